import { type Document, itemsOf, type Member, ownerOf, textOf } from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import type { Text } from '../../text/text';
import { removeItems, removeMembers } from './edits';

/** Takes a setting out of the object it stands in, wherever that is. */
export function removeSetting(document: Document, setting: Member): Edit[] {
  const holder = ownerOf(document.root, setting);
  return holder ? removeMembers(document, holder, [setting]) : [];
}

/** Takes some names out of a setting that is a list of them. */
export function removeNames(document: Document, { value }: Member, gone: readonly Text[]): Edit[] {
  const names = new Set<Text | undefined>(gone);
  const leaving = itemsOf(value).filter(it => it.kind === 'string' && names.has(textOf(it)));
  return value.kind === 'array' ? removeItems(document, value, leaving) : [];
}
