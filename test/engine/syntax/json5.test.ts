import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/engine/syntax/parse';
import { type Document, itemsOf, membersOf, type Node, valueAt } from '../../../src/engine/syntax/tree';
import type { Text } from '../../../src/engine/text/text';

const json5 = (text: string): Document => parse('json5', 'file:///x', text);

type Plain = string | number | boolean | null | readonly Plain[] | { readonly pairs: readonly [string, Plain][] };

/** A value and one of the ways in which JSON5 spells it. */
interface Spelling {
  readonly value: Plain;
  readonly text: string;
}

const blank = fc.constantFrom('', ' ', '\n', '\t', '\u00a0', '\u2028', '// c\n', '/* c */', '\v');

const unit = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map(it => ({ value: it, text: it })),
  fc.constantFrom(
    { value: 'A', text: '\\x41' },
    { value: 'm', text: '\\u006d' },
    { value: '', text: '\\\n' },
    { value: '', text: '\\\r\n' },
    { value: '\v', text: '\\v' },
    { value: '\0', text: '\\0' },
    { value: "'", text: "\\'" },
    { value: 'q', text: '\\q' },
    { value: '\t', text: '\t' },
  ),
);

const quoted: fc.Arbitrary<{ value: string; text: string }> = fc
  .tuple(fc.constantFrom('"', "'"), fc.array(unit, { maxLength: 8 }))
  .map(([quote, units]) => {
    const fitting = units.filter(
      it => !(it.text.length === 1 && /["'\\\n\r]/.test(it.text)) && !/^[\n\r]/.test(it.text),
    );
    return {
      value: fitting.map(it => it.value).join(''),
      text: quote + fitting.map(it => (/^\d/.test(it.text) ? `\\x3${it.text[0]}` : it.text)).join('') + quote,
    };
  });

const name = fc
  .constantFrom('command', '$x', '_', 'été', 'a1', '__proto__', 'true')
  .map(it => ({ value: it, text: it }));
const key = fc.oneof(quoted, name, fc.constant({ value: 'mcp', text: '\\u006dcp' }));

const scalar: fc.Arbitrary<Spelling> = fc.oneof(
  quoted,
  fc.constantFrom<Spelling>(
    { value: 255, text: '0xFF' },
    { value: -16, text: '-0x10' },
    { value: 1, text: '+1' },
    { value: 0.5, text: '.5' },
    { value: 5, text: '5.' },
    { value: Number.POSITIVE_INFINITY, text: 'Infinity' },
    { value: 1e3, text: '1e3' },
    { value: true, text: 'true' },
    { value: null, text: 'null' },
  ),
);

const listed = (all: readonly string[], gaps: readonly string[], last: boolean) =>
  all.map((it, index) => (gaps[index] ?? '') + it + (gaps[index + 1] ?? '')).join(',') +
  (last && all.length ? ',' : '');

const { value: any } = fc.letrec<{ value: Spelling }>(tie => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    scalar,
    fc.tuple(fc.array(tie('value'), { maxLength: 3 }), fc.array(blank, { maxLength: 4 }), fc.boolean()).map(
      ([items, gaps, last]): Spelling => ({
        value: items.map(it => it.value),
        text: `[${listed(
          items.map(it => it.text),
          gaps,
          last,
        )}]`,
      }),
    ),
    fc
      .tuple(fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }), fc.array(blank, { maxLength: 4 }), fc.boolean())
      .map(
        ([members, gaps, last]): Spelling => ({
          value: { pairs: members.map(([name, it]) => [name.value, it.value]) },
          text: `{${listed(
            members.map(([name, it]) => `${name.text}${gaps[0] ?? ''}:${gaps[1] ?? ''}${it.text}`),
            gaps,
            last,
          )}}`,
        }),
      ),
  ),
}));

function plain(node: Node | undefined): Plain | undefined {
  if (node?.kind === 'object') return { pairs: node.members.map(it => [it.key.value, plain(it.value) ?? null]) };
  if (node?.kind === 'array') return node.items.map(it => plain(it) ?? null);
  return node?.kind === 'string' ? node.text.value : node?.value;
}

