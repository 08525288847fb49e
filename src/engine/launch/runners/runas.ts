import type { Flag } from '../launch';
import { defineRunner } from '../runner';
import { parseCmd } from '../shell/cmd';

/** `runas /user:administrator "line"` of Windows. */
export default defineRunner({
  names: ['runas'],
  read: ([program, ...words]) => {
    const end = words.findIndex(it => !it.value.startsWith('/'));
    if (end < 0) return undefined;
    const flags: Flag[] = words.slice(0, end).map(name => ({ name }));
    const wrapper = { name: program, kind: 'privilege', flags } as const;
    return { kind: 'shell-line', wrapper, commands: parseCmd(words.slice(end)) };
  },
});
