import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mustRun, root } from '../host/index.mjs';
import { median } from './measure.mjs';
import { config } from './repository.mjs';

const COUNTS = [10, 100, 1000, 10_000];

/**
 * What the engine alone costs: a key press in a config of a thousand servers, all rules for more and more servers, and a
 * file of five thousand secrets.
 */
export async function engine() {
  const outfile = join(tmpdir(), `cordon-bench-engine-${process.pid}.mjs`);
  await build({ entryPoints: [join(root, 'src/engine/index.ts')], outfile, bundle: true, format: 'esm', minify: true });
  try {
    const { href } = pathToFileURL(outfile);
    const { analyze, NO_FACTS, NO_POLICY } = await import(href);
    const timed = text => {
      const started = performance.now();
      analyze([{ uri: 'file:///b/.mcp.json', path: '.mcp.json', text, scope: 'workspace' }], NO_FACTS, NO_POLICY);
      return performance.now() - started;
    };
    const growth = [];
    for (const servers of COUNTS) growth.push({ servers, ...(await inOwnNode(href, servers)) });
    return { growth, keys: keystrokes(timed), secrets: timed(manySecrets(5000)) };
  } finally {
    await rm(outfile);
  }
}

const inOwnNode = async (engine, servers) =>
  JSON.parse(await mustRun(process.execPath, [join(import.meta.dirname, 'growthRun.mjs'), engine, String(servers)]));

/** What the editor does on a key press: the whole analysis of the one file, its text a little different each time. */
function keystrokes(timed) {
  const text = config(1000);
  const at = text.indexOf('./data') + 2;
  const typed = Array.from({ length: 80 }, (_, i) => timed(`${text.slice(0, at)}${'x'.repeat(i)}${text.slice(at)}`));
  const warm = typed.slice(20);
  return { middle: median(warm), slowest: Math.max(...warm) };
}

/** One in every entry, all of one provider's spelling. */
function manySecrets(count) {
  const entries = Array.from({ length: count }, (_, i) => {
    const digits = Array.from({ length: 36 }, (_, at) => ((i + 7) * (at + 3) * 2654435761) % 36);
    const token = `ghp_${digits.map(it => it.toString(36)).join('')}`;
    return [`s${i}`, { command: 'wiki', env: { GITHUB_TOKEN: token } }];
  });
  return JSON.stringify({ mcpServers: Object.fromEntries(entries) });
}
