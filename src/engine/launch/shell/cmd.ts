import { part, type Text } from '../../text/text';
import { LineBuilder } from './builder';
import type { ShellCommand } from './command';
import { type Cursor, isBlank } from './cursor';
import { Pieces } from './pieces';

/**
 * The commands of a line as `cmd.exe` reads it, from the words that follow `/c`.
 * A program that starts cmd puts words with blanks in quotes, so they stay whole; but a first word with blanks is the
 * line itself, since cmd takes the outer quotes off.
 */
export function parseCmd(words: readonly Text[]): readonly ShellCommand[] {
  const builder = new LineBuilder();
  for (const [index, word] of words.entries()) {
    const isWhole = index > 0 ? /\s/.test(word.value) || word.value === '' : isProgram(word.value, words.length > 1);
    if (isWhole) builder.addWord(word);
    else readLine({ line: word, at: 0, depth: 0 }, builder);
  }
  builder.close();
  return builder.commands.map((it, index) => unconditional(it, builder.commands[index - 1]));
}

/** A path with blanks, with its arguments in words of their own: `cmd /c "C:\\Program Files\\x.exe" -y`. */
const isProgram = (value: string, hasArguments: boolean): boolean =>
  /^(?:[A-Za-z]:[\\/]|\\\\|\.{0,2}\/)[^"&|<>^%]*$/.test(value) &&
  !/\.(?:exe|cmd|bat|com|ps1)\s/i.test(value) &&
  (hasArguments || /\.(?:exe|cmd|bat|com)$/i.test(value));

/** The command that `if …`, `else`, `do` and the list of `for /f` lead to. */
function unconditional(command: ShellCommand, before: ShellCommand | undefined): ShellCommand {
  const words = command.words.map(it => it.value.toLowerCase());
  const isList = before?.words[0]?.value.toLowerCase() === 'for' && before.words.at(-1)?.value.toLowerCase() === 'in';
  if (isList) return { ...command, words: command.words.map(unquoted) };
  const start = words[0] === 'if' ? conditionEnd(words) : words[0] === 'else' || words[0] === 'do' ? 1 : 0;
  return start > 0 && start < words.length ? { ...command, words: command.words.slice(start) } : command;
}

const unquoted = (word: Text): Text => {
  const start = /^['`]/.test(word.value) ? 1 : 0;
  return part(word, start, word.value.length - (/.['`]$/.test(word.value) ? 1 : 0));
};

/** `if [/i] [not] exist x`, `if a==b`, `if a == b`, `if a equ b`. */
function conditionEnd(words: readonly string[]): number {
  let at = 1;
  while (words[at] === '/i' || words[at] === 'not') at += 1;
  if (['exist', 'defined', 'errorlevel', 'cmdextversion'].includes(words[at] ?? '')) return at + 2;
  if (/^(?:==|equ|neq|lss|leq|gtr|geq)$/.test(words[at + 1] ?? '')) return at + 3;
  return words[at]?.includes('==') ? at + 1 : 0;
}

function readLine(cursor: Cursor, builder: LineBuilder): void {
  const { value } = cursor.line;
  while (cursor.at < value.length) {
    const unit = value[cursor.at] ?? '';
    if (isBlank(unit) || (unit === '@' && builder.isEmpty)) cursor.at += 1;
    else if (unit === '(' || unit === ')') {
      builder.close();
      cursor.at += 1;
    } else if (!readOperator(cursor, builder) && !readRedirection(cursor, builder)) addWord(cursor, builder);
  }
}

function readOperator(cursor: Cursor, builder: LineBuilder): boolean {
  const two = cursor.line.value.slice(cursor.at, cursor.at + 2);
  if (two === '&&' || two === '||') {
    builder.operator(two);
    cursor.at += 2;
    return true;
  }
  // A single `&` only separates here: cmd waits for what stands before it.
  if (two[0] === '&') builder.operator('&', false);
  else if (two[0] === '|') builder.operator('|');
  else if (two[0] === '\n') builder.operator(';');
  else return false;
  cursor.at += 1;
  return true;
}

function readRedirection(cursor: Cursor, builder: LineBuilder): boolean {
  const { value } = cursor.line;
  const sign = /^\d?(?:>>|>&|<&|>|<)/.exec(value.slice(cursor.at, cursor.at + 4))?.[0];
  if (!sign) return false;
  cursor.at += sign.length;
  while (isBlank(value[cursor.at])) cursor.at += 1;
  builder.addRedirection({ operator: sign, target: readWord(cursor) });
  return true;
}

function addWord(cursor: Cursor, builder: LineBuilder): void {
  const [command] = builder.words;
  // What `set` gives a variable goes on to the end of the command, blanks included.
  const sets = builder.words.length === 1 && command?.value.toLowerCase() === 'set';
  const word = readWord(cursor, sets ? ENDS_VALUE : ENDS_WORD);
  const equals = word.value.indexOf('=');
  if (sets && equals > 0) {
    builder.addAssignment({ name: part(word, 0, equals), value: part(word, equals + 1), word, scope: 'process' });
  }
  builder.addWord(word);
}

const ENDS_VALUE = new Set(['\r', '\n', '&', '|', '<', '>']);
const ENDS_WORD = new Set(['\t', ' ', '\r', '\n', '&', '|', '<', '>', '(', ')']);

function readWord(cursor: Cursor, ends: ReadonlySet<string> = ENDS_WORD): Text {
  const pieces = new Pieces(cursor);
  const { value } = cursor.line;
  let inQuotes = false;
  while (cursor.at < value.length) {
    const unit = value[cursor.at] ?? '';
    if (unit === '"') inQuotes = !inQuotes;
    else if (!inQuotes && ends.has(unit)) break;
    else if (!inQuotes && unit === '^' && cursor.at + 1 < value.length) {
      cursor.at += 1;
      pieces.add(cursor.at, cursor.at + 1);
    } else pieces.add(cursor.at, cursor.at + 1);
    cursor.at += 1;
  }
  return pieces.word().text;
}
