import type { Assignment } from '../launch';
import { defineRunner } from '../runner';
import { readAssignment } from '../shell/builder';

/** `cross-env NAME=value program`. */
export default defineRunner({
  names: ['cross-env', 'cross-env-shell'],
  read: ([program, ...words]) => {
    const assignments: Assignment[] = [];
    for (const [index, word] of words.entries()) {
      const assignment = readAssignment(word, 'process');
      if (assignment) assignments.push(assignment);
      else {
        const wrapper = { name: program, kind: 'environment', flags: [] } as const;
        return { kind: 'command', wrapper, words: words.slice(index), launch: { assignments } };
      }
    }
    return undefined;
  },
});
