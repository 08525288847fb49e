import { type JSONVisitor, type ParseError, visit } from 'jsonc-parser';
import { withoutDepths } from './jsoncDepth';
import { errorMessage } from './jsoncErrors';
import { JsoncTree, TooDeep } from './jsoncTree';
import type { Parsed, SyntaxProblem } from './tree';

const MOST_ERRORS = 20;

/** JSON with comments and trailing commas. */
export function readJsonc(text: string): Parsed {
  const { tree, problems } = readPasted(text) ?? build(text) ?? buildShallow(text);
  const { root, comments, trailingCommas } = tree;
  return { ...(root && { root }), problems, comments, trailingCommas };
}

/** `"servers": { … }` as instructions show it, to be put into a file that is there: read as if the brackets stood around it. */
function readPasted(text: string): Built | undefined {
  const [lead] = /^[\uFEFF\s]{0,1000}"[^"\\\r\n]{1,100}"\s{0,20}:/.exec(text) ?? [];
  if (lead === undefined) return undefined;
  const built = [`{${text}}`, `{${text}`].map(it => build(it, text)).find(it => it?.problems.length === 0);
  if (!built) return undefined;
  const range = { start: lead.indexOf('"'), end: lead.lastIndexOf('"') + 1 };
  return {
    tree: built.tree,
    problems: [{ kind: 'syntax-error', message: 'the brackets around it are missing', range, readAs: 'with-brackets' }],
  };
}

interface Built {
  readonly tree: JsoncTree;
  readonly problems: readonly SyntaxProblem[];
}

/** The tree, or nothing where the text nests too deep to go on. `source`: the file, where a bracket was put before it. */
function build(text: string, source = text): Built | undefined {
  const tree = new JsoncTree(source);
  const visitor = source === text ? tree.visitor : oneEarlier(tree.visitor);
  const errors: ParseError[] = [];
  const onError = (error: ParseError['error'], offset: number, length: number) => {
    if (errors.length < MOST_ERRORS) errors.push({ error, offset, length });
  };
  try {
    visit(text, { ...visitor, onError }, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  const problems = errors.map(it => syntaxError(it, text));
  return { tree, problems: problems.map(it => (problems.length === 1 ? asSurplus(it, text) : it)) };
}

/** A bracket too many takes nothing away: all of the file was read before it. */
const asSurplus = (problem: SyntaxProblem, text: string): SyntaxProblem =>
  /^[\s}\]]+$/.test(text.slice(problem.range.start)) ? { ...problem, readAs: 'without-bracket' } : problem;

/** The same calls for a text that stands one unit further in front. */
function oneEarlier(visitor: JSONVisitor): JSONVisitor {
  const none = () => [];
  return {
    onObjectBegin: (offset, length) => visitor.onObjectBegin?.(Math.max(0, offset - 1), length, 0, 0, none),
    onObjectEnd: (offset, length) => visitor.onObjectEnd?.(offset - 1, length, 0, 0),
    onArrayBegin: (offset, length) => visitor.onArrayBegin?.(offset - 1, length, 0, 0, none),
    onArrayEnd: (offset, length) => visitor.onArrayEnd?.(offset - 1, length, 0, 0),
    onObjectProperty: (name, offset, length) => visitor.onObjectProperty?.(name, offset - 1, length, 0, 0, none),
    onLiteralValue: (value, offset, length) => visitor.onLiteralValue?.(value, offset - 1, length, 0, 0, none),
    onSeparator: (character, offset, length) => visitor.onSeparator?.(character, offset - 1, length, 0, 0),
    onComment: (offset, length) => visitor.onComment?.(offset - 1, length, 0, 0),
  };
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
