/** Settings of Gemini CLI whose value it runs, to list tools and to call them. Source: Gemini CLI, configuration; 2026-11-21. */
export const GEMINI_COMMANDS: readonly string[] = [
  'tools.discoveryCommand',
  'tools.callCommand',
  'toolDiscoveryCommand',
  'toolCallCommand',
  'mcp.serverCommand',
  'mcpServerCommand',
];
