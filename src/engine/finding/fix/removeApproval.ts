import type { Approval } from '../../model/approval';
import { type Document, itemsOf, textOf } from '../../syntax/tree';
import type { Edit } from '../../text/edit';

import type { Text } from '../../text/text';
import { shown } from '../shown';
import { removeItems, replaceText } from './edits';
import type { Fix } from './fix';
import { removeNames, removeSetting } from './settingEdits';

/** Takes some names out of an approval, or all of it where none would be left. `all`: what to call that. */
export function withoutApproval(document: Document, approval: Approval, gone: readonly Text[], all: string): Fix[] {
  const { member, item } = approval;
  const some = !item && gone.length > 0 && itemsOf(member.value).length > gone.length;
  const edits = some ? removeNames(document, member, gone) : withoutAll(document, approval);
  const title = some ? letAsk(gone) : item ? 'Remove this rule' : all;
  return edits.length > 0 ? [{ title, safety: 'safe', edits }] : [];
}

function withoutAll(document: Document, { member, item, instead }: Approval): Edit[] {
  const { value } = member;
  const said = textOf(value);
  if (instead && said) return [replaceText(document, said, instead)];
  if (item && value.kind === 'array' && value.items.length > 1) return removeItems(document, value, [item]);
  return removeSetting(document, member);
}

/** Lets those of some approved names ask that carry weight; where others are unknown, also all that do not just read. */
export function letAskFirst(
  document: Document,
  approval: Approval,
  names: readonly Text[],
  weighty: readonly Text[],
  judged: readonly { readonly name: Text }[],
): Fix[] {
  if (weighty.length === 0) return [];
  const fixes = withoutApproval(document, approval, weighty, names.length === 1 ? letAsk(names) : 'Let every tool ask');
  if (weighty.length === judged.length || judged.length === names.length) return fixes;
  const gone = judged.map(it => it.name);
  const strict = withoutApproval(document, approval, gone, '');
  return [...fixes, ...strict.map(it => ({ ...it, title: 'Keep only tools that read by their names' }))];
}

/** `Let Bash(*) and 2 more ask first`. */
function letAsk([first, ...others]: readonly Text[]): string {
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `Let ${shown(first?.value ?? '', 40)}${more} ask first`;
}
