import { type ParseError, visit } from 'jsonc-parser';
import { withoutDepths } from './jsonc-depth';
import { errorMessage } from './jsonc-errors';
import { JsoncTree, TooDeep } from './jsonc-tree';
import type { Parsed, SyntaxProblem } from './tree';

const MOST_ERRORS = 20;

/** JSON with comments and trailing commas. */
export function readJsonc(text: string): Parsed {
  const { tree, problems } = build(text) ?? buildShallow(text);
  const { root, comments, trailingCommas } = tree;
  return { ...(root && { root }), problems, comments, trailingCommas };
}

interface Built {
  readonly tree: JsoncTree;
  readonly problems: readonly SyntaxProblem[];
}

/** The tree, or nothing where the text nests too deep to go on. */
function build(text: string): Built | undefined {
  const tree = new JsoncTree(text);
  const errors: ParseError[] = [];
  const onError = (error: ParseError['error'], offset: number, length: number) => {
    if (errors.length < MOST_ERRORS) errors.push({ error, offset, length });
  };
  try {
    visit(text, { ...tree.visitor, onError }, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  return { tree, problems: errors.map(it => syntaxError(it, text)) };
}

function buildShallow(text: string): Built {
  const shallow = withoutDepths(text);
  const built = build(shallow.text);
  return { tree: built?.tree ?? new JsoncTree(text), problems: [...shallow.problems, ...(built?.problems ?? [])] };
}

function syntaxError({ error, offset, length }: ParseError, text: string): SyntaxProblem {
  const start = Math.min(offset, Math.max(0, text.length - 1));
  const range = { start, end: Math.min(text.length, start + Math.max(1, length)) };
  return { kind: 'syntax-error', message: errorMessage(error), range };
}
