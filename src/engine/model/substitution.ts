import { part, type Text, trimmed } from '../text/text';

/** The shell lines that stand in a text as `$(line)`; parentheses inside belong to the line. One left open runs to the end. */
export const substitutionsIn = (text: Text): Text[] => between(text, '$(', ['(', ')']);

/** Those that mcp-hub runs: `${cmd: line}`. Source: ravitemer/mcp-hub, README.md, src/utils/env-resolver.js. */
export const hubCommandsIn = (text: Text): Text[] => between(text, '${cmd:', ['{', '}']).map(trimmed);

/** Commands of VS Code that a text takes the answer of: `${command:id}`. Source: VS Code documentation, variables-reference. */
export const editorCommandsIn = (text: Text): Text[] => between(text, '${command:', ['{', '}']).map(trimmed);

function between(text: Text, opening: string, brackets: readonly [string, string]): Text[] {
  const { value } = text;
  const found: Text[] = [];
  for (let at = value.indexOf(opening); at >= 0; at = value.indexOf(opening, at)) {
    const start = at + opening.length;
    at = closing(value, start, brackets);
    found.push(part(text, start, at));
  }
  return found;
}

function closing(value: string, from: number, [opens, closes]: readonly [string, string]): number {
  let open = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === opens) open += 1;
    if (value[at] === closes) open -= 1;
    if (open === 0) return at;
  }
  return value.length;
}
