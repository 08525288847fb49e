import { part, type Text } from '../../text/text';
import type { Mutable } from './builder';
import type { Redirection, ShellCommand } from './command';
import { MAX_DEPTH } from './command';
import type { Cursor, ReadNested } from './cursor';

/** A document that `<<` announced, whose lines are still to come. */
export interface PendingDocument {
  readonly redirection: Mutable<Redirection>;
  /** Its end was quoted: nothing in it is replaced. */
  readonly quoted: boolean;
  /** Where the substitutions of its command go. */
  readonly substitutions: (readonly ShellCommand[])[];
}

/** Reads a document up to the line that ends it, and what is substituted in it. */
export function readDocument(cursor: Cursor, document: PendingDocument, nested: ReadNested): void {
  const { value } = cursor.line;
  const start = cursor.at;
  let end = start;
  while (cursor.at < value.length) {
    end = cursor.at;
    const found = value.indexOf('\n', end);
    const lineEnd = found < 0 ? value.length : found;
    cursor.at = Math.min(lineEnd + 1, value.length);
    if (value.slice(end, lineEnd).trim() === document.redirection.target.value) break;
    end = cursor.at;
  }
  const body = part(cursor.line, start, end);
  document.redirection.body = body;
  if (document.quoted || cursor.depth >= MAX_DEPTH) return;
  readSubstitutions({ line: body, at: 0, depth: cursor.depth + 1 }, document.substitutions, nested);
}

function readSubstitutions(cursor: Cursor, into: (readonly ShellCommand[])[], nested: ReadNested): void {
  const { value }: Text = cursor.line;
  while (cursor.at < value.length) {
    const unit = value[cursor.at];
    const opens = unit === '`' ? 1 : unit === '$' && value[cursor.at + 1] === '(' ? 2 : 0;
    cursor.at += unit === '\\' ? 2 : Math.max(1, opens);
    if (opens > 0) into.push(nested(cursor, opens === 1 ? '`' : ')'));
  }
}
