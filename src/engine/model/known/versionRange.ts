import { compare as comparePython } from '@renovatebot/pep440/lib/operator';
import { parse as parsePython } from '@renovatebot/pep440/lib/version';
import compareSemver from 'semver/functions/compare';
import parseSemver from 'semver/functions/parse';
import { wordsIn } from '../../text/wordSet';
import { liesInRange } from './rangeWithin';

/** Longer texts are no versions. */
const LONGEST = 128;
const LOOSE = { loose: true, includePrerelease: true } as const;

/** Whether a text names one release, as its ecosystem reads it: PEP 440 for PyPI, else semantic versioning. */
export const isVersion = (ecosystem: string, text: string): boolean =>
  text.length <= LONGEST && (ecosystem === 'pypi' ? parsePython(text) : parseSemver(text, LOOSE)) !== null;

/**
 * Negative where `a` is older, in the order of its ecosystem. What is no version there comes before all that are, so that
 * it is taken for the newest nowhere.
 */
export function compareVersions(ecosystem: string, a: string, b: string): number {
  const [first, second] = [isVersion(ecosystem, a), isVersion(ecosystem, b)];
  if (!first || !second) return Number(first) - Number(second);
  return ecosystem === 'pypi' ? comparePython(a, b) : compareSemver(a, b, LOOSE);
}

/** Whether a release lies in a range such as `<=0.6.2 or >=2025.1.14 <2025.7.1`. What is no version lies nowhere. */
export const inRange = (ecosystem: string, version: string, range: string): boolean =>
  isVersion(ecosystem, version) &&
  range.split(' or ').some(it => wordsIn(it).every(bound => isWithin(ecosystem, version, bound)));

/** Advisories count a pre-release to what comes before its release, other than the `<` of PEP 440. */
function isWithin(ecosystem: string, version: string, bound: string): boolean {
  const operator = /^(?:[<>]=?|=)/.exec(bound)?.[0] ?? '';
  const order = compareVersions(ecosystem, version, bound.slice(operator.length));
  if (operator === '' || operator === '=') return order === 0;
  return (order === 0 && operator.endsWith('=')) || (operator.startsWith('<') ? order < 0 : order > 0);
}

/** Whether all that a range of npm lets in lies in another: `^0.1.9` in `<0.1.16`. Tags and broken ranges lie nowhere. */
export function liesWithin(asked: string, range: string): boolean {
  if (asked.length > LONGEST || !/\d/.test(asked)) return false;
  try {
    return liesInRange(asked, range.replaceAll(' or ', ' || '));
  } catch {
    return false;
  }
}
