/**
 * Variables that VS Code and Cursor replace in the strings of a server entry.
 * Sources: VS Code documentation, variables-reference; Cursor documentation, mcp.
 */
export const EDITOR_VARIABLES: readonly RegExp[] = [
  /\$\{(?:env|input|config|command|workspaceFolder):[^{}]*\}/,
  /\$\{(?:userHome|workspaceFolder|workspaceFolderBasename|workspaceRoot|pathSeparator|file|cwd|\/)\}/,
];
