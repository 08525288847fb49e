import { everyCommand, type Launch } from './launch';
import { resolveJoined, resolveLaunch } from './resolve';

/**
 * The launches of words that are shell lines themselves, whoever runs them in the end: a container, another computer,
 * a program that starts programs. Only a word with an operator and a blank can be one.
 */
export function nestedLines(launch: Launch): readonly Launch[] {
  const commands = everyCommand(launch);
  const lines = commands
    .flatMap(it => [...(it.program ? [it.program] : []), ...it.args])
    .filter(it => /\s/.test(it.value) && /[|;&`]|[$<]\(/.test(it.value))
    .map(it => resolveLaunch({ command: it, args: [] }));
  const joined = commands.filter(it => it.program && it.args.some(word => OPERATORS.has(word.value)));
  return [...lines, ...joined.map(it => resolveJoined([...(it.program ? [it.program] : []), ...it.args]))];
}

/** Words that join commands, once a client hands all words to a shell. */
const OPERATORS = new Set(['&&', '||', '|', ';', '&']);
