import { STARTS_ELSEWHERE } from '../knowledge/startsElsewhere';
import type { ClientFormat, Scope } from './client';
import { homeOf } from './configPath/configPath';

/**
 * How a config file spells the opened folder: in its client's own word, or as a dot where the client starts servers there.
 * Nothing for a person's own file, for one that is only copied from here, and where nobody knows in which folder a server
 * starts. `template`: what the project's people copy to its place in this folder. `relative`: whether a dot is understood.
 */
export function folderWord(
  { path, scope }: { readonly path: string; readonly scope: Scope },
  { id, format }: { readonly id: string; readonly format: ClientFormat },
  relative: boolean,
): string | undefined {
  const { workspaceFolder } = format.references;
  if (workspaceFolder !== undefined) return workspaceFolder;
  if (!relative || scope !== 'workspace' || STARTS_ELSEWHERE.has(id)) return undefined;
  return id === 'template' || homeOf(path, format).at?.copied !== true ? '.' : undefined;
}
