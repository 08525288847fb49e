import type { AST } from 'toml-eslint-parser';
import type { Range } from '../text/range';
import type { Text } from '../text/text';
import { MAX_DEPTH } from './limits';
import { readString } from './tomlStrings';
import { assign, Table } from './tomlTables';
import type { Node, SyntaxProblem } from './tree';

/** What is read, and whom to tell of trouble. The parser may have been given a mended text: every word comes from here. */
export interface Reading {
  readonly text: string;
  readonly report: (kind: SyntaxProblem['kind'], message: string, range: Range) => void;
}

/** One part of a dotted key, and where it is written with its quotes. */
interface KeyPart {
  readonly text: Text;
  readonly range: Range;
}

const rangeOf = ({ range: [start, end] }: { readonly range: readonly [number, number] }): Range => ({ start, end });

/** The parts of a key, dotted or not. */
export const keyParts = ({ text }: Reading, { keys }: AST.TOMLKey): KeyPart[] =>
  keys.map(it => {
    const range = rangeOf(it);
    if (it.type === 'TOMLQuoted') return { text: readString(text, range.start), range };
    return { text: { value: text.slice(range.start, range.end), range }, range };
  });

/** `key = value`, into the table that is being filled. */
export function readPair(reading: Reading, table: Table, { key, value }: AST.TOMLKeyValue, depth: number): void {
  const path = keyParts(reading, key);
  const last = path.at(-1);
  if (!last) return;
  const node = readValue(reading, value, depth + path.length);
  assign(table, path, node, problem => reading.report('syntax-error', problem, last.range));
}

function readValue(reading: Reading, node: AST.TOMLContentNode, depth: number): Node {
  const range = rangeOf(node);
  if (node.type === 'TOMLValue') return readScalar(reading, node, range);
  if (depth > MAX_DEPTH) {
    reading.report('too-deep', `it nests deeper than ${MAX_DEPTH} levels`, range);
    return { kind: 'null', value: null, range };
  }
  if (node.type === 'TOMLArray') {
    return { kind: 'array', range, items: node.elements.map(it => readValue(reading, it, depth + 1)) };
  }
  const table = new Table('inline', range);
  for (const it of node.body) readPair(reading, table, it, depth + 1);
  table.node.range = range;
  return table.node;
}

/** A text, a number, a boolean, or a moment in time, which is read as text. */
function readScalar({ text }: Reading, node: AST.TOMLValue, range: Range): Node {
  switch (node.kind) {
    case 'string':
      return { kind: 'string', range, text: readString(text, range.start) };
    case 'integer':
    case 'float':
      return { kind: 'number', value: Number(node.value), range };
    case 'boolean':
      return { kind: 'boolean', value: node.value, range };
    default:
      return { kind: 'string', range, text: { value: text.slice(range.start, range.end), range } };
  }
}
