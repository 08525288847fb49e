import { part } from '../text/text';
import { everyCommand, type Launch } from './launch';
import { resolveJoined, resolveLaunch } from './resolve';

/**
 * The launches of words that are shell lines themselves, whoever runs them in the end: a container, another computer,
 * a program that starts programs. Only a word with an operator and a blank can be one.
 */
export function nestedLines(launch: Launch): readonly Launch[] {
  const known = linesOf.get(launch);
  if (known) return known;
  const commands = everyCommand(launch);
  const lines = commands
    .flatMap(it => [...(it.program ? [it.program] : []), ...it.args, ...it.flags.flatMap(flag => flag.value ?? [])])
    .map(it => part(it, PREFIX.exec(it.value)?.[0].length ?? 0))
    .filter(it => /\s/.test(it.value) && /[|;&`]|[$<]\(/.test(it.value))
    .map(it => resolveLaunch({ command: it, args: [] }));
  const joined = commands.filter(it => it.program && it.args.some(word => OPERATORS.has(word.value)));
  const all = [...lines, ...joined.map(it => resolveJoined([...(it.program ? [it.program] : []), ...it.args]))];
  linesOf.set(launch, all);
  return all;
}

/** Read once, as several rules ask. */
const linesOf = new WeakMap<Launch, readonly Launch[]>();

/**
 * What stands before a shell line in the words of programs that can start one: `.shell` of sqlite3, `shell` of gdb, `!` of
 * editors, `spawn` of expect, `--checkpoint-action=exec=` of tar, `x:;` of make. Source: gtfobins.github.io.
 */
const PREFIX = /^(?:--[\w-]{1,60}=)?(?:exec=|\.(?:shell|system)\s|shell\s|:?!|spawn\s|[\w.-]{1,40}:\s{0,4};)\s{0,4}/;

/** Words that join commands, once a client hands all words to a shell. */
const OPERATORS = new Set(['&&', '||', '|', ';', '&']);
