import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordList } from '../../../src/engine/text/wordList';

it('finds the longest word that stands at a place', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 2, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), text, (words, text) => {
      const list = new WordList(words);
      for (let at = 0; at <= text.length; at++) {
        const standing = words.filter(it => text.startsWith(it, at)).map(it => it.length);
        expect(list.longestAt(text, at)).toBe(Math.max(0, ...standing));
      }
    }),
    { numRuns: 500 },
  );
});
