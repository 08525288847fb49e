import { isFlow } from '../../syntax/scalar';
import {
  type ArrayNode,
  type Document,
  itemsOf,
  type Member,
  membersOf,
  type Node,
  type ObjectNode,
} from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { CommaList } from './commaList';

type Thing = Member | Node;

/** Takes things out of a list or map whose parts stand on lines of their own: YAML's blocks, TOML's tables, variables. */
export function removeLines(list: CommaList, gone: ReadonlySet<Thing>): Edit[] {
  const { document, container, all } = list;
  const leaving = all.filter(it => gone.has(it));
  if (document.syntax === 'toml' || document.syntax === 'dotenv') return removeStatements(document, leaving);
  const edit = (range: Range, things: readonly Thing[], text = ''): Edit => ({
    range,
    text,
    removes: { from: container.range, things: things.map(it => it.range) },
  });
  if (leaving.length === all.length) {
    const { range, text } = emptied(list);
    return [edit(range, all, text)];
  }
  // The first thing may share its line with the dash of a list around: what follows moves up to its place.
  const kept = all.findIndex(it => !gone.has(it));
  const moving = standsAlone(list, 0) ? 0 : kept;
  const edits = moving > 0 ? [edit({ start: startOf(list, 0), end: startOf(list, moving) }, all.slice(0, moving))] : [];
  for (const run of runsOf(all, gone, moving)) {
    const last = all[run.end - 1];
    if (!last || !standsAlone(list, run.start)) continue;
    const range = wholeLines(document.text, { start: startOf(list, run.start), end: last.range.end });
    edits.push(edit(range, all.slice(run.start, run.end)));
  }
  return edits;
}

/** What stays of a block of which nothing is left: brackets behind its key; of front matter, nothing. */
function emptied({ document, container }: CommaList): { readonly range: Range; readonly text: string } {
  const { text, syntax, root } = document;
  const range = withoutLineEnd(text, container.range);
  if (syntax === 'markdown' && container === root)
    return { range: { ...range, end: lineEnd(text, range.end) }, text: '' };
  const brackets = container.kind === 'object' ? '{}' : '[]';
  const blanks = /:[ \t]{0,20}\r?\n[ \t]{0,200}$/.exec(text.slice(Math.max(0, range.start - 230), range.start));
  return blanks
    ? { range: { start: range.start - blanks[0].length + 1, end: range.end }, text: ` ${brackets}` }
    : { range, text: brackets };
}

/** What leaves, in pieces that stand together, as indexes. */
function runsOf(all: readonly Thing[], gone: ReadonlySet<Thing>, from: number): Range[] {
  const runs: Range[] = [];
  all.forEach((it, index) => {
    const before = runs.at(-1);
    if (index < from || !gone.has(it)) return;
    if (before?.end === index) runs[runs.length - 1] = { start: before.start, end: index + 1 };
    else runs.push({ start: index, end: index + 1 });
  });
  return runs;
}

/** Where a thing begins: a member with its key, an item with its dash. */
function startOf({ document, container, all }: CommaList, index: number): number {
  const start = all[index]?.range.start ?? container.range.start;
  if (container.kind === 'object') return start;
  if (index === 0) return container.range.start;
  const from = all[index - 1]?.range.end ?? container.range.start;
  const lines = document.text.slice(from, start).split('\n');
  let at = start;
  for (const line of lines.reverse()) {
    at -= line.length;
    if (/^[ \t]*-(?:\s|$)/.test(line)) return at + line.indexOf('-');
    at -= 1;
  }
  return start;
}

/** Whether only blanks stand before it on its line. */
function standsAlone(list: CommaList, index: number): boolean {
  const { text } = list.document;
  const start = startOf(list, index);
  return text.slice(lineStart(text, start), start).trim() === '';
}

