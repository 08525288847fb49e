/**
 * Words of two units or more, to be found at any place of a text. Thousands that begin alike, as keys of one provider
 * do, cost little more than one: they stand sorted, so that the one to compare with is found by halving.
 */
export class WordList {
  readonly #sorted: readonly string[];
  /** For each word the place of the longest other one that it begins with; -1 where there is none. */
  readonly #shorter: number[] = [];
  /** How the words begin: at most places of a text none does. */
  readonly #starts: ReadonlySet<number>;
  readonly #longest: number;

  constructor(words: Iterable<string>) {
    this.#sorted = [...new Set(words)].filter(it => it.length > 1).sort();
    this.#sorted.forEach((word, index) => {
      let at = index - 1;
      while (at >= 0 && !word.startsWith(this.#sorted[at] ?? '')) at = this.#shorter[at] ?? -1;
      this.#shorter.push(at);
    });
    this.#starts = new Set(this.#sorted.map(it => pairAt(it, 0)));
    this.#longest = this.#sorted.reduce((longest, it) => Math.max(longest, it.length), 0);
  }

  /** The length of the longest word that stands there; 0 where none does. */
  longestAt(text: string, offset: number): number {
    if (!this.#starts.has(pairAt(text, offset))) return 0;
    const rest = text.slice(offset, offset + this.#longest);
    let at = this.#lastUpTo(rest);
    while (at >= 0 && !rest.startsWith(this.#sorted[at] ?? '')) at = this.#shorter[at] ?? -1;
    return this.#sorted[at]?.length ?? 0;
  }

  /**
   * The place of the last word that does not come after this text; whatever the text begins with is that or shorter.
   */
  #lastUpTo(text: string): number {
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sorted[middle] ?? '') <= text) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}

const pairAt = (text: string, offset: number): number => (text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1);
