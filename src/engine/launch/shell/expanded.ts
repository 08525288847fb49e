import { part, type Text } from '../../text/text';

/** What a shell makes of an unquoted word: `{curl,-s,host}` and `curl${IFS}-s` are several. */
export function expanded(word: Text): readonly Text[] {
  const { value } = word;
  if (value.startsWith('{') && value.endsWith('}') && value.includes(','))
    return split(word, /,/g, 1, value.length - 1);
  return value.includes('IFS') ? split(word, /\$(?:IFS\b|\{IFS\})(?:\$\d)?/g, 0, value.length) : [word];
}

function split(word: Text, separator: RegExp, start: number, end: number): readonly Text[] {
  const found: Text[] = [];
  let from = start;
  for (const it of word.value.slice(0, end).matchAll(separator)) {
    if (it.index > from) found.push(part(word, from, it.index));
    from = it.index + it[0].length;
  }
  return from < end ? [...found, part(word, from, end)] : found;
}
