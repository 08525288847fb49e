import { part, type Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { LineBuilder, readAssignment } from './builder';
import { MAX_DEPTH, type ShellCommand } from './command';
import { type Cursor, gapAt, isBlank, spelled } from './cursor';
import { type PendingDocument, readDocument } from './document';
import { expanded } from './expanded';
import { isProcessSubstitution, readWord } from './posixWord';

/** Words of the grammar, of fish too, that stand where a command would, and start none. */
const RESERVED = wordSet('if then else elif fi while until do done esac { } ! coproc begin end and or not');

/**
 * The commands of a line as `sh`, `bash` and `zsh` read it. Never throws; what is not closed reaches to the end.
 * Several words are one line with blanks between them, as `ssh` and `eval` put it together.
 */
export function parsePosix(...words: readonly Text[]): readonly ShellCommand[] {
  const builder = new LineBuilder();
  for (const line of words) readInto(builder, { line, at: 0, depth: 0 });
  builder.close();
  return builder.commands;
}

function readList(cursor: Cursor, close: ')' | '`'): readonly ShellCommand[] {
  const builder = new LineBuilder();
  readInto(builder, cursor, close);
  builder.close();
  return builder.commands;
}

function readInto(builder: LineBuilder, cursor: Cursor, close?: ')' | '`'): void {
  const documents: PendingDocument[] = [];
  const { value } = cursor.line;
  let open = 0;
  while (cursor.at < value.length) {
    const unit = value[cursor.at] ?? '';
    if (unit === close && open === 0) break;
    const gap = gapAt(value, cursor.at);
    if (gap > 0) cursor.at += gap;
    else if (unit === '#') skipLine(cursor);
    else if (unit === '\n') endLine(cursor, builder, documents);
    else if (inTest(builder)) addWord(cursor, builder, close);
    else if (unit === '(' && opensArgument(cursor, builder)) readArgument(cursor, builder);
    else if (unit === '(' || unit === ')') {
      open = Math.max(0, open + (unit === '(' ? 1 : -1));
      builder.close();
      cursor.at += 1;
    } else if (!readOperator(cursor, builder) && !readRedirection(cursor, builder, documents, close)) {
      addWord(cursor, builder, close);
    }
  }
  cursor.at = Math.min(cursor.at + 1, value.length);
}

/** Inside `[[ … ]]`, where `&&` and `<` join no commands. */
const inTest = ({ words }: LineBuilder): boolean => words[0]?.value === '[[' && words.at(-1)?.value !== ']]';

/** `eval (curl …)`: fish substitutes what stands in brackets behind a command. `f()` begins a function. */
const opensArgument = ({ line, at, depth }: Cursor, { words }: LineBuilder): boolean =>
  words.length > 0 && line.value[at + 1] !== ')' && depth < MAX_DEPTH;

function readArgument(cursor: Cursor, builder: LineBuilder): void {
  const start = cursor.at;
  cursor.at += 1;
  cursor.depth += 1;
  builder.addSubstitutions([readList(cursor, ')')]);
  cursor.depth -= 1;
  const word = part(cursor.line, start, cursor.at);
  builder.addWord(spelled(word, `$${word.value}`));
}

function skipLine(cursor: Cursor): void {
  const end = cursor.line.value.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.line.value.length : end;
}

/** Ends the line, and gives the documents that `<<` announced on it to their commands. */
function endLine(cursor: Cursor, builder: LineBuilder, documents: PendingDocument[]): void {
  if (!inTest(builder)) builder.operator(';');
  cursor.at += 1;
  for (const it of documents.splice(0)) readDocument(cursor, it, readList);
}

function readOperator(cursor: Cursor, builder: LineBuilder): boolean {
  const two = cursor.line.value.slice(cursor.at, cursor.at + 2);
  if (two === '&&' || two === '||') builder.operator(two);
  else if (two === '|&') builder.operator('|');
  else if (two === '&>') return false;
  else if (two === ';;') {
    builder.operator(';');
    cursor.at += 2;
    if (!/^\s*esac\b/.test(cursor.line.value.slice(cursor.at, cursor.at + 200))) skipPattern(cursor, builder);
    return true;
  } else if (two[0] === ';' || two[0] === '|' || two[0] === '&') {
    builder.operator(two[0]);
    cursor.at += 1;
    return true;
  } else return false;
  cursor.at += 2;
  return true;
}

/** `2>&1`, `>> file`, `<<< word`, `&> file`; not `<(…)`, which is a word. */
function readRedirection(cursor: Cursor, builder: LineBuilder, documents: PendingDocument[], close?: string): boolean {
  const { value } = cursor.line;
  const sign = /^(?:\d{0,4}(?:<<<|<<-|<<|<>|<&|>>|>&|>\||<|>)|&>>|&>)/.exec(value.slice(cursor.at, cursor.at + 8))?.[0];
  if (!sign || isProcessSubstitution(value, cursor.at)) return false;
  cursor.at += sign.length;
  while (isBlank(value[cursor.at])) cursor.at += 1;
  const word = readWord(cursor, readList, close);
  const isHereString = sign.endsWith('<<<');
  const redirection = { operator: sign, target: word.text, ...(isHereString && { body: word.text }) };
  builder.addRedirection(redirection);
  builder.addSubstitutions(word.substitutions);
  if (/^\d*<<-?$/.test(sign)) {
    documents.push({ redirection, quoted: word.quoted, substitutions: builder.substitutions });
  }
  return true;
}

function addWord(cursor: Cursor, builder: LineBuilder, close?: string): void {
  const start = cursor.at;
  const word = readWord(cursor, readList, close);
  if (cursor.at === start) {
    builder.addWord(part(cursor.line, start, ++cursor.at));
    return;
  }
  builder.addSubstitutions(word.substitutions);
  const starts = builder.words.length === 0;
  if (starts && !word.quoted && RESERVED.has(word.text.value)) return;
  const assignment = starts ? readAssignment(word.text, 'process') : undefined;
  if (assignment) builder.addAssignment(assignment);
  else for (const it of word.quoted ? [word.text] : expanded(word.text)) builder.addWord(it);
  if (word.text.value === 'in' && builder.words[0]?.value === 'case') skipPattern(cursor, builder);
}

/** `case x in a|b) …`: what stands before the `)` is no command. */
function skipPattern(cursor: Cursor, builder: LineBuilder): void {
  const ahead = cursor.line.value.slice(cursor.at, cursor.at + MOST_PATTERN);
  const end = ahead.indexOf(')');
  // A pattern may hold a substitution, which runs like any other.
  if (end >= 0 && !/\$\(|`/.test(ahead.slice(0, end))) cursor.at += end + 1;
  builder.operator(';');
}

const MOST_PATTERN = 2_000;
