import type { SyntaxName } from './tree';

/** A value as it is spelled between double quotes in this syntax. */
export function encode(syntax: SyntaxName, value: string): string {
  if (syntax === 'jsonc') return JSON.stringify(value).slice(1, -1);
  // Neither TOML nor YAML takes DEL as it is, or half a surrogate pair at all.
  const whole = value.replace(/\p{Surrogate}/gu, '\ufffd');
  return JSON.stringify(whole).slice(1, -1).replaceAll('\u007f', '\\u007f');
}
