import { part, type Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { defineRunner } from '../runner';
import { spelled } from '../shell/cursor';
import { parsePosix } from '../shell/posix';

const TABLE = { values: wordSet('-c -C --exec-path --git-dir --work-tree --namespace --super-prefix --config-env') };
/** Settings whose value git starts as a command. Source: git-config(1). */
const COMMAND =
  /^(?:core\.(?:sshcommand|fsmonitor|pager|editor|askpass|gitproxy)|sequence\.editor|diff\.external|credential\.helper|alias\.[^=]{1,80}|(?:diff|merge|filter|difftool|mergetool)\.[^=]{1,80}\.(?:command|cmd|driver|textconv|clean|smudge|process))=!?/i;

/** In `ext::command` a `% ` is a blank that is none between words. Source: git-remote-ext(1). */
const unescaped = (line: Text): Text => spelled(line, line.value.replaceAll('% ', '\\ '));

/** `git -c core.sshCommand=… clone`: git itself, and the commands that its settings name. */
export default defineRunner({
  names: ['git'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const starts = flags.flatMap(({ name, value }) => {
      const start = name.value === '-c' && value ? COMMAND.exec(value.value)?.[0].length : undefined;
      return value && start ? [{ commands: parsePosix(part(value, start)) }] : [];
    });
    const through = rest.flatMap(it =>
      it.value.startsWith('ext::') ? [{ commands: parsePosix(unescaped(part(it, 5))) }] : [],
    );
    return { kind: 'launch', launch: { flags, args: rest }, starts: [...starts, ...through] };
  },
});
