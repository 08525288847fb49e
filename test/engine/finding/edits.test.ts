import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendMember,
  insertLines,
  removeItems,
  removeMembers,
  replaceText,
  spelledLike,
} from '../../../src/engine/finding/fix/edits';
import { parse } from '../../../src/engine/syntax/parse';
import {
  type Document,
  itemsOf,
  member,
  type Node,
  ownerOf,
  type SyntaxName,
  textOf,
  valueAt,
} from '../../../src/engine/syntax/tree';
import { applyEdits, type Edit } from '../../../src/engine/text/edit';
import { part } from '../../../src/engine/text/text';

type Path = readonly (string | number)[];

function at(root: Node | undefined, path: Path): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, key) => (typeof key === 'number' ? itemsOf(node)[key] : valueAt(node, key)),
    root,
  );
}

/** The text without some members or items of what stands at a path. */
function without(syntax: SyntaxName, text: string, path: Path, ...gone: Path): string {
  const document = parse(syntax, 'x', text);
  const node = at(document.root, path);
  if (node?.kind === 'array')
    return applyEdits(
      text,
      removeItems(
        document,
        node,
        gone.flatMap(it => node.items[Number(it)] ?? []),
      ),
    );
  if (node?.kind !== 'object') throw new Error('nothing there');
  return applyEdits(
    text,
    removeMembers(
      document,
      node,
      gone.flatMap(it => member(node, String(it)) ?? []),
    ),
  );
}

function replaced(syntax: SyntaxName, text: string, path: Path, from: string, to: string): string {
  const document = parse(syntax, 'x', text);
  const found = textOf(at(document.root, path));
  if (!found) throw new Error('nothing there');
  const start = found.value.indexOf(from);
  return applyEdits(text, [replaceText(document, part(found, start, start + from.length), to)]);
}

const changed = (text: string, edit: (document: Document) => Edit, syntax: SyntaxName): string =>
  applyEdits(text, [edit(parse(syntax, 'x', text))]);

describe('taken out of TOML', () => {
  const toml =
    '# mine\nmodel = "x" # m\n\n[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "x"] # why\n\n[mcp_servers.b]\ncommand = "b"\n\n[mcp_servers.a.env]\nA = "1"\n\n[other]\nx = 1\n';
  it.each<[string, Path, Path, string]>([
    ['a key with its line', ['mcp_servers', 'a'], ['command'], toml.replace('command = "npx"\n', '')],
    ['a key with its comment', ['mcp_servers', 'a'], ['args'], toml.replace('args = ["-y", "x"] # why\n', '')],
    ['an item', ['mcp_servers', 'a', 'args'], [0], toml.replace('"-y", ', '')],
    [
      'a table with all its parts',
      ['mcp_servers'],
      ['a'],
      '# mine\nmodel = "x" # m\n\n[mcp_servers.b]\ncommand = "b"\n\n[other]\nx = 1\n',
    ],
    ['the last table', [], ['other'], toml.replace('\n[other]\nx = 1\n', '')],
    ['all that begins alike', [], ['mcp_servers'], '# mine\nmodel = "x" # m\n\n[other]\nx = 1\n'],
  ])('goes %s', (_, path, gone, expected) => expect(without('toml', toml, path, ...gone)).toBe(expected));

  it('goes one of several tables, and what is written with dots', () => {
    expect(without('toml', '[[a]]\nx = 1\n\n[[a]]\nx = 2\n\n[b]\n', ['a'], 0)).toBe('[[a]]\nx = 2\n\n[b]\n');
    expect(without('toml', 'a.b = 1\nc = 2\na.d = 3\n', [], 'a')).toBe('c = 2\n');
    expect(without('toml', 'a = { x = 1, y = 2 }', ['a'], 'x')).toBe('a = { y = 2 }');
    expect(without('toml', '[a]\r\nx = 1\r\ny = 2', ['a'], 'y')).toBe('[a]\r\nx = 1');
  });
});

