import { readlink, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LinkFact } from '../engine';
import { fromHome } from './homeFolder';

/** Where a link of a searched folder leads. One that leads nowhere is followed as far as its own words go. */
export async function linkFact(root: string, at: string): Promise<LinkFact> {
  const [top, target] = await Promise.all([real(root), targetOf(join(root, at))]);
  const inside = relative(top, target);
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside;
  if (outside) return { at, target: fromHome(target, homedir()), outside };
  return { at, target: inside.split(sep).join('/') || '.', outside };
}

const real = (path: string): Promise<string> => realpath(path).catch(() => path);

async function targetOf(link: string): Promise<string> {
  return realpath(link).catch(async () => {
    const written = await readlink(link).catch(() => '');
    return resolve(await real(dirname(link)), written);
  });
}
