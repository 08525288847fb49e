/**
 * `yarn.lock` of Yarn 1 and of Berry: blocks of `name@range, name@range:` above an indented `version`.
 * Source: yarnpkg documentation. A name that stands in several versions keeps the first one.
 */
export function readYarnLock(text: string): ReadonlyMap<string, string> | undefined {
  if (!/^(?:# yarn lockfile v1|__metadata:)/m.test(text)) return undefined;
  const found = new Map<string, string>();
  let names: readonly string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line))
      names = line
        .trimEnd()
        .replace(/:$/, '')
        .split(',')
        .flatMap(it => nameOf(it) ?? []);
    const version = /^ {2}version:? "?(\d[^"\s]*)"?\s*$/.exec(line)?.[1];
    if (version && version !== '0.0.0-use.local') for (const it of names) if (!found.has(it)) found.set(it, version);
  }
  return found;
}

/** The name of `"@scope/name@npm:^1.0"`. */
function nameOf(descriptor: string): string | undefined {
  const bare = descriptor.trim().replace(/^"|"$/g, '');
  const at = bare.indexOf('@', 1);
  return at > 0 ? bare.slice(0, at) : undefined;
}
