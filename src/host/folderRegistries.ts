import { join } from 'node:path';
import type { FolderRegistry } from '../engine';
import { readSettings } from './npmConfig';

/** Registries by `npm:` or `npm:@scope`. */
export type Registries = Readonly<Record<string, FolderRegistry>>;

/**
 * What `.npmrc` files say about where packages come from; of several folders the first one counts. npx, pnpm, Yarn and Bun
 * read the file of the folder that a server starts in. Never throws. Source: npm documentation, npmrc.
 */
export async function registriesIn(folders: readonly string[], pathOf: (file: string) => string): Promise<Registries> {
  const found: Record<string, FolderRegistry> = Object.create(null);
  for (const folder of folders) {
    const file = join(folder, '.npmrc');
    for (const [name, address] of await readSettings(file)) {
      const scope = /^(?:(@[^:\s]{1,200}):)?registry$/.exec(name);
      if (scope && address !== '') found[`npm:${scope[1] ?? ''}`] ??= { address, from: pathOf(file) };
    }
  }
  return found;
}
