/** A stretch of a text: UTF-16 offsets, half-open. Lines and columns exist only at the doors. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** The smallest range that holds both. */
export const span = (first: Range, last: Range): Range => ({
  start: Math.min(first.start, last.start),
  end: Math.max(first.end, last.end),
});

/** The same stretch where the text before it grew by so many units. */
export const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

/** Whether `outer` holds every offset of `inner`. */
export const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
