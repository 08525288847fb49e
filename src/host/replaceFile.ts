import { chmod, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readText } from './readText';
import { whyNot } from './whyNot';

/**
 * Puts `after` in the place of `before`, whole or not at all, with the same mode. Gives the reason where it must not:
 * the file changed since it was read, or is a link, which may lead out of the folder.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<string | undefined> {
  const beside = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`);
  try {
    const found = await lstat(path);
    if (!found.isFile()) return 'it is a link; change the file it leads to';
    if (found.nlink > 1) return 'it has several names on this disk; change it by hand';
    const file = await open(beside, 'wx', found.mode & 0o777);
    try {
      await file.writeFile(after);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(beside, found.mode & 0o7777);
    const now = await readText(path);
    if (!('text' in now) || now.text !== before) return refuse(beside, 'it changed while Cordon was working');
    await rename(beside, path);
    return undefined;
  } catch (error) {
    return refuse(beside, whyNot(error));
  }
}

async function refuse(beside: string, why: string): Promise<string> {
  await rm(beside, { force: true });
  return why;
}
