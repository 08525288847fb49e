import { type Range, span } from '../text/range';
import type { Text } from '../text/text';
import type { Member, Node, ObjectNode } from './tree';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** How a table came to be; that decides what may still be added to it. */
type Origin = 'implied' | 'header' | 'dotted' | 'inline';

/** A table that is still being filled. */
export class Table {
  readonly node: Mutable<ObjectNode> & { members: Mutable<Member>[] };
  readonly #entries = new Map<string, Entry>();

  constructor(
    public origin: Origin,
    range: Range,
  ) {
    this.node = { kind: 'object', range, members: [] };
  }

  entry(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Adds a member; an earlier one of the same key counts no more. */
  add(key: Text, value: Node | Table | Table[], range: Range): Entry {
    const table = value instanceof Table ? value : undefined;
    const items = Array.isArray(value) ? value : undefined;
    const node: Node = value instanceof Table ? value.node : Array.isArray(value) ? listOf(value, range) : value;
    const member: Mutable<Member> = { key, value: node, range, shadowed: false };
    const earlier = this.#entries.get(key.value);
    if (earlier) earlier.member.shadowed = true;
    const entry = { member, ...(table && { table }), ...(items && { items }) };
    this.#entries.set(key.value, entry);
    this.node.members.push(member);
    return entry;
  }
}

interface Entry {
  readonly member: Mutable<Member>;
  /** The table, where the value is one. */
  readonly table?: Table;
  /** The tables of a `[[list]]`. */
  readonly items?: Table[];
}

const listOf = (items: readonly Table[], range: Range): Node => ({
  kind: 'array',
  range,
  items: items.map(it => it.node),
});

/** A key, and where it is written with its quotes. */
interface Part {
  readonly text: Text;
  readonly range: Range;
}

type Complain = (message: string) => void;

/** Puts a value under a dotted key. */
export function assign(table: Table, path: readonly Part[], value: Node, complain: Complain): void {
  let holder = table;
  path.forEach(({ text, range }, index) => {
    const found = holder.entry(text.value);
    const place = { start: range.start, end: Math.max(range.end, value.range.end) };
    if (index === path.length - 1) {
      if (found) complain('this key stands twice, and some clients refuse the file for that');
      holder.add(text, value, place);
      return;
    }
    if (found?.table && found.table.origin !== 'dotted') complain('this table is written elsewhere already');
    else if (found && !found.table) complain('this key is no table');
    holder = found?.table ?? holder.add(text, new Table('dotted', place), place).table ?? holder;
  });
}

/** The table that a header opens, `[a.b]` or `[[a.b]]`. */
export function open(root: Table, path: readonly Part[], header: Range, isItem: boolean, complain: Complain): Table {
  let holder = root;
  for (const { text } of path.slice(0, -1)) {
    const found = holder.entry(text.value);
    const inside = found?.table ?? found?.items?.at(-1);
    if (found && (!inside || inside.origin === 'inline')) complain('this key is no table that could be added to');
    holder = inside ?? holder.add(text, new Table('implied', header), header).table ?? holder;
  }
  const last = path.at(-1);
  return last ? opened(holder, last.text, header, isItem, complain) : root;
}

function opened(holder: Table, key: Text, header: Range, isItem: boolean, complain: Complain): Table {
  const table = new Table('header', header);
  table.node.headers = [header];
  const found = holder.entry(key.value);
  if (isItem) {
    if (found && !found.items) complain('this table stands twice, and some clients refuse the file for that');
    append(found?.items ? found : holder.add(key, [], header), table);
    return table;
  }
  if (found?.table?.origin === 'implied') {
    found.table.origin = 'header';
    found.table.node.range = span(found.table.node.range, header);
    found.table.node.headers = [header];
    return found.table;
  }
  if (found) complain('this table stands twice, and some clients refuse the file for that');
  holder.add(key, table, header);
  return table;
}

/** Adds a table to a `[[list]]`. */
function append({ member, items }: Entry, table: Table): void {
  items?.push(table);
  if (member.value.kind === 'array') (member.value.items as Node[]).push(table.node);
}

/** Widens every range to what the node holds: the parts of a table may stand far from each other. */
export function settle(node: Node): Range {
  const own = node as Mutable<Node>;
  if (node.kind === 'object') {
    for (const member of node.members as Mutable<Member>[]) {
      member.range = span(member.range, settle(member.value));
      own.range = span(own.range, member.range);
    }
  }
  if (node.kind === 'array') for (const item of node.items) own.range = span(own.range, settle(item));
  return own.range;
}
