import { type Facts, type FolderRegistry, folderRegistries } from '../model/facts';
import { part, type Text } from '../text/text';
import { flagsAround, type Launch } from './launch';
import { programName } from './program';

const INSTALLERS = /^(?:pip3?|npm|pnpm|yarn|bun|poetry|pipx|uv|go|cargo|dotnet)$/;

/** A registry that a file of the folder names, for something that a launch fetches. */
interface OfFolder {
  readonly at: Text;
  readonly registry: FolderRegistry;
  /** The package as asked for; empty for all that the project of the folder needs. */
  readonly name: string;
  readonly own: boolean;
}

/** What files of the folder say to what starts there. `uvx` reads none of them. Source: each program's documentation. */
export function registriesOfFolder({ packages, program, runner = '', wrappers }: Launch, facts: Facts): OfFolder[] {
  const named = packages.flatMap(it => (it.name && it.source.kind === 'registry' ? [{ ...it, name: it.name }] : []));
  const uv = [program, ...wrappers.map(it => it.name)].find(it => it && programName(it.value) === 'uv');
  const reader = uv ? 'uv' : (READERS.get(runner) ?? 'npm');
  const isTool = uv !== undefined && named.some(it => it.role === 'main');
  if (isTool) return [];
  if (uv && named.length === 0)
    return folderRegistries(facts, 'uv', '').map(registry => ({ at: uv, registry, name: '', own: true }));
  return named
    .filter(it => it.ecosystem === (uv ? 'pypi' : 'npm'))
    .flatMap(({ name, spec }) =>
      folderRegistries(facts, reader, name.value).map(registry => ({
        at: spec,
        registry,
        name: spec.value,
        own: false,
      })),
    );
}

/** Who has a file of its own; npm's is read by the others. */
const READERS: ReadonlyMap<string, string> = new Map([
  ['bunx', 'bun'],
  ['bun', 'bun'],
  ['yarn', 'yarn'],
  ['yarnpkg', 'yarn'],
]);

interface Option {
  readonly name: string;
  readonly value: Text;
  readonly words: readonly Text[];
}

/** Options of the runner; of other words only those of installers, as a server may have a `--registry` of its own. */
export function registryOptions(launch: Launch): Option[] {
  const { args, runner = '' } = launch;
  const own = flagsAround(launch).flatMap(({ name, value }) =>
    value ? [{ name: name.value, value, words: [name, value] }] : [],
  );
  if (!INSTALLERS.test(runner)) return own;
  const given = args.flatMap((word, index): Option[] => {
    const equals = word.value.indexOf('=');
    if (equals > 0) return [{ name: word.value.slice(0, equals), value: part(word, equals + 1), words: [word] }];
    const next = args[index + 1];
    return next ? [{ name: word.value, value: next, words: [word, next] }] : [];
  });
  return [...own, ...given];
}
