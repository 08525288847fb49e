import { itemsOf, type Member, membersOf, type Node, type ObjectNode } from './tree';

/** Every object of a tree, itself included, in the order written. The tree is never deeper than `MAX_DEPTH`. */
export function objectsIn(node: Node | undefined): readonly ObjectNode[] {
  if (!node) return [];
  const inside = [...membersOf(node).map(it => it.value), ...itemsOf(node)].flatMap(it => objectsIn(it));
  return node.kind === 'object' ? [node, ...inside] : inside;
}

/** The object that a member stands in. */
export const holderOf = (root: Node | undefined, member: Member): ObjectNode | undefined =>
  objectsIn(root).find(it => it.members.includes(member));

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
