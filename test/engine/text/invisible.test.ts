import { describe, expect, it } from 'vitest';
import { invisibleRuns, visible, visibleLines } from '../../../src/engine/text/invisible';

const runs = (value: string) => invisibleRuns({ value, range: { start: 0, end: value.length } }).map(it => it.value);

describe('what nobody sees', () => {
  it.each([
    ['a\u202eb', 'a⟨U+202E⟩b'],
    ['a\u200bb\ufeff', 'a⟨U+200B⟩b⟨U+FEFF⟩'],
    ['\u001b[31m\t\n', '⟨U+001B⟩[31m⟨U+0009⟩⟨U+000A⟩'],
    ['tag\u{e0041}', 'tag⟨U+E0041⟩'],
    ['half \ud800', 'half ⟨U+D800⟩'],
    ['a\u00a0b\u3000c\u2800d', 'a⟨U+00A0⟩b⟨U+3000⟩c⟨U+2800⟩d'],
    ['\ue000', '⟨U+E000⟩'],
    ['filler\u3164', 'filler⟨U+3164⟩'],
    ['a\u200db \ufe0f', 'a⟨U+200D⟩b ⟨U+FE0F⟩'],
  ])('%j is spelled %s', (text, spelled) => expect(visible(text)).toBe(spelled));

  it.each(['two words', 'Größe ⚙️ 日本', '👩‍💻 👨‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ 👍🏽', 'می‌خواهم', 'क्‍ष'])('honest writing stays: %s', text => {
    expect(visible(text)).toBe(text);
    expect(runs(text)).toEqual([]);
  });

  it('keeps the lines of a text of several', () =>
    expect(visibleLines('a\n\tb\r\u2028')).toBe('a\n\tb⟨U+000D⟩⟨U+2028⟩'));

  it('finds runs, and takes neither line ends nor wide blanks for hidden', () => {
    expect(runs('a\u200b\u200cb\u202e')).toEqual(['\u200b\u200c', '\u202e']);
    expect(runs('a\r\n\tb\u3000c')).toEqual([]);
  });
});
