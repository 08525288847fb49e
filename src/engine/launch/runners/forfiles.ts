import { defineRunner } from '../runner';
import { parseCmd } from '../shell/cmd';

/** Options of Windows programs whose value is a command line. Source: lolbas-project.github.io. */
const OPTION = /^(?:\/c|\/tr|-a|create|-c|\/k)$/i;

/** `forfiles /c line`, `schtasks /create /tr line`, `wmic process call create line`: they start it for somebody else. */
export default defineRunner({
  names: ['forfiles', 'schtasks', 'pcalua', 'wmic'],
  read: ([, ...words]) => {
    const isTask = words.some(it => /^\/tr$/i.test(it.value));
    const at = words.findIndex(it => (isTask ? /^\/tr$/i : OPTION).test(it.value));
    const line = words[at + 1];
    return { kind: 'launch', launch: { args: words }, starts: at >= 0 && line ? [{ commands: parseCmd([line]) }] : [] };
  },
});
