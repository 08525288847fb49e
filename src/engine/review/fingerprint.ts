import type { ServerReport } from '../finding/fileReport';
import { digest } from '../text/digest';

/** What a server would run or reach, as a review remembers it: without secrets, and without what changes nothing. */
export type Definition = Pick<ServerReport, 'transport' | 'command' | 'args' | 'url' | 'cwd' | 'env' | 'headers'>;

/**
 * Identifies a definition. A person's review holds for it only as long as it stays the same: Cursor before 1.3 bound
 * approval to the name alone, and a later commit could swap the command (CVE-2025-54136).
 */
export function fingerprint(definition: Definition): string {
  const { transport, command, args, url, cwd, env, headers } = definition;
  const pairs = (list: Definition['env']) => list.map(it => [it.name, it.value]).sort();
  return digest(
    JSON.stringify([transport, command ?? null, args, url ?? null, cwd ?? null, pairs(env), pairs(headers)]),
  );
}
