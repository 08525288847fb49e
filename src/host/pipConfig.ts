import { homedir } from 'node:os';
import { join } from 'node:path';
import type { NpmSurroundings, Registry } from './npmConfig';
import { readSmall } from './readSmall';

/** Files that pip reads, the one that counts first. Source: pip documentation, configuration. */
const FILES = ['.config/pip/pip.conf', '.pip/pip.conf', 'Library/Application Support/pip/pip.conf', 'pip/pip.ini'];

/** Source: PEP 503, and the documentation of pip and uv. */
const DEFAULT = 'https://pypi.org/simple/';

/**
 * The package index that the person configured for uv or pip, else the one that those use by themselves. A password in
 * its address is sent as a header to that host alone. Never throws.
 */
export async function pypiIndexFor({ env = process.env, home = homedir() }: NpmSurroundings = {}): Promise<Registry> {
  const variables = [env.UV_DEFAULT_INDEX, env.UV_INDEX_URL, env.PIP_INDEX_URL];
  const written = variables.find(it => it) ?? ((await fromFiles(env.PIP_CONFIG_FILE, home)) || DEFAULT);
  if (!URL.canParse(written)) return { address: written };
  const address = new URL(written);
  const { username, password } = address;
  address.username = '';
  address.password = '';
  if (username === '') return { address: address.href };
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { address: address.href, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** What percent signs in a login spell; as it stands where they spell nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function fromFiles(named: string | undefined, home: string): Promise<string> {
  const paths = [...(named ? [named] : []), ...FILES.map(it => join(home, it)), '/etc/pip.conf'];
  for (const path of paths) {
    const found = indexIn(await readSmall(path));
    if (found) return found;
  }
  return '';
}

/** `index-url` of the `[global]` section. */
function indexIn(text: string): string | undefined {
  let section = '';
  for (const line of text.split('\n')) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1] ?? section;
    const value = /^\s*index[-_]url\s*[=:](.*)$/.exec(line)?.[1]?.trim();
    if (section === 'global' && value) return value;
  }
  return undefined;
}
