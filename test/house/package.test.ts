import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources';

/** Paths of the manifest's pictures, wherever it names one. */
function pictures(value: unknown): string[] {
  if (typeof value === 'string') return /^media\/.+\.(?:svg|png)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pictures) : [];
}

/** The whitelist of .vscodeignore as patterns. */
const packed = readFileSync(join(ROOT, '.vscodeignore'), 'utf8')
  .split('\n')
  .filter(it => it.startsWith('!'))
  .map(
    it =>
      new RegExp(
        `^${it
          .slice(1)
          .replaceAll('.', '\\.')
          .replaceAll('**', '.+')
          .replace(/(?<!\.)\*/g, '[^/]*')}$`,
      ),
  );

it('packs every picture that the manifest names', () => {
  const named = [...new Set(pictures(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))))];
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter(it => !existsSync(join(ROOT, it)))).toEqual([]);
  expect(named.filter(it => !packed.some(pattern => pattern.test(it)))).toEqual([]);
});
