import { replaceText } from '../finding/fix/edits';
import { BLANK, type Fix } from '../finding/fix/fix';
import type { LockedVersion } from '../model/facts';
import { isVersion } from '../model/known/versionRange';
import type { Document } from '../syntax/tree';
import { holds } from '../text/range';
import { part, type Text } from '../text/text';
import type { Ecosystem, PackageSpec } from './launch';

/** Versions that name one release and no other, where the ecosystem has no library of its own here. */
const EXACT: Readonly<Partial<Record<Ecosystem, RegExp>>> = {
  gem: /^\d[0-9A-Za-z.]*$/,
  maven: /^\d[0-9A-Za-z._-]*$/,
  nix: /^[0-9a-f]{40}$/,
  nuget: /^\[?\d+(?:\.\d+){1,3}(?:[-+][0-9A-Za-z.+-]+)?\]?$/,
  // A tag, a pseudo-version, or a commit.
  go: /^(?:v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?|[0-9a-f]{12,40})$/,
};

/** The release a package is started in, where the launch names exactly one. */
export function exactVersion({ ecosystem, operator, version }: PackageSpec): string | undefined {
  if (!version || !(EXACT[ecosystem]?.test(version.value) ?? isVersion(ecosystem, version.value))) return undefined;
  const pins = ecosystem !== 'pypi' || operator === '@' || operator === '==' || operator === '===';
  return pins ? version.value.replace(/^[=v[]+(?=\d)|\]$/g, '') : undefined;
}

/** Whether a word is filled in by the client or a person before it runs: nothing can be said about it. */
export const isOpen = (word: string): boolean => /[$%<>{}]/.test(word.replace(/[<>]=?(?=[\d*])/g, ''));

/** Pins a package: to the version in a lock file, or to one that the door asks for. */
export function pinFix(document: Document, spec: PackageSpec, locked: LockedVersion | undefined): Fix | undefined {
  const { name, ecosystem } = spec;
  if (!name) return undefined;
  const lead = leadOf(spec);
  if (lead === undefined) return undefined;
  const place = versionPlace(spec, name);
  if (locked) {
    const title = `Pin to ${locked.version}, as in ${locked.from}`;
    return { title, safety: 'safe', edits: [replaceText(document, place, lead + locked.version)] };
  }
  const question = { about: 'version', ecosystem, package: name.value } as const;
  const edits = [{ range: place.range, text: lead + BLANK }];
  return { title: 'Pin to a version', safety: 'safe', edits, question };
}

/** What stands before a version; nothing where Cordon cannot say how one would be written. */
function leadOf({ ecosystem, operator, spec, version }: PackageSpec): string | undefined {
  if (version && !holds(spec.range, version.range)) return '';
  if (ecosystem === 'nix' || ecosystem === 'gem') return undefined;
  if (ecosystem === 'maven') return ':';
  return operator === '@' || ecosystem !== 'pypi' ? '@' : '==';
}

/** Everything after the name (and its extras) that says which version: an empty place where nothing does. */
function versionPlace({ spec, version }: PackageSpec, name: Text): Text {
  if (version && !holds(spec.range, version.range)) return version;
  const start = name.range.start - spec.range.start;
  const offset = spec.offsets ? spec.offsets.indexOf(name.range.start) : start;
  const afterName = offset + name.value.length;
  const extras = /^\s*\[[^\]]*\]/.exec(spec.value.slice(afterName))?.[0].length ?? 0;
  const from = afterName + extras;
  const marker = spec.value.indexOf(';', from);
  const end = marker < 0 ? spec.value.length : marker;
  return part(spec, from, from + spec.value.slice(from, end).trimEnd().length);
}
