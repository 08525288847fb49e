/** The ids that somebody may have meant who wrote another word: the nearest first, at most three. */
export function nearRules(asked: string, ids: readonly string[]): string[] {
  const wanted = asked.trim().toLowerCase().slice(0, LONGEST).replaceAll(/[\s_]/g, '-');
  if (wordsOf(wanted).join('').length < 3) return [];
  const scored = ids.map(id => ({ id, score: strangeness(wanted, id) })).filter(it => it.score <= FARTHEST);
  return scored
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(it => it.id);
}

const LONGEST = 60;
/** More than this is another word altogether. */
const FARTHEST = 3;

/** Letters to change; a word or two of the id, or more than the id, come behind those. */
function strangeness(wanted: string, id: string): number {
  const letters = changes(wanted, id);
  if (letters <= Math.max(1, Math.min(3, Math.floor(id.length / 4)))) return letters;
  const [asked, said] = [wordsOf(wanted), wordsOf(id)];
  const [fewer, more] = asked.length < said.length ? [asked, said] : [said, asked];
  const isPart = fewer.every(it => it.length > 2 && more.some(other => changes(it, other) <= (it.length > 4 ? 1 : 0)));
  return isPart || (wanted.length > 3 && id.startsWith(wanted)) ? FARTHEST : Number.POSITIVE_INFINITY;
}

const wordsOf = (name: string): string[] => name.split('-').filter(it => it !== '');

/** Letters to add, take away, replace or swap with the next one, to make one text of the other. */
function changes(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const plain = Math.min((last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last?.[j - 1] ?? 0) + same);
      row.push(swapped ? Math.min(plain, (before?.[j - 2] ?? 0) + 1) : plain);
    }
    [before, last] = [last, row];
  }
  return last?.[b.length] ?? 0;
}
