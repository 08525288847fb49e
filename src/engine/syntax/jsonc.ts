import { type ParseError, visit } from 'jsonc-parser';
import type { Range } from '../text/range';
import { withoutDepths } from './jsonc-depth';
import { errorMessage } from './jsonc-errors';
import { JsoncTree, TooDeep } from './jsonc-tree';
import { MAX_LENGTH } from './limits';
import type { Document, SyntaxProblem } from './tree';

const BYTE_ORDER_MARK = '\ufeff';
const MOST_ERRORS = 20;

/** JSON with comments and trailing commas into a tree that keeps its ranges. Never throws. */
export function parseJsonc(uri: string, text: string): Document {
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  const empty = {
    uri,
    text,
    syntax: 'jsonc' as const,
    tolerances: { byteOrderMark, comments: [], trailingCommas: [] },
  };
  const refused = refusal(text);
  if (refused) return { ...empty, problems: [refused] };

  // The parser counts a byte order mark as an error; a blank in its place keeps every offset.
  const readable = byteOrderMark ? ` ${text.slice(1)}` : text;
  const { tree, problems } = build(readable, text) ?? buildShallow(readable, text);
  return {
    ...empty,
    ...(tree.root && { root: tree.root }),
    problems,
    tolerances: { byteOrderMark, comments: tree.comments, trailingCommas: tree.trailingCommas },
  };
}

interface Built {
  readonly tree: JsoncTree;
  readonly problems: readonly SyntaxProblem[];
}

/** The tree, or nothing where the text nests too deep to go on. */
function build(readable: string, text: string): Built | undefined {
  const tree = new JsoncTree(text);
  const errors: ParseError[] = [];
  const onError = (error: ParseError['error'], offset: number, length: number) => {
    if (errors.length < MOST_ERRORS) errors.push({ error, offset, length });
  };
  try {
    visit(readable, { ...tree.visitor, onError }, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  return { tree, problems: errors.map(it => syntaxError(it, text)) };
}

function buildShallow(readable: string, text: string): Built {
  const shallow = withoutDepths(readable);
  const built = build(shallow.text, text);
  return { tree: built?.tree ?? new JsoncTree(text), problems: [...shallow.problems, ...(built?.problems ?? [])] };
}

function refusal(text: string): SyntaxProblem | undefined {
  const range: Range = { start: 0, end: Math.min(1, text.length) };
  if (text.length > MAX_LENGTH) return { kind: 'too-large', message: 'it is larger than 1 MiB', range };
  if (text.includes('\0')) return { kind: 'not-text', message: 'it holds NUL bytes, so it is not UTF-8 text', range };
  return undefined;
}

function syntaxError({ error, offset, length }: ParseError, text: string): SyntaxProblem {
  const start = Math.min(offset, Math.max(0, text.length - 1));
  const range = { start, end: Math.min(text.length, start + Math.max(1, length)) };
  return { kind: 'syntax-error', message: errorMessage(error), range };
}
