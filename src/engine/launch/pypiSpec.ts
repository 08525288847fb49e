import { part, type Text, trimmed } from '../text/text';
import type { PackageSource, PackageSpec } from './launch';
import { gitSource, hostOf, urlSource } from './source';

const OPERATOR = /^(===|==|~=|>=|<=|!=|>|<)/;

/** A package as pip and uv take it: `name[extra]==1.0`, `name@1.0`, `name @ git+https://…`, a URL or a path. */
export function readPypiSpec(spec: Text, role: PackageSpec['role'] = 'main', bin?: Text): PackageSpec {
  const rest = { ecosystem: 'pypi', spec, role, ...(bin && { bin }) } as const;
  const source = placeOf(spec);
  if (source) return { ...rest, source };
  const end = nameEnd(spec.value);
  const name = part(spec, 0, end);
  const after = afterExtras(spec, end);
  const registry = { kind: 'registry' } as const;
  if (after.value.startsWith('@')) {
    const wanted = trimmed(part(after, 1));
    const place = placeOf(wanted);
    if (place) return { ...rest, name, source: place };
    return { ...rest, name, operator: '@', ...(wanted.value !== '' && { version: wanted }), source: registry };
  }
  const operator = OPERATOR.exec(after.value)?.[0];
  if (!operator) return { ...rest, name, source: registry };
  return { ...rest, name, operator, version: trimmed(beforeMarker(part(after, operator.length))), source: registry };
}

/** No name of PyPI has other letters than those of ASCII: whoever writes one wants it read as another name. */
function nameEnd(value: string): number {
  // PyPI has no scopes: the whole of it was taken from npm.
  const scoped = /^@[\w.-]{1,100}\/(?=\w)/.exec(value)?.[0].length ?? 0;
  const found = value.slice(scoped).search(/[^\p{L}\p{M}\p{N}._-]/u);
  const end = found < 0 ? -1 : scoped + found;
  return end < 0 ? value.length : Math.max(end, 1);
}

function afterExtras(spec: Text, end: number): Text {
  const after = trimmed(part(spec, end));
  if (!after.value.startsWith('[')) return after;
  const close = after.value.indexOf(']');
  return close < 0 ? part(after, after.value.length) : trimmed(part(after, close + 1));
}

/** Without an environment marker: `1.0 ; python_version > "3.8"`. */
function beforeMarker(version: Text): Text {
  const end = version.value.indexOf(';');
  return end < 0 ? version : part(version, 0, end);
}

function placeOf(spec: Text): PackageSource | undefined {
  const { value } = spec;
  if (/^git\+/i.test(value)) return gitSource(value, hostOf(value), gitRef(spec));
  if (/^https?:\/\//i.test(value)) return urlSource(value);
  if (/^file:/i.test(value)) return { kind: 'file', path: value.slice(5) };
  if (/^(?:\.{1,2}$|\.{0,2}[/\\]|~[/\\]|[A-Za-z]:[/\\])|^[^@]{1,2000}\.(?:whl|tar\.gz)$/i.test(value))
    return { kind: 'file', path: value };
  return undefined;
}

/** The ref after the last `@` of the path: `git+https://user@host/a/b@ref#subdirectory=x`. */
function gitRef(spec: Text): Text | undefined {
  const hash = spec.value.indexOf('#');
  const end = hash < 0 ? spec.value.length : hash;
  const path = spec.value.indexOf('/', spec.value.indexOf('://') + 3);
  const at = spec.value.lastIndexOf('@', end);
  return path > 0 && at > path ? part(spec, at + 1, end) : undefined;
}