const nodesOf = (node: Node): Node[] => [
  node,
  ...[...itemsOf(node), ...membersOf(node).map(it => it.value)].flatMap(nodesOf),
];

const textsOf = (root: Node): Text[] =>
  nodesOf(root).flatMap(it => (it.kind === 'string' ? [it.text] : membersOf(it).map(member => member.key)));

describe('JSON5', () => {
  it('reads every spelling of a value', () => {
    fc.assert(
      fc.property(any, ({ value, text }) => {
        const { root, problems } = json5(text);
        expect(problems).toEqual([]);
        expect(plain(root)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every range on the words that spell its part', () => {
    fc.assert(
      fc.property(any, ({ text }) => {
        const { root } = json5(text);
        for (const it of root ? nodesOf(root) : []) {
          const written = text.slice(it.range.start, it.range.end);
          expect(plain(json5(written).root)).toEqual(plain(it));
          for (const { key, value, range } of membersOf(it)) {
            expect(plain(json5(`{${text.slice(range.start, range.end)}}`).root)).toEqual({
              pairs: [[key.value, plain(value)]],
            });
          }
        }
        for (const { value, range, offsets } of root ? textsOf(root) : []) {
          if (!offsets) expect(text.slice(range.start, range.end)).toBe(value);
          for (let at = 0; offsets && at < value.length; at++) {
            if (/\p{Surrogate}/u.test(value[at] ?? '')) continue;
            const spelled = text.slice(offsets[at], offsets[at + 1]);
            expect(json5(`"${spelled}"`).root).toMatchObject({ text: { value: value[at] } });
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and keeps every place inside the text', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\'\\/*+-.0x1eaNI \n\u00a0\u2028'.split(''),
      '//',
      '/*',
      '*/',
      '\\u00',
      '\\x',
      'null',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        const { root, problems } = json5(text);
        for (const { range } of [...problems, ...(root ? nodesOf(root) : [])]) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['01', "'a", '{a 1}', '[1 2]', '{a:}', '"\\1"', '"\\u00g0"', '1 2', '/* open', '[,]', '{,}', ''])(
    'refuses %j',
    text => expect(json5(text).problems).toMatchObject([{ kind: 'syntax-error' }]),
  );

  it('bounds how deep it goes', () => {
    expect(json5('['.repeat(100_000)).problems[0]?.message).toContain('deeper than 200 levels');
  });
});

describe('liberties with JSON', () => {
  const free = "{ mcp: { 'servers': { a: { command: 'npx' } } } }";

  it('are taken only where a reader of the file takes them', () => {
    expect(parse('jsonc', 'x', free).problems).not.toEqual([]);
    expect(parse('jsonc', 'x', free, ['blanks']).problems).not.toEqual([]);
    const taken = parse('jsonc', 'x', free, ['json5']);
    expect(taken).toMatchObject({ problems: [], syntax: 'json5' });
    expect(plain(valueAt(taken.root, 'mcp', 'servers', 'a', 'command'))).toBe('npx');
  });

  it('leave plain JSON as it was', () => {
    expect(parse('jsonc', 'x', '{ "a": [1, 2,] } // why', ['json5', 'blanks'])).toMatchObject({
      syntax: 'jsonc',
      tolerances: { liberties: [] },
    });
  });

  it('stay JSON where only its blanks are odd', () => {
    const { syntax, problems, tolerances } = parse('jsonc', 'x', '{\u00a0"a": 1 }', ['blanks']);
    expect([syntax, problems]).toEqual(['jsonc', []]);
    expect(tolerances.liberties).toEqual([{ kind: 'blanks', range: { start: 1, end: 2 } }]);
  });

  it('take no time in hostile text', () => {
    for (const seed of ['[', '{a:', "'", '/*', '//\n', '\\', 'a', '0', '"\\\n']) {
      const started = performance.now();
      json5(seed.repeat(2 ** 20 / seed.length));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
