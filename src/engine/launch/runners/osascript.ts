import { part, type Text } from '../../text/text';
import { allValues, options, readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = { values: options('-e -l -s') };
const SHELL = 'do shell script "';

/** `osascript`: AppleScript or JavaScript; its `do shell script "…"` is a shell line. */
export default defineRunner({
  names: ['osascript'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const codes = allValues(flags, '-e');
    const [code] = codes;
    if (!code) {
      const [script, ...args] = rest;
      return { kind: 'launch', launch: { flags, ...(script && { script }), args } };
    }
    const inline = { language: 'applescript', code };
    const line = codes.map(shellScript).find(it => it !== undefined);
    if (!line) return { kind: 'launch', launch: { flags, inline, args: rest } };
    const wrapper = { name: program, kind: 'shell', flags } as const;
    return { kind: 'shell-line', wrapper, commands: parsePosix(line), launch: { inline } };
  },
});

/** The line between the quotes; an escaped quote does not end it. */
function shellScript(code: Text): Text | undefined {
  const found = code.value.toLowerCase().indexOf(SHELL);
  if (found < 0) return undefined;
  const start = found + SHELL.length;
  let end = start;
  while (end < code.value.length && code.value[end] !== '"') end += code.value[end] === '\\' ? 2 : 1;
  return part(code, start, Math.min(end, code.value.length));
}
