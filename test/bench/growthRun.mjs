// Judges so many servers in a Node of its own; prints the milliseconds of each run as JSON.
import { median } from './measure.mjs';
import { config } from './repository.mjs';

const [, , engine, count] = process.argv;
const { analyze, NO_FACTS, NO_POLICY } = await import(engine);
const servers = Number(count);
// A thousand to a file: more would be longer than Cordon reads.
const texts = Array.from({ length: Math.ceil(servers / 1000) }, () => config(Math.min(servers, 1000)));

/** Nothing is remembered of a file of another name. */
function run(folder) {
  const files = texts.map((text, i) => ({
    text,
    path: `${i}/.mcp.json`,
    uri: `file:///${folder}/${i}`,
    scope: 'workspace',
  }));
  const started = performance.now();
  analyze(files, NO_FACTS, NO_POLICY);
  return performance.now() - started;
}

const first = run('same');
const second = run('same');
// As many servers in all, so that Node has compiled the same by then, however few are in a run.
const rounds = Math.max(5, 20_000 / servers);
const others = median(Array.from({ length: rounds }, (_, i) => run(`other-${i}`)));
console.log(JSON.stringify({ first, second, others }));
