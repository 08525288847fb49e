/**
 * `pnpm-lock.yaml`, versions 5 to 9. pnpm writes it in one fixed shape, so its lines are read as they stand; what has
 * another shape is passed over. Source: pnpm/spec, lockfile.
 *
 * What the folder itself depends on counts before what others bring along.
 */
export function readPnpmLock(text: string): ReadonlyMap<string, string> | undefined {
  const lines = text.split('\n').map(it => it.trimEnd());
  if (!lines.some(it => it.startsWith('lockfileVersion:'))) return undefined;
  const direct = new Map<string, string>();
  const brought = new Map<string, string>();
  let section = '';
  let name = '';
  for (const line of lines) {
    if (line === '') continue;
    const indent = line.search(/\S/);
    const [key, value] = keyAndValue(line.trim());
    if (indent === 0) section = key;
    if (section === 'packages' && indent === 2) setPackage(brought, key);
    if (DEPENDENCIES.has(section) || section === 'importers') {
      // `name: 1.2.3`, or `name:` above `version: 1.2.3`.
      if (value === '') name = key;
      const target = key === 'version' ? name : key;
      const version = /^(\d[^(_\s]*)/.exec(value)?.[1];
      if (version && indent >= 2 && !direct.has(target) && key !== 'specifier') direct.set(target, version);
    }
  }
  return new Map([...brought, ...direct]);
}

const DEPENDENCIES: ReadonlySet<string> = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);

function keyAndValue(line: string): [string, string] {
  const quote = line[0] === "'" || line[0] === '"' ? line[0] : '';
  const close = quote ? line.indexOf(quote, 1) : -1;
  const colon = line.indexOf(':', Math.max(close, 0));
  if (colon < 0) return [line, ''];
  const key = line.slice(0, colon);
  const value = line.slice(colon + 1).trim();
  return [close > 0 ? key.slice(1, close) : key, value.replace(/^(['"])(.*)\1$/, '$2')];
}

/** `/name/1.2.3`, `/@scope/name@1.2.3(peer@1)` or `name@1.2.3`; the highest written last wins, as pnpm sorts them. */
function setPackage(found: Map<string, string>, key: string): void {
  const [, name, version] = /^\/?((?:@[^/@]+\/)?[^/@]+)[/@](\d[^_(]*)/.exec(key) ?? [];
  if (name && version) found.set(name, version);
}
