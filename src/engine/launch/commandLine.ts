import { part, type Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import { programName, withoutVersion } from './program';
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
  if (!/[\s|&;]/.test(value.trim())) return splitArguments(command, args);
  const end = pathEnd(value, isRunner);
  if (end === value.length) return undefined;
  const isWindows = value.includes('\\') && /^"?[A-Za-z]:\\|\.(?:exe|cmd|bat)\b/i.test(value);
  const line = part(command, end);
  const [first, ...more] = isWindows ? parseCmd([line]) : parsePosix(line);
  if (!first) return undefined;
  const commands = [end > 0 ? { ...first, words: [part(command, 0, end), ...first.words] } : first, ...more];
  const last = commands[commands.length - 1] ?? first;
  return [...commands.slice(0, -1), { ...last, words: [...last.words, ...args] }];
}

/**
 * All arguments in one text, such as `"args": "-y x@1"`: some clients split it, or leave that to the shell of Windows.
 * The programs that take a file may have one with blanks in its name.
 */
function splitArguments(command: Text, [line, ...more]: readonly Text[]): readonly ShellCommand[] | undefined {
  if (!line || !/\S\s+\S/.test(line.value) || isRequirement(line.value)) return undefined;
  const takesNoLine = NO_FILES.has(programName(command.value)) && more.length === 0;
  const looksSplit = /^(?:-y|--yes|[^\s'"]+\.(?:[cm]?[jt]s|py)|-m)\s+\S/.test(line.value);
  if (!takesNoLine && !(looksSplit && !/^(?:-c|-lc|\/c)$/i.test(line.value))) return undefined;
  const [first, ...rest] = parsePosix(line);
  if (!first) return undefined;
  const commands = [{ ...first, words: [command, ...first.words] }, ...rest];
  const last = commands[commands.length - 1] ?? first;
  return [...commands.slice(0, -1), { ...last, words: [...last.words, ...more] }];
}

/** One requirement with blanks in it: `name @ git+https://…`, `name >= 1.0`. Source: PEP 508. */
const isRequirement = (word: string): boolean =>
  /^[A-Za-z0-9][\w.-]{0,200}(?:\[[^\]\s]{0,200}\])?\s{1,4}(?:@|[=<>!~]=|[<>])\s{0,4}\S+$/.test(word);

const NO_FILES = wordSet('npx bunx pnpx uvx pipx npm pnpm yarn bun uv docker podman dnx deno');

/**
 * Where a path with blanks ends: behind a program that Cordon knows, or before what can be no part of a path.
 * Zero for what is no path with blanks; the whole length where nothing ends it.
 */
function pathEnd(value: string, isRunner: IsRunner): number {
  if (!/^(?:\.{0,2}[/\\]|~|[A-Za-z]:[/\\]|\$\{)/.test(value)) return 0;
  const words = [...value.matchAll(/[^ ]+/g)];
  const lastSlash = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\'));
  for (const [index, { 0: word, index: start }] of words.entries()) {
    const end = start + word.length;
    const next = words[index + 1]?.[0];
    if (next === undefined) return value.length;
    const ended = /^(?:--?[A-Za-z]|[|&;>/~$"']|\.{1,2}\/)/.test(next) || /(?:\.(?:exe|cmd|bat|com|ps1)|;)$/i.test(word);
    const known = /[/\\]/.test(word) && isRunner(withoutVersion(programName(word)));
    // Words in lower case behind the last slash are a subcommand: a program's own name has its capitals there.
    const plain = start <= lastSlash && end > lastSlash && /^[a-z][a-z0-9 _:=.-]*$/.test(value.slice(end + 1));
    if (ended || plain || (known && (index === 0 || !/[/\\]/.test(next)))) return index === 0 ? 0 : end;
  }
  return value.length;
}
