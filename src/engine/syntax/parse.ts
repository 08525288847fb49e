import { readDotenv } from './dotenv';
import { readFrontMatter } from './frontMatter';
import { readJson5 } from './json5';
import { readJsonc } from './jsonc';
import { MAX_LENGTH } from './limits';
import { readShell } from './shell';
import { readToml } from './toml';
import type { Document, Liberty, Parsed, SyntaxName, SyntaxProblem } from './tree';
import { readYaml } from './yaml';

const BYTE_ORDER_MARK = '\ufeff';

/** One file per syntax. Each keeps offsets, gives what can be read of broken text, and never throws. */
const READERS: Readonly<Record<SyntaxName, (text: string) => Parsed>> = {
  jsonc: readJsonc,
  json5: readJson5,
  toml: readToml,
  yaml: readYaml,
  markdown: readFrontMatter,
  shell: readShell,
  dotenv: readDotenv,
};

/**
 * A config file as a tree that keeps its ranges. Never throws; what could not be read is said in `problems`.
 * `taken`: liberties that some reader of the file takes with JSON. A text that needs no others is read with them.
 */
export function parse(syntax: SyntaxName, uri: string, text: string, taken: readonly Liberty['kind'][] = []): Document {
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  const refused = refusal(text);
  const marked = byteOrderMark ? withoutMark(syntax, text) : text;
  const plain = refused ? { problems: [refused] } : READERS[syntax](marked);
  const isBroken = syntax === 'jsonc' && plain.problems.some(it => it.kind === 'syntax-error');
  const parsed = (isBroken && taken.length > 0 && readFreely(marked, taken)) || plain;
  const { root, problems, comments = [], trailingCommas = [], liberties = [] }: Parsed = parsed;
  return {
    uri,
    text,
    syntax: liberties.some(it => it.kind === 'json5') ? 'json5' : syntax,
    ...(root && { root }),
    problems,
    tolerances: { byteOrderMark, comments, trailingCommas, liberties },
  };
}

function readFreely(text: string, taken: readonly Liberty['kind'][]): Parsed | undefined {
  const free = readJson5(text);
  return free.root && free.liberties?.every(it => taken.includes(it.kind)) ? free : undefined;
}

/** Most readers count a byte order mark as an error; a blank in its place keeps every offset. In YAML it would indent. */
const withoutMark = (syntax: SyntaxName, text: string): string => (syntax === 'yaml' ? text : ` ${text.slice(1)}`);

function refusal(text: string): SyntaxProblem | undefined {
  const range = { start: 0, end: Math.min(1, text.length) };
  if (text.length > MAX_LENGTH) return { kind: 'too-large', message: 'it is larger than 1 MiB', range };
  if (text.includes('\0')) return { kind: 'not-text', message: 'it holds NUL bytes, so it is not UTF-8 text', range };
  return undefined;
}
