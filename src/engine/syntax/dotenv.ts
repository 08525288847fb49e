import type { Text } from '../text/text';
import type { Member, Parsed, TextNode } from './tree';
import { Units } from './units';

/** `NAME=` or `NAME: `, with or without `export`. */
const NAME = /[^\S\r\n]*(?:export[^\S\r\n]+)?([\w.-]+)(?:[^\S\r\n]*=|:(?=[^\S\r\n]))/y;
const BLANKS = /\s*/y;
const REST_OF_LINE = /[^\r\n]*/y;
const LINE_END = /\r\n?|\n/y;
/** What may stand behind a closing quote. */
const NOTHING_MORE = /[^\S\r\n]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;

/**
 * Variables in lines, as the `dotenv` package of npm reads them. Quoted values may go on over lines; nothing is expanded.
 * What is no variable is passed over, as there. Of two with one name some programs take the first and some the last:
 * none is shadowed.
 */
export function readDotenv(text: string): Parsed {
  const members: Member[] = [];
  for (let at = 0; at < text.length; ) {
    const found = variableAt(text, at);
    if (found) members.push(found);
    const end = at + lengthOf(REST_OF_LINE, text, at);
    at = Math.max(found?.range.end ?? 0, end);
    // Behind the closing quote of a value over lines, the rest of that line is a comment.
    if (found && at > end) at += lengthOf(REST_OF_LINE, text, at);
    at += Math.max(1, lengthOf(LINE_END, text, at));
  }
  const range = { start: members[0]?.range.start ?? 0, end: text.length };
  return { root: { kind: 'object', range, members }, problems: [] };
}

function variableAt(text: string, at: number): Member | undefined {
  NAME.lastIndex = at;
  const [head, name = ''] = NAME.exec(text) ?? [];
  if (head === undefined) return undefined;
  const from = at + head.lastIndexOf(name, head.length - 2);
  const key: Text = { value: name, range: { start: from, end: from + name.length } };
  const value = quotedAt(text, at + head.length) ?? plainAt(text, at + head.length);
  return { key, value, range: { start: key.range.start, end: value.range.end }, shadowed: false };
}

/** A value between quotes, which may begin on a later line; nothing where the quote is not closed or more follows it. */
function quotedAt(text: string, at: number): TextNode | undefined {
  const start = at + lengthOf(BLANKS, text, at);
  const quote = text[start];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const end = closingOf(text, quote, start + 1);
  if (end === undefined) return undefined;
  NOTHING_MORE.lastIndex = end + 1;
  if (!NOTHING_MORE.test(text)) return undefined;
  return { kind: 'string', range: { start, end: end + 1 }, text: inside(text, quote, start + 1, end) };
}

/** A quote that opens a value is never an escaped one, so that no part of a text is searched twice for one. */
function closingOf(text: string, quote: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && text[at + 1] === quote) at += 1;
  }
  return undefined;
}

/** Between double quotes, `\n` and `\r` are line ends. */
function inside(text: string, quote: string, start: number, end: number): Text {
  const units = new Units(start);
  while (units.at < end) {
    const escaped = quote === '"' && text[units.at] === '\\' ? text[units.at + 1] : undefined;
    if (escaped === 'n' || escaped === 'r') units.add(escaped === 'n' ? '\n' : '\r', 2);
    else units.add(text[units.at] ?? '');
  }
  return units.text(text);
}

/** Up to the end of the line or a comment, without the blanks around. */
function plainAt(text: string, at: number): TextNode {
  REST_OF_LINE.lastIndex = at;
  const [line = ''] = REST_OF_LINE.exec(text) ?? [];
  const said = line.split('#', 1)[0] ?? '';
  const start = at + said.length - said.trimStart().length;
  const value = said.trim();
  const range = { start, end: start + value.length };
  return { kind: 'string', range, text: { value, range } };
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
