import { part, type Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import type { Ecosystem, Launch, PackageSpec } from './launch';
import { readNpmSpec } from './npmSpec';
import { lastValue, type OptionTable, readScattered } from './options';
import { withoutVersion } from './program';
import { readPypiSpec } from './pypiSpec';
import { gitSource, hostOf } from './source';

/** The commands that install, behind what may stand before them; and whose packages they are. */
const INSTALLERS: ReadonlyMap<string, readonly [Ecosystem, RegExp]> = new Map([
  ['npm', ['npm', /^(?:install|i|in|ins|add|isntall|install-test|it)$/]],
  ['pnpm', ['npm', /^(?:add|install|i)$/]],
  ['yarn', ['npm', /^(?:global )?add$/]],
  ['bun', ['npm', /^(?:add|a|install|i)$/]],
  ['pip', ['pypi', /^install$/]],
  ['pipx', ['pypi', /^install$/]],
  ['uv', ['pypi', /^(?:(?:pip|tool) install|add)$/]],
  ['poetry', ['pypi', /^add$/]],
  ['pdm', ['pypi', /^add$/]],
  ['cargo', ['cargo', /^(?:install|binstall)$/]],
  ['gem', ['gem', /^install$/]],
  ['go', ['go', /^(?:install|get)$/]],
  ['dotnet', ['nuget', /^tool (?:install|update)$/]],
]);
const TABLE: OptionTable = {
  values: wordSet(`
    -r --requirement -c --constraint -i --index-url --extra-index-url --index --default-index -f --find-links -t --target
    --prefix --registry -C --dir --cwd --filter -F --root --version --git --rev --tag --branch --path --features --python
    --target-dir --platform --source --add-source --tool-path --with --userconfig --cache --store-dir --global-dir
  `),
};

/** Packages that a command installs, for whoever starts them later. */
export function installedPackages({ runner = '', module, args }: Launch): readonly PackageSpec[] {
  const name = module ? withoutVersion(module.value) : withoutVersion(runner);
  const [ecosystem, verb] = INSTALLERS.get(name) ?? [];
  if (!ecosystem || !verb) return [];
  const operator = args.findIndex(it => /^(?:&&|\|\||;|\||&)$/.test(it.value));
  const { flags, rest } = readScattered(operator < 0 ? args : args.slice(0, operator), TABLE);
  const said = rest.slice(0, 2).map(it => it.value);
  const verbs = module ? ['install'] : said;
  const length = verb.test(verbs[0] ?? '') ? 1 : verb.test(verbs.join(' ')) ? 2 : 0;
  if (length === 0 || (module && said[0] !== 'install')) return [];
  const git = lastValue(flags, '--git');
  if (git && ecosystem === 'cargo') return [fromGit(git, lastValue(flags, '--rev', '--tag', '--branch'))];
  const version = lastValue(flags, '--version');
  return rest
    .slice(length)
    .filter(isPackage)
    .map(it => specOf(it, ecosystem, version));
}

/** Not the folder itself, nor a file of it. */
const isPackage = ({ value }: Text): boolean =>
  value !== '' && !/^(?:\.|\/|~|[A-Za-z]:[\\/])|\.(?:txt|toml)$/.test(value);

function specOf(spec: Text, ecosystem: Ecosystem, version: Text | undefined): PackageSpec {
  if (ecosystem === 'npm') return readNpmSpec(spec, 'installed');
  if (ecosystem === 'pypi') return readPypiSpec(spec, 'installed');
  const at = spec.value.indexOf('@', 1);
  const rest = { ecosystem, spec, role: 'installed', source: { kind: 'registry' } } as const;
  if (at > 0) return { ...rest, name: part(spec, 0, at), operator: '@', version: part(spec, at + 1) };
  return { ...rest, name: spec, ...(version && { operator: '--version', version }) };
}

const fromGit = (url: Text, ref: Text | undefined): PackageSpec => ({
  ecosystem: 'cargo',
  spec: url,
  role: 'installed',
  source: gitSource(url.value, hostOf(url.value), ref),
});
