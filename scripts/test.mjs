/**
 * `npm test`: every check, one heading each, to the end even after a failure, and a plain sum as the last line.
 * `--editor` runs only what the real editor needs.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../test/host/ensureChromium.mjs';
import { ensureHost } from '../test/host/ensureHost.mjs';
import { packageVsix } from '../test/host/packageVsix.mjs';
import { plainEnvironment, run, scratch } from '../test/host/run.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, editor?: true, work: () => Promise<Count> }} Part */

/** @type {Part[]} */
const parts = [
  { name: 'types', work: () => command('tsc --noEmit') },
  { name: 'lint', work: () => command('biome check --error-on-warnings .') },
  { name: 'unused code', work: () => command('knip') },
  { name: 'build', editor: true, work: () => command('node esbuild.mjs') },
  { name: 'unit', work: () => vitest('unit', 'vitest run') },
  { name: 'package', editor: true, work: pack },
  { name: 'editor set-up', editor: true, work: setUp },
  { name: 'editor, Node host', editor: true, work: () => command('node test/editor/inHost.mjs node') },
  { name: 'editor, worker host', editor: true, work: () => command('node test/editor/inHost.mjs worker') },
  {
    name: 'editor, window',
    editor: true,
    work: () => vitest('window', 'vitest run --config test/editor/vitest.config.mts'),
  },
];

/**
 * Runs a command line. Its last `N passed, N failed` counts; without one it is a single test.
 * @param {string} line
 * @returns {Promise<Count>}
 */
async function command(line) {
  const { code, output } = await run(line, [], { shell: true, show: true, env: plainEnvironment() });
  const said = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const count = said ? { passed: Number(said[1]), failed: Number(said[2]) } : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A failure that the count does not know, such as a crash, is a failure all the same.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {string} name
 * @param {string} line
 */
async function vitest(name, line) {
  const file = join(scratch, 'results', `${name}.json`);
  rmSync(file, { force: true });
  const { passed, failed } = await command(`${line} --reporter=dot --reporter=json --outputFile.json="${file}"`);
  if (!existsSync(file)) return { passed, failed };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failed) };
}

async function pack() {
  const { vsix, bytes } = await packageVsix();
  console.log(`${vsix}: ${(bytes / 1024).toFixed(0)} kB`);
  return { passed: 1, failed: 0 };
}

async function setUp() {
  await ensureHost();
  await ensureChromium();
  return { passed: 1, failed: 0 };
}

/** @param {Part} part */
async function runPart({ name, work }) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const count = await work().catch(error => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`-- ${name}: ${count.failed ? 'FAILED' : 'ok'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return count;
}

const sum = { passed: 0, failed: 0 };
for (const part of parts) {
  if (process.argv.includes('--editor') && !part.editor) continue;
  const { passed, failed } = await runPart(part);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
