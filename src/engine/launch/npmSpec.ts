import { part, type Text } from '../text/text';
import type { PackageSource, PackageSpec } from './launch';
import { afterHash, gitSource, hostOf, isGitUrl, urlSource } from './source';

type Role = PackageSpec['role'];

const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
  ['gist', 'gist.github.com'],
]);

/** A package as npm, pnpm, yarn and bun take it on the command line. */
export function readNpmSpec(spec: Text, role: Role = 'main', bin?: Text): PackageSpec {
  const rest = { ecosystem: 'npm', spec, role, ...(bin && { bin }) } as const;
  const source = placeOf(spec);
  if (source) return { ...rest, source };
  const at = spec.value.indexOf('@', 1);
  if (at < 0) return { ...rest, name: spec, source: { kind: 'registry' } };
  const name = part(spec, 0, at);
  const wanted = part(spec, at + 1);
  if (wanted.value.startsWith('npm:')) return { ...rest, ...aliased(name, part(wanted, 4)) };
  return { ...rest, name, ...fromPlace(wanted) };
}

/** `shown@npm:real@1`. */
function aliased(alias: Text, real: Text): Pick<PackageSpec, 'name' | 'alias' | 'version' | 'operator' | 'source'> {
  const source = { kind: 'registry' } as const;
  const at = real.value.indexOf('@', 1);
  if (at < 0) return { alias, name: real, source };
  return { alias, name: part(real, 0, at), operator: '@', version: part(real, at + 1), source };
}

function fromPlace(wanted: Text): Pick<PackageSpec, 'version' | 'operator' | 'source'> {
  const source = placeOf(wanted);
  if (source) return { source };
  return { operator: '@', ...(wanted.value !== '' && { version: wanted }), source: { kind: 'registry' } };
}

/** Where a specification points, if it is a place and no name. */
function placeOf(spec: Text): PackageSource | undefined {
  const { value } = spec;
  if (isGitUrl(value)) return gitSource(value, hostOf(value), afterHash(spec));
  if (/^https?:\/\//i.test(value)) return urlSource(value);
  const host = SHORTHANDS.get(value.slice(0, Math.max(0, value.indexOf(':'))).toLowerCase());
  if (host) return gitSource(value, host, afterHash(spec));
  if (/^file:/i.test(value)) return { kind: 'file', path: value.slice(5) };
  if (isPath(value) && !value.includes('://')) return { kind: 'file', path: value };
  // `npx owner/repository` fetches from GitHub; only `./owner/repository` is a folder.
  if (/^[^@\s:/]+\/[^@\s:/#]+(?:#\S*)?$/.test(value)) return gitSource(value, 'github.com', afterHash(spec));
  return undefined;
}

function isPath(value: string): boolean {
  if (/^(?:\.{1,2}$|\.{0,2}[/\\]|~[/\\]|[A-Za-z]:[/\\])/.test(value)) return true;
  return /\.(?:tgz|tar\.gz|tar)$/i.test(value);
}
