import { part, type Text } from '../text/text';
import type { PackageSource, PackageSpec } from './launch';
import { gitSource, hostOf, urlSource } from './source';

const FORGES: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['sourcehut', 'git.sr.ht'],
]);

/** A flake reference: `nixpkgs#hello`, `github:owner/repository/ref#name`, `git+https://…?rev=…`, a path. */
export function readNixRef(spec: Text, role: PackageSpec['role'] = 'main'): PackageSpec {
  const hash = spec.value.indexOf('#');
  const flake = hash < 0 ? spec : part(spec, 0, hash);
  const source = sourceOf(flake);
  // The place of a name tells nothing: the flake decides what it is.
  if (source) return { ecosystem: 'nix', spec, role, source };
  const name = hash < 0 ? spec : part(spec, hash + 1);
  const slash = flake.value.indexOf('/');
  const version = slash > 0 && hash > 0 ? { operator: '/', version: part(flake, slash + 1) } : {};
  return { ecosystem: 'nix', spec, name, ...version, role, source: { kind: 'registry' } };
}

function sourceOf(flake: Text): PackageSource | undefined {
  const { value } = flake;
  const colon = value.indexOf(':');
  const scheme = colon < 0 ? '' : value.slice(0, colon).toLowerCase();
  const host = FORGES.get(scheme);
  if (host) return gitSource(value, host, forgeRef(flake, colon + 1));
  if (/^git(?:\+|$)/.test(scheme))
    return gitSource(value, hostOf(value), parameter(flake, 'rev') ?? parameter(flake, 'ref'));
  if (/^(?:tarball\+)?https?$/.test(scheme)) return urlSource(value);
  if (scheme === 'path' || scheme === 'file') return { kind: 'file', path: value.slice(colon + 1) };
  return /^(?:\.{0,2}(?:\/|$)|~)/.test(value) ? { kind: 'file', path: value } : undefined;
}

/** What follows `owner/repository/`, or `?rev=`. */
function forgeRef(flake: Text, start: number): Text | undefined {
  const owner = flake.value.indexOf('/', start);
  const end = flake.value.indexOf('?', start);
  const repository = owner < 0 ? -1 : flake.value.indexOf('/', owner + 1);
  if (repository < 0) return parameter(flake, 'rev') ?? parameter(flake, 'ref');
  return part(flake, repository + 1, end < 0 ? flake.value.length : end);
}

function parameter(flake: Text, name: string): Text | undefined {
  const before = ['?', '&'].find(it => flake.value.includes(`${it}${name}=`));
  if (!before) return undefined;
  const start = flake.value.indexOf(`${before}${name}=`) + name.length + 2;
  const end = flake.value.indexOf('&', start);
  return part(flake, start, end < 0 ? flake.value.length : end);
}
