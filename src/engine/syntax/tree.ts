import { holds, type Range } from '../text/range';
import type { Text } from '../text/text';

/** The syntaxes a config file may be written in. */
export type SyntaxName = 'jsonc' | 'json5' | 'toml' | 'yaml' | 'markdown' | 'shell' | 'dotenv';

/** A value in a document, whatever its syntax. `range` covers it as written, quotes and brackets included. */
export type Node = ObjectNode | ArrayNode | TextNode | ScalarNode;

/** A map of keys to values: an object of JSON, a table of TOML, a mapping of YAML. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly range: Range;
  /** In the order written; a key that stands twice is here twice. */
  readonly members: readonly Member[];
  /** Where a table of TOML is opened: `range` then spans all its parts, which may have others between them. */
  readonly headers?: readonly Range[];
}

/** One `key: value` of an object; `range` runs from the key to the end of the value. */
export interface Member {
  readonly key: Text;
  readonly value: Node;
  readonly range: Range;
  /** A later member has the same key, and every client tested that loads such a file keeps the last. */
  readonly shadowed: boolean;
}

/** A list of values. */
export interface ArrayNode {
  readonly kind: 'array';
  readonly range: Range;
  readonly items: readonly Node[];
}

/** A text. `range` covers its quotes, `text` only what stands between them. */
export interface TextNode {
  readonly kind: 'string';
  readonly range: Range;
  readonly text: Text;
}

/** A value that is no text. */
export interface ScalarNode {
  readonly kind: 'number' | 'boolean' | 'null';
  readonly range: Range;
  readonly value: number | boolean | null;
}

/** Something a reader of the document should know before trusting the tree. */
export interface SyntaxProblem {
  readonly kind: 'syntax-error' | 'too-large' | 'too-deep' | 'not-text';
  /** In plain words, to stand after "Could not read all of this file:". */
  readonly message: string;
  readonly range: Range;
  /** All of the text was read all the same, as if this bracket were not there, or the missing ones were. */
  readonly readAs?: 'without-bracket' | 'with-brackets';
}

/** Something that JSON does not allow: `blanks` that it does not know, or anything else that is only JSON5. */
export interface Liberty {
  readonly kind: 'blanks' | 'json5';
  readonly range: Range;
}

/** What only some clients accept; those that do not, load nothing from the file. */
export interface Tolerances {
  readonly byteOrderMark: boolean;
  readonly comments: readonly Range[];
  readonly trailingCommas: readonly Range[];
  readonly liberties: readonly Liberty[];
}

/** What one syntax makes of a text. */
export interface Parsed {
  readonly root?: Node;
  readonly problems: readonly SyntaxProblem[];
  readonly comments?: readonly Range[];
  readonly trailingCommas?: readonly Range[];
  readonly liberties?: readonly Liberty[];
}

/** A parsed file. Parsing never throws: broken text still gives the tree that could be read, and problems. */
export interface Document {
  readonly uri: string;
  readonly text: string;
  readonly syntax: SyntaxName;
  readonly root?: Node;
  readonly problems: readonly SyntaxProblem[];
  readonly tolerances: Tolerances;
}

/** The member that counts for a key: the last one. Keys are compared exactly, `__proto__` included. */
export function member(node: Node | undefined, key: string): Member | undefined {
  const members = membersOf(node);
  // Asked for a dozen keys of every entry at every key press: a plain loop costs a third of a search with a function.
  for (let index = members.length - 1; index >= 0; index--)
    if (members[index]?.key.value === key) return members[index];
  return undefined;
}

/** The value under a path of keys. */
export function valueAt(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((found, key) => member(found, key)?.value, node);
}

/** The text of a string node. */
export const textOf = (node: Node | undefined): Text | undefined => (node?.kind === 'string' ? node.text : undefined);

/** The items of an array. */
export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.kind === 'array' ? node.items : []);

/** The members of an object. */
export const membersOf = (node: Node | undefined): readonly Member[] => (node?.kind === 'object' ? node.members : []);

/** The object that this very member is written in. */
export function ownerOf(root: Node | undefined, wanted: Member): ObjectNode | undefined {
  if (!root) return undefined;
  const known = owners.get(root) ?? ownersIn(root);
  owners.set(root, known);
  return known.get(wanted);
}

/** Asked for by every fix that takes something away: a search each time would cost the square of a long file. */
const owners = new WeakMap<Node, ReadonlyMap<Member, ObjectNode>>();

function ownersIn(root: Node): ReadonlyMap<Member, ObjectNode> {
  const found = new Map<Member, ObjectNode>();
  const seen = new Set<Node>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    // An alias leads to a node once more; a merge key shows members that are written elsewhere.
    if (seen.has(node)) continue;
    seen.add(node);
    for (const it of membersOf(node)) {
      if (node.kind === 'object' && holds(node.range, it.range) && !found.has(it)) found.set(it, node);
      waiting.push(it.value);
    }
    for (const it of itemsOf(node)) waiting.push(it);
  }
  return found;
}
