import { ADVISORY_ROWS } from '../../knowledge/advisories';
import { MALWARE_ROWS } from '../../knowledge/malware';
import { rowsOf } from '../../text/rows';
import { wordsIn } from '../../text/wordSet';
import { onFirstUse } from '../firstUse';
import { registryName } from './catalogue';
import { compareVersions, inRange } from './versionRange';

/** A range of releases with a hole. */
export interface Advisory {
  readonly affected: string;
  /** The first release without it; empty where none is known. */
  readonly fixed: string;
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  readonly kind: string;
  readonly id: string;
}

/** A package that was published to do harm. */
export interface Malware {
  readonly name: string;
  /** The bad releases; empty where the whole name is bad. */
  readonly versions: readonly string[];
  /** Where one can read about it: an id of OSV, GitHub or GitLab, or an address. */
  readonly entry: string;
}

const advisories = onFirstUse(() => {
  const found = new Map<string, Advisory[]>();
  for (const row of rowsOf(ADVISORY_ROWS)) {
    const [ecosystem = '', name = '', affected = '', fixed = '', severity, kind = '', id = ''] = row;
    const key = `${ecosystem}:${name.toLowerCase()}`;
    const all = found.get(key) ?? [];
    found.set(key, [...all, { affected, fixed, severity: severity as Advisory['severity'], kind, id }]);
  }
  return found;
});

const malware = onFirstUse(
  (): ReadonlyMap<string, Malware> =>
    new Map(
      rowsOf(MALWARE_ROWS).map(([ecosystem = '', name = '', versions = '', entry = '']) => [
        `${ecosystem}:${name}`,
        { name, versions: wordsIn(versions), entry },
      ]),
    ),
);

/** The known holes of a package. Of a Go package those of the module that it lies in. */
export function advisoriesOf(ecosystem: string, name: string): readonly Advisory[] {
  let key = `${ecosystem}:${registryName(ecosystem, name).toLowerCase()}`;
  for (let step = 0; ecosystem === 'go' && step < 10 && !advisories().has(key); step += 1)
    key = key.slice(0, Math.max(0, key.lastIndexOf('/')));
  return advisories().get(key) ?? [];
}

/** What is known of a package that was published to do harm, where this release of it is meant. */
export function malwareOf(ecosystem: string, name: string, version: string | undefined): Malware | undefined {
  const known = malware().get(`${ecosystem}:${registryName(ecosystem, name)}`);
  if (!known || known.versions.length === 0) return known;
  return version !== undefined && known.versions.some(it => compareVersions(ecosystem, it, version) === 0)
    ? known
    : undefined;
}

/** The first release that none of the known ranges holds; nothing where one of the holes was never closed. */
export function firstFixed(
  ecosystem: string,
  found: readonly Advisory[],
  known: readonly Advisory[],
): string | undefined {
  if (found.some(it => it.fixed === '')) return undefined;
  const inOrder = (list: readonly Advisory[]) =>
    list.flatMap(it => it.fixed || []).sort((a, b) => compareVersions(ecosystem, a, b));
  const oldest = inOrder(found).at(-1) ?? '';
  return inOrder(known).find(
    it => compareVersions(ecosystem, it, oldest) >= 0 && !known.some(at => inRange(ecosystem, it, at.affected)),
  );
}
