import type { JSONVisitor } from 'jsonc-parser';
import type { Range } from '../text/range';
import type { Text } from '../text/text';
import { MAX_DEPTH } from './limits';
import type { ArrayNode, Member, Node, ObjectNode, ScalarNode } from './tree';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface OpenObject {
  readonly node: Omit<Mutable<ObjectNode>, 'members'> & { members: Mutable<Member>[] };
  /** The key whose value is still to come. */
  pending?: Text | undefined;
  readonly last: Map<string, Mutable<Member>>;
}
interface OpenArray {
  readonly node: Omit<Mutable<ArrayNode>, 'items'> & { items: Node[] };
}

/** Thrown where the text nests deeper than `MAX_DEPTH`, before the recursive parser runs out of stack. */
export class TooDeep extends Error {}

/** Builds the tree from what the parser calls out, also for text that breaks off. */
export class JsoncTree {
  root: Node | undefined;
  readonly comments: Range[] = [];
  readonly trailingCommas: Range[] = [];
  /** A comma after which nothing has come yet. */
  #comma: Range | undefined;
  readonly #open: (OpenObject | OpenArray)[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  readonly visitor: JSONVisitor = {
    onObjectBegin: (offset, length) => {
      this.#begin({ node: { kind: 'object', range: range(offset, length), members: [] }, last: new Map() });
    },
    onArrayBegin: (offset, length) => {
      this.#begin({ node: { kind: 'array', range: range(offset, length), items: [] } });
    },
    onObjectProperty: (name, offset, length) => {
      this.#comma = undefined;
      const holder = this.#open.at(-1);
      if (!holder || !('last' in holder)) return;
      this.#settle(holder);
      holder.pending = stringText(this.#source, name, offset, length);
    },
    onLiteralValue: (value, offset, length) => this.#add(literal(this.#source, value, range(offset, length))),
    onObjectEnd: (offset, length) => this.#end(offset + length),
    onArrayEnd: (offset, length) => this.#end(offset + length),
    onSeparator: (character, offset) => {
      if (character === ',') this.#comma = range(offset, 1);
    },
    onComment: (offset, length) => {
      this.comments.push(range(offset, length));
    },
  };

  #begin(opened: OpenObject | OpenArray): undefined {
    if (this.#open.length >= MAX_DEPTH) throw new TooDeep();
    this.#add(opened.node);
    // Until its end is seen, a node reaches to the end of the text.
    opened.node.range = { start: opened.node.range.start, end: this.#source.length };
    this.#open.push(opened);
  }

  #end(offset: number): void {
    if (this.#comma) this.trailingCommas.push(this.#comma);
    this.#comma = undefined;
    const closed = this.#open.pop();
    if (!closed) return;
    if ('last' in closed) this.#settle(closed);
    // Behind a comment that does not end, the parser counts past the end of the text.
    const end = Math.min(offset, this.#source.length);
    closed.node.range = { start: closed.node.range.start, end };
    const holder = this.#open.at(-1);
    const latest: Mutable<Member> | undefined = holder && 'last' in holder ? holder.node.members.at(-1) : undefined;
    if (latest?.value === closed.node) latest.range = { start: latest.range.start, end };
  }

  #add(node: Node): void {
    this.#comma = undefined;
    const holder = this.#open.at(-1);
    if (!holder) this.root ??= node;
    else if (!('last' in holder)) holder.node.items.push(node);
    else if (holder.pending) this.#addMember(holder, holder.pending, node);
  }

  /** A key without a value still counts: it gets an empty one. */
  #settle(holder: OpenObject): void {
    if (!holder.pending) return;
    const end = Math.min(holder.pending.range.end + 1, this.#source.length);
    this.#addMember(holder, holder.pending, { kind: 'null', value: null, range: { start: end, end } });
  }

  #addMember(holder: OpenObject, key: Text, value: Node): void {
    const added = { key, value, range: { start: key.range.start - 1, end: value.range.end }, shadowed: false };
    const earlier = holder.last.get(key.value);
    if (earlier) earlier.shadowed = true;
    holder.last.set(key.value, added);
    holder.node.members.push(added);
    holder.pending = undefined;
  }
}

const range = (offset: number, length: number): Range => ({ start: offset, end: offset + length });

function literal(source: string, value: unknown, place: Range): Node {
  if (typeof value === 'string') {
    return { kind: 'string', range: place, text: stringText(source, value, place.start, place.end - place.start) };
  }
  const scalar = (kind: ScalarNode['kind'], found: ScalarNode['value']): Node => ({ kind, value: found, range: place });
  if (typeof value === 'number') return scalar('number', value);
  if (typeof value === 'boolean') return scalar('boolean', value);
  return scalar('null', null);
}

/** The text of a string token; `length` counts its quotes, of which the last may be missing. */
function stringText(source: string, value: string, offset: number, length: number): Text {
  const start = offset + 1;
  const closed = length > 1 && source[offset + length - 1] === '"' && length - 2 >= value.length;
  const end = offset + length - (closed ? 1 : 0);
  const place = { start, end: Math.max(start, end) };
  if (source.slice(place.start, place.end) === value) return { value, range: place };
  return { value, range: place, offsets: escapedOffsets(source, place, value.length) };
}

/** Where each unit of an escaped string stands in the source. */
function escapedOffsets(source: string, place: Range, units: number): number[] {
  const offsets: number[] = [];
  let offset = place.start;
  while (offsets.length < units && offset < place.end) {
    offsets.push(offset);
    if (source[offset] !== '\\') offset += 1;
    else offset += source[offset + 1] === 'u' ? 6 : 2;
  }
  while (offsets.length < units) offsets.push(place.end);
  return [...offsets, place.end];
}
