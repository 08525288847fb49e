import type { Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import type { Flag, PackageSpec, Wrapper } from './launch';
import { readNpmSpec } from './npmSpec';
import { allValues, lastValue, type OptionTable, readOptions, readScattered } from './options';
import type { Started } from './runner';
import { parsePosix } from './shell/posix';

/** Options of npm without a value; all others, also unknown ones, take the word that follows. */
const SWITCHES = wordSet(`
  -y --yes -n --no --no-install -q --quiet -s --silent --verbose -d -dd -ddd -g --global -f --force -l --long -v --version
  -h --help --json --offline --prefer-offline --prefer-online --ignore-scripts --foreground-scripts --ignore-existing
  --always-spawn --audit --fund --bin-links --color --description --dry-run --engine-strict --include-workspace-root
  --install-links --legacy-peer-deps --optional --package-lock --package-lock-only --progress --production --provenance
  --read-only --save --save-dev --save-exact --shrinkwrap --strict-peer-deps --strict-ssl --timing --unicode
  --update-notifier --usage --versions --workspaces --workspaces-update --ws -ws -iwr --if-present --dev --parseable
  --no-audit --no-fund --no-progress --no-update-notifier --no-color --no-package-lock --no-save --no-optional
  --no-strict-ssl --no-bin-links --no-workspaces --no-provenance --no-yes
`);

const TABLE: OptionTable = {
  values: wordSet('-p --package -c --call --registry --userconfig --globalconfig --cache --prefix -w --workspace -C'),
  switches: SWITCHES,
  unknownTakesValue: true,
};

/**
 * `npx` and `npm exec`. With `npx` options end at the first word that is none, the package or its program; `npm exec`
 * takes its options from anywhere before a `--`.
 */
export function readNpmExec(words: readonly Text[], wrapperName: Text, where: 'first' | 'anywhere' = 'first'): Started {
  const { flags, rest } = where === 'first' ? readOptions(words, TABLE) : readScattered(words, TABLE);
  const line = lastValue(flags, '-c', '--call');
  if (line) {
    const wrapper: Wrapper = { name: wrapperName, kind: 'shell', flags };
    return { kind: 'shell-line', wrapper, commands: parsePosix(line), launch: { packages: named(flags) } };
  }
  return { kind: 'launch', launch: { flags, ...packageAndArgs(allValues(flags, '-p', '--package'), rest) } };
}

const named = (flags: readonly Flag[]): PackageSpec[] =>
  allValues(flags, '-p', '--package').map(it => readNpmSpec(it, 'extra'));

/**
 * The packages of `-p a -p b bin args`, or of `package args`. The main one is the one that is called like
 * the program, else the first: which of several holds it can only be known from their contents.
 */
export function packageAndArgs(
  specs: readonly Text[],
  rest: readonly Text[],
): { packages: readonly PackageSpec[]; args: readonly Text[] } {
  const [first, ...args] = rest;
  if (specs.length === 0) return { packages: first ? [readNpmSpec(first)] : [], args };
  const main = specs.find(it => first && isCalled(it.value, first.value)) ?? specs[0];
  const extra = specs.filter(it => it !== main).map(it => readNpmSpec(it, 'extra'));
  return { packages: [...(main ? [readNpmSpec(main, 'main', first)] : []), ...extra], args };
}

/** `@scope/name@1.0.0` holds the program `name`. */
const isCalled = (spec: string, program: string): boolean =>
  /^(?:@[^/@]{1,100}\/)?([^/@]{1,214})/.exec(spec)?.[1] === program;
