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
