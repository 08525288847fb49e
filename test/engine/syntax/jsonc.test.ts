import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LENGTH } from '../../../src/engine/syntax/limits';
import { parse as parseAs } from '../../../src/engine/syntax/parse';
import { type Document, member, membersOf, type Node, textOf, valueAt } from '../../../src/engine/syntax/tree';
import { part } from '../../../src/engine/text/text';

const parse = (text: string): Document => parseAs('jsonc', 'file:///x', text);

/** The tree as plain data again; an object's members as pairs, so that no key is special. */
function plain(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'object') return { pairs: node.members.map(it => [it.key.value, plain(it.value)]) };
  if (node.kind === 'array') return node.items.map(plain);
  return node.kind === 'string' ? node.text.value : node.value;
}

const asPairs = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asPairs);
  if (typeof value !== 'object' || value === null) return value;
  return { pairs: Object.entries(value).map(([key, it]) => [key, asPairs(it)]) };
};

function textsIn(node: Node): { value: string; range: { start: number; end: number } }[] {
  if (node.kind === 'string') return [node.text];
  if (node.kind === 'array') return node.items.flatMap(textsIn);
  return node.kind === 'object' ? node.members.flatMap(it => [it.key, ...textsIn(it.value)]) : [];
}

describe('JSON', () => {
  it('reads all of JSON, and every text knows its place', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), text => {
        const { root, problems } = parse(text);
        expect(problems).toEqual([]);
        expect(plain(root)).toEqual(asPairs(JSON.parse(text)));
        for (const { value, range } of root ? textsIn(root) : []) {
          expect(JSON.parse(text.slice(range.start - 1, range.end + 1))).toBe(value);
        }
      }),
    );
  });

  it('never throws, and keeps every range inside the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\u00',
      '\\',
      '/*',
      '*/',
      '//',
      '\n',
      ' 1',
      'tru',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const { root, problems } = parse(text);
        for (const { range } of [...problems, ...(root ? [root, ...textsIn(root)] : [])]) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('places a part of an escaped string where it is spelled', () => {
    const text = '{ "a": "x\\u0020\\"npx\\" -y" }';
    const value = textOf(valueAt(parse(text).root, 'a'));
    const found = value && part(value, 3, 6);
    expect(found?.value).toBe('npx');
    expect(text.slice(found?.range.start, found?.range.end)).toBe('npx');
  });

  it('reads a key that is spelled with escapes, and __proto__ like any other', () => {
    const { root } = parse('{ "\\u006dcpServers": { "__proto__": 1 } }');
    expect(membersOf(valueAt(root, 'mcpServers')).map(it => it.key.value)).toEqual(['__proto__']);
  });

  it('keeps both of two equal keys, and takes the last', () => {
    const { root } = parse('{ "a": 1, "b": 2, "a": 3 }');
    expect(membersOf(root).map(it => it.shadowed)).toEqual([true, false, false]);
    expect(plain(member(root, 'a')?.value)).toBe(3);
  });

  it('notes what only some clients accept', () => {
    const { tolerances, problems } = parse('\ufeff{ "a": [1, 2,], // why\n }');
    expect(problems).toEqual([]);
    expect(tolerances.byteOrderMark).toBe(true);
    expect(tolerances.comments).toHaveLength(1);
    expect(tolerances.trailingCommas.map(it => it.start)).toEqual([13, 15]);
  });

  it('reads what it can of text that breaks off, and says where', () => {
    const text = '{ "mcpServers": { "a": { "command": "npx", "args": ["-y"';
    const { root, problems } = parse(text);
    expect(textOf(valueAt(root, 'mcpServers', 'a', 'command'))?.value).toBe('npx');
    expect(problems[0]).toMatchObject({ kind: 'syntax-error', message: 'a closing bracket is missing here' });
    expect(valueAt(root, 'mcpServers', 'a')?.range.end).toBe(text.length);
  });

  it('reads around what nests too deep', () => {
    const { root, problems } = parse(`{ "deep": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "after": "seen" }`);
    expect(problems).toMatchObject([{ kind: 'too-deep', message: 'it nests deeper than 200 levels' }]);
    expect(textOf(valueAt(root, 'after'))?.value).toBe('seen');
    expect(parse('['.repeat(100_000)).problems.map(it => it.kind)).toContain('too-deep');
  });

  it('refuses what is too large or no text', () => {
    expect(parse(' '.repeat(MAX_LENGTH + 1)).problems).toMatchObject([{ kind: 'too-large' }]);
    expect(parse('{\0}').problems).toMatchObject([{ kind: 'not-text' }]);
  });
});
