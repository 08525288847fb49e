import { readFrontMatter } from './front-matter';
import { readJsonc } from './jsonc';
import { MAX_LENGTH } from './limits';
import { readToml } from './toml';
import type { Document, Parsed, SyntaxName, SyntaxProblem } from './tree';
import { readYaml } from './yaml';

const BYTE_ORDER_MARK = '\ufeff';

/** One file per syntax. Each keeps offsets, gives what can be read of broken text, and never throws. */
const READERS: Readonly<Record<SyntaxName, (text: string) => Parsed>> = {
  jsonc: readJsonc,
  toml: readToml,
  yaml: readYaml,
  markdown: readFrontMatter,
};

/** A config file as a tree that keeps its ranges. Never throws; what could not be read is said in `problems`. */
export function parse(syntax: SyntaxName, uri: string, text: string): Document {
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  const refused = refusal(text);
  const parsed = refused ? { problems: [refused] } : READERS[syntax](byteOrderMark ? withoutMark(syntax, text) : text);
  const { root, problems, comments = [], trailingCommas = [] }: Parsed = parsed;
  return {
    uri,
    text,
    syntax,
    ...(root && { root }),
    problems,
    tolerances: { byteOrderMark, comments, trailingCommas },
  };
}

/** Most readers count a byte order mark as an error; a blank in its place keeps every offset. In YAML it would indent. */
const withoutMark = (syntax: SyntaxName, text: string): string => (syntax === 'yaml' ? text : ` ${text.slice(1)}`);

function refusal(text: string): SyntaxProblem | undefined {
  const range = { start: 0, end: Math.min(1, text.length) };
  if (text.length > MAX_LENGTH) return { kind: 'too-large', message: 'it is larger than 1 MiB', range };
  if (text.includes('\0')) return { kind: 'not-text', message: 'it holds NUL bytes, so it is not UTF-8 text', range };
  return undefined;
}
