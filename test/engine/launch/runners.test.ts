import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runners } from '../../../src/engine/launch/runners';
import { launchOf, print } from './print';

/**
 * One table per runner: a command line, and below it, indented, what it starts. Words stand in single quotes where they
 * hold blanks; a line of a JSON array spells anything else. `npx vitest run -u test/engine/launch/runners.test.ts`
 * writes what is found: read it before you commit it.
 */
const FOLDER = join(import.meta.dirname, '../../fixtures/launch');

describe.each(Object.keys(runners))('%s', id => {
  const path = join(FOLDER, `${id}.txt`);

  it('starts what its table says', async () => {
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    const commands = lines.filter(it => it !== '' && !it.startsWith(' '));
    expect(commands.length, `test/fixtures/launch/${id}.txt needs two command lines or more`).toBeGreaterThan(1);
    const table = commands.map(it => `${it}\n    ${print(launchOf(wordsOf(it)).launch).replaceAll('\n', '\\n')}\n`);
    await expect(table.join('')).toMatchFileSnapshot(path);
  });
});

it('has no table without a runner', () => {
  expect(readdirSync(FOLDER).filter(it => !Object.hasOwn(runners, it.replace(/\.txt$/, '')))).toEqual([]);
});

function wordsOf(line: string): string[] {
  if (line.startsWith('[')) return JSON.parse(line) as string[];
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(it => it[1] ?? it[2] ?? '');
}
