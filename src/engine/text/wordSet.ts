/** Words to ask for one by one. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean;
}

/**
 * The words of a table, written as one text with blanks and line breaks between them. It is taken apart when it is first
 * asked: of two hundred tables most belong to programs and settings that a config never names.
 */
export function wordSet(list: string): WordSet {
  let made: ReadonlySet<string> | undefined;
  const all = () => {
    made ??= new Set(wordsIn(list));
    return made;
  };
  return { has: word => all().has(word), [Symbol.iterator]: () => all()[Symbol.iterator]() };
}

/** The same one after the other. At one sign a text comes apart much quicker than at a pattern. */
export const wordsIn = (list: string): string[] =>
  list
    .replaceAll('\n', ' ')
    .split(' ')
    .filter(it => it !== '');
