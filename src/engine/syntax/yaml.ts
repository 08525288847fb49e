import { Composer, isNode, isScalar, Lexer, Parser, type YAMLError, type Document as YamlDocument } from 'yaml';
import { MAX_DEPTH, MAX_LEXEMES, MAX_PROBLEMS } from './limits';
import type { Parsed, SyntaxProblem } from './tree';
import { yamlErrorMessage } from './yamlErrors';
import { YamlTree } from './yamlTree';

type Token = Parser['stack'][number];

/** Where reading stopped, and why. */
interface Cut {
  readonly kind: 'too-large' | 'too-deep';
  readonly offset: number;
}

/** Most lists and maps open at once for the parser, which opens up to two for one level. */
const MOST_OPEN = 2 * MAX_DEPTH;

/** YAML 1.2 with anchors, aliases and merge keys. Of several documents the first that holds anything counts. */
export function readYaml(text: string): Parsed {
  const { tokens, cut } = tokensOf(text);
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const documents = [...composer.compose(tokens, false, cut?.offset ?? text.length)].filter(holdsSomething);
  const [first, second] = documents;
  const tree = new YamlTree(text);
  const root = first && isNode(first.contents) ? tree.read(first.contents) : undefined;
  const problems = [
    ...documents.slice(0, 1).flatMap(it => it.errors.slice(0, MAX_PROBLEMS).map(error => syntaxError(error, text))),
    ...tree.problems,
    ...(second ? [anotherDocument(second, text)] : []),
    ...(cut === undefined ? [] : [cutOff(cut, text)]),
  ];
  return { ...(root && { root }), problems };
}

/**
 * The tokens of the text up to the bounds, and what was met there. Depth is bounded before the composer sees it: it
 * recurses, and an engine that compiles an expression at the end of its stack ends the whole process.
 */
function tokensOf(text: string): { readonly tokens: Token[]; readonly cut?: Cut } {
  const parser = new Parser();
  const tokens: Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    if (++lexemes > MAX_LEXEMES) return { tokens: [...tokens, ...parser.end()], cut: { kind: 'too-large', offset } };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MOST_OPEN)
      return { tokens: [...tokens, ...parser.end()], cut: { kind: 'too-deep', offset } };
  }
  return { tokens: [...tokens, ...parser.end()] };
}

const holdsSomething = ({ contents, errors }: YamlDocument.Parsed | YamlDocument): boolean =>
  errors.length > 0 || (contents !== null && !(isScalar(contents) && contents.value === null && !contents.source));

function syntaxError({ code, pos }: YAMLError, text: string): SyntaxProblem {
  const start = Math.min(pos[0], Math.max(0, text.length - 1));
  const range = { start, end: Math.min(text.length, Math.max(start + 1, pos[1])) };
  return { kind: 'syntax-error', message: yamlErrorMessage(code), range };
}

function anotherDocument({ range }: YamlDocument.Parsed | YamlDocument, text: string): SyntaxProblem {
  const start = Math.min(range?.[0] ?? 0, Math.max(0, text.length - 1));
  const message = 'another document begins here, and only the first is read';
  return { kind: 'syntax-error', message, range: { start, end: Math.min(text.length, start + 1) } };
}

function cutOff({ kind, offset }: Cut, text: string): SyntaxProblem {
  const much = { 'too-large': `it holds more than ${MAX_LEXEMES} words and signs`, 'too-deep': 'it nests too deep' };
  const range = { start: Math.min(offset, text.length), end: Math.min(text.length, offset + 1) };
  return { kind, message: `${much[kind]}, and the rest was not read`, range };
}
