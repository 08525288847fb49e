import type { Flag } from '../launch';
import { defineRunner } from '../runner';

/** `start "title" /b program` and `call program` of cmd. */
export default defineRunner({
  names: ['start', 'call'],
  read: ([program, ...words]) => {
    const flags: Flag[] = [];
    let at = 0;
    if (program.value.toLowerCase() === 'start' && isTitle(words[0]?.value)) at += 1;
    for (let word = words[at]; word && /^\/[a-z]+$/i.test(word.value); word = words[at]) {
      const value = /^\/(?:d|node|affinity)$/i.test(word.value) ? words[at + 1] : undefined;
      flags.push(value ? { name: word, value } : { name: word });
      at += value ? 2 : 1;
    }
    if (!words[at]) return undefined;
    return { kind: 'command', wrapper: { name: program, kind: 'other', flags }, words: words.slice(at) };
  },
});

/** What stood in quotes: the quotes are gone by now, blanks or nothing are left. */
const isTitle = (value: string | undefined): boolean => value === '' || (value !== undefined && /\s/.test(value));
