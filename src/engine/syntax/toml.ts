import type { AST } from 'toml-eslint-parser';
import { mendToml } from './tomlMend';
import { open, settle, Table } from './tomlTables';
import { keyParts, readPair } from './tomlValues';
import type { Parsed, SyntaxProblem } from './tree';

/** TOML 1.1 into a tree that keeps its ranges. What a broken statement spoils ends with that statement. */
export function readToml(text: string): Parsed {
  const { statements, problems } = mendToml(text);
  const found: SyntaxProblem[] = [...problems];
  const root = new Table('header', { start: 0, end: text.length });
  const report = (kind: SyntaxProblem['kind'], message: string, range: SyntaxProblem['range']) =>
    found.push({ kind, message, range });
  for (const it of statements) {
    if (it.type === 'TOMLKeyValue') readPair({ text, report }, root, it, 0);
    else readTable({ text, report }, root, it);
  }
  settle(root.node);
  return { root: root.node, problems: found };
}

function readTable(reading: Parameters<typeof readPair>[0], root: Table, node: AST.TOMLTable): void {
  const path = keyParts(reading, node.key);
  const last = path.at(-1);
  if (!last) return;
  const brackets = node.kind === 'array' ? 2 : 1;
  const end = reading.text.indexOf(']', last.range.end) + brackets;
  const header = { start: node.range[0], end: Math.max(last.range.end, end) };
  const table = open(root, path, header, node.kind === 'array', it => reading.report('syntax-error', it, header));
  for (const it of node.body) readPair(reading, table, it, path.length);
}
