import { homedir, hostname } from 'node:os';

/** This person's home folder, `/`-separated. */
export const homeFolder = (): string => homedir().replaceAll('\\', '/');

/** What this machine calls itself. */
export const hostName = (): string => hostname();

/** A path as people write it: `~/…` where it lies at home, always with `/`. */
export function fromHome(path: string, home: string): string {
  const [slashed, top] = [path, home].map(it => it.replaceAll('\\', '/')) as [string, string];
  return slashed.startsWith(`${top}/`) ? `~${slashed.slice(top.length)}` : slashed;
}
