import type { Document } from '../../syntax/tree';
import type { Text } from '../../text/text';
import { replaceText } from './edits';
import type { Fix } from './fix';

/** Mounts a folder read-only: the container still sees all of it, but changes nothing. */
export function mountedReadOnly(
  document: Document,
  holding: { readonly at: Text; readonly text: string } | undefined,
): Fix[] {
  if (!holding) return [];
  const edits = [replaceText(document, holding.at, holding.text)];
  return [{ title: 'Let the container only read it', safety: 'unsafe', edits }];
}
