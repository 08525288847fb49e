/** How Claude Code reads an entry, in every file. Source: its documentation, mcp.md; observed with 2.1.197. */
export const CLAUDE_CODE_ENTRY = {
  typeNeeded: true,
  losesProto: true,
  /** Names that it keeps for itself and skips. */
  reserved: new Set(['workspace', 'claude-in-chrome', 'computer-use', 'Claude Preview', 'Claude Browser']),
} as const;

/** Where an administrator keeps its files. Source: Claude Code documentation, managed-mcp.md. */
export const CLAUDE_CODE_FOLDERS = {
  linux: '/etc/claude-code',
  macos: '/Library/Application Support/ClaudeCode',
  windows: 'C:/Program Files/ClaudeCode',
} as const;

/**
 * Which of its servers runs where two have one name. Source: Claude Code documentation, mcp.md; observed with 2.1.197.
 */
export const CLAUDE_CODE_PRECEDENCE = {
  order: ['managed', 'local', 'workspace', 'user', 'plugin'],
  source: 'Claude Code documentation, mcp.md and managed-mcp.md; observed with 2.1.197',
} as const;

/**
 * How a plugin of Claude Code brings servers along, in its manifest and beside. Source: its documentation,
 * plugins-reference.md.
 */
export const CLAUDE_CODE_PLUGIN = {
  strict: { comments: true },
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_.]*(?::-[^{}]*)?\}/],
    environment: (name: string) => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    when: 'once the plugin is enabled',
    source: 'Claude Code documentation, plugins-reference.md',
  },
  precedence: CLAUDE_CODE_PRECEDENCE,
  serversKey: ['mcpServers'],
} as const;
