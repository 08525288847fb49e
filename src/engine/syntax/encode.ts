import type { SyntaxName } from './tree';

/** A value as it is spelled between the quotes of a string in this syntax. */
export function encode(syntax: SyntaxName, value: string): string {
  switch (syntax) {
    case 'jsonc':
      return JSON.stringify(value).slice(1, -1);
  }
}
