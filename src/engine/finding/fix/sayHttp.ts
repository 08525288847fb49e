import { type Document, member, type Node, textOf } from '../../syntax/tree';
import { appendMember } from './edits';
import type { Fix } from './fix';

/** Says in an entry with an address how that is reached, as Claude Code wants it. */
export function sayHttp(document: Document, entry: Node): Fix[] {
  const url = textOf(member(entry, 'url')?.value);
  if (document.syntax !== 'jsonc' || entry.kind !== 'object' || !url || member(entry, 'type')) return [];
  const edits = [appendMember(document, entry, 'type', '"http"')];
  return [{ title: 'Say that it speaks HTTP', safety: 'unsafe', edits }];
}
