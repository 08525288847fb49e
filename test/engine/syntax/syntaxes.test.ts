import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ALIASED } from '../../../src/engine/syntax/limits';
import { parse } from '../../../src/engine/syntax/parse';
import {
  type Document,
  itemsOf,
  membersOf,
  type Node,
  type SyntaxName,
  valueAt,
} from '../../../src/engine/syntax/tree';
import type { Text } from '../../../src/engine/text/text';
import { quickest } from '../../timing';

const SYNTAXES: readonly SyntaxName[] = ['jsonc', 'json5', 'toml', 'yaml', 'markdown', 'shell', 'dotenv'];

/** Every node that can be reached, once. */
function nodesOf(root: Node | undefined): Node[] {
  const seen = new Set<Node>();
  const waiting = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...itemsOf(node), ...membersOf(node).map(it => it.value));
  }
  return [...seen];
}

const textsOf = (document: Document): Text[] =>
  nodesOf(document.root).flatMap(it => (it.kind === 'string' ? [it.text] : membersOf(it).map(member => member.key)));

/** Every range lies in the text, every unit of a text in its range, in order; a plain text is spelled by its range. */
function expectSound(document: Document): void {
  const { length } = document.text;
  const inside = ({ start, end }: { start: number; end: number }) => 0 <= start && start <= end && end <= length;
  for (const node of nodesOf(document.root)) {
    expect(inside(node.range)).toBe(true);
    for (const member of membersOf(node)) expect(inside(member.range)).toBe(true);
  }
  for (const { value, range, offsets } of textsOf(document)) {
    expect(inside(range)).toBe(true);
    if (!offsets) expect(document.text.slice(range.start, range.end)).toBe(value);
    else {
      expect(offsets).toHaveLength(value.length + 1);
      expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      expect(offsets.every(it => range.start <= it && it <= range.end)).toBe(true);
    }
  }
  for (const { range } of document.problems) expect(inside(range)).toBe(true);
}

const PIECES = [
  ...['a', 'b: ', 'key = ', '"x"', "'y'", '"""', "'''", '[', ']', '[[', ']]', '{', '}', ',', '.', '=', ':', '- ', '? '],
  ...['\n', '\n  ', '\n    ', '\r\n', '\r', '\t', ' ', '# c', '---\n', '...\n', '&x ', '*x', '<<: *x', '!t ', '!!str '],
  ...[
    '|\n',
    '>-\n',
    '|2+\n',
    '\\',
    '\\u0041',
    '\\U0001F600',
    '\\x41',
    '\\"',
    '"',
    "'",
    '1',
    'true',
    'null',
    '~',
    '1979-05-27',
  ],
  ...['[a.b]\n', '[[a]]\n', 'a = 1\n', '\ufeff', '\u2028', '😀', '%YAML 1.2\n', '@', '`', '%'],
];

describe.each(SYNTAXES)('%s', syntax => {
  const front = syntax === 'markdown' ? '---\n' : '';

  it('never throws, and keeps every place inside the text', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(it => front + it.join(''));
    fc.assert(
      fc.property(text, it => expectSound(parse(syntax, 'x', it))),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), it => expectSound(parse(syntax, 'x', front + it))));
  });

  it('refuses what is too large or no text, and says so', () => {
    expect(parse(syntax, 'x', 'a'.repeat(2 ** 20 + 1)).problems).toMatchObject([{ kind: 'too-large' }]);
    expect(parse(syntax, 'x', 'a: "\0"').problems).toMatchObject([{ kind: 'not-text' }]);
  });
});

const YAML_KEY = fc.constantFrom('a', 'b c', '"q\\n"', "'it''s'", '__proto__', '1', 'true');

