import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A config with this many servers of several kinds. */
export function config(servers) {
  const entries = Array.from({ length: servers }, (_, i) => {
    if (i % 4 === 0) return [`s${i}`, { command: 'npx', args: ['-y', `@scope/server-${i}@1.${i}.0`, './data'] }];
    if (i % 4 === 1) return [`s${i}`, { command: 'uvx', args: [`server-${i}`], env: { API_KEY: '${env:API_KEY}' } }];
    if (i % 4 === 2) return [`s${i}`, { command: 'docker', args: ['run', '--rm', '-i', `org/image-${i}:1.0`] }];
    return [`s${i}`, { url: `https://mcp-${i}.example.com/mcp`, headers: { 'X-Team': 'a' } }];
  });
  return `${JSON.stringify({ mcpServers: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** A repository of `files` source files in folders of twenty, with a few configs among them. */
export function makeRepository(files) {
  const root = mkdtempSync(join(tmpdir(), 'cordon-bench-'));
  for (let i = 0; i < files; i++) {
    const folder = join(root, `area-${i % 15}`, `part-${Math.floor(i / 20)}`);
    if (i % 20 < 15) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `file-${i}.ts`), `export const value${i} = ${i};\n`);
  }
  for (const path of ['.mcp.json', '.cursor/mcp.json', 'area-3/.vscode/mcp.json']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    const text = config(6);
    writeFileSync(join(root, path), path.includes('.vscode') ? text.replace('mcpServers', 'servers') : text);
  }
  return root;
}
