import { join } from 'node:path';
import type { FolderRegistry } from '../engine';
import { readSettings } from './npmConfig';
import { readSmall } from './readSmall';
import { inBunfig, inUv, inYarnrc, type Named } from './registryFiles';

/** Registries by who asks them: `npm:` or `npm:@scope`, likewise `bun:` and `yarn:`; `uv:1`, `uv:2` … */
export type Registries = Readonly<Record<string, FolderRegistry>>;

interface SettingsFile {
  readonly name: string;
  readonly reader: 'npm' | 'bun' | 'yarn' | 'uv';
  read(path: string): Promise<readonly Named[]>;
}

/** Files of a folder that say where packages come from, with who reads them. */
const FILES: readonly SettingsFile[] = [
  { name: '.npmrc', reader: 'npm', read: inNpmrc },
  { name: 'bunfig.toml', reader: 'bun', read: async path => inBunfig(await readSmall(path)) },
  { name: '.yarnrc.yml', reader: 'yarn', read: async path => inYarnrc(await readSmall(path)) },
  { name: 'uv.toml', reader: 'uv', read: async path => inUv(await readSmall(path), '') },
  { name: 'pyproject.toml', reader: 'uv', read: async path => inUv(await readSmall(path), 'tool.uv') },
];

/**
 * What files of a folder say about where packages come from; of several folders the first one counts. They are read by
 * whatever starts in that folder, but not by `uvx`. Never throws. Source: documentation of npm, Bun, Yarn and uv.
 */
export async function registriesIn(folders: readonly string[], pathOf: (file: string) => string): Promise<Registries> {
  const found: Record<string, FolderRegistry> = Object.create(null);
  for (const folder of folders) {
    // What uv reads in the nearest folder counts alone.
    const files = FILES.filter(it => it.reader !== 'uv' || !Object.hasOwn(found, 'uv:1'));
    for (const { name, reader, read } of files) {
      const file = join(folder, name);
      for (const [index, [scope, address]] of (await read(file)).slice(0, MOST).entries())
        found[reader === 'uv' ? `uv:${index + 1}` : `${reader}:${scope}`] ??= { address, from: pathOf(file) };
    }
  }
  return found;
}

/** More registries than anybody has. */
const MOST = 100;

async function inNpmrc(path: string): Promise<readonly Named[]> {
  return [...(await readSettings(path))].flatMap(([name, address]): Named[] => {
    const scope = /^(?:(@[^:\s]{1,200}):)?registry$/.exec(name);
    return scope && address !== '' ? [[scope[1] ?? '', address]] : [];
  });
}
