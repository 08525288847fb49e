import { FOLDER_OPTIONS, FOLDER_VARIABLES, USES_A_CREDENTIAL } from '../knowledge/folderSettings';
import { knownServer } from '../model/known/catalogue';
import { part, type Text } from '../text/text';
import type { GivenOption, GivenVariable } from './given';
import { type Launch, type Mount, mainPackage } from './launch';

/** A path that a file server opens up, and where it came from. */
export interface OpenedPath {
  readonly path: Text;
  /** The mount that it comes from, where it is no argument. */
  readonly mount?: Mount;
  /** It is said by an option or a variable: a part of a word, or of a list in one. */
  readonly setting?: true;
}

/** Servers of this kind say so in their name, whoever publishes them: `mcp/filesystem`, `rust-mcp-filesystem`. */
const SAYS_FILES = /(?:^|[-_/@.])file-?system(?:s)?(?:[-_/.]|$)/i;

/** Whether a launch starts a server that opens up the folders it is given. */
export function isFileServer(launch: Launch): boolean {
  const { image, script, module, program } = launch;
  const main = mainPackage(launch);
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

/** Folders that options and variables of a server open up, whatever server it is: `--allowed-dir=/`, `ALLOWED_DIRECTORIES`. */
export const openedBySettings = (
  options: readonly GivenOption[],
  variables: readonly Pick<GivenVariable, 'name' | 'value'>[],
): OpenedPath[] =>
  [
    ...options.filter(it => FOLDER_OPTIONS.test(it.name.value)),
    ...variables.filter(it => opensFolders(it.name.value)),
  ].flatMap(({ value }) => (value ? pathsIn(value).map(path => ({ path, setting: true as const })) : []));

/** Whether a variable of this name says which folders a server may open. */
const opensFolders = (name: string): boolean => name.length <= 80 && FOLDER_VARIABLES.test(name);

/** The paths of a list, between commas, semicolons or colons, or in JSON; one path is a list of one. */
const pathsIn = (list: Text): Text[] =>
  [...list.value.matchAll(/(?:\$\{[^{}]{0,60}\}|\{env:\w{1,60}\}|\b[A-Za-z]:(?=[\\/])|file:(?=\/)|[^,;:"'[\]])+/g)].map(
    it => {
      const blank = it[0].length - it[0].trimStart().length;
      return part(list, it.index + blank, it.index + it[0].trimEnd().length);
    },
  );

/** Paths in the variables that say what a server is to work on; those that name a credential are what it logs in with. */
export const pathsInVariables = (variables: readonly GivenVariable[]) =>
  variables
    .filter(it => it.scope !== 'container' && (opensFolders(it.name.value) || !USES_A_CREDENTIAL.test(it.name.value)))
    .flatMap(variable => pathsIn(variable.value).map(path => ({ path, variable })));
