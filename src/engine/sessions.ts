import type { ClientFormat } from './model/client';
import { homeOf } from './model/configPath/configPath';
import type { Facts } from './model/facts';
import type { FileContents, Loaded, Session } from './rules/together';

/** A file as one format of a client reads it, with where that client has to be opened. */
interface Placed {
  readonly file: FileContents;
  readonly format: ClientFormat;
  readonly id: string;
  /** Nothing for files outside folders: they are loaded everywhere. */
  readonly home?: ReturnType<typeof homeOf>;
}

/**
 * What each client would load in each folder that holds a config of its own: the folder's files, those of folders above
 * where the client looks there, and the person's own.
 */
export function sessionsOf(
  files: readonly FileContents[],
  formats: Readonly<Record<string, ClientFormat>>,
  facts: Facts,
): Session[] {
  const byClient = new Map<string, Placed[]>();
  for (const file of files) {
    for (const { id, refuses } of file.clients) {
      const format = Object.hasOwn(formats, id) ? formats[id] : undefined;
      const home = format && file.scope === 'workspace' ? homeOf(file.path, format) : undefined;
      if (!format || refuses || home?.at?.copied) continue;
      const placed = { file, format, id, ...(home && { home }) };
      byClient.set(format.name, [...(byClient.get(format.name) ?? []), placed]);
    }
  }
  return [...byClient].flatMap(([client, placed]) => {
    const folders = new Set(placed.flatMap(it => it.home?.folder ?? []));
    return [...(folders.size > 0 ? folders : [''])].map(folder => ({
      client,
      folder,
      loaded: placed.filter(it => isLoadedIn(folder, it)).flatMap(it => loadedFrom(it, folder, facts)),
    }));
  });
}

function isLoadedIn(folder: string, { home }: Placed): boolean {
  if (!home || home.folder === folder) return true;
  return home.at?.ancestors !== undefined && isAbove(home.folder, folder);
}

/** Folders above the scanned one are written with leading `..`. */
function isAbove(upper: string, lower: string): boolean {
  const [above, below] = [upper, lower].map(it => it.split('/').filter(name => name !== ''));
  if (!above || !below) return false;
  const up = above.filter(it => it === '..').length;
  const down = below.filter(it => it === '..').length;
  if (up === 0 && down === 0) return above.every((it, index) => below[index] === it);
  return above.length === up && up > down;
}

function loadedFrom({ file, format, id, home }: Placed, folder: string, facts: Facts): Loaded[] {
  const here = [facts.folder ?? '', folder].filter(it => it !== '').join('/');
  const names = home?.folder.split('/').filter(it => it !== '') ?? [];
  const depth = names.length - 2 * names.filter(it => it === '..').length;
  const rank = home?.at?.rank;
  return file.servers
    .filter(it => it.clients.includes(id) && !it.disabled && (it.folder === undefined || it.folder === here))
    .map(server => {
      const layer = server.folder === undefined ? file.scope : 'local';
      const place = format.precedence?.order.indexOf(layer) ?? -1;
      return { file, server, layer, depth, ...(place >= 0 && { place }), ...(rank !== undefined && { rank }) };
    });
}
