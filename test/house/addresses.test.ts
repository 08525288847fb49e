import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

/** Spelled in pieces, so that this file does not hold them either. */
const FORBIDDEN = [
  ['registry', 'npmjs', 'org'],
  ['deb', 'debian', 'org'],
].map(it => it.join('.'));

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
const read = (path: string) => readFileSync(join(ROOT, path), 'latin1');

describe('addresses', () => {
  it('names no package mirror: the registry comes from the user’s own npm configuration', () => {
    expect(tracked.filter(path => FORBIDDEN.some(it => read(path).includes(it)))).toEqual([]);
  });

  it('has lock files without download addresses', () => {
    const locks = tracked.filter(it => it.endsWith('package-lock.json') && !it.includes('fixtures'));
    expect(locks).not.toHaveLength(0);
    expect(locks.filter(it => read(it).includes('"resolved"'))).toEqual([]);
  });
});
