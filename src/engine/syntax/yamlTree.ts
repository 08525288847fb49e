import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Range } from '../text/range';
import type { Text } from '../text/text';
import { MAX_ALIASED, MAX_DEPTH } from './limits';
import { itemsOf, type Member, membersOf, type Node, type SyntaxProblem } from './tree';
import { scalarText } from './yamlText';

/** A node, how many values it stands for with all aliases followed, and how deep they nest. */
interface Built {
  readonly node: Node;
  readonly values: number;
  readonly height: number;
}

/**
 * Builds the tree. An alias is the anchored node itself, in the anchor's place, so that the tree may hold a node twice;
 * what all aliases together stand for is bounded. Merge keys (`<<`) give members that stand elsewhere.
 */
export class YamlTree {
  readonly problems: SyntaxProblem[] = [];
  readonly #text: string;
  readonly #anchors = new Map<string, Built>();
  #aliased = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(root: unknown): Node {
    return this.#build(root, 0, 0).node;
  }

  /** `at`: where the value would stand if there were one. */
  #build(node: unknown, depth: number, at: number): Built {
    if (isAlias(node)) return this.#follow(node, depth);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return leaf(nothingAt(at));
    const built = isScalar(node) ? leaf(this.#scalar(node)) : this.#collection(node, depth);
    if (node.anchor) this.#anchors.set(node.anchor, built);
    return built;
  }

  #collection(node: YAMLMap | YAMLSeq, depth: number): Built {
    if (depth >= MAX_DEPTH) return this.#refuse('too-deep', `it nests deeper than ${MAX_DEPTH} levels`, rangeOf(node));
    if (isMap(node)) return this.#map(node, depth);
    const start = rangeOf(node).start;
    const items = node.items.map(it => this.#build(it, depth + 1, start));
    const last = node.items.at(-1);
    const range = extent(node, isAlias(last) ? rangeOf(last).end : items.at(-1)?.node.range.end);
    return joined({ kind: 'array', range, items: items.map(it => it.node) }, items);
  }

  #map(node: YAMLMap, depth: number): Built {
    const own: Member[] = [];
    const values: Built[] = [];
    const merged: Member[] = [];
    let lastEnd = 0;
    for (const pair of node.items) {
      const key = this.#key(pair);
      const { start, end } = rangeOf(pair.key);
      const value = this.#build(pair.value, depth + 1, end);
      // A value that an alias stands for ends elsewhere.
      const range = { start, end: Math.max(end, isAlias(pair.value) ? rangeOf(pair.value).end : value.node.range.end) };
      values.push(value);
      lastEnd = range.end;
      if (isMerge(pair)) merged.push(...this.#mergeable(value.node, range));
      else own.push({ key, value: value.node, range, shadowed: false });
    }
    const range = extent(node, values.length > 0 ? lastEnd : undefined);
    return joined({ kind: 'object', range, members: [...unsaid(merged, own), ...shadowing(own)] }, values);
  }

  /** The members that a merge key brings: of a map, or of each map in a list. */
  #mergeable(node: Node, at: Range): readonly Member[] {
    const members = [node, ...itemsOf(node)].flatMap(it => membersOf(it)).filter(it => !it.shadowed);
    return this.#isWithin(members.length, at) ? members : [];
  }

  #follow(alias: Alias, depth: number): Built {
    const range = rangeOf(alias);
    const target = this.#anchors.get(alias.source);
    if (!target) return this.#refuse('syntax-error', 'this alias stands for nothing that was named before', range);
    if (depth + target.height > MAX_DEPTH)
      return this.#refuse('too-deep', `it nests deeper than ${MAX_DEPTH} levels`, range);
    return this.#isWithin(target.values, range) ? target : leaf(nothingAt(range.start));
  }

  #isWithin(values: number, at: Range): boolean {
    this.#aliased += values;
    if (this.#aliased <= MAX_ALIASED) return true;
    this.#refuse('too-large', `its aliases stand for more than ${MAX_ALIASED} values, and the rest was not read`, at);
    return false;
  }

  #refuse(kind: SyntaxProblem['kind'], message: string, range: Range): Built {
    if (!this.problems.some(it => it.message === message)) this.problems.push({ kind, message, range });
    return leaf(nothingAt(range.start));
  }

  #scalar(node: Scalar): Node {
    const { value } = node;
    const range = rangeOf(node);
    if (isOwnTag(node.tag)) return this.#tagged(node, node.tag);
    if (value === null) return { kind: 'null', value, range };
    if (typeof value === 'number') return { kind: 'number', value, range };
    if (typeof value === 'boolean') return { kind: 'boolean', value, range };
    return { kind: 'string', range, text: scalarText(this.#text, node, spelled(node)) };
  }

  /** `!secret name` is a reference that only its reader understands: all of it, as written. */
  #tagged(node: Scalar, tag: string): Node {
    const range = rangeOf(node);
    const from = Math.max(0, range.start - tag.length - MOST_BLANKS);
    const before = this.#text.slice(from, range.start);
    if (
      node.type !== 'PLAIN' ||
      !before.trimEnd().endsWith(tag) ||
      before.slice(before.lastIndexOf(tag)).includes('\n')
    )
      return { kind: 'string', range, text: scalarText(this.#text, node, spelled(node)) };
    const whole = { start: from + before.lastIndexOf(tag), end: range.end };
    return { kind: 'string', range: whole, text: { value: this.#text.slice(whole.start, whole.end), range: whole } };
  }

  #key({ key }: Pair): Text {
    if (isScalar(key)) {
      if (key.anchor) this.#anchors.set(key.anchor, leaf(this.#scalar(key)));
      return scalarText(this.#text, key, spelled(key));
    }
    const range = rangeOf(key);
    const named = isAlias(key) ? this.#anchors.get(key.source)?.node : undefined;
    const value = named?.kind === 'string' ? named.text.value : this.#text.slice(range.start, range.end);
    if (range.end - range.start === value.length) return { value, range };
    return { value, range, offsets: [...Array.from(value, () => range.start), range.end] };
  }
}

/** Blanks between a tag and its value that are still looked through. */
const MOST_BLANKS = 20;

/** Whether a tag says more than what kind of value it is. */
const isOwnTag = (tag: string | undefined): tag is string =>
  tag !== undefined && tag !== '!' && tag !== '' && !tag.startsWith('tag:yaml.org,2002:');

const isMerge = ({ key }: Pair): boolean => isScalar(key) && key.type === 'PLAIN' && key.value === '<<';

/** The value as text: what is no string, as it is written. */
const spelled = ({ value, source }: Scalar): string => (typeof value === 'string' ? value : (source ?? String(value)));

function rangeOf(node: unknown): Range {
  const { range } = (node ?? {}) as { range?: readonly number[] | null };
  const start = range?.[0] ?? 0;
  return { start, end: Math.max(start, range?.[1] ?? 0) };
}

/** A list or map between brackets ends with them; one over lines, with its last value. */
function extent(node: YAMLMap | YAMLSeq, last: number | undefined): Range {
  const { start, end } = rangeOf(node);
  return { start, end: node.flow || last === undefined ? end : Math.min(end, Math.max(start, last)) };
}

const nothingAt = (start: number): Node => ({ kind: 'null', value: null, range: { start, end: start } });

const leaf = (node: Node): Built => ({ node, values: 1, height: 1 });

function joined(node: Node, inside: readonly Built[]): Built {
  let values = 1;
  let height = 0;
  for (const it of inside) {
    values += it.values;
    height = Math.max(height, it.height);
  }
  return { node, values, height: height + 1 };
}

/** Merged members that nothing nearer says; of several maps the first counts. */
function unsaid(merged: readonly Member[], own: readonly Member[]): Member[] {
  const said = new Set(own.map(it => it.key.value));
  return merged.filter(it => {
    const isNew = !said.has(it.key.value);
    said.add(it.key.value);
    return isNew;
  });
}

/** Of two members with one key the last counts. */
function shadowing(members: readonly Member[]): Member[] {
  const last = new Map(members.map(it => [it.key.value, it]));
  return members.map(it => (last.get(it.key.value) === it ? it : { ...it, shadowed: true }));
}
