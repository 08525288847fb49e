import { part, type Text } from '../../text/text';
import { LineBuilder } from './builder';
import { MAX_DEPTH, type ShellCommand } from './command';
import { type Cursor, isBlank } from './cursor';
import { Pieces } from './pieces';

/** The commands of a PowerShell line, roughly: pipes, lists, quotes, and `(…)` as commands of their own. */
export function parsePowerShell(words: readonly Text[]): readonly ShellCommand[] {
  const builder = new LineBuilder();
  for (const [index, word] of words.entries()) {
    if (index > 0 && /\s/.test(word.value)) builder.addWord(word);
    else readLine({ line: word, at: 0, depth: 0 }, builder);
  }
  builder.close();
  return builder.commands;
}

function readLine(cursor: Cursor, builder: LineBuilder, close?: ')'): void {
  const { value } = cursor.line;
  while (cursor.at < value.length) {
    const unit = value[cursor.at] ?? '';
    if (unit === close) break;
    if (isBlank(unit) || ((unit === '&' || unit === '.') && callsNext(cursor, builder))) cursor.at += 1;
    else if (unit === '#' && builder.isEmpty) skipLine(cursor);
    else if (unit === '{' || unit === '}') {
      builder.close();
      cursor.at += 1;
    } else if (!readOperator(cursor, builder) && !readRedirection(cursor, builder)) addWord(cursor, builder);
  }
  cursor.at = Math.min(cursor.at + 1, value.length);
}

/** `& "C:\x.exe"` and `. ./x.ps1`: the sign before the program. */
function callsNext(cursor: Cursor, builder: LineBuilder): boolean {
  const next = cursor.line.value[cursor.at + 1];
  if (!builder.isEmpty || next === '&') return false;
  return cursor.line.value[cursor.at] === '&' || isBlank(next);
}

function skipLine(cursor: Cursor): void {
  const end = cursor.line.value.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.line.value.length : end;
}

function readOperator(cursor: Cursor, builder: LineBuilder): boolean {
  const { value } = cursor.line;
  const two = value.slice(cursor.at, cursor.at + 2);
  const one = two[0];
  if (two === '&&' || two === '||') builder.operator(two);
  else if (one === ';' || one === '|' || one === '&') builder.operator(one);
  else if (one === '\n') builder.operator(';');
  else return false;
  cursor.at += two === '&&' || two === '||' ? 2 : 1;
  return true;
}

function readRedirection(cursor: Cursor, builder: LineBuilder): boolean {
  const { value } = cursor.line;
  const sign = /^[\d*]?(?:>>|>&|>)/.exec(value.slice(cursor.at, cursor.at + 4))?.[0];
  if (!sign) return false;
  cursor.at += sign.length;
  while (isBlank(value[cursor.at])) cursor.at += 1;
  builder.addRedirection({ operator: sign, target: readWord(cursor, builder) });
  return true;
}

/** A word; `$env:NAME = "value"` becomes an assignment. */
function addWord(cursor: Cursor, builder: LineBuilder): void {
  const start = cursor.at;
  const word = readWord(cursor, builder);
  if (cursor.at === start) cursor.at += 1;
  if (start + 1 === cursor.at && cursor.line.value[start] === ')') return;
  const equals = word.value.indexOf('=');
  if (builder.words.length === 0 && equals > 5 && word.value.toLowerCase().startsWith('$env:')) {
    const value = equals + 1 < word.value.length ? part(word, equals + 1) : readWord(cursor, builder);
    builder.addAssignment({ name: part(word, 5, equals), value, word, scope: 'process' });
    return;
  }
  // `$x = iwr …` runs what stands behind the sign.
  if (word.value === '=' && builder.words.length === 1 && builder.words[0]?.value.startsWith('$')) {
    builder.words = [];
    return;
  }
  const assigned = builder.words.length === 0 ? /^\$\w{1,80}=(?=.)/.exec(word.value)?.[0].length : undefined;
  if (builder.words.length > 0 || !RESERVED.has(word.value.toLowerCase())) {
    builder.addWord(assigned ? part(word, assigned) : word);
  }
}

/** Words of the grammar that stand before a command. */
const RESERVED = new Set(['try', 'catch', 'else', 'finally', 'do', 'begin', 'process', 'end', 'return']);

const ENDS_WORD = new Set([' ', '\t', '\r', '\n', ';', '|', '&', '>', '{', '}', ')']);

/** `${env:NAME}`, and what clients put in by the same signs. */
const VARIABLE = /^\$\{[\w:.-]{1,100}\}/;

function readWord(cursor: Cursor, builder: LineBuilder): Text {
  const pieces = new Pieces(cursor);
  const { value } = cursor.line;
  const start = cursor.at;
  const isCommand = builder.words.length === 0 && /[A-Za-z]/.test(value[start] ?? '');
  while (cursor.at < value.length) {
    const unit = value[cursor.at] ?? '';
    // `IEX(…)` is a command and its argument, blank or not.
    if (ENDS_WORD.has(unit) || (unit === '(' && isCommand)) break;
    const named = unit === '$' ? VARIABLE.exec(value.slice(cursor.at, cursor.at + 120))?.[0].length : undefined;
    if (named) {
      pieces.add(cursor.at, cursor.at + named);
      cursor.at += named;
    } else if (unit === '(') readNested(cursor, pieces, builder);
    else if (unit === '"' || unit === "'") readQuoted(cursor, pieces, unit);
    else if (unit === '`' && cursor.at + 1 < value.length) {
      pieces.add(cursor.at + 1, cursor.at + 2);
      cursor.at += 2;
    } else pieces.add(cursor.at, ++cursor.at);
  }
  return pieces.word().text;
}

function readNested(cursor: Cursor, pieces: Pieces, builder: LineBuilder): void {
  const start = cursor.at;
  cursor.at += 1;
  if (cursor.depth < MAX_DEPTH) {
    const inner = new LineBuilder();
    cursor.depth += 1;
    readLine(cursor, inner, ')');
    cursor.depth -= 1;
    inner.close();
    builder.addSubstitutions([inner.commands]);
  }
  pieces.add(start, cursor.at);
}

function readQuoted(cursor: Cursor, pieces: Pieces, quote: string): void {
  const { value } = cursor.line;
  pieces.quoted = true;
  cursor.at += 1;
  while (cursor.at < value.length && value[cursor.at] !== quote) {
    if (quote === '"' && value[cursor.at] === '`' && cursor.at + 1 < value.length) cursor.at += 1;
    pieces.add(cursor.at, ++cursor.at);
  }
  cursor.at = Math.min(cursor.at + 1, value.length);
}
