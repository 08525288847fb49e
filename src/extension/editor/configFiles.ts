import type * as vscode from 'vscode';
import { clients, watchPatterns } from '../../engine';

/** The config files of every client, in every case: languages differ (`.mcp.json` is json, `mcp.json` is jsonc). */
export const CONFIG_FILES: vscode.DocumentSelector = [
  ...watchPatterns(clients).map(pattern => ({ pattern })),
  { scheme: 'file', pattern: '**/{mcp,mcp_config,.claude,settings}.json' },
];
