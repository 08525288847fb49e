/**
 * Settings of VS Code and of extensions in it that matter for what runs unasked and for what is sent where, whoever
 * holds them: settings files, workspaces, dev containers. Source: VS Code 1.139 as shipped, settings reference; package.json
 * of GitHub Copilot, Claude Code, Amp, Augment, Cody, Tabnine, Continue.
 */
export const EDITOR_ENDPOINTS: readonly string[] = [
  'github.copilot.advanced.debug.overrideProxyUrl',
  'github.copilot.advanced.debug.overrideCapiUrl',
  'github.copilot.advanced.debug.overrideCAPIUrl',
  'github.copilot.advanced.debug.testOverrideProxyUrl',
  'github.copilot.advanced.debug.testOverrideCapiUrl',
  'github.copilot.chat.advanced.debug.overrideProxyUrl',
  'github.copilot.chat.advanced.debug.overrideCapiUrl',
  'amp.url',
  'augment.advanced.completionURL',
  'cody.serverEndpoint',
  'tabnine.cloudHost',
  'continue.remoteConfigServerUrl',
  'github.copilot.chat.byok.ollamaEndpoint',
  'http.proxyStrictSSL',
];

/** Settings that name a proxy. */
export const EDITOR_PROXIES: readonly string[] = ['http.proxy', 'amp.proxy', 'cody.proxy', 'tabnine.proxy'];

/** Settings that say where servers are looked up. */
export const EDITOR_GALLERIES: readonly string[] = ['chat.mcp.gallery.serviceUrl'];

/** Settings that say where traces of the work go. */
export const EDITOR_TELEMETRY: readonly string[] = ['github.copilot.chat.otel.otlpEndpoint', 'chat.otel.otlpEndpoint'];

/** Blocks of variables: for terminals, in which command-line clients run, and for Claude Code. */
export const EDITOR_TERMINALS: readonly string[] = [
  'terminal.integrated.env.linux',
  'terminal.integrated.env.osx',
  'terminal.integrated.env.windows',
];

/** Switches after which nothing asks. Source: settings of VS Code, Amp, Claude Code, Gemini Code Assist. */
export const EDITOR_SWITCHES: readonly string[] = [
  'chat.tools.global.autoApprove',
  'chat.tools.autoApprove',
  'chat.agent.autoApprove',
  'amp.dangerouslyAllowAll',
  'geminicodeassist.agentYoloMode',
];

/** Modes after which nothing asks: `setting|words`. */
export const EDITOR_MODES: readonly string[] = [
  'chat.permissions.default|autoApprove autopilot bypassApprovals',
  'claudeCode.initialPermissionMode|bypassPermissions',
];

/** Settings that are objects of command patterns. Source: settings of VS Code, Roo Code, Kilo, Windsurf, Kiro, Amp. */
export const EDITOR_COMMAND_PATTERNS: readonly string[] = [
  'chat.tools.terminal.autoApprove',
  'chat.agent.terminal.autoApprove',
  'chat.agent.terminal.allowList',
  'github.copilot.chat.agent.terminal.allowList',
];
/** Settings that are lists of command patterns; some of the above may be written so as well. */
export const EDITOR_COMMAND_LISTS: readonly string[] = [
  'chat.agent.terminal.allowList',
  'github.copilot.chat.agent.terminal.allowList',
  'roo-cline.allowedCommands',
  'zoo-code.allowedCommands',
  'kilo-code.allowedCommands',
  'kilo-code.new.allowedCommands',
  'windsurf.cascadeCommandsAllowList',
  'kiroAgent.trustedCommands',
  'amp.commands.allowlist',
];

/**
 * Files that VS Code keeps from changes without a question, since they decide what runs: settings, tasks, servers, hooks,
 * instructions, variables. Source: default of chat.tools.edits.autoApprove, VS Code 1.139.
 */
export const GUARDED_FILES =
  /\.vscode|\.mcp\.json|mcp\.json|\.git(?:\/|$)|\.env|\.npmrc|\.claude|\.codex|\.cursor|\.github|settings|package\.json|\.code-workspace|\.devcontainer|tasks|launch|\.husky|\.envrc|\.bashrc|\.zshrc/;
