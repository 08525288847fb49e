import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { readSmall } from './readSmall';

/** Where the person's npm gets a package from. */
export interface Registry {
  /** Empty where nothing is configured and no npm is installed to ask. */
  readonly address: string;
  /** The value of an `Authorization` header, from the person's own configuration, for this address only. */
  readonly authorization?: string;
}

/** What of the machine is looked at; parts are replaced in tests. */
export interface NpmSurroundings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly home?: string;
  /** The folder whose `.npmrc` counts too. Leave it out for a folder that the person does not trust. */
  readonly folder?: string;
}

type Settings = ReadonlyMap<string, string>;

/**
 * The registry that npm would ask for a package: environment, folder, person, then what the installed npm has built in.
 * Credentials are taken from the person's own file alone: a folder can name a registry, but never read a secret out of
 * the environment into a request. Never throws. Source: npm documentation, npmrc and config.
 */
export async function npmRegistryFor(name: string, around: NpmSurroundings = {}): Promise<Registry> {
  const env = around.env ?? process.env;
  const home = around.home ?? homedir();
  const lower = new Map(Object.entries(env).flatMap(([key, value]) => (value ? [[key.toLowerCase(), value]] : [])));
  const own = await readSettings(lower.get('npm_config_userconfig') ?? join(home, '.npmrc'));
  const folder =
    around.folder === undefined ? new Map<string, string>() : await readSettings(join(around.folder, '.npmrc'));
  const scope = name.startsWith('@') ? `${name.slice(0, Math.max(0, name.indexOf('/')))}:registry` : '';
  const address =
    [lower.get(`npm_config_${scope}`), folder.get(scope), expanded(own.get(scope), env)].find(it => it) ??
    [lower.get('npm_config_registry'), folder.get('registry'), expanded(own.get('registry'), env)].find(it => it) ??
    (await builtIn(lower.get('path') ?? ''));
  const authorization = credentialsFor(address, own, env);
  return { address, ...(authorization && { authorization }) };
}

/** The settings of an `.npmrc`; none where it cannot be read. */
export async function readSettings(path: string): Promise<Settings> {
  const text = await readSmall(path);
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=');
    if (equals < 1 || /^\s*[;#[]/.test(line)) continue;
    found.set(
      line.slice(0, equals).trim(),
      line
        .slice(equals + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2'),
    );
  }
  return found;
}

/** `${NAME}` and `${NAME?}` as npm fills them in. */
const expanded = (value: string | undefined, env: Readonly<Record<string, string | undefined>>): string | undefined =>
  value?.replace(/\$\{([^${}?]+)\??\}/g, (_, name: string) => env[name] ?? '');

/** Credentials are kept under `//host/path/:_authToken`; the longest path that fits counts. */
function credentialsFor(address: string, own: Settings, env: Readonly<Record<string, string | undefined>>) {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const parts = pathname.split('/').filter(it => it !== '');
  for (let length = parts.length; length >= 0; length--) {
    const key = `//${[host, ...parts.slice(0, length)].join('/')}/:`;
    const token = expanded(own.get(`${key}_authToken`), env);
    if (token) return `Bearer ${token}`;
    const basic = expanded(own.get(`${key}_auth`), env);
    if (basic) return `Basic ${basic}`;
  }
  return undefined;
}

/** The address that the installed npm falls back to, read from its own files: Cordon has none of its own. */
async function builtIn(path: string): Promise<string> {
  for (const folder of path.split(delimiter)) {
    const npm = await npmBehind(folder);
    if (!npm) continue;
    const own = (await readSettings(join(npm, 'npmrc'))).get('registry');
    if (own) return own;
    const definitions = join(npm, 'node_modules/@npmcli/config/lib/definitions/definitions.js');
    const text = await readSmall(definitions);
    const start = text.search(/\bnew Definition\('registry'/);
    const found =
      start < 0 ? undefined : /default: ['"`](https:\/\/[^'"`\s]+)/.exec(text.slice(start, start + 400))?.[1];
    if (found) return found;
  }
  return '';
}

/** The folder of the npm that a folder of `PATH` starts. */
async function npmBehind(folder: string): Promise<string | undefined> {
  if (folder === '') return undefined;
  const beside = join(folder, 'node_modules', 'npm');
  try {
    const program = await realpath(join(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm'));
    return program.endsWith('npm-cli.js') ? dirname(dirname(program)) : beside;
  } catch {
    return undefined;
  }
}