describe('taken out of YAML', () => {
  const yaml =
    'servers:\n  # first\n  a: # why\n    command: npx\n    args:\n      - -y\n      - x # pinned\n    env: {A: 1, B: 2}\n  b:\n    cmd: |\n      one\n      two\n\n  c: 3\n';
  it.each<[string, Path, Path, string]>([
    [
      'a key with its lines',
      ['servers', 'a'],
      ['args'],
      yaml.replace('    args:\n      - -y\n      - x # pinned\n', ''),
    ],
    ['a block scalar', ['servers'], ['b'], yaml.replace('  b:\n    cmd: |\n      one\n      two\n', '')],
    ['an item with its comment', ['servers', 'a', 'args'], [1], yaml.replace('      - x # pinned\n', '')],
    ['all items', ['servers', 'a', 'args'], [0, 1], yaml.replace('\n      - -y\n      - x # pinned', ' [] # pinned')],
    ['an entry between braces', ['servers', 'a', 'env'], ['A'], yaml.replace('A: 1, ', '')],
    ['the last', ['servers'], ['c'], yaml.replace('  c: 3\n', '')],
  ])('goes %s', (_, path, gone, expected) => expect(without('yaml', yaml, path, ...gone)).toBe(expected));

  it('goes what shares its line with a dash', () => {
    const list = '- name: a\n  command: x\n  url: y\n- b\n';
    expect(without('yaml', list, [0], 'name')).toBe('- command: x\n  url: y\n- b\n');
    expect(without('yaml', list, [0], 'name', 'command')).toBe('- url: y\n- b\n');
    expect(without('yaml', list, [0], 'name', 'url')).toBe('- command: x\n- b\n');
    expect(without('yaml', list, [], 0)).toBe('- b\n');
    expect(without('yaml', '- a\n-\n  b: 1\n- c', [], 1, 2)).toBe('- a');
    expect(without('yaml', 'x: &x\n  a: 1\ny:\n  <<: *x\n  b: 2\n', ['y'], 'a')).toBe(
      'x: &x\n  a: 1\ny:\n  <<: *x\n  b: 2\n',
    );
  });
});

