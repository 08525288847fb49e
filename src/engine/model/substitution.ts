import { part, type Text } from '../text/text';

/** The shell lines that stand in a text as `$(line)`; parentheses inside belong to the line. One left open runs to the end. */
export function substitutionsIn(text: Text): Text[] {
  const { value } = text;
  const found: Text[] = [];
  for (let start = value.indexOf('$('); start >= 0; start = value.indexOf('$(', start)) {
    const end = closing(value, start + 2);
    found.push(part(text, start + 2, end));
    start = end;
  }
  return found;
}

function closing(value: string, from: number): number {
  let open = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === '(') open += 1;
    if (value[at] === ')') open -= 1;
    if (open === 0) return at;
  }
  return value.length;
}
