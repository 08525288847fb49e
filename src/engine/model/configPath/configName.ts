import { foldedSegments, isShortNameOf } from './foldPath';

/** Last names of config files. */
export interface ConfigNames {
  readonly names: ReadonlySet<string>;
  /** What names begin with and end in of which the rest may be anything. */
  readonly patterns: readonly { readonly start: string; readonly end: string }[];
  /** Names that another spelling gains something by, folded. */
  readonly posed: ReadonlySet<string>;
  /** The last two letters of all of them, as numbers; nothing where any name will do. */
  readonly tails?: ReadonlySet<number>;
}

/** What a letter makes of a name, in bits: folding keeps it, only lowers it, or may do anything to it. */
const [PLAIN, CAPITAL, ODD] = [0, 1, 2];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[a-z0-9_@+=()[\]#$.-]/.test(letter)) return PLAIN;
  return /[A-Z]/.test(letter) ? CAPITAL : ODD;
});

/** What is quick to ask, from the last names of locations as written, and from those that can be posed as. */
export function configNames(names: readonly string[], posed: readonly string[]): ConfigNames {
  const open = [...new Set(names.filter(it => it.includes('*')))].map(it => it.split('*', 2));
  const patterns = open.map(([start = '', end = '']) => ({ start, end }));
  return {
    names: new Set(names.filter(it => !it.includes('*'))),
    patterns,
    posed: new Set(posed),
    ...(patterns.every(it => it.end.length > 1) && { tails: new Set([...names, ...posed].map(tailOf)) }),
  };
}

/**
 * Whether a name may be one of these, or pose as one. Most names of a repository are out after a look at their end.
 * `ifOdd`: what an odd name is held against, which may stand for a whole path.
 */
export function mayBeOneOf(name: string, usual: ConfigNames, ifOdd = usual): boolean {
  const kind = kindOf(name);
  const { names, patterns, posed, tails } = kind < ODD ? usual : ifOdd;
  if (kind < ODD && tails?.has(tailOf(name)) === false) return false;
  if (names.has(name) || hasShape(name, patterns)) return true;
  if (kind === PLAIN) return false;
  const folded = foldedSegments(name).at(-1) ?? '';
  if (posed.has(folded) || hasShape(folded, patterns)) return true;
  return folded.includes('~') && [...posed].some(it => isShortNameOf(folded, it));
}

const hasShape = (name: string, patterns: ConfigNames['patterns']): boolean =>
  patterns.some(it => name.endsWith(it.end) && name.startsWith(it.start));

/** Whether folding leaves a name as it is. */
export const isPlainName = (name: string): boolean => name !== '' && kindOf(name) === PLAIN;

function kindOf(name: string): number {
  if (name.endsWith('.')) return ODD;
  let kind = PLAIN;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    kind |= code < 128 ? (KINDS[code] ?? ODD) : ODD;
  }
  return kind;
}

/** The last two letters in one number, capitals as small ones. A shorter end is none of two letters. */
const tailOf = (name: string): number =>
  ((name.charCodeAt(name.length - 2) | 32) << 8) | (name.charCodeAt(name.length - 1) | 32);
