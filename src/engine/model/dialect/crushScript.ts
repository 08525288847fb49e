import { itemsOf, type Member, type Node, type ObjectNode, type TextNode, textOf } from '../../syntax/tree';
import { part, standIn, type Text, trimmed } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Command } from '../command';
import { substitutionsIn } from '../substitution';

/** Commands that only say how Crush is set up. Source: charmbracelet/crush, internal/skills/builtin/crush-config/SKILL.md. */
const SETTINGS = wordSet('provider model mcp lsp hook permissions option');
/** Words of the shell that do nothing by themselves. */
const QUIET = new Set(
  'if then elif else fi for while until do done case esac in { } ! [ [[ ]] test true false : export unset set local readonly declare typeset echo printf return exit shift'.split(
    ' ',
  ),
);
const KEYWORDS = wordSet('if then elif else while until do ! {');
/** Flags with two values, a name and what it is set to. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['env', 'env'],
  ['header', 'headers'],
]);

type Words = readonly Node[];

/** The words of a command, without what the shell puts before it. */
const wordsOf = (command: Node): Words => {
  const words = itemsOf(command);
  const first = words.findIndex(it => !KEYWORDS.has(textOf(it)?.value ?? ''));
  return first < 0 ? [] : words.slice(first);
};

const wordAt = (words: Words, index: number): string => textOf(words[index])?.value ?? '';

const linesOf = (root: Node | undefined): readonly Node[] => itemsOf(root);

/** The settings that a `crushrc` builds, in the shape of `crush.json`. */
export function crushSettings(root: Node | undefined): ObjectNode {
  const commands = linesOf(root).flatMap(itemsOf).map(wordsOf);
  const entities = (kind: string): Member[] =>
    commands.flatMap(words => {
      const name = textOf(words[2]);
      if (wordAt(words, 0) !== kind || wordAt(words, 1) !== 'add' || !name) return [];
      return [memberOf(name, flagsOf(words))];
    });
  const allowed = commands.filter(it => wordAt(it, 0) === 'permissions' && wordAt(it, 1) === 'allow');
  const tools = memberOf(given('allowed_tools', allowed[0]?.[1]), listOf(allowed.flatMap(it => it.slice(2))));
  return named(root, {
    mcp: objectOf(root, entities('mcp')),
    providers: objectOf(root, entities('provider')),
    hooks: objectOf(root, entities('hook')),
    permissions: objectOf(root, [tools]),
  });
}

/** What a `crushrc` runs beside: whole lines, and `$(line)` in the words of its settings. */
export function crushCommands(root: Node | undefined, text: string): Command[] {
  return linesOf(root).flatMap((line): Command[] => {
    const commands = itemsOf(line).map(wordsOf);
    if (commands.every(isQuiet)) {
      const inside = commands.flat().flatMap(it => textOf(it) ?? []);
      return inside.flatMap(substitutionsIn).map(it => ({ of: 'value', line: it }));
    }
    const { range } = line;
    return [{ of: 'hook', line: trimmed({ value: text.slice(range.start, range.end), range }) }];
  });
}

function isQuiet(words: Words): boolean {
  const first = wordAt(words, 0);
  return first === '' || SETTINGS.has(first) || QUIET.has(first) || /^[A-Za-z_]\w*=/.test(first);
}

/** `--command x --args a --args b --env NAME value` as an entry. */
function flagsOf(words: Words): ObjectNode {
  const found = new Map<string, Member[]>();
  for (let at = 3; at < words.length; at++) {
    const flag = textOf(words[at]);
    if (!flag?.value.startsWith('--')) continue;
    const equals = flag.value.indexOf('=');
    const name = part(flag, 2, equals < 0 ? undefined : equals);
    const pair = PAIRS.has(name.value);
    const value = equals < 0 ? words[at + (pair ? 2 : 1)] : textNode(part(flag, equals + 1));
    const key = pair ? textOf(words[at + 1]) : name;
    if (!key || !value) continue;
    found.set(name.value, [...(found.get(name.value) ?? []), memberOf(key, value)]);
    if (equals < 0) at += pair ? 2 : 1;
  }
  const members = [...found].map(([name, all]) => memberOf(keyOf(name, all), settingOf(name, all)));
  return objectOf(words[2], members);
}

const keyOf = (name: string, [first]: readonly Member[]): Text => {
  const key = PAIRS.get(name) ?? name.replaceAll('-', '_');
  return first?.key.value === key ? first.key : standIn(key, first?.key.range ?? { start: 0, end: 0 });
};

function settingOf(name: string, all: readonly Member[]): Node {
  if (PAIRS.has(name)) return objectOf(all[0]?.value, all);
  if (name === 'args') return listOf(all.map(it => it.value));
  const value = all.at(-1)?.value ?? listOf([]);
  const text = textOf(value)?.value ?? '';
  return name === 'disabled' ? { kind: 'boolean', value: /^(?:true|1|yes)$/i.test(text), range: value.range } : value;
}

const textNode = (text: Text): TextNode => ({ kind: 'string', range: text.range, text });

const memberOf = (key: Text, value: Node): Member => ({
  key,
  value,
  range: { start: key.range.start, end: Math.max(key.range.end, value.range.end) },
  shadowed: false,
});

const given = (value: string, at: Node | undefined): Text => standIn(value, at?.range ?? { start: 0, end: 0 });

const spanOf = (nodes: readonly Node[], fallback: Node | undefined) => ({
  start: nodes[0]?.range.start ?? fallback?.range.start ?? 0,
  end: nodes.at(-1)?.range.end ?? fallback?.range.end ?? 0,
});

const listOf = (items: readonly Node[]): Node => ({ kind: 'array', range: spanOf(items, undefined), items });

const objectOf = (at: Node | undefined, members: readonly Member[]): ObjectNode => ({
  kind: 'object',
  range:
    members.length > 0
      ? { start: members[0]?.range.start ?? 0, end: members.at(-1)?.range.end ?? 0 }
      : (at?.range ?? { start: 0, end: 0 }),
  members,
});

const named = (root: Node | undefined, values: Readonly<Record<string, ObjectNode>>): ObjectNode =>
  objectOf(
    root,
    Object.entries(values).map(([key, value]) => memberOf(given(key, value), value)),
  );
