import { holds, type Range } from '../text/range';
import type { Text } from '../text/text';
import { type Document, itemsOf, membersOf, type Node } from './tree';

/** How a scalar is written: between double or single quotes, over lines behind `|` or `>`, or without any mark. */
export type Style = 'double' | 'single' | 'block' | 'plain';

/** A scalar or key of a document, with all that decides how another value must be spelled in its place. */
export interface Written {
  readonly text: Text;
  /** With its quotes. */
  readonly range: Range;
  readonly style: Style;
  readonly isKey: boolean;
  /** Between brackets, where commas and brackets end a value without quotes. */
  readonly inFlow: boolean;
}

/** The scalar or key that a place lies in. */
export function writtenAt({ root, text }: Document, place: Range): Written | undefined {
  const seen = new Set<Node>();
  const waiting: { readonly node: Node; readonly inFlow: boolean }[] = root ? [{ node: root, inFlow: false }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    const inFlow = next.inFlow || isFlow(text, node);
    const found = scalarText(node, text);
    if (found && holds(node.range, place)) return written(text, found, node.range, false, inFlow);
    for (const { key } of membersOf(node))
      if (holds(key.range, place)) return written(text, key, quotedRange(text, key), true, inFlow);
    waiting.push(...[...itemsOf(node), ...membersOf(node).map(it => it.value)].map(it => ({ node: it, inFlow })));
  }
  return undefined;
}

/** Whether a list or map stands between brackets, with commas; `[[header]]` of TOML is no bracket. */
export function isFlow(text: string, node: Node): boolean {
  const unit = text[node.range.start];
  if (node.kind === 'object') return unit === '{';
  return node.kind === 'array' && unit === '[' && node.items[0]?.range.start !== node.range.start;
}

function scalarText(node: Node, text: string): Text | undefined {
  if (node.kind === 'string') return node.text;
  if (node.kind === 'object' || node.kind === 'array') return undefined;
  return { value: text.slice(node.range.start, node.range.end), range: node.range };
}

function written(source: string, text: Text, range: Range, isKey: boolean, inFlow: boolean): Written {
  return { text, range, style: styleAt(source, range), isKey, inFlow };
}

function styleAt(source: string, { start, end }: Range): Style {
  const unit = source[start];
  if (start === end) return 'plain';
  if (unit === '"') return 'double';
  if (unit === "'") return 'single';
  return unit === '|' || unit === '>' ? 'block' : 'plain';
}

/** A key keeps only what is between its quotes. */
function quotedRange(source: string, { range: { start, end } }: Text): Range {
  const quote = source[start - 1];
  return (quote === '"' || quote === "'") && source[end] === quote
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}
