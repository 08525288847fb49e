import type { Range } from '../text/range';
import type { Text } from '../text/text';
import { MAX_DEPTH } from './limits';
import type { TomlCursor } from './toml-cursor';
import { readString } from './toml-strings';
import { assign, Table } from './toml-tables';
import type { Node } from './tree';

/** One part of a dotted key, and where it is written with its quotes. */
export interface KeyPart {
  readonly text: Text;
  readonly range: Range;
}

/** A key, dotted or not; empty where none stands. */
export function readKey(cursor: TomlCursor): KeyPart[] {
  const parts: KeyPart[] = [];
  do {
    cursor.skipBlanks();
    const part = readKeyPart(cursor);
    if (!part) return parts;
    parts.push(part);
    cursor.skipBlanks();
  } while (cursor.skip('.'));
  return parts;
}

function readKeyPart(cursor: TomlCursor): KeyPart | undefined {
  const start = cursor.at;
  if (cursor.unit === '"' || cursor.unit === "'") {
    const { text } = readQuoted(cursor);
    return { text, range: { start, end: cursor.at } };
  }
  const value = cursor.take(/[A-Za-z0-9_-]*/y);
  const range = { start, end: cursor.at };
  if (value !== '') return { text: { value, range }, range };
  cursor.fail('a key is missing here');
  return undefined;
}

function readQuoted(cursor: TomlCursor): { readonly text: Text; readonly range: Range } {
  const start = cursor.at;
  const { text, end, problem } = readString(cursor.text, start);
  cursor.at = end;
  // A wrong escape leaves the rest of the text readable.
  if (problem && problem.range.start !== start) cursor.report(problem.message, problem.range);
  else if (problem) cursor.fail(problem.message, problem.range);
  return { text, range: { start, end } };
}

/** The value that stands here; what breaks off is given as far as it goes. */
export function readValue(cursor: TomlCursor, depth: number): Node {
  if (cursor.unit === '"' || cursor.unit === "'") return { kind: 'string', ...readQuoted(cursor) };
  if (cursor.unit !== '[' && cursor.unit !== '{') return readBare(cursor);
  if (isTooDeep(cursor, depth)) return nothingAt(cursor.at);
  return cursor.unit === '[' ? readArray(cursor, depth) : readInlineTable(cursor, depth);
}

/** Whether nothing may be put at this depth any more; gives up if so. */
export function isTooDeep(cursor: TomlCursor, depth: number): boolean {
  if (depth <= MAX_DEPTH) return false;
  cursor.fail(`it nests deeper than ${MAX_DEPTH} levels`, undefined, 'too-deep');
  return true;
}

function readArray(cursor: TomlCursor, depth: number): Node {
  const items: Node[] = [];
  const start = cursor.at++;
  cursor.skipBlankLines();
  while (cursor.broken === undefined && !cursor.skip(']')) {
    if (cursor.at >= cursor.text.length) cursor.fail('this list does not end', { start, end: start + 1 });
    else items.push(readValue(cursor, depth + 1));
    separate(cursor, ']', 'a comma or the end of the list is missing here');
  }
  return { kind: 'array', range: { start, end: cursor.at }, items };
}

function readInlineTable(cursor: TomlCursor, depth: number): Node {
  const start = cursor.at++;
  const table = new Table('inline', { start, end: cursor.at });
  cursor.skipBlankLines();
  while (cursor.broken === undefined && !cursor.skip('}')) {
    if (cursor.at >= cursor.text.length) cursor.fail('this table does not end', { start, end: start + 1 });
    else readPair(cursor, table, depth + 1);
    separate(cursor, '}', 'a comma or the end of the table is missing here');
  }
  table.node.range = { start, end: cursor.at };
  return table.node;
}

function separate(cursor: TomlCursor, end: string, message: string): void {
  if (cursor.broken !== undefined) return;
  cursor.skipBlankLines();
  if (cursor.skip(',')) cursor.skipBlankLines();
  else if (cursor.unit !== end && cursor.at < cursor.text.length) cursor.fail(message);
}

/** `key = value`, into the table that is being filled. A key whose value is missing still counts. */
export function readPair(cursor: TomlCursor, table: Table, depth: number): void {
  const path = readKey(cursor);
  const last = path.at(-1);
  if (!last || isTooDeep(cursor, depth + path.length)) return;
  if (cursor.broken === undefined && !cursor.skip('=')) cursor.fail('an equals sign is missing here');
  cursor.skipBlanks();
  const value = cursor.broken === undefined ? readValue(cursor, depth + path.length) : nothingAt(last.range.end);
  assign(table, path, value, problem => cursor.report(problem, last.range));
}

const NUMBER =
  /^[+-]?(?:0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|inf|nan|[0-9](?:_?[0-9])*(?:\.[0-9](?:_?[0-9])*)?(?:e[+-]?[0-9](?:_?[0-9])*)?)$/i;
const MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}|^[0-9]{2}:[0-9]{2}/;

/** A number, a boolean, or a moment in time, which is read as text. */
function readBare(cursor: TomlCursor): Node {
  const start = cursor.at;
  let written = cursor.take(/[^\s,[\]{}#="']*/y);
  if (MOMENT.test(written)) written += cursor.take(/ [0-9]{2}:[0-9:.]*[^\s,\]}#]*/y);
  const range = { start, end: cursor.at };
  if (written === 'true' || written === 'false') return { kind: 'boolean', value: written === 'true', range };
  if (NUMBER.test(written)) return { kind: 'number', value: numberOf(written), range };
  if (MOMENT.test(written)) return { kind: 'string', text: { value: written, range }, range };
  cursor.fail(written === '' ? 'a value is missing here' : 'this is no TOML value: text needs quotes', range);
  return { kind: 'null', value: null, range };
}

function numberOf(written: string): number {
  const plain = written.replaceAll('_', '').toLowerCase();
  if (/^[+-]?inf$/.test(plain)) return plain.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(plain);
}

const nothingAt = (start: number): Node => ({ kind: 'null', value: null, range: { start, end: start } });
