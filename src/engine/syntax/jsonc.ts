import { type ParseError, visit } from 'jsonc-parser';
import type { Range } from '../text/range';
import { withoutDepths } from './jsonc-depth';
import { errorMessage } from './jsonc-errors';
import { JsoncTree } from './jsonc-tree';
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
  const shallow = withoutDepths(byteOrderMark ? ` ${text.slice(1)}` : text);
  const tree = new JsoncTree(text);
  const errors: ParseError[] = [];
  const onError = (error: ParseError['error'], offset: number, length: number) => {
    if (errors.length < MOST_ERRORS) errors.push({ error, offset, length });
  };
  visit(shallow.text, { ...tree.visitor, onError }, { allowTrailingComma: true, allowEmptyContent: true });
  return {
    ...empty,
    ...(tree.root && { root: tree.root }),
    problems: [...shallow.problems, ...errors.map(it => syntaxError(it, text))],
    tolerances: { byteOrderMark, comments: tree.comments, trailingCommas: tree.trailingCommas },
  };
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
