import { CONFUSABLE_PAIRS, CONFUSABLES, LEET } from '../../knowledge/confusables';

/** Shorter names meet each other by chance. */
const SHORTEST_NAME = 8;
const SHORTEST_WORD = 5;
/** Letters of names that pass for nothing but themselves. */
const PLAIN = /^[a-z2-9@/._-]*$/;

const asciiOf: ReadonlyMap<string, string> = new Map(
  Object.entries(CONFUSABLES).flatMap(([letter, alike]) => [...alike].map(it => [it, letter] as const)),
);

/** What the eye sees of a name. Nearly all names are plain letters, which only pairs can make look like others. */
export function skeleton(name: string): string {
  const letters = PLAIN.test(name)
    ? name
    : [...name.normalize('NFKC')].map(it => asciiOf.get(it) ?? it.toLowerCase()).join('');
  return CONFUSABLE_PAIRS.reduce((seen, [pair, letter]) => seen.replaceAll(pair, letter), letters);
}

/** How a text reads in which letters of another alphabet stand among ours, inside one word; nothing for all others. */
export function readsAs(text: string): string | undefined {
  if (!FOREIGN.test(text)) return undefined;
  const read = text.replace(/[\p{L}\p{N}]{2,200}/gu, word => {
    if (!/[A-Za-z]/.test(word)) return word;
    const plain = [...word].map(it => (FOREIGN.test(it) ? (asciiOf.get(it) ?? it) : it)).join('');
    return FOREIGN.test(plain) ? word : plain;
  });
  return read === text ? undefined : read;
}

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** The same with digits read as the letters they stand for in play: `f1recrawl`, `pl4ywright`. */
export function leetSkeleton(name: string): string {
  return skeleton(name.replace(/[13457]/g, it => LEET[it] ?? it));
}

/** One letter added, lost, changed or swapped with its neighbour, in a word long enough to tell. */
export function slipsInto(name: string, real: string): boolean {
  let start = 0;
  while (start < name.length && name[start] === real[start]) start += 1;
  let end = 0;
  const room = Math.min(name.length, real.length) - start;
  while (end < room && name.at(-1 - end) === real.at(-1 - end)) end += 1;
  const [from, to] = [name.slice(start, name.length - end), real.slice(start, real.length - end)];
  const slip = from.length <= 1 && to.length <= 1 && !/\d/.test(from + to);
  const swap = from.length === 2 && from === [...to].reverse().join('');
  if (!(slip || swap) || real.length < SHORTEST_NAME) return false;
  const word = wordAt(real, start);
  return word.length >= SHORTEST_WORD || (swap && word.length >= 3 && real.length >= 12);
}

/** The word of a name around a place, which may be its end. */
function wordAt(name: string, place: number): string {
  const before =
    name
      .slice(0, place)
      .split(/[^A-Za-z0-9]/)
      .at(-1) ?? '';
  const after = /^[A-Za-z0-9]*/.exec(name.slice(place))?.[0] ?? '';
  return before + after;
}
