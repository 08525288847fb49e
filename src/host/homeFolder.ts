import { homedir } from 'node:os';

/** This person's home folder, `/`-separated. */
export const homeFolder = (): string => homedir().replaceAll('\\', '/');

/** A path as people write it: `~/…` where it lies at home, always with `/`. */
export function fromHome(path: string, home: string): string {
  const [slashed, top] = [path, home].map(it => it.replaceAll('\\', '/')) as [string, string];
  return slashed.startsWith(`${top}/`) ? `~${slashed.slice(top.length)}` : slashed;
}
