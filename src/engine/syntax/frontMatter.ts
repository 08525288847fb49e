import type { Parsed } from './tree';
import { readYaml } from './yaml';

/** The YAML between the first two lines `---` of a Markdown file; offsets are those of the file. */
export function readFrontMatter(text: string): Parsed {
  const opening = /^[ \ufeff]?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return { problems: [] };
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opening.length));
  const end = closing ? opening.length + closing.index : text.length;
  // Blanks in place of the opening line keep every offset.
  const parsed = readYaml(`${opening.replace(/[^\r\n]/g, ' ')}${text.slice(opening.length, end)}`);
  if (closing) return parsed;
  const range = { start: opening.indexOf('-'), end: opening.indexOf('-') + 3 };
  return {
    problems: [{ kind: 'syntax-error', message: 'the line `---` that ends its settings is missing', range }],
  };
}
