import type { Approval } from '../model/approval';
import { type Document, itemsOf } from '../syntax/tree';
import type { Text } from '../text/text';
import { removeItems } from './edits';
import type { Fix } from './fix';
import { removeNames, removeSetting } from './settingEdits';

/** Takes some names out of an approval, or all of it where none would be left. */
export function withoutApproval(
  document: Document,
  { member, item }: Approval,
  gone: readonly Text[],
  titles: { readonly some: string; readonly all: string },
): Fix {
  const { value } = member;
  const some = item
    ? value.kind === 'array' && value.items.length > 1
    : gone.length > 0 && itemsOf(value).length > gone.length;
  if (!some) return { title: titles.all, safety: 'safe', edits: removeSetting(document, member) };
  const edits =
    item && value.kind === 'array' ? removeItems(document, value, [item]) : removeNames(document, member, gone);
  return { title: titles.some, safety: 'safe', edits };
}
