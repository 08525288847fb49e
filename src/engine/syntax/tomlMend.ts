import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { MAX_MENDED, MAX_TOML_LINES } from './limits';
import type { SyntaxProblem } from './tree';

/** What could be read of a text, and what could not. */
export interface Mended {
  readonly statements: readonly (AST.TOMLKeyValue | AST.TOMLTable)[];
  readonly problems: readonly SyntaxProblem[];
}

/** What the parser calls its errors, in words for people. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Unterminated string/, 'this string does not end'],
  [/^Unterminated table/, 'a closing bracket is missing here'],
  [/^Unterminated array/, 'this list does not end'],
  [/^Unterminated inline/, 'this table does not end'],
  [/^Empty bare keys|dots? .{0,20}key/, 'a key is missing here'],
  [/^Must be a newline/, 'the line should end here'],
  [/equal/i, 'an equals sign or a value is missing here'],
  [/^Unspecified values/, 'a value is missing here'],
  [/comma/i, 'a comma is missing here, or one stands too much'],
  [/escape/, 'this escape is not valid'],
];

/** Two of one name: the tree takes both, and says so. */
const TWICE = /^Defining a key/;

type Attempt = { readonly statements: Mended['statements'] } | { readonly said: string; readonly at: number };
type Parse = (text: string) => Attempt;

/** Reading costs as much as this many units more, however short the text is. */
const EACH_TIME = 4000;

/**
 * The statements of a text. The parser stops at the first error: so the line that makes it is blanked, which keeps every
 * offset, and the text is read again, until it is whole or too much was broken.
 */
export function mendToml(text: string): Mended {
  const problems: SyntaxProblem[] = [];
  let readable = text;
  const end = endOfLines(text);
  if (end < text.length) {
    readable = text.slice(0, end);
    const range = { start: end, end: end + 1 };
    problems.push({ kind: 'too-large', message: `it has more than ${MAX_TOML_LINES} lines`, range });
  }
  let left = MAX_MENDED;
  const parse = (it: string): Attempt => {
    left -= it.length + EACH_TIME;
    return parseAll(it);
  };
  for (let turn = 0; turn < 2 || left > 0; turn++) {
    const attempt = parse(readable);
    if ('statements' in attempt) return { statements: attempt.statements, problems };
    const { said, at } = attempt;
    if (!TWICE.test(said)) problems.push(problemOf(said, at, text));
    const next = TWICE.test(said) ? renamed(readable, at, turn, parse) : blanked(readable, at, parse);
    if (next === undefined) break;
    readable = next;
  }
  const rest = { kind: 'too-large' as const, message: 'too much of it is broken, and not all of it was read' };
  return { statements: beginning(readable), problems: [...problems, { ...rest, range: { start: 0, end: 1 } }] };
}

/** Where the last line ends that is read. */
function endOfLines(text: string): number {
  let end = -1;
  for (let line = 0; line < MAX_TOML_LINES; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}

function parseAll(text: string): Attempt {
  try {
    return { statements: parseTOML(text, { tomlVersion: '1.1' }).body[0].body };
  } catch (error) {
    if (!(error instanceof ParseError)) return { said: 'too long or too deep', at: 0 };
    return { said: error.message, at: Math.min(error.index, Math.max(0, text.length - 1)) };
  }
}

function problemOf(said: string, at: number, { length }: string): SyntaxProblem {
  const message = WORDS.find(([wanted]) => wanted.test(said))?.[1] ?? 'this is no TOML value or key';
  return { kind: 'syntax-error', message, range: { start: at, end: Math.min(at + 1, length) } };
}

/** Only the parser minds a name that stands twice: it gets another one, and the tree takes every word from the source. */
function renamed(text: string, at: number, turn: number, parse: Parse): string | undefined {
  const key = /^["']?[A-Za-z0-9_-]{1,200}/.exec(text.slice(at, at + 300))?.[0];
  if (!key) return blanked(text, at, parse);
  const letter = (index: number) => LETTERS[(turn * 7 + index * 5 + at) % LETTERS.length] ?? 'x';
  const name = Array.from(key, (it, index) => (/["']/.test(it) ? it : letter(index))).join('');
  return text.slice(0, at) + name + text.slice(at + key.length);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** Blanks the line, of the one at fault and those before it, without which the parser gets furthest. */
function blanked(text: string, at: number, parse: Parse): string | undefined {
  const enough = linesBelow(text, at, PLENTY);
  let best: string | undefined;
  let furthest = at;
  for (const [start, end] of linesBefore(text, at)) {
    const tried = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    const attempt = parse(tried);
    const reach = 'statements' in attempt ? Number.POSITIVE_INFINITY : attempt.at;
    if (reach > furthest) [best, furthest] = [tried, reach];
    if (reach > enough) break;
  }
  return best;
}

/** So many lines further on, the error has nothing to do with the one before: no other line need be tried. */
const PLENTY = 8;

function linesBelow(text: string, at: number, lines: number): number {
  let end = at;
  for (let line = 0; line < lines && end >= 0; line++) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

/** Lines that are tried at each error. */
const MOST_LINES = 4;
const STATEMENT = /^[ \t]*(?:\[|["'\w-][^=\n]{0,200}=)/;

/** The line of an offset and the last few above it that begin a statement, nearest first. */
function linesBefore(text: string, at: number): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  let start = text.lastIndexOf('\n', at - 1) + 1;
  for (let looked = 0; looked < 200 && found.length < MOST_LINES; looked++) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    const isEmpty = text.slice(start, Math.min(end, start + 500)).trim() === '';
    if (!isEmpty && (looked === 0 || STATEMENT.test(text.slice(start, Math.min(end, start + 500)))))
      found.push([start, end]);
    if (start === 0) break;
    start = text.lastIndexOf('\n', start - 2) + 1;
  }
  return found;
}

/** What stands before the first error that is left. */
function beginning(text: string): Mended['statements'] {
  let end = text.length;
  for (let cuts = 0; cuts < MOST_LINES && end > 0; cuts++) {
    const attempt = parseAll(text.slice(0, end));
    if ('statements' in attempt) return attempt.statements;
    end = text.lastIndexOf('\n', Math.min(attempt.at, end) - 1) + 1;
  }
  return [];
}
