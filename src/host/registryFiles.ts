/** An address that a file names, and for what: a scope such as `@acme`, or everything (empty). */
export type Named = readonly [scope: string, address: string];

interface Section {
  readonly name: string;
  readonly settings: readonly (readonly [key: string, value: string])[];
}

const NO_SETTINGS: Section = { name: '', settings: [] };

/**
 * The registries in `bunfig.toml`. Source: Bun documentation, bunfig.toml.
 */
export function inBunfig(text: string): readonly Named[] {
  return sectionsOf(text).flatMap(({ name, settings }): Named[] =>
    settings.flatMap(([key, value]): Named[] => {
      const [address] = addressesIn(value);
      if (address === undefined) return [];
      if (name === 'install' && key === 'registry') return [['', address]];
      return name === 'install.scopes' ? [[`@${key.replace(/^@/, '')}`, address]] : [];
    }),
  );
}

/** The registries in `.yarnrc.yml`. Source: Yarn documentation, yarnrc. */
export function inYarnrc(text: string): readonly Named[] {
  const found: Named[] = [];
  let block = '';
  let scope = '';
  for (const line of text.split('\n')) {
    const setting = /^( {0,20})["']?(@?[\w-]{1,200})["']?:[ \t]{0,20}(.{0,2000})$/.exec(line.trimEnd());
    if (!setting) continue;
    const [, indent = '', key = '', value = ''] = setting;
    if (indent === '') block = key;
    else if (value === '') scope = key;
    const [address] = key === 'npmRegistryServer' ? addressesIn(value) : [];
    if (address === undefined) continue;
    if (indent === '') found.push(['', address]);
    else if (block === 'npmScopes' && scope !== '') found.push([`@${scope}`, address]);
  }
  return found;
}

/**
 * The indexes in `uv.toml`, or in the part for uv of `pyproject.toml`, but for those that serve only packages that name
 * them. Source: uv documentation, settings and package indexes.
 */
export function inUv(text: string, table: '' | 'tool.uv'): readonly Named[] {
  const within = table === '' ? '' : `${table}.`;
  return sectionsOf(text).flatMap(({ name, settings }) => {
    const keys = name === table ? UV_KEYS : name === `${within}index` ? ['url'] : [];
    const isExplicit = settings.some(([key, value]) => key === 'explicit' && value.startsWith('true'));
    if (isExplicit) return [];
    return settings
      .filter(([key]) => keys.includes(key))
      .flatMap(([, value]) => addressesIn(value).map((it): Named => ['', it]));
  });
}

const UV_KEYS = ['index-url', 'extra-index-url', 'default-index', 'index', 'find-links'];

const addressesIn = (value: string): readonly string[] =>
  [...value.matchAll(/https?:\/\/[^\s"',}\]]{1,1000}/gi)].map(it => it[0]);

/** The tables of a TOML text with their settings, as far as finding addresses in them asks for. */
function sectionsOf(text: string): readonly Section[] {
  const sections: { name: string; settings: [string, string][] }[] = [{ ...NO_SETTINGS, settings: [] }];
  let open = false;
  for (const line of text.split('\n')) {
    const trimmed = line.trim().slice(0, 4000);
    const last = sections[sections.length - 1];
    if (trimmed === '' || trimmed.startsWith('#') || !last) continue;
    const value = last.settings[last.settings.length - 1];
    if (open && value) {
      value[1] += ` ${trimmed}`;
      open = !trimmed.includes(']');
      continue;
    }
    const header = /^\[{1,2}\s{0,9}([^\]]{1,200}?)\s{0,9}\]/.exec(trimmed)?.[1];
    const equals = trimmed.indexOf('=');
    if (header !== undefined) sections.push({ name: header.replaceAll(/["'\s]/g, ''), settings: [] });
    else if (equals > 0) {
      const said = trimmed.slice(equals + 1).trim();
      last.settings.push([trimmed.slice(0, equals).trim().replaceAll(/["']/g, ''), said]);
      open = said.startsWith('[') && !said.includes(']');
    }
  }
  return sections;
}
