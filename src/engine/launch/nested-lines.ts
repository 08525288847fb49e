import { everyCommand, type Launch } from './launch';
import { resolveLaunch } from './resolve';

/**
 * The launches of words that are shell lines themselves, whoever runs them in the end: a container, another computer,
 * a program that starts programs. Only a word with an operator and a blank can be one.
 */
export function nestedLines(launch: Launch): readonly Launch[] {
  return everyCommand(launch)
    .flatMap(it => [...(it.program ? [it.program] : []), ...it.args])
    .filter(it => /\s/.test(it.value) && /[|;&`]|[$<]\(/.test(it.value))
    .map(it => resolveLaunch({ command: it, args: [] }));
}
