import { part, type Text } from '../../text/text';
import { LineBuilder, readAssignment } from './builder';
import type { ShellCommand } from './command';
import { type Cursor, isBlank } from './cursor';
import { isProcessSubstitution, readWord } from './posix-word';

/** Words of the grammar that stand where a command would, and start none. */
const RESERVED = new Set(['if', 'then', 'else', 'elif', 'fi', 'while', 'until', 'do', 'done', '{', '}', '!']);

/**
 * The commands of a line as `sh`, `bash` and `zsh` read it. Never throws; what is not closed reaches to the end.
 * Several words are one line with blanks between them, as `ssh` and `eval` put it together.
 */
export function parsePosix(...words: readonly Text[]): readonly ShellCommand[] {
  const builder = new LineBuilder();
  for (const line of words) readInto(builder, { line, at: 0, depth: 0 });
  builder.close();
  return builder.commands;
}

function readList(cursor: Cursor, close: ')' | '`'): readonly ShellCommand[] {
  const builder = new LineBuilder();
  readInto(builder, cursor, close);
  builder.close();
  return builder.commands;
}

function readInto(builder: LineBuilder, cursor: Cursor, close?: ')' | '`'): void {
  const heredocs: string[] = [];
  const { value } = cursor.line;
  let open = 0;
  while (cursor.at < value.length) {
    const unit = value[cursor.at] ?? '';
    if (unit === close && open === 0) break;
    if (isBlank(unit)) cursor.at += 1;
    else if (unit === '#') skipLine(cursor);
    else if (unit === '\n') endLine(cursor, builder, heredocs);
    else if (unit === '(' || unit === ')') {
      open = Math.max(0, open + (unit === '(' ? 1 : -1));
      builder.close();
      cursor.at += 1;
    } else if (!readOperator(cursor, builder) && !readRedirection(cursor, builder, heredocs, close)) {
      addWord(cursor, builder, close);
    }
  }
  cursor.at = Math.min(cursor.at + 1, value.length);
}

function skipLine(cursor: Cursor): void {
  const end = cursor.line.value.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.line.value.length : end;
}

/** Ends the line, and steps over the documents that `<<` announced on it. */
function endLine(cursor: Cursor, builder: LineBuilder, heredocs: string[]): void {
  builder.operator(';');
  cursor.at += 1;
  while (heredocs.length > 0 && cursor.at < cursor.line.value.length) {
    const start = cursor.at;
    skipLine(cursor);
    if (cursor.line.value.slice(start, cursor.at).trim() === heredocs[0]) heredocs.shift();
    cursor.at = Math.min(cursor.at + 1, cursor.line.value.length);
  }
}

function readOperator(cursor: Cursor, builder: LineBuilder): boolean {
  const two = cursor.line.value.slice(cursor.at, cursor.at + 2);
  if (two === '&&' || two === '||') builder.operator(two);
  else if (two === '|&') builder.operator('|');
  else if (two === '&>') return false;
  else if (two[0] === ';' || two[0] === '|' || two[0] === '&') {
    builder.operator(two[0]);
    cursor.at += 1;
    return true;
  } else return false;
  cursor.at += 2;
  return true;
}

/** `2>&1`, `>> file`, `<<< word`, `&> file`; not `<(…)`, which is a word. */
function readRedirection(cursor: Cursor, builder: LineBuilder, heredocs: string[], close?: string): boolean {
  const { value } = cursor.line;
  const sign = /^(?:\d{0,4}(?:<<<|<<-|<<|<>|<&|>>|>&|>\||<|>)|&>>|&>)/.exec(value.slice(cursor.at, cursor.at + 8))?.[0];
  if (!sign || isProcessSubstitution(value, cursor.at)) return false;
  cursor.at += sign.length;
  while (isBlank(value[cursor.at])) cursor.at += 1;
  const word = readWord(cursor, readList, close);
  builder.addRedirection({ operator: sign, target: word.text });
  builder.addSubstitutions(word.substitutions);
  if (/^\d*<<-?$/.test(sign)) heredocs.push(word.text.value);
  return true;
}

function addWord(cursor: Cursor, builder: LineBuilder, close?: string): void {
  const start = cursor.at;
  const word = readWord(cursor, readList, close);
  if (cursor.at === start) {
    builder.addWord(part(cursor.line, start, ++cursor.at));
    return;
  }
  builder.addSubstitutions(word.substitutions);
  const starts = builder.words.length === 0;
  if (starts && !word.quoted && RESERVED.has(word.text.value)) return;
  const assignment = starts ? readAssignment(word.text, 'process') : undefined;
  if (assignment) builder.addAssignment(assignment);
  else builder.addWord(word.text);
}