describe('places of texts', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 20 });

  it('survive escapes of TOML and YAML', () => {
    fc.assert(
      fc.property(value, fc.constantFrom<SyntaxName>('toml', 'yaml'), (it, syntax) => {
        const spelled = JSON.stringify(it).replaceAll('\u007f', '\\u007f');
        const document = parse(syntax, 'x', syntax === 'toml' ? `k = ${spelled}` : `k: ${spelled}`);
        expect(document.problems).toEqual([]);
        const [text] = textsOf(document).filter(({ range }) => range.start > 2);
        expect(text?.value).toBe(it);
        for (let unit = 0; unit < it.length; unit++) {
          const [start, end] = [text?.offsets?.[unit], text?.offsets?.[unit + 1]];
          if (start === undefined || end === undefined || /\p{Surrogate}/u.test(it[unit] ?? '') || end === start)
            continue;
          if (/[\ud800-\udfff]/.test(it[unit] ?? '')) continue;
          expect(JSON.parse(`"${document.text.slice(start, end)}"`)).toBe(it[unit]);
        }
      }),
    );
  });

  it('survive indents and folds', () => {
    const document = parse(
      'yaml',
      'x',
      'a: |\n    one two\n     three\n\nb: >-\n  one\n  two\n\n  three\nc: one\n  two\n',
    );
    for (const word of ['one', 'two', 'three']) {
      for (const { value, offsets = [] } of textsOf(document).filter(it => it.value.includes(word))) {
        const at = value.indexOf(word);
        expect(document.text.slice(offsets[at], offsets[at + word.length - 1]) + word.slice(-1)).toBe(word);
      }
    }
    expect(textsOf(document).map(it => it.value)).toContain('one two\n three\n');
    expect(textsOf(document).map(it => it.value)).toContain('one two\nthree');
  });

  it('keep keys that are special elsewhere ordinary', () => {
    fc.assert(
      fc.property(fc.uniqueArray(YAML_KEY), keys => {
        const { root, problems } = parse('yaml', 'x', keys.map(it => `${it}: {x: 1}\n`).join(''));
        expect(problems).toEqual([]);
        expect(membersOf(root)).toHaveLength(keys.length);
      }),
    );
    expect(membersOf(parse('toml', 'x', '[__proto__]\na=1\n[constructor.prototype]\n').root)).toHaveLength(2);
  });
});

