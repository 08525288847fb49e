import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBounded } from '../../src/host/readBounded';
import { readText } from '../../src/host/readText';
import { isMissing, whyNot } from '../../src/host/whyNot';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cordon-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const failure = (path: string, most = 10): Promise<unknown> =>
  readBounded(path, most, 'ten bytes').then(
    () => undefined,
    (error: unknown) => error,
  );

describe('reading a file', () => {
  it('gives all of it, up to the bound', async () => {
    const file = join(folder, 'a');
    writeFileSync(file, 'x'.repeat(10));
    expect(Buffer.from(await readBounded(file, 10, 'ten bytes')).toString()).toBe('x'.repeat(10));
    writeFileSync(file, '');
    expect(await readBounded(file, 10, 'ten bytes')).toHaveLength(0);
    writeFileSync(file, 'x'.repeat(11));
    expect(whyNot(await failure(file))).toBe('it is larger than ten bytes');
  });

  it('says why there is nothing to read', async () => {
    expect(whyNot(await failure(folder))).toBe('it is not an ordinary file');
    const missing = await failure(join(folder, 'no'));
    expect([whyNot(missing), isMissing(missing)]).toEqual(['it does not exist', true]);
    expect(isMissing(await failure(folder))).toBe(false);
    expect(await readText(join(folder, 'no'))).toEqual({ refused: 'it does not exist' });
  });

  it.runIf(existsSync('/proc/self/maps'))('stops at the bound where a file says that it is empty', async () => {
    expect(whyNot(await failure('/proc/self/maps'))).toBe('it is larger than ten bytes');
    expect(await readBounded('/proc/self/maps', 10_000_000, '10 MB')).not.toHaveLength(0);
  });

  it.runIf(existsSync('/dev/zero'))('never reads a device', async () => {
    expect(whyNot(await failure('/dev/zero'))).toBe('it is not an ordinary file');
  });
});
