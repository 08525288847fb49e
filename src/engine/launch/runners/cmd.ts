import { part, type Text } from '../../text/text';
import type { Flag } from '../launch';
import { defineRunner } from '../runner';
import { parseCmd } from '../shell/cmd';

/** `cmd /c line`: switches up to `/c`, `/k` or `/r`, and the line is everything after. */
export default defineRunner({
  names: ['cmd'],
  read: ([program, ...words]) => {
    const flags: Flag[] = [];
    for (const [index, word] of words.entries()) {
      if (!/^[/-][A-Za-z]/.test(word.value)) break;
      flags.push({ name: word });
      if (!/^[/-][ckr]$/i.test(word.value)) continue;
      const line = withoutQuotes(words.slice(index + 1));
      return { kind: 'shell-line', wrapper: { name: program, kind: 'shell', flags }, commands: parseCmd(line) };
    }
    return undefined;
  },
});

/** A whole line in quotes loses the outer ones, unless they hold nothing but a path. Source: `cmd /?`. */
function withoutQuotes(words: readonly Text[]): readonly Text[] {
  const [line, ...more] = words;
  if (!line || more.length > 0 || !/^"./s.test(line.value) || !line.value.endsWith('"')) return words;
  if (!/[&|<>()@^]/.test(line.value)) return words;
  return [part(line, 1, line.value.length - 1)];
}
