import type { Text } from '../text/text';
import { baseName, programName, withoutVersion } from './program';
import { parseCmd } from './shell/cmd';
import type { ShellCommand } from './shell/command';
import { parsePosix } from './shell/posix';

type IsRunner = (name: string) => boolean;

/**
 * The commands of a `command` that holds a whole line, such as `npx -y x@1`, with `args` after the last one.
 * Nothing where it is one program: a path may well hold blanks.
 */
export function splitCommand(
  command: Text,
  args: readonly Text[],
  isRunner: IsRunner,
): readonly ShellCommand[] | undefined {
  const { value } = command;
  if (!/[\s|&;]/.test(value.trim()) || isPathWithBlanks(value.trim(), isRunner)) return undefined;
  const commands = /^"?[A-Za-z]:\\|\\.*\.(?:exe|cmd|bat)\b/i.test(value) ? parseCmd([command]) : parsePosix(command);
  const last = commands.at(-1);
  if (!last) return undefined;
  return [...commands.slice(0, -1), { ...last, words: [...last.words, ...args] }];
}

/** A path is split only behind a program that Cordon knows, or before what can be no part of a path. */
function isPathWithBlanks(value: string, isRunner: IsRunner): boolean {
  if (!/^(?:\.{0,2}[/\\]|~|[A-Za-z]:[/\\]|\$)/.test(value)) return false;
  const pieces = value.split(' ').slice(0, 64);
  let path = '';
  for (const [index, piece] of pieces.entries()) {
    path += (index ? ' ' : '') + piece;
    const next = pieces[index + 1];
    if (next === undefined) return true;
    if (/^(?:--?[A-Za-z]|[|&;]|>)/.test(next) || piece.endsWith(';')) return false;
    if (/\.(?:exe|cmd|bat|com|ps1)$/i.test(path)) return false;
    if (/[/\\]/.test(piece) && isRunner(withoutVersion(programName(baseName(path)))))
      return /[/\\]/.test(piece) && /^[^ ]*$/.test(path) ? false : continuesPath(next);
  }
  return true;
}

const continuesPath = (next: string): boolean => /[/\\]/.test(next);
