import type { Text } from '../../text/text';
import type { Flag } from '../launch';
import { defineRunner, type Started } from '../runner';
import { parseEncoded } from '../shell/encoded';
import { parsePowerShell } from '../shell/powershell';

/** Parameters, each with the shortest beginning by which PowerShell knows it. */
const PARAMETERS = [
  ['command', 1],
  ['encodedcommand', 1],
  ['file', 1],
  ['executionpolicy', 2],
  ['windowstyle', 1],
  ['version', 1],
  ['inputformat', 2],
  ['outputformat', 1],
  ['configurationname', 6],
  ['psconsolefile', 2],
  ['workingdirectory', 2],
  ['settingsfile', 8],
  ['custompipename', 2],
] as const;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['ec', 'encodedcommand'],
  ['enc', 'encodedcommand'],
  ['ep', 'executionpolicy'],
  ['ex', 'executionpolicy'],
  ['wd', 'workingdirectory'],
  ['if', 'inputformat'],
  ['of', 'outputformat'],
  ['cwa', 'command'],
]);

/** `powershell` and `pwsh`: a line, an encoded line, or a script file. */
export default defineRunner({
  names: ['powershell', 'pwsh', 'powershell_ise', 'pwsh-preview'],
  read: ([program, ...words]) => {
    const flags: Flag[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word || !/^(?:--?|\/|\u2013|\u2014|\u2015)[A-Za-z]/.test(word.value))
        return line(program, flags, words.slice(at));
      const parameter = parameterOf(word.value);
      const next = words[at + 1];
      if (parameter === 'command') return line(program, [...flags, { name: word }], words.slice(at + 1));
      flags.push(parameter && next ? { name: word, value: next } : { name: word });
      if (parameter && next) at += 1;
      if (parameter === 'file' && next) {
        return { kind: 'launch', launch: { flags, script: next, args: words.slice(at + 1) } };
      }
      if (parameter === 'encodedcommand' && next) {
        const inline = { language: 'powershell', code: next };
        const starts = [{ commands: parseEncoded(next) }];
        return { kind: 'launch', launch: { flags, inline, args: words.slice(at + 1) }, starts };
      }
    }
    return { kind: 'launch', launch: { flags } };
  },
});

function parameterOf(word: string): string | undefined {
  const name = word.replace(/^(?:--?|\/|\u2013|\u2014|\u2015)/, '').toLowerCase();
  return SHORT.get(name) ?? PARAMETERS.find(([it, least]) => name.length >= least && it.startsWith(name))?.[0];
}

function line(program: Text, flags: readonly Flag[], words: readonly Text[]): Started {
  const [first, ...args] = words;
  if (first && flags.every(it => parameterOf(it.name.value) !== 'command') && /^[^;|&]*\.ps1$/i.test(first.value)) {
    return { kind: 'launch', launch: { flags, script: first, args } };
  }
  return { kind: 'shell-line', wrapper: { name: program, kind: 'shell', flags }, commands: parsePowerShell(words) };
}
