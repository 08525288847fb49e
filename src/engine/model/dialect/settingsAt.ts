import { itemsOf, type Member, member, membersOf, type Node } from '../../syntax/tree';

/** The settings under a path of keys; `*` stands for every member of an object and every item of a list. */
export function settingsAt(root: Node | undefined, [key, ...rest]: readonly string[]): Member[] {
  if (key === undefined) return [];
  if (rest.length === 0) {
    const found = member(root, key);
    return key === '*' ? [...membersOf(root)] : found ? [found] : [];
  }
  const inside = key === '*' ? [...membersOf(root).map(it => it.value), ...itemsOf(root)] : [member(root, key)?.value];
  return inside.flatMap(it => settingsAt(it, rest));
}
