import { holds, type Range } from '../text/range';
import type { Text } from '../text/text';
import { itemsOf, type Member, membersOf, type Node, type ObjectNode, ownerOf } from './tree';

/** The members that stand beside one, itself included. */
export const siblingsOf = (root: Node | undefined, wanted: Member): readonly Member[] =>
  ownerOf(root, wanted)?.members ?? [];

/** Whether two values say the same, however they are laid out. The order of members does not matter. */
export function sameValue(a: Node, b: Node): boolean {
  if (a.kind === 'string') return b.kind === 'string' && a.text.value === b.text.value;
  if (a.kind === 'array')
    return b.kind === 'array' && a.items.length === b.items.length && a.items.every((it, at) => same(it, b.items[at]));
  if (a.kind === 'object') return b.kind === 'object' && sameMembers(a, b);
  return a.kind === b.kind && a.value === (b as typeof a).value;
}

const same = (a: Node, b: Node | undefined): boolean => b !== undefined && sameValue(a, b);

function sameMembers(a: ObjectNode, b: ObjectNode): boolean {
  const last = (node: ObjectNode) => new Map(node.members.map(it => [it.key.value, it.value]));
  const [first, second] = [last(a), last(b)];
  return first.size === second.size && [...first].every(([key, value]) => same(value, second.get(key)));
}

/** Every text in a value, in the order written; keys are none. */
export function textsIn(node: Node | undefined): readonly Text[] {
  if (node?.kind === 'string') return [node.text];
  return [...itemsOf(node), ...membersOf(node).map(it => it.value)].flatMap(textsIn);
}

/** The nodes that hold a place, from the outermost to the innermost; keys hold nothing. */
export function nodesAround(root: Node | undefined, place: Range): readonly Node[] {
  const found: Node[] = [];
  for (let node = root; node; ) {
    found.push(node);
    const inside: readonly Node[] = [...itemsOf(node), ...membersOf(node).map(it => it.value)];
    node = inside.find(it => holds(it.range, place));
  }
  return found;
}
