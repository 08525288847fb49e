/** How Claude Code reads an entry, in every file. Source: its documentation, mcp.md; observed with 2.1.197. */
export const CLAUDE_CODE_ENTRY = {
  typeNeeded: true,
  /** Names that it keeps for itself and skips. */
  reserved: new Set(['workspace', 'claude-in-chrome', 'computer-use', 'Claude Preview', 'Claude Browser']),
} as const;

/** Where an administrator keeps its files. Source: Claude Code documentation, managed-mcp.md. */
export const CLAUDE_CODE_FOLDERS = {
  linux: '/etc/claude-code',
  macos: '/Library/Application Support/ClaudeCode',
  windows: 'C:/Program Files/ClaudeCode',
} as const;

/** Which of its servers runs where two have one name. Source: Claude Code documentation, mcp.md; observed with 2.1.197. */
export const CLAUDE_CODE_PRECEDENCE = {
  order: ['managed', 'local', 'workspace', 'user', 'plugin'],
  source: 'Claude Code documentation, mcp.md and managed-mcp.md; observed with 2.1.197',
} as const;
