/**
 * VS Code and editors built from the same source, by the folder they keep the person's settings in.
 * Source: `nameShort` of their product.json.
 */
export const EDITOR_FOLDERS: readonly string[] = [
  'Code',
  'Code - Insiders',
  'VSCodium',
  'VSCodium - Insiders',
  'Code - OSS',
  'Cursor',
  'Windsurf',
];

/** More of them, which keep the person's servers elsewhere: in these folders stand settings and what extensions store. */
export const KIN_FOLDERS: readonly string[] = [
  'Antigravity',
  'Kiro',
  'PearAI',
  'Positron',
  'Qoder',
  'Trae',
  'Trae CN',
  'Void',
];

/** The same on a machine that one of them reaches from afar, below the home folder. Source: VS Code Remote, as shipped. */
export const REMOTE_EDITOR_FOLDERS: readonly string[] = [
  '.vscode-server/data',
  '.vscode-server-insiders/data',
  '.vscodium-server/data',
  '.cursor-server/data',
  '.local/share/code-server',
];
