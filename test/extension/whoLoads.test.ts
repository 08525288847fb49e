import { expect, it } from 'vitest';
import { whoLoads } from '../../src/extension/editor/whoLoads';
import { analyzeAs } from '../engine/fixture';

const server = '"wiki": { "command": "npx", "args": ["wiki-mcp@1.0.0"] }';
const loads = (text: string) => whoLoads(analyzeAs('claude-code-project', text, { path: '.mcp.json' }));

it('says what each client of a file loads, and why one loads nothing', () => {
  expect(loads(`{ "mcpServers": { ${server} } } // ours`)).toEqual([
    { client: 'Claude Code', servers: [], refuses: 'the file holds comments' },
    { client: 'GitHub Copilot CLI', servers: [], refuses: 'the file holds comments' },
    { client: 'VS Code', servers: ['wiki'] },
  ]);
});

it('tells apart what stands under different keys', () => {
  const both = loads(`{ "mcpServers": { ${server} }, "servers": { "other": { "command": "x" } } }`);
  expect(both).toContainEqual({ client: 'Claude Code', servers: ['wiki'] });
  expect(both).toContainEqual({ client: 'Visual Studio', servers: ['other'] });
});

it('leaves out what is switched off', () => {
  expect(loads('{ "mcpServers": { "off": { "command": "x", "disabled": true } } }')[0]?.servers).toEqual([]);
});
