import type { Text } from '../text/text';
import { Units } from './units';

const LINE_END = /[\n\r\u2028\u2029]/;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };
/** What JSON itself lets follow a backslash. */
const JSON_ESCAPES = '"\\/bfnrtu';

/** A text as JSON5 spells it. `end`: behind it and its quotes. `isFree`: JSON does not spell it like that. */
export interface Spelled {
  readonly text: Text;
  readonly end: number;
  readonly isFree: boolean;
}

/** The string whose opening quote stands at an offset; nothing where it does not end, or an escape is not valid. */
export function quotedText(source: string, start: number): Spelled | undefined {
  const quote = source[start] ?? '';
  const units = new Units(start + 1);
  let isFree = quote !== '"';
  while (source[units.at] !== quote) {
    const unit = source[units.at];
    if (unit === undefined || unit === '\n' || unit === '\r') return undefined;
    if (unit !== '\\') {
      isFree ||= unit < ' ';
      units.add(unit);
      continue;
    }
    const escaped = escapeAt(source, units.at);
    if (!escaped) return undefined;
    isFree ||= !JSON_ESCAPES.includes(source[units.at + 1] ?? '');
    units.add(escaped.value, escaped.length);
  }
  return { text: units.text(source), end: units.at + 1, isFree };
}

/** The name without quotes at an offset, as ECMAScript spells names; nothing where none begins there. */
export function wordText(source: string, start: number): Spelled | undefined {
  const units = new Units(start);
  for (;;) {
    const code = source.codePointAt(units.at);
    const written = code === undefined ? '' : String.fromCodePoint(code);
    const escaped = written === '\\' && source[units.at + 1] === 'u' ? escapeAt(source, units.at) : undefined;
    const value = escaped?.value ?? written;
    if (!(units.at === start ? /^[\p{ID_Start}$_]$/u : /^[\p{ID_Continue}$\u200c\u200d]$/u).test(value)) break;
    units.add(value, escaped?.length ?? written.length);
  }
  return units.at === start ? undefined : { text: units.text(source), end: units.at, isFree: true };
}

/** What the backslash at an offset and the units behind it stand for. */
function escapeAt(source: string, at: number): { readonly value: string; readonly length: number } | undefined {
  const next = source[at + 1] ?? '';
  if (next === 'x' || next === 'u') {
    const digits = source.slice(at + 2, at + (next === 'x' ? 4 : 6));
    const isWhole = digits.length === (next === 'x' ? 2 : 4) && /^[0-9a-fA-F]+$/.test(digits);
    return isWhole ? { value: String.fromCharCode(Number.parseInt(digits, 16)), length: 2 + digits.length } : undefined;
  }
  // A line goes on behind a backslash.
  if (LINE_END.test(next)) return { value: '', length: source.startsWith('\r\n', at + 1) ? 3 : 2 };
  if (next === '' || /[1-9]/.test(next) || (next === '0' && /[0-9]/.test(source[at + 2] ?? ''))) return undefined;
  return { value: ESCAPES[next] ?? next, length: 2 };
}
