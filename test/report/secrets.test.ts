import fc from 'fast-check';
import { it } from 'vitest';
import { analyze, NO_FACTS, NO_POLICY } from '../../src/engine';
import { renderJson } from '../../src/report/json';
import { renderList, renderListJson } from '../../src/report/listing';
import { renderSarif } from '../../src/report/sarif';
import { PLAIN } from '../../src/report/style';
import { renderText } from '../../src/report/text';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const token = fc
  .array(fc.constantFrom(...letters), { minLength: 36, maxLength: 36 })
  .map(it => it.join(''))
  // What is drawn has many letters, and no run of one.
  .filter(it => new Set(it).size > 16 && !/(.)\1\1/.test(it))
  .map(it => `ghp_${it}`);

/** Places where people write credentials, each around the same one. */
const places: readonly ((secret: string) => object)[] = [
  it => ({ command: 'npx', args: ['x@1.0.0'], env: { GITHUB_TOKEN: it } }),
  it => ({ command: 'npx', args: ['x@1.0.0', '--token', it] }),
  it => ({ command: 'npx', args: ['x@1.0.0', `--token=${it}`] }),
  it => ({ command: `npx x@1.0.0 --token ${it}` }),
  it => ({ command: 'bash', args: ['-c', `GITHUB_TOKEN=${it} npx x@1.0.0`] }),
  it => ({ command: 'docker', args: ['run', '-e', `GITHUB_TOKEN=${it}`, 'org/image:1'] }),
  it => ({ url: 'https://mcp.example.com/mcp', headers: { Authorization: `Bearer ${it}` } }),
  it => ({ url: `https://mcp.example.com/mcp?token=${it}` }),
  it => ({ url: `https://me:${it}@mcp.example.com/mcp` }),
];

it('no output in any format holds a secret', () => {
  fc.assert(
    fc.property(token, fc.constantFrom(...places), (secret, place) => {
      const text = JSON.stringify({ mcpServers: { it: place(secret) } });
      const file = { uri: 'file:///f/.mcp.json', path: '.mcp.json', text, scope: 'workspace' as const };
      const files = analyze([file], NO_FACTS, NO_POLICY);
      const report = { tool: { name: 'cordon', version: '1.0.0' }, files, notChecked: [] };
      const outputs = [renderText(report, PLAIN), renderList(report, PLAIN), renderListJson(report)];
      const leak = [...outputs, renderJson(report), renderSarif(report)].find(it => it.includes(secret));
      if (leak !== undefined) throw new Error(`leaked from ${text}`);
    }),
    { numRuns: 100 },
  );
});
