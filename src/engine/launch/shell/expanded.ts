import { part, type Text } from '../../text/text';

/** What a shell makes of an unquoted word: `{curl,-s,host}` is several. */
export function expanded(word: Text): readonly Text[] {
  const { value } = word;
  if (!value.startsWith('{') || !value.endsWith('}') || !value.includes(',')) return [word];
  const found: Text[] = [];
  let from = 1;
  for (const it of value.slice(0, -1).matchAll(/,/g)) {
    if (it.index > from) found.push(part(word, from, it.index));
    from = it.index + 1;
  }
  return from < value.length - 1 ? [...found, part(word, from, value.length - 1)] : found;
}