/** Takes statements of TOML out: a table with its headers and all that is written below them. */
function removeStatements({ text }: Document, gone: readonly Thing[]): Edit[] {
  const lines = gone.flatMap(it => statementsOf(text, 'key' in it ? it.value : it, it.range));
  const whole = lines.map(it => wholeLines(text, it)).sort((a, b) => a.start - b.start);
  const blocks: Range[] = [];
  for (const it of whole) {
    const before = blocks.at(-1);
    if (before && isBetween(text.slice(before.end, it.start)))
      blocks[blocks.length - 1] = { start: before.start, end: Math.max(before.end, it.end) };
    else blocks.push(it);
  }
  return blocks.map(it => ({ range: withBlankLines(text, it), text: '' }));
}

/** Nothing but blank lines and comments. */
const isBetween = (text: string): boolean => text.split('\n').every(it => /^\s*(?:#|$)/.test(it));

/** Where a value is written: tables with headers in several pieces. */
function statementsOf(text: string, value: Node, range: Range): Range[] {
  const isTables = value.kind === 'array' && value.items.length > 0 && !isFlow(text, value);
  if (isTables) return itemsOf(value).flatMap(it => statementsOf(text, it, it.range));
  if (value.kind !== 'object' || isFlow(text, value)) return [range];
  return [...(value.headers ?? []), ...membersOf(value).flatMap(it => statementsOf(text, it.value, it.range))];
}

/** Of the blank lines around a table that goes, those behind it go with it; at the end of the file, those before it. */
function withBlankLines(text: string, { start, end }: Range): Range {
  if (!/^[ \t]*\[/.test(text.slice(start, start + 200))) return { start, end };
  let behind = end;
  for (let next = text.indexOf('\n', end); next >= 0; next = text.indexOf('\n', behind)) {
    if (text.slice(behind, next).trim() !== '') return { start, end: behind };
    behind = next + 1;
  }
  if (text.slice(behind).trim() !== '') return { start, end: behind };
  let from = start;
  while (from > 1 && /[\r\n]/.test(text[from - 1] ?? '') && /[\r\n]/.test(text[from - 2] ?? '')) from -= 1;
  return { start: from, end: text.length };
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** With all of its lines and a comment behind it. The last line of a file takes the line end before it. */
function wholeLines(text: string, range: Range): Range {
  const start = lineStart(text, range.start);
  const end = lineEnd(text, range.end);
  const isOpen = end === text.length && !text.endsWith('\n') && start > 0;
  return { start: isOpen ? start - (text[start - 2] === '\r' ? 2 : 1) : start, end };
}

function lineEnd(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  const rest = text.slice(end, next < 0 ? text.length : next);
  if (!/^\s*(?:#|$)/.test(rest)) return end;
  return next < 0 ? text.length : next + 1;
}

function withoutLineEnd(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1;
  return { start, end: last };
}

/** Adds lines to a block or table: before one of its things, or behind the last. */
export function addLines(
  document: Document,
  container: ObjectNode | ArrayNode,
  lines: readonly string[],
  before?: Thing,
): Edit {
  const { text } = document;
  const things: readonly Thing[] = container.kind === 'object' ? container.members : container.items;
  const all = things.filter(it => it.range.start >= container.range.start && !isTable(text, it));
  const list = { document, container, all };
  const first = startOf(list, 0);
  const column = document.syntax === 'toml' ? 0 : first - lineStart(text, first);
  const next = before ? all.indexOf(before) : -1;
  const [line, indent] = [lineBreak(text), ' '.repeat(column)];
  if (next >= 0)
    return insertion(
      startOf(list, next),
      lines.map(it => `${it}${line}${indent}`),
    );
  const header = container.kind === 'object' ? container.headers?.at(-1) : undefined;
  const after = all.at(-1)?.range.end ?? header?.end;
  const end = after === undefined ? 0 : lineEnd(text, after);
  const isOpen = end > 0 && text[end - 1] !== '\n';
  return insertion(
    end,
    lines.map(it => (isOpen ? `${line}${indent}${it}` : `${indent}${it}${line}`)),
  );
}

const insertion = (at: number, lines: readonly string[]): Edit => ({
  range: { start: at, end: at },
  text: lines.join(''),
});

/** A table of TOML with a header of its own, behind which nothing can be added to the one around. */
const isTable = (text: string, thing: Thing): boolean => 'key' in thing && text[thing.range.start] === '[';

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
