import { moved, type Range } from './range';

/** Replaces what stands in `range` by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
  /** What a removal takes out: which commas go with it depends on what else leaves the same list. */
  readonly removes?: Removal;
}

/** Members or items that leave the object or list at `from`. */
export interface Removal {
  readonly from: Range;
  readonly things: readonly Range[];
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

/** An edit that stands somewhere else by some units. */
export const movedEdit = (edit: Edit, by: number): Edit => ({
  ...edit,
  range: moved(edit.range, by),
  ...(edit.removes && {
    removes: { from: moved(edit.removes.from, by), things: edit.removes.things.map(it => moved(it, by)) },
  }),
});
