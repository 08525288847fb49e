import { part } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Flag } from '../launch';
import { readOptions } from '../options';
import { defineRunner, type Start, type Started } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = {
  clusters: true,
  values: wordSet('-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -P -p -Q -R -S -W -w'),
};
/** Options of `-o` that name a command of this machine. Source: ssh_config(5). */
const COMMANDS = /^\s*(?:proxycommand|localcommand|knownhostscommand)(?:\s*=\s*|\s+)/i;

/** `ssh host command`: the shell there reads the words once more. Without a command, what the host starts by itself. */
export default defineRunner({
  names: ['ssh', 'autossh'],
  read: ([program, ...words]): Started | undefined => {
    const { flags, rest } = readOptions(words, TABLE);
    const [target, ...after] = rest;
    if (!target) return undefined;
    const late = readOptions(after, TABLE);
    const all = [...flags, ...late.flags];
    const starts = all.flatMap(commandIn);
    if (late.rest.length === 0) return { kind: 'launch', launch: { flags: all, args: [target] }, starts };
    const wrapper = { name: program, kind: 'machine', flags: all, target } as const;
    return { kind: 'shell-line', wrapper, commands: parsePosix(...late.rest), elsewhere: 'remote', starts };
  },
});

/** `-o ProxyCommand=…` starts a command on this machine. */
function commandIn({ name, value }: Flag): readonly Start[] {
  const start = name.value === '-o' && value ? COMMANDS.exec(value.value)?.[0].length : undefined;
  return value && start ? [{ commands: parsePosix(part(value, start)) }] : [];
}
