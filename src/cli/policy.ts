import { join, resolve } from 'node:path';
import {
  hasExpired,
  NO_POLICY,
  POLICY_FILE,
  type Policy,
  type PolicyFile,
  positionAt,
  readPolicyFile,
  type SuppressionEntry,
  shown,
} from '../engine';
import { readText } from '../host/readText';
import type { NotChecked } from '../report/scanReport';
import { count } from '../report/text';
import type { Options } from './options';
import { CannotRun } from './usage';

/** What the person decided for this run, and what of it has run out. */
export interface Decided {
  readonly policy: Policy;
  readonly notChecked: readonly NotChecked[];
}

/**
 * The policy of the command line: severities below which nothing is said, and the file given with `--policy`.
 * @throws CannotRun where that file cannot be read or says something that cannot be meant.
 */
export async function decided({ minimumSeverity, policy: file }: Pick<Options, 'minimumSeverity' | 'policy'>) {
  const today = new Date().toISOString().slice(0, 10);
  const base: Policy = { ...NO_POLICY, minimumSeverity, today };
  if (file === undefined) return { policy: base, notChecked: [] };
  const { suppressions, rules, allowed } = await readGiven(file);
  const expired = suppressions.filter(it => hasExpired(it, today)).length;
  const said = { what: `${count(expired, 'decision')} of ${file}`, why: 'expired, so that their findings count again' };
  return {
    policy: { ...base, suppressions, rules, ...(allowed && { allowed }) },
    notChecked: expired > 0 ? [said] : [],
  } satisfies Decided;
}

async function readGiven(file: string): Promise<PolicyFile> {
  const found = await readText(file);
  if (!('text' in found)) throw new CannotRun(`Cannot read the policy ${shown(file)}: ${found.refused}`);
  const policy = readPolicyFile(file, found.text, 'policy');
  if (policy.problems.length === 0) return policy;
  const lines = policy.problems.slice(0, 10).map(({ value, range }) => {
    const { line, column } = positionAt(policy.lineStarts, range.start);
    return `  ${shown(file)}:${line}:${column}  ${shown(value)}`;
  });
  const more = policy.problems.length > lines.length ? `\n  and ${policy.problems.length - lines.length} more` : '';
  throw new CannotRun(`The policy says something that cannot be meant:\n${lines.join('\n')}${more}`);
}

/** Decisions of a folder's own, which only show beside the findings. */
export interface Proposed {
  readonly proposals: readonly SuppressionEntry[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * What a folder's own policy file would have ignored. It counts for nothing until the person names that file with
 * `--policy`: a repository must not silence Cordon.
 */
export async function proposed(folder: string, prefix: string, given: string | undefined): Promise<Proposed> {
  const file = join(folder, POLICY_FILE);
  const found = given !== undefined && resolve(given) === file ? undefined : await readText(file);
  if (!found || !('text' in found)) return { proposals: [], notChecked: [] };
  const { suppressions, rules, allowed } = readPolicyFile(file, found.text, 'repository');
  const path = prefix ? `${prefix}/${POLICY_FILE}` : POLICY_FILE;
  const says = suppressions.length > 0 || Object.keys(rules).length > 0 || allowed !== undefined;
  const why = `a folder does not decide what counts; accept it with --policy ${path}`;
  return {
    proposals: suppressions.map(it =>
      it.path === undefined || !prefix ? it : { ...it, path: `${prefix}/${it.path}` },
    ),
    notChecked: says ? [{ what: `What ${path} decides`, why }] : [],
  };
}
