import type { ArrayNode, Document, Member, Node, ObjectNode } from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import type { Range } from '../../text/range';

/** Members or items between brackets, with commas and comments between them: the lists of JSON, and of TOML in a line. */
export interface CommaList {
  readonly document: Document;
  readonly container: ObjectNode | ArrayNode;
  readonly all: readonly (Member | Node)[];
}

/**
 * Takes things out of a list: the commas and lines they leave behind go with them, and the comments behind them on their
 * line. What stands above them, and what belongs to their neighbours, stays.
 */
export function removeFromList(list: CommaList, gone: ReadonlySet<Member | Node>): Edit[] {
  const runs = runsOf(list.all, gone);
  return runs.flatMap(run => {
    const removes = { from: list.container.range, things: run.things.map(it => it.range) };
    const edits = run.next
      ? [{ start: run.first.start, end: cut(list, run.last, run.next) }]
      : run.before
        ? tail(list, run.before, run.first, run.last)
        : everything(list, run.first, run.last);
    return edits.map(range => ({ range, text: '', removes }));
  });
}

interface Run {
  readonly things: readonly (Member | Node)[];
  readonly first: Range;
  readonly last: Range;
  readonly before?: Range;
  readonly next?: Range;
}

/** What leaves, in pieces that stand together. */
function runsOf(all: CommaList['all'], gone: ReadonlySet<Member | Node>): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < all.length; start++) {
    let end = start;
    for (let it = all[end]; it && gone.has(it); it = all[end]) end += 1;
    const [first, last] = [all[start], all[end - 1]];
    if (end === start || !first || !last) continue;
    const [before, next] = [all[start - 1], all[end]];
    const around = { ...(before && { before: before.range }), ...(next && { next: next.range }) };
    runs.push({ things: all.slice(start, end), first: first.range, last: last.range, ...around });
    start = end;
  }
  return runs;
}

/** Where a removal in front of something that stays ends: comments of what stays are spared. */
function cut({ document }: CommaList, last: Range, next: Range): number {
  const { comma, comments } = gap(document, last.end, next.start);
  const oneLine = !breaks(document.text, last.end, next.start);
  const spared = comments.find(
    it => it.start > (comma ?? last.end) && (oneLine || breaks(document.text, last.end, it.start)),
  );
  return spared?.start ?? next.start;
}

/** A removal at the end, behind something that stays. */
function tail(list: CommaList, before: Range, first: Range, last: Range): Range[] {
  const { document, container } = list;
  const between = gap(document, before.end, first.start);
  const comment = between.comments.at(-1);
  const after = gap(document, last.end, container.range.end - 1);
  if (!comment) {
    const end = trailing(document, last, after);
    // A comma at the very end stays a comma at the very end.
    const keeps = after.comma !== undefined && between.comma !== undefined;
    return [{ start: keeps ? between.comma + 1 : before.end, end: keeps ? end : endWithoutComma(list, last, after) }];
  }
  const keeps = after.comma !== undefined && between.comma !== undefined && between.comma < comment.end;
  const end = keeps ? trailing(document, last, after) : endWithoutComma(list, last, after);
  const gone = withLine(document, { start: first.start, end }, comment.end);
  if (keeps || between.comma === undefined) return [gone];
  return [{ start: between.comma, end: between.comma + 1 }, gone];
}

/** All that a list holds. */
function everything(list: CommaList, first: Range, last: Range): Range[] {
  const { document, container } = list;
  const inside = { start: container.range.start + 1, end: container.range.end - 1 };
  if (inside.end < last.end) return [{ start: first.start, end: last.end }];
  const { comments } = gap(document, inside.start, inside.end);
  if (comments.length === 0) return [inside];
  const after = gap(document, last.end, inside.end);
  const end = trailing(document, last, after);
  const above = comments.findLast(it => it.end <= first.start);
  return [withLine(document, { start: first.start, end }, above?.end ?? inside.start)];
}

/** Behind the last thing, its comma, and the comments on its line. */
function trailing({ text }: Document, last: Range, { comma, comments }: Gap): number {
  let end = comma === undefined ? last.end : comma + 1;
  for (const it of comments) if (it.start >= last.end && !breaks(text, last.end, it.start)) end = Math.max(end, it.end);
  return end;
}

/** The same without a comma that has to stay. */
const endWithoutComma = ({ document }: CommaList, last: Range, { comma, comments }: Gap): number =>
  comma === undefined ? trailing(document, last, { comments }) : last.end;

/** With the blanks and the line end before it, where nothing else stands on its lines; never further than `limit`. */
function withLine({ text }: Document, range: Range, limit: number): Range {
  if (!/^[ \t]*(?:\r?\n|$)/.test(text.slice(range.end, range.end + 200))) return range;
  let { start } = range;
  while (start > limit && /[ \t]/.test(text[start - 1] ?? '')) start -= 1;
  if (start <= limit || text[start - 1] !== '\n') return range;
  start -= text[start - 2] === '\r' ? 2 : 1;
  return start < limit ? range : { start, end: range.end };
}

interface Gap {
  readonly comma?: number;
  readonly comments: readonly Range[];
}

/** The comma and the comments between two offsets. */
function gap({ text, tolerances }: Document, start: number, end: number): Gap {
  const comments = tolerances.comments.filter(it => it.start >= start && it.end <= end);
  let at = start;
  for (const it of [...comments, { start: end, end }]) {
    const comma = text.slice(at, it.start).indexOf(',');
    if (comma >= 0) return { comma: at + comma, comments };
    at = it.end;
  }
  return { comments };
}

const breaks = (text: string, start: number, end: number): boolean => /[\r\n]/.test(text.slice(start, end));
