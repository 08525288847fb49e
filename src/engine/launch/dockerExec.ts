import type { Text } from '../text/text';
import { containerVariables } from './dockerOptions';
import type { Flag } from './launch';
import type { Started } from './runner';

/** A program in a container that is there already. */
export function execIn(program: Text, flags: readonly Flag[], rest: readonly Text[]): Started | undefined {
  const [target, ...words] = rest;
  if (words.length === 0) return undefined;
  const wrapper = { name: program, kind: 'machine', flags, ...(target && { target }) } as const;
  const launch = { assignments: containerVariables(flags) };
  return { kind: 'command', wrapper, words, launch, elsewhere: 'container' };
}
