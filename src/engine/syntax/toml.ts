import { MAX_BROKEN } from './limits';
import { TomlCursor } from './toml-cursor';
import { open, settle, Table } from './toml-tables';
import { isTooDeep, readKey, readPair } from './toml-values';
import type { Node, Parsed, SyntaxProblem } from './tree';

/**
 * TOML 1.1. A reader of our own: those on npm stop at the first error and refuse tables that stand twice, and each text
 * must keep the place of every unit. What a broken statement spoils ends with its line.
 */
export function readToml(text: string): Parsed {
  const cursor = new TomlCursor(text);
  const root = new Table('header', { start: 0, end: text.length });
  let table = root;
  let depth = 0;
  let broken = 0;
  for (cursor.skipBlankLines(); cursor.at < text.length; cursor.skipBlankLines()) {
    const start = cursor.at;
    cursor.broken = undefined;
    if (cursor.unit === '[') ({ table, depth } = readHeader(cursor, root));
    else readPair(cursor, table, depth);
    endLine(cursor);
    if (cursor.broken === undefined) continue;
    if (++broken > MAX_BROKEN) return { root: settled(root), problems: [...cursor.problems, tooBroken(cursor)] };
    resume(cursor, start, cursor.broken);
  }
  return { root: settled(root), problems: cursor.problems };
}

function settled({ node }: Table): Node {
  settle(node);
  return node;
}

function tooBroken({ at, text }: TomlCursor): SyntaxProblem {
  const message = `more than ${MAX_BROKEN} lines of it are broken, and the rest was not read`;
  return {
    kind: 'too-large',
    message,
    range: { start: Math.min(at, text.length), end: Math.min(at + 1, text.length) },
  };
}

interface Section {
  readonly table: Table;
  readonly depth: number;
}

/** What follows a header that names no table belongs to nothing. */
const nowhere = (at: number): Section => ({ table: new Table('header', { start: at, end: at }), depth: 0 });

function readHeader(cursor: TomlCursor, root: Table): Section {
  const start = cursor.at;
  const isItem = cursor.skip('[[');
  if (!isItem) cursor.skip('[');
  const path = readKey(cursor);
  if (cursor.broken !== undefined || isTooDeep(cursor, path.length)) return nowhere(start);
  if (!cursor.skip(isItem ? ']]' : ']')) cursor.fail('a closing bracket is missing here');
  const header = { start, end: cursor.at };
  return { table: open(root, path, header, isItem, it => cursor.report(it, header)), depth: path.length };
}

function endLine(cursor: TomlCursor): void {
  if (cursor.broken !== undefined) return;
  cursor.take(/[ \t]*(?:#[^\r\n]*)?/y);
  if (cursor.at < cursor.text.length && !/[\r\n]/.test(cursor.unit)) cursor.fail('the line should end here');
}

/** Goes on behind a broken statement: with the line it broke in where that one looks like another, else with the next. */
function resume(cursor: TomlCursor, start: number, broken: number): void {
  const { text } = cursor;
  const line = text.lastIndexOf('\n', broken - 1) + 1;
  const looksWhole = /^[ \t]*(?:\[\[?[^\r\n\]]*\]|[\w."'-]+[ \t]*=)/;
  if (line > start && looksWhole.test(text.slice(line, line + 200))) cursor.at = line;
  else {
    const next = text.indexOf('\n', Math.max(broken, start));
    cursor.at = next < 0 ? text.length : next + 1;
  }
}