describe('YAML', () => {
  const yaml = (text: string) => parse('yaml', 'x', text);

  it('follows aliases and merge keys to the place of the anchor', () => {
    const { root, text, problems } = yaml(
      'base: &b {command: npx, env: {A: x}}\nn:\n  <<: *b\n  command: uvx\nm: *b\n',
    );
    expect(problems).toEqual([]);
    expect(valueAt(root, 'n', 'command')).toMatchObject({ text: { value: 'uvx' } });
    const merged = valueAt(root, 'n', 'env', 'A');
    expect(merged && text.slice(merged.range.start)).toMatch(/^x\}\}\n/);
    expect(valueAt(root, 'm', 'command')).toBe(valueAt(root, 'base', 'command'));
  });

  it('bounds what aliases stand for, and how deep they nest', () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${Array(9).fill(i ? `*a${i - 1}` : 'x')}]\n`);
    expect(quickest(() => yaml(bomb.join('')), 1000)).toBeLessThan(1000);
    expect(yaml(bomb.join('')).problems).toMatchObject([
      {
        kind: 'too-large',
        message: `its aliases stand for more than ${MAX_ALIASED} values, and the rest was not read`,
      },
    ]);
    const deep = Array.from(
      { length: 3 },
      (_, i) => `a${i}: &a${i} ${'['.repeat(99)}${i ? `*a${i - 1}` : 'x'}${']'.repeat(99)}\n`,
    );
    expect(yaml(deep.join('')).problems).toMatchObject([{ kind: 'too-deep' }]);
    expect(yaml('a: &a [*a]').problems).toMatchObject([{ kind: 'syntax-error' }]);
  });

  it('keeps tags of other readers with their value, and says which document counts', () => {
    expect(valueAt(yaml('a: !secret key').root, 'a')).toMatchObject({ text: { value: '!secret key' } });
    expect(valueAt(yaml('a: !!str 12').root, 'a')).toMatchObject({ text: { value: '12' } });
    expect(yaml('a: 1\n---\nb: 2\n').problems).toMatchObject([{ message: expect.stringContaining('only the first') }]);
    expect(yaml('---\n# nothing\n---\nb: 2\n').problems).toEqual([]);
  });

  it('gives what can be read of broken text', () => {
    const { root, problems } = yaml('a: 1\n\tb: 2\nc: [x\nd: 3\n');
    expect(problems).not.toEqual([]);
    expect(membersOf(root)[0]?.key.value).toBe('a');
  });
});

describe('TOML', () => {
  const toml = (text: string) => parse('toml', 'x', text);
  const names = (text: string) => membersOf(valueAt(toml(text).root, 's')).map(it => it.key.value);

  it('loses no table to a broken one', () => {
    expect(names('[s.a]\nx = 1\n[s.b]\nx = oops\ny = "\n[s.c]\nz = [1,\n[s.d]\nv = """\n[s.e]\n')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('says that a table stands twice, and the last counts', () => {
    const { root, problems } = toml('[s.a]\nx = 1\n["\\u0073".a]\nx = 2\n');
    expect(problems).toMatchObject([{ kind: 'syntax-error' }]);
    expect(membersOf(valueAt(root, 's')).map(it => it.shadowed)).toEqual([true, false]);
    expect(valueAt(root, 's', 'a', 'x')).toMatchObject({ value: 2 });
  });
});

describe('shell', () => {
  const words = (text: string) =>
    itemsOf(parse('shell', 'x', text).root).map(line =>
      itemsOf(line).map(command => itemsOf(command).map(it => (it.kind === 'string' ? it.text.value : it.kind))),
    );

  it.each([
    ['a b\nc', [[['a', 'b']], [['c']]]],
    ['a && b | c; d', [[['a'], ['b'], ['c'], ['d']]]],
    ['a \\\n  b # why\n# nothing', [[['a', 'b']]]],
    [`a 'b c' "d $e \\"f\\"" g\\ h`, [[['a', 'b c', 'd $e "f"', 'g h']]]],
    [`a b"c d"'e f'g`, [[['a', 'bc de fg']]]],
    ['a "$(b "c" | d)" ${e:-f g} `h i`', [[['a', '$(b "c" | d)', '${e:-f g}', '`h i`']]]],
    ["a 'open", [[['a', 'open']]]],
    ['a "$(open', [[['a', '$(open']]]],
    ["''", [[['']]]],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  it('knows where the units of a word stand', () => {
    const text = `x a"b c"'d'\\e`;
    const [word] = textsOf(parse('shell', 'x', text)).filter(it => it.value !== 'x');
    expect(word?.value).toBe('ab cde');
    expect([...'ab cde'].map((_, at) => text[word?.offsets?.[at] ?? 0]).join('')).toBe('ab cd\\');
  });
});

describe('hostile text of 1 MiB', () => {
  const MOST = 2 ** 20;
  const seeds: readonly string[] = [
    '[',
    '- ',
    '{? ',
    '[,',
    'a: |\n- 1\n',
    '"\n',
    ':\n',
    '[a.',
    'a=[\n',
    'a="""\n',
    '<<: *a\n',
    '$(',
    '`',
    "'a",
    '\\\n',
  ];

  it.each(SYNTAXES)('is read in no time: %s', { timeout: 60_000 }, syntax => {
    const slow = seeds.filter(seed => {
      const text = ((syntax === 'markdown' ? '---\n' : '') + seed.repeat(MOST / seed.length)).slice(0, MOST);
      return quickest(() => parse(syntax, 'x', text), 1000) > 1000;
    });
    expect(slow).toEqual([]);
  });
});
