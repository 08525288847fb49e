import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeItems, removeMembers } from '../../../src/engine/finding/fix/edits';
import { parse } from '../../../src/engine/syntax/parse';
import type { Document, Node } from '../../../src/engine/syntax/tree';
import { applyEdits } from '../../../src/engine/text/edit';

/** Takes the items called `x…` out of a list, or the members out of an object. */
function without(text: string): string {
  const document = parse('jsonc', 'file:///it', text);
  return applyEdits(text, editsIn(document, document.root));
}

function editsIn(document: Document, root: Node | undefined) {
  if (root?.kind === 'array') {
    const gone = root.items.filter(it => it.kind === 'string' && it.text.value.startsWith('x'));
    return removeItems(document, root, gone);
  }
  const members = root?.kind === 'object' ? root.members : [];
  const gone = members.filter(it => it.key.value.startsWith('x'));
  return root?.kind === 'object' ? removeMembers(document, root, gone) : [];
}

describe('what leaves a list', () => {
  it.each([
    ['["a", "x", "b"]', '["a", "b"]'],
    ['["a", "x"]', '["a"]'],
    ['["x", "a"]', '["a"]'],
    ['["a", "x", "x2"]', '["a"]'],
    ['["a", "x", "x2",]', '["a",]'],
    ['["x", "x2"]', '[]'],
    ['["x",]', '[]'],
    ['["x", "a", "x2", "b", "x3"]', '["a", "b"]'],
    ['{\n  "a": 1,\n  "x": 2\n}', '{\n  "a": 1\n}'],
    ['{\n  "x": 2\n}', '{}'],
    ['{\r\n\t"a": 1,\r\n\t"x": 2,\r\n}', '{\r\n\t"a": 1,\r\n}'],
  ])('%j leaves %j', (before, after) => expect(without(before)).toBe(after));

  it.each([
    ['with its comment on the line', '{\n  "x": 1, // of x\n  "a": 2\n}', '{\n  "a": 2\n}'],
    ['and spares one of the next', '{\n  "x": 1,\n  // of a\n  "a": 2\n}', '{\n  // of a\n  "a": 2\n}'],
    ['and spares one in the line', '["x", /* of a */ "a"]', '[/* of a */ "a"]'],
    ['and spares one of the last', '{\n  "a": 1, // of a\n  "x": 2\n}', '{\n  "a": 1 // of a\n}'],
    ['and spares one above', '[\n  "a",\n  // above\n  "x"\n]', '[\n  "a"\n  // above\n]'],
    ['where a bracket would end in a comment', '["a", // of a\n "x"]', '["a" // of a\n ]'],
    ['all of it', '{\n  // above\n  "x": 1, // of x\n}', '{\n  // above\n}'],
    ['with a comma that stays', '["a", // of a\n  "x", // of x\n]', '["a", // of a\n]'],
  ])('goes %s', (_, before, after) => expect(without(before)).toBe(after));

  const blank = fc.constantFrom('', ' ', '\n  ', '\r\n\t', ' /* c, "d" */ ', ' // e, [f]\n', '\n  // g\n  ');
  const piece = fc.record({ name: fc.constantFrom('a', 'b', 'x', 'x2'), lead: blank, after: blank });
  const list = fc.record({ pieces: fc.array(piece, { maxLength: 6 }), comma: fc.boolean(), end: blank });

  it('leaves the rest as it was, whatever stands around it', () => {
    fc.assert(
      fc.property(list, fc.boolean(), ({ pieces, comma, end }, object) => {
        const spell = (name: string) => (object ? `"${name}": 1` : `"${name}"`);
        const inner = pieces.map(it => `${it.lead}${spell(it.name)}${it.after}`).join(',');
        const body = `${inner}${comma && pieces.length > 0 ? ',' : ''}${end}`;
        const text = object ? `{${body}}` : `[${body}]`;
        const after = parse('jsonc', 'file:///it', without(text));
        expect(after.problems, after.text).toEqual([]);
        const kept = pieces.map(it => it.name).filter(it => !it.startsWith('x'));
        expect(namesIn(after.root), after.text).toEqual(kept);
      }),
      { numRuns: 2000 },
    );
  });
});

const namesIn = (root: Node | undefined): string[] =>
  root?.kind === 'object'
    ? root.members.map(it => it.key.value)
    : root?.kind === 'array'
      ? root.items.map(it => (it.kind === 'string' ? it.text.value : ''))
      : [];
