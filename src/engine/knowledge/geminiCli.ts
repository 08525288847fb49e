/** Where an administrator keeps its files. Source: google-gemini/gemini-cli@5411f11, packages/cli/src/config/settings.ts. */
export const GEMINI_CLI_FOLDERS = {
  linux: '/etc/gemini-cli',
  macos: '/Library/Application Support/GeminiCli',
  windows: 'C:/ProgramData/gemini-cli',
} as const;

/** Variables that move its files. Source: geminicli.com/docs/reference/configuration. */
export const GEMINI_CLI_MOVED = [
  ['GEMINI_CLI_HOME', ''],
  ...Object.values(GEMINI_CLI_FOLDERS).flatMap(
    folder =>
      [
        ['GEMINI_CLI_SYSTEM_SETTINGS_PATH', `${folder}/settings.json`],
        ['GEMINI_CLI_SYSTEM_DEFAULTS_PATH', `${folder}/system-defaults.json`],
      ] as const,
  ),
] as const;

/** How it reads an entry; an address beats a command. Source: its packages/core/src/tools/mcp-client.ts; run with 0.61.0. */
export const GEMINI_CLI_ENTRY = {
  losesProto: true,
  addresses: { httpUrl: 'http', url: 'http', tcp: 'http' },
  addressWins: true,
} as const;
