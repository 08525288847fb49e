/**
 * Clients that start their servers in no known folder, so that a relative path may lead anywhere, on macOS to the whole
 * disk: desktop apps, services, and editors that expand no word for the opened folder. A terminal's client starts them where it was
 * started itself. Source: modelcontextprotocol.io, docs/develop/connect-local-servers (working directory), for the desktop app;
 * for the others no documentation says otherwise.
 */
export const STARTS_ELSEWHERE: ReadonlySet<string> = new Set([
  'anythingllm',
  'antigravity',
  'claude-desktop',
  'jetbrains',
  'kiro',
  'librechat',
  'litellm',
  'mcphub-server',
  'trae',
  'windsurf',
]);
