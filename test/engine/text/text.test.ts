import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/text/edit';
import { lineStarts, positionAt } from '../../../src/engine/text/lines';
import { joined, part } from '../../../src/engine/text/text';

describe('applyEdits', () => {
  it('changes nothing outside the edits', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, replacement) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const edited = applyEdits(text, [{ range: { start, end }, text: replacement }]);
        expect(edited.startsWith(text.slice(0, start))).toBe(true);
        expect(edited.endsWith(text.slice(end))).toBe(true);
        expect(edited).toHaveLength(text.length - (end - start) + replacement.length);
      }),
    );
  });

  it('refuses edits that overlap', () => {
    const edit = (start: number, end: number) => ({ range: { start, end }, text: '' });
    expect(() => applyEdits('abcdef', [edit(0, 3), edit(2, 4)])).toThrow(RangeError);
    expect(applyEdits('abcdef', [edit(4, 6), edit(0, 2)])).toBe('cd');
  });
});

describe('positions', () => {
  it('counts lines as VS Code does', () => {
    const starts = lineStarts('a\nb\r\nc\rd');
    expect(starts).toEqual([0, 2, 5, 7]);
    expect(positionAt(starts, 5)).toEqual({ line: 3, column: 1 });
    expect(positionAt(starts, 8)).toEqual({ line: 4, column: 2 });
  });
});

describe('a byte order mark', () => {
  it('stands before the first column', () => {
    const starts = lineStarts('\ufeff{}\n{}');
    expect(positionAt(starts, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(starts, 1)).toEqual({ line: 1, column: 1 });
    expect(positionAt(starts, 4)).toEqual({ line: 2, column: 1 });
  });
});

describe('texts', () => {
  it('joins pieces that were written apart, and still finds a part', () => {
    const source = 'a"b c"d';
    const piece = (start: number, end: number) => ({ value: source.slice(start, end), range: { start, end } });
    const word = joined([piece(0, 1), piece(2, 5), piece(6, 7)]);
    expect(word.value).toBe('ab cd');
    const found = part(word, 1, 4);
    expect(source.slice(found.range.start, found.range.end)).toContain('b c');
  });
});
