import { part, type Text } from '../../text/text';
import { decodeAnsi } from './ansiEscape';
import { MAX_DEPTH, type ShellCommand } from './command';
import { type Cursor, gapAt, type ReadNested, spelled } from './cursor';
import { Pieces, type Word } from './pieces';

const ENDS_WORD = new Set([' ', '\t', '\r', '\n', ';', '&', '|', '<', '>', '(', ')']);

/** Reads one word: quotes and escapes are taken off, `$VAR` and `$(…)` stay in its value as written. */
export function readWord(cursor: Cursor, nested: ReadNested, close?: string): Word {
  const pieces = new Pieces(cursor);
  const { value } = cursor.line;
  const start = cursor.at;
  while (cursor.at < value.length) {
    const unit = value[cursor.at] ?? '';
    if (unit === close) break;
    const isInput = isProcessSubstitution(value, cursor.at) || (cursor.at === start && value.startsWith('=(', start));
    if (isInput) readSubstitution(cursor, pieces, nested, 2);
    else if (ENDS_WORD.has(unit) || gapAt(value, cursor.at) > 0) break;
    else readPiece(cursor, pieces, nested, unit);
  }
  return pieces.word();
}

/** Whether `<(` or `>(` stands there: a command whose output or input is a file. */
export const isProcessSubstitution = (value: string, at: number): boolean =>
  (value[at] === '<' || value[at] === '>') && value[at + 1] === '(';

function readPiece(cursor: Cursor, pieces: Pieces, nested: ReadNested, unit: string): void {
  const { value } = cursor.line;
  const next = value[cursor.at + 1];
  if (unit === "'") readSingleQuoted(cursor, pieces);
  else if (unit === '"') readDoubleQuoted(cursor, pieces, nested);
  else if (unit === '\\') readEscape(cursor, pieces);
  else if (unit === '$' && next === "'") readAnsiQuoted(cursor, pieces);
  else if (unit === '$' && next === '"') cursor.at += 1;
  else if (unit === '$' || unit === '`') readExpansion(cursor, pieces, nested);
  else pieces.add(cursor.at, ++cursor.at);
}

function readSingleQuoted(cursor: Cursor, pieces: Pieces): void {
  const { value } = cursor.line;
  const end = indexOrEnd(value, "'", cursor.at + 1);
  pieces.quoted = true;
  pieces.add(cursor.at + 1, end);
  cursor.at = Math.min(end + 1, value.length);
}

function readDoubleQuoted(cursor: Cursor, pieces: Pieces, nested: ReadNested): void {
  const { value } = cursor.line;
  pieces.quoted = true;
  cursor.at += 1;
  while (cursor.at < value.length && value[cursor.at] !== '"') {
    const unit = value[cursor.at];
    if (unit === '\\' && '$`"\\\n'.includes(value[cursor.at + 1] ?? ' ')) readEscape(cursor, pieces);
    else if (unit === '$' || unit === '`') readExpansion(cursor, pieces, nested);
    else pieces.add(cursor.at, ++cursor.at);
  }
  cursor.at = Math.min(cursor.at + 1, value.length);
}

function readEscape(cursor: Cursor, pieces: Pieces): void {
  const { value } = cursor.line;
  const start = cursor.at;
  cursor.at = Math.min(start + 2, value.length);
  if (start + 1 >= value.length) pieces.add(start, cursor.at);
  else if (value[start + 1] !== '\n') pieces.add(start + 1, cursor.at);
}

/** `$'a\x62c'`: the only quotes in which a character may be spelled by its number. */
function readAnsiQuoted(cursor: Cursor, pieces: Pieces): void {
  const { line } = cursor;
  pieces.quoted = true;
  cursor.at += 2;
  while (cursor.at < line.value.length && line.value[cursor.at] !== "'") {
    const decoded = decodeAnsi(line.value, cursor.at);
    if (decoded) pieces.addText(spelled(part(line, cursor.at, cursor.at + decoded.length), decoded.value));
    else pieces.add(cursor.at, cursor.at + 1);
    cursor.at += decoded?.length ?? 1;
  }
  cursor.at = Math.min(cursor.at + 1, line.value.length);
}

function readExpansion(cursor: Cursor, pieces: Pieces, nested: ReadNested): void {
  const { value } = cursor.line;
  const next = value[cursor.at + 1];
  if (value[cursor.at] === '`') readSubstitution(cursor, pieces, nested, 1);
  else if (next === '(' && !skipArithmetic(cursor, pieces)) readSubstitution(cursor, pieces, nested, 2);
  else if (next !== '(') pieces.add(cursor.at, ++cursor.at);
}

/** `$((1 + 2))` runs nothing. */
function skipArithmetic(cursor: Cursor, pieces: Pieces): boolean {
  const { value } = cursor.line;
  if (value[cursor.at + 2] !== '(') return false;
  const end = value.indexOf(')', cursor.at);
  if (end < 0 || value[end + 1] !== ')') return false;
  pieces.add(cursor.at, end + 2);
  cursor.at = end + 2;
  return true;
}

/** What `$(echo word)` says: the word, since nothing else comes of it. */
function saidBy([command, ...more]: readonly ShellCommand[]): Text | undefined {
  const [program, ...words] = command?.words ?? [];
  if (!command || more.length + command.redirections.length + command.substitutions.length > 0) return undefined;
  const said = words[0]?.value === '-n' ? words.slice(1) : words;
  return /^(?:echo|printf)$/.test(program?.value ?? '') && said.length === 1 ? said[0] : undefined;
}

/**
 * Follows `$(`, `<(`, `=(` of zsh (two units to open) or a backtick (one), and keeps all of it in the word: what
 * hides a name in `$(echo cu)rl` is that name.
 */
function readSubstitution(cursor: Cursor, pieces: Pieces, nested: ReadNested, opening: 1 | 2): void {
  const start = cursor.at;
  cursor.at += opening;
  if (cursor.depth < MAX_DEPTH) {
    cursor.depth += 1;
    const commands = nested(cursor, opening === 1 ? '`' : ')');
    cursor.depth -= 1;
    const said = cursor.line.value[start] === '<' ? undefined : saidBy(commands);
    if (said) {
      pieces.addText(said);
      return;
    }
    pieces.substitutions.push(commands);
  }
  pieces.add(start, cursor.at);
}

function indexOrEnd(value: string, wanted: string, from: number): number {
  const found = value.indexOf(wanted, from);
  return found < 0 ? value.length : found;
}
