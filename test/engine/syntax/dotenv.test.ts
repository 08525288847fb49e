import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/engine/syntax/parse';
import { membersOf, textOf } from '../../../src/engine/syntax/tree';
import { quickest } from '../../timing';

const variablesIn = (text: string) =>
  membersOf(parse('dotenv', '', text).root).map(it => [it.key.value, textOf(it.value)?.value]);

describe('a file of variables', () => {
  it.each([
    ['A=1', [['A', '1']]],
    [
      'export A=1\nexport  B = 2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['A: 1\nB:2', [['A', '1']]],
    [
      'A=\nB=2',
      [
        ['A', ''],
        ['B', '2'],
      ],
    ],
    [
      '# A=1\n  \n\tB = two words  # said\r\nC=3\rD=4',
      [
        ['B', 'two words'],
        ['C', '3'],
        ['D', '4'],
      ],
    ],
    [
      'A="one # two" # three\nB=\'x\\n\'\nC=`it\'s "so"`',
      [
        ['A', 'one # two'],
        ['B', 'x\\n'],
        ['C', 'it\'s "so"'],
      ],
    ],
    [
      'A="first\nB=second"\nC=3',
      [
        ['A', 'first\nB=second'],
        ['C', '3'],
      ],
    ],
    ['A="x\\ny\\"z"', [['A', 'x\ny\\"z']]],
    [
      'A="not closed\nB=2',
      [
        ['A', '"not closed'],
        ['B', '2'],
      ],
    ],
    [
      'A="x" y\nB=2',
      [
        ['A', '"x" y'],
        ['B', '2'],
      ],
    ],
    [
      'A=\n  "on the next line"\nB=2',
      [
        ['A', 'on the next line'],
        ['B', '2'],
      ],
    ],
    ['no variable\n=3\nA-b.C=1', [['A-b.C', '1']]],
    [
      '\ufeffA=1\n__proto__=2\nA=3',
      [
        ['A', '1'],
        ['__proto__', '2'],
        ['A', '3'],
      ],
    ],
    ['{"A": 1}', []],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(variablesIn(text)).toEqual(expected);
  });

  it('keeps every part in its place', () => {
    const text = 'X=1\r\n export NAME = "a\\nb" # c\r\n';
    const [, found] = membersOf(parse('dotenv', '', text).root);
    const said = found && textOf(found.value);
    expect(found && text.slice(found.range.start, found.range.end)).toBe('NAME = "a\\nb"');
    expect(said && text.slice(said.range.start, said.range.end)).toBe('a\\nb');
    expect(said?.offsets).toHaveLength(4);
  });

  it.each(['A="\n', "A='", 'A=\n\n', 'A="\\"\n', 'export ', ' ', 'a', 'A:"x" y\n', '"'])(
    'takes no longer for a long file of %j',
    piece => {
      const text = piece.repeat(900_000 / piece.length);
      expect(quickest(() => parse('dotenv', '', text), 500)).toBeLessThan(500);
    },
  );
});
