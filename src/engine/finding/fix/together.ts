import { parse } from '../../syntax/parse';
import { type Document, itemsOf, type Member, membersOf, type Node } from '../../syntax/tree';
import type { Edit, Removal } from '../../text/edit';
import { holds, type Range } from '../../text/range';
import type { FileReport } from '../fileReport';
import type { Finding } from '../finding';
import { removeItems, removeMembers } from './edits';
import type { Fix } from './fix';

/** Fixes that are made or left out as one: what leaves the same list shares its commas. */
export interface Together {
  readonly made: readonly Chosen[];
  readonly edits: readonly Edit[];
}

/** A finding, and the one of its fixes that is made. */
export interface Chosen {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The fix of each finding that needs no answer, the first safe one or else, if `unsafe`, the first at all, for every door
 * that fixes more than one finding. Of two fixes that would change the same place the earlier one is made. `text` is what
 * the report was made from.
 */
export function fixesTogether({ uri, syntax, findings }: FileReport, text: string, unsafe: boolean): Together[] {
  const places = new Places();
  const chosen = findings.flatMap(finding => {
    const fix = finding.suppressed ? undefined : plainFix(finding, unsafe);
    return fix && fix.edits.length > 0 && places.take(fix) ? [{ finding, fix }] : [];
  });
  return chosen.length === 0 ? [] : together(parse(syntax, uri, text), chosen);
}

/** The fix of a finding that needs no answer. */
export const plainFix = ({ fixes }: Finding, unsafe: boolean): Fix | undefined =>
  fixes.find(it => !it.question && it.safety === 'safe') ?? (unsafe ? fixes.find(it => !it.question) : undefined);

/** Fixes that touch no common place, with edits that do not overlap. */
function together(document: Document, all: readonly Chosen[]): Together[] {
  const groups = new Set<Group>();
  const byList = new Map<string, Group>();
  for (const chosen of all) {
    const lists = chosen.fix.edits.flatMap(it => (it.removes ? [keyOf(it.removes)] : []));
    const sharing = [...new Set(lists.flatMap(it => byList.get(it) ?? []))];
    const group = {
      made: [...sharing.flatMap(it => it.made), chosen],
      lists: [...sharing.flatMap(it => it.lists), ...lists],
    };
    for (const it of sharing) groups.delete(it);
    groups.add(group);
    for (const it of group.lists) byList.set(it, group);
  }
  return [...groups].map(({ made }) => ({ made, edits: merged(document, made) }));
}

interface Group {
  readonly made: readonly Chosen[];
  /** The lists that something leaves. */
  readonly lists: readonly string[];
}

const keyOf = ({ from }: Removal): string => `${from.start} ${from.end}`;

function merged(document: Document, made: readonly Chosen[]): Edit[] {
  const edits = made.flatMap(it => it.fix.edits);
  const removals = new Map<string, Removal>();
  for (const { removes } of edits) {
    if (!removes) continue;
    const others = removals.get(keyOf(removes))?.things ?? [];
    removals.set(keyOf(removes), { from: removes.from, things: [...others, ...removes.things] });
  }
  return [...edits.filter(it => !it.removes), ...[...removals.values()].flatMap(it => removal(document, it))];
}

function removal(document: Document, { from, things }: Removal): Edit[] {
  const container = nodeAt(document.root, from);
  const starts = new Set(things.map(it => it.start));
  const leaves = (it: Member | Node) => starts.has(it.range.start);
  if (container?.kind === 'object') return removeMembers(document, container, container.members.filter(leaves));
  return container?.kind === 'array' ? removeItems(document, container, container.items.filter(leaves)) : [];
}

/** The object or list that stands exactly there. */
function nodeAt(root: Node | undefined, place: Range): Node | undefined {
  const waiting = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.range.start === place.start && node.range.end === place.end) return node;
    const inside: readonly Node[] = [...itemsOf(node), ...membersOf(node).map(it => it.value)];
    waiting.push(...inside.filter(it => holds(it.range, place)));
  }
  return undefined;
}

/** Places that fixes change. A removal only counts with what it takes out: the commas around that are settled later. */
class Places {
  readonly #taken: Change[] = [];

  /** Whether a fix touches nothing that is taken; then it is. */
  take({ edits }: Fix): boolean {
    const wanted = edits.flatMap(it => {
      const places = it.removes?.things ?? [it.range];
      return places.map(({ start, end }) => ({ start, end, writes: it.text !== '' }));
    });
    if (wanted.some(it => this.#taken.some(other => touch(it, other)))) return false;
    this.#taken.push(...wanted);
    return true;
  }
}

interface Change extends Range {
  readonly writes: boolean;
}

/** Neighbours count where something is written: two insertions at one place, say, would depend on their order. */
const touch = (a: Change, b: Change): boolean =>
  a.writes || b.writes ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