describe('a replaced text', () => {
  it.each<[SyntaxName, string, Path, string, string, string]>([
    ['toml', "a = 'x@1'", ['a'], '1', '2', "a = 'x@2'"],
    ['toml', "a = 'x@1'", ['a'], '1', "it's", 'a = "x@it\'s"'],
    ['toml', 'a = """\nx\n"y"\n"""', ['a'], 'y', 'a"b', 'a = """\nx\n"a\\"b"\n"""'],
    ['yaml', 'a: x@1 # c', ['a'], '1', '2', 'a: x@2 # c'],
    ['yaml', 'a: x@1', ['a'], 'x@1', '', 'a: ""'],
    ['yaml', 'a: x@1', ['a'], 'x@1', 'true', 'a: "true"'],
    ['yaml', 'a: x@1', ['a'], '1', 'b: c', 'a: "x@b: c"'],
    ['yaml', 'a: [x]', ['a', 0], 'x', 'a,b', 'a: ["a,b"]'],
    ['yaml', 'a: k', ['a'], 'k', '${{ secrets.K }}', 'a: ${{ secrets.K }}'],
    ['yaml', "a: 'x'", ['a'], 'x', "it's", "a: 'it''s'"],
    ['yaml', 'a: "x\\ty"', ['a'], 'y', 'q"', 'a: "x\\tq\\""'],
    ['yaml', 'a: |\n  one two\n', ['a'], 'two', 'three', 'a: |\n  one three\n'],
    ['markdown', '---\na: x\n---\ntext a: x', ['a'], 'x', 'z', '---\na: z\n---\ntext a: x'],
  ])('keeps its style where it can: %s %s', (syntax, text, path, from, to, expected) =>
    expect(replaced(syntax, text, path, from, to)).toBe(expected),
  );

  const style = fc.constantFrom(
    'k: x',
    "k: 'x'",
    'k: "x"',
    'k: [a, x]',
    'k: {a: x}',
    'k: |-\n  x\n',
    'k: >-\n  x\n',
    '- x',
  );
  const tomlStyle = fc.constantFrom(
    'k = "x"',
    "k = 'x'",
    'k = """x"""',
    "k = '''x'''",
    'k = ["a", "x"]',
    "k = { a = 'x' }",
  );
  it.each<[SyntaxName, fc.Arbitrary<string>]>([
    ['yaml', style],
    ['toml', tomlStyle],
  ])('says what it should: %s', (syntax, styles) => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '- a',
        'a: b',
        ' #',
        '1e3',
        '~',
        '\n',
        "'''",
        '"""',
        '---',
        '0x1',
        'Yes',
        '=',
        '{',
        '`',
        '@a',
        '? b',
        '#',
      ),
    );
    fc.assert(
      fc.property(styles, value, (text, to) => {
        const find = (node: Node | undefined): Node | undefined => {
          if (node?.kind === 'string' && node.text.value === 'x') return node;
          if (node?.kind === 'array') return node.items.map(find).find(it => it);
          return node?.kind === 'object' ? node.members.map(it => find(it.value)).find(it => it) : undefined;
        };
        const document = parse(syntax, 'x', text);
        const found = textOf(find(document.root));
        if (!found) throw new Error(text);
        const after = applyEdits(text, [replaceText(document, found, to)]);
        const again = parse(syntax, 'x', after);
        expect(again.problems, after).toEqual([]);
        const values: string[] = [];
        const walk = (node: Node | undefined): void => {
          if (node?.kind === 'string') values.push(node.text.value);
          if (node?.kind === 'array') node.items.forEach(walk);
          if (node?.kind === 'object') for (const it of node.members) walk(it.value);
        };
        walk(again.root);
        expect(values, after).toContain(to);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('added', () => {
  it('stands in its table or block', () => {
    const inside = (path: Path, key: string, value: string) => (document: Document) => {
      const node = at(document.root, path);
      if (node?.kind !== 'object') throw new Error('nothing there');
      return appendMember(document, node, key, value);
    };
    expect(changed('[a]\nx = 1\n\n[a.b]\ny = 2\n', inside(['a'], 'z k', '3'), 'toml')).toBe(
      '[a]\nx = 1\n"z k" = 3\n\n[a.b]\ny = 2\n',
    );
    expect(changed('a = { x = 1 }', inside(['a'], 'y', '2'), 'toml')).toBe('a = { x = 1, y = 2 }');
    expect(changed('a:\n  x: 1 # c\nb: 2', inside(['a'], 'z', '2'), 'yaml')).toBe('a:\n  x: 1 # c\n  z: 2\nb: 2');
    expect(changed('a:\n  x: 1', inside(['a'], 'z', '2'), 'yaml')).toBe('a:\n  x: 1\n  z: 2');
    expect(changed('- x: 1\n', inside([0], 'z', '2'), 'yaml')).toBe('- x: 1\n  z: 2\n');
  });

  it('stands before an item or behind the last', () => {
    const text = 'a:\n- x # c\n- y\n';
    const document = parse('yaml', 'x', text);
    const list = valueAt(document.root, 'a');
    if (list?.kind !== 'array') throw new Error('no list');
    expect(applyEdits(text, [insertLines(document, list, ['p', 'q'], list.items[1])])).toBe(
      'a:\n- x # c\n- p\n- q\n- y\n',
    );
    expect(applyEdits(text, [insertLines(document, list, ['p'])])).toBe('a:\n- x # c\n- y\n- p\n');
    expect(spelledLike(document, '-y', list.items[0])).toBe('-y');
    expect(spelledLike(document, 'a: b', list.items[0])).toBe('"a: b"');
  });
});

it('the owner of a member is the object it is written in', () => {
  const { root } = parse('toml', 'x', '[s.a]\nx = 1\n[s.b]\n[s.a.env]\nA = 1\n');
  const wanted = member(valueAt(root, 's', 'a', 'env'), 'A');
  expect(wanted && ownerOf(root, wanted)).toBe(valueAt(root, 's', 'a', 'env'));
});
