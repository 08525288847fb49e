import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze, applyEdits, clients, type FileReport, NO_FACTS, NO_POLICY } from '../../src/engine';
import { renderJson } from '../../src/report/json';
import { renderListJson } from '../../src/report/listing';
import { renderSarif } from '../../src/report/sarif';
import { PLAIN } from '../../src/report/style';
import { renderText } from '../../src/report/text';
import { quickest } from '../timing';
import { mutated, random } from './mutate';

/** Characters of mutated configs that a run reads: ten million in CI, fewer at a desk, or as CORDON_FUZZ says. */
const WANTED = Number(process.env.CORDON_FUZZ ?? (process.env.CI ? 10_000_000 : 1_000_000));
const SEED = Number(process.env.CORDON_FUZZ_SEED ?? 1);
/** No text of this size may hold an analysis up for longer than this. */
const LONGEST_TEXT = 20_000;
const LONGEST_MS = 50;

const folder = join(import.meta.dirname, '../fixtures');
const seeds = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(it => /\.(?:json|jsonc|toml|ya?ml|md)$/.test(it))
  .sort()
  .map(it => ({
    name: it,
    extension: extname(it),
    text: readFileSync(join(folder, it), 'utf8').slice(0, LONGEST_TEXT),
  }));

/** By extension, the clients that would read such a file. */
const readers = new Map<string, { id: string; path: string; scope: 'workspace' | 'user' | 'managed' }[]>();
for (const [id, { locations }] of Object.entries(clients)) {
  for (const { path, scope } of locations) {
    const extension = extname(path.replace(/\*/g, 'x'));
    readers.set(extension, [...(readers.get(extension) ?? []), { id, path: path.replace(/\*/g, 'x'), scope }]);
  }
}

/** The same shape as a real one, so that it is masked wherever it is whole. */
const CANARY = `ghp_${'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC3'}`;

function judged(
  text: string,
  { id, path, scope }: { id: string; path: string; scope: 'workspace' | 'user' | 'managed' },
  uri = 'file:///f',
) {
  return analyze([{ uri, path, text, scope, clients: [id] }], NO_FACTS, NO_POLICY);
}

/** Whether it takes too long each time, when nothing is remembered of it. */
const hangs = (text: string, reader: Parameters<typeof judged>[1]): boolean =>
  quickest(attempt => judged(text, reader, `file:///t${attempt}`), LONGEST_MS, 12) > LONGEST_MS;

function outputsOf(files: readonly FileReport[]): string {
  const report = { tool: { name: 'cordon', version: '1.0.0' }, files, notChecked: [] };
  return [renderText(report, PLAIN), renderJson(report), renderListJson(report), renderSarif(report)].join('\n');
}

/** Every place a report names lies in the text, and its fixes can be made. */
function misplaced(files: readonly FileReport[], text: string): string[] {
  const findings = files.flatMap(it => it.findings);
  const outside = findings.filter(it => it.at.start < 0 || it.at.end < it.at.start || it.at.end > text.length);
  for (const fix of findings.flatMap(it => it.fixes)) applyEdits(text, fix.edits);
  return outside.map(it => it.rule);
}

it(`reads ${WANTED} characters of broken configs without a throw, a hang or a leak`, { timeout: 600_000 }, () => {
  const next = random(SEED);
  const trouble: string[] = [];
  for (let read = 0, turn = 0; read < WANTED && trouble.length < 12; turn++) {
    const seed = seeds[Math.floor(next() * seeds.length)];
    const other = seeds[Math.floor(next() * seeds.length)];
    const those = readers.get(seed?.extension ?? '') ?? [];
    const reader = those[Math.floor(next() * those.length)];
    if (!seed || !other || !reader) continue;
    const whole = mutated(seed.text, other.text, next).slice(0, LONGEST_TEXT);
    const at = Math.floor(next() * whole.length);
    // Two dots: a backslash before them takes one, and grown together with a word it would be no such secret any more.
    const text = turn % 4 === 0 ? `${whole.slice(0, at)}..${CANARY}.${whole.slice(at)}` : whole;
    read += text.length;
    const said = (what: string) => trouble.push(`${what}: turn ${turn}, seed ${SEED}, ${seed.name} as ${reader.id}`);
    try {
      const start = performance.now();
      const files = judged(text, reader);
      const took = performance.now() - start;
      if (took > LONGEST_MS && hangs(text, reader)) said(`took ${took.toFixed(0)} ms`);
      if (turn % 4 === 0 && outputsOf(files).includes(CANARY)) said('showed a secret');
      const wrong = misplaced(files, text);
      if (wrong.length > 0) said(`${wrong.join()} points outside the text`);
    } catch (error) {
      said(`threw ${String(error)}`);
    }
  }
  expect(trouble).toEqual([]);
});
