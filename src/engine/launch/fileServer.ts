import { knownServer } from '../model/catalogue';
import type { Text } from '../text/text';
import type { Launch, Mount } from './launch';

/** A path that a file server opens up, and where it came from. */
export interface OpenedPath {
  readonly path: Text;
  /** The mount that it comes from, where it is no argument. */
  readonly mount?: Mount;
}

/** Servers of this kind say so in their name, whoever publishes them: `mcp/filesystem`, `rust-mcp-filesystem`. */
const SAYS_FILES = /(?:^|[-_/@.])file-?system(?:s)?(?:[-_/.]|$)/i;

/** Whether a launch starts a server that opens up the folders it is given. */
export function isFileServer({ packages, image, script, module, program }: Launch): boolean {
  const main = packages.find(it => it.role === 'main');
  if (main?.name)
    return knownServer(main.ecosystem, main.name.value)?.takesPaths === true || SAYS_FILES.test(main.name.value);
  if (image) return knownServer('image', image.name.value)?.takesPaths === true || SAYS_FILES.test(image.name.value);
  return [script, module, program].some(
    it => it && SAYS_FILES.test(it.value.replaceAll('\\', '/').split('/').slice(-4).join('/')),
  );
}

/** The paths that a file server is given: its arguments, or what is mounted into its container. */
export function openedPaths(launch: Launch): OpenedPath[] {
  if (launch.elsewhere || !isFileServer(launch)) return [];
  if (launch.image) return launch.mounts.map(mount => ({ path: mount.source, mount }));
  return launch.args.filter(it => !it.value.startsWith('-')).map(path => ({ path }));
}
