import type { Range } from './range';

/** Replaces what stands in `range` by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text with all edits made. Edits may come in any order.
 * @throws RangeError when two of them overlap: that would lose somebody's change.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const parts: string[] = [];
  let done = 0;
  for (const { range, text: replacement } of inOrder) {
    if (range.start < done) throw new RangeError(`Edits overlap at offset ${range.start}`);
    parts.push(text.slice(done, range.start), replacement);
    done = range.end;
  }
  return parts.join('') + text.slice(done);
}
