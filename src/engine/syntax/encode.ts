import type { Style } from './scalar';
import type { SyntaxName } from './tree';

/** A value as it is spelled between double quotes in this syntax. */
export function encode(syntax: SyntaxName, value: string): string {
  if (syntax === 'jsonc') return JSON.stringify(value).slice(1, -1);
  // The same for single quotes.
  if (syntax === 'json5') return JSON.stringify(value).slice(1, -1).replaceAll("'", '\\u0027');
  // Neither TOML nor YAML takes DEL as it is, or half a surrogate pair at all.
  const whole = value.replace(/\p{Surrogate}/gu, '\ufffd');
  return JSON.stringify(whole).slice(1, -1).replaceAll('\u007f', '\\u007f');
}

/** What neither quotes nor blocks without escapes can hold. */
const NEEDS_ESCAPES = /[\p{Cc}\p{Surrogate}\u2028\u2029\ufeff]/u;

/**
 * A value as the inside of a scalar of this style, or nothing where the style cannot hold it.
 * `whole`: what the scalar would say then, which decides whether it may stand without quotes.
 */
export function spelledInside(
  syntax: SyntaxName,
  style: Style,
  value: string,
  whole: string,
  inFlow: boolean,
): string | undefined {
  if (style === 'double') return encode(syntax, value);
  if (syntax === 'json5') return style === 'single' ? encode(syntax, value) : undefined;
  if (NEEDS_ESCAPES.test(value)) return undefined;
  if (style === 'block') return whole.trim() === '' || /^\s/.test(whole) ? undefined : value;
  if (syntax === 'toml') return style === 'single' && !value.includes("'") ? value : undefined;
  if (style === 'single') return value.replaceAll("'", "''");
  return isPlain(whole, inFlow) ? value : undefined;
}

/** Whether YAML takes a text without quotes for itself, in YAML 1.1 too. Source: YAML 1.2.2, chapter 7.3.3. */
function isPlain(value: string, inFlow: boolean): boolean {
  if (value === '' || value !== value.trim() || NEEDS_ESCAPES.test(value)) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`=<~]|[-?:](?:\s|$)|---|\.\.\.)/.test(value) || /:(?:\s|$)|\s#/.test(value)) return false;
  if (inFlow && /[,[\]{}]|^[-?:]/.test(value)) return false;
  return !/^(?:null|true|false|yes|no|on|off|y|n|[-+.]?[0-9][0-9a-fox_.,:+-]*|[-+]?\.(?:inf|nan))$/i.test(value);
}

/** A value as a whole scalar: without quotes where the syntax has that and `style` asks for it, else in quotes. */
export function spelled(syntax: SyntaxName, value: string, style: Style = 'double', inFlow = false): string {
  const inside = style === 'block' ? undefined : spelledInside(syntax, style, value, value, inFlow);
  if (inside === undefined || style === 'double') return `"${encode(syntax, value)}"`;
  return style === 'single' ? `'${inside}'` : inside;
}

/** A key of a map; TOML's need no quotes where they are plain words. */
export function spelledKey(syntax: SyntaxName, key: string): string {
  if (syntax === 'toml') return /^[\w-]+$/.test(key) ? key : `"${encode(syntax, key)}"`;
  return syntax === 'jsonc' || syntax === 'json5' ? `"${encode(syntax, key)}"` : spelled(syntax, key, 'plain');
}
