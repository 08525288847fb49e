import { GEMINI_COMMANDS } from '../../knowledge/geminiCommands';
import { type Document, itemsOf, type Member, member, membersOf, type Node, textOf, valueAt } from '../../syntax/tree';
import { type Text, trimmed } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Command } from '../command';
import { editorCommandsIn, substitutionsIn } from '../substitution';
import { settingsAt } from './settingsAt';

/**
 * Keys under which a hook names its line; the last ones are for one system or shell. Source: the clients' documentation
 * of hooks.
 */
const LINE_KEYS = wordSet('command bash powershell windows linux osx macos unix');

/** Deeper than any hook of a client stands. */
const DEEPEST = 8;

/**
 * What hooks run or call, however a client arranges them: every line or `url` below the setting. Claude Code, Gemini
 * CLI and others keep `{ matcher, hooks: [{ type, command }] }` under each event, Cursor `{ command }`, Copilot
 * `{ bash, powershell }`.
 */
export const hookCommands = (root: Node | undefined, ...path: readonly string[]): Command[] => {
  const setting = settingAt(root, path.length > 0 ? path : ['hooks']);
  if (!setting) return [];
  const calls = textsBelow(setting.value, 'url', 0).map((line): Command => ({ of: 'call', setting, line }));
  return [...linesBelow(setting.value, 0).map((it): Command => ({ of: 'hook', setting, ...it })), ...calls];
};

/** A setting whose value is a line to run, or a list of words. */
export function commandAt(root: Node | undefined, path: readonly string[], of: Command['of']): Command[] {
  const setting = settingAt(root, path);
  return setting ? wordsOf(setting.value).map(it => ({ of, setting, ...it })) : [];
}

/** The hooks of Gemini CLI and its forks, and the settings whose value they run. */
export const geminiCommands = (root: Node | undefined): Command[] => [
  ...hookCommands(root),
  ...GEMINI_COMMANDS.flatMap(path => commandAt(root, path.split('.'), 'value')),
];

/** Programs that stand in a setting, such as the Python of an extension of Goose. */
export const codeAt = (root: Node | undefined, ...path: readonly string[]): Command[] =>
  settingsAt(root, path).flatMap((setting): Command[] => {
    const line = textOf(setting.value);
    return line ? [{ of: 'code', line, setting }] : [];
  });

/**
 * Lines that Claude Code runs to put their output into a prompt: !`line`. Source: its documentation, slash-commands.md.
 */
export const promptCommands = ({ text }: Document): Command[] =>
  [...text.matchAll(/!`([^`\n]{1,2000})`/g)].map(it => {
    const start = it.index + 2;
    return { of: 'prompt', line: { value: it[1] ?? '', range: { start, end: start + (it[1] ?? '').length } } };
  });

/** Packages in a list that a client loads into itself. */
export const listedPackages = (root: Node | undefined, ...path: readonly string[]): Command[] =>
  listedCommands(root, ...path).map(it => (/^[.~/\\]|^file:/.test(it.line.value) ? it : { ...it, of: 'package' }));

/**
 * Repositories of plugins that Claude Code offers to install from. Source: its documentation, plugin-marketplaces.md.
 */
export const marketCommands = (root: Node | undefined): Command[] =>
  [['source', 'url'], ['source', 'repo'], ['url'], ['repo']].flatMap(path =>
    settingsAt(root, ['extraKnownMarketplaces', '*']).flatMap(whole =>
      settingsAt(whole.value, path).flatMap((setting): Command[] => {
        const line = textOf(setting.value);
        return line ? [{ of: 'plugins', line, setting, whole }] : [];
      }),
    ),
  );

/** Lines in a list, one after the other. */
export const listedCommands = (root: Node | undefined, ...path: readonly string[]): Command[] => {
  const setting = settingAt(root, path);
  return itemsOf(setting?.value).flatMap((it): Command[] => {
    const line = textOf(it);
    return line ? [{ of: 'hook', line: trimmed(line), ...(setting && { setting }) }] : [];
  });
};

/** The settings of one name at any depth, such as `headersHelper` of the servers. */
export function commandsNamed(root: Node | undefined, key: string, of: Command['of']): Command[] {
  const found: Command[] = [];
  const look = (node: Node | undefined, depth: number): void => {
    if (depth > DEEPEST) return;
    if (member(node, key)) found.push(...commandAt(node, [key], of));
    for (const it of membersOf(node)) look(it.value, depth + 1);
    for (const it of itemsOf(node)) look(it, depth + 1);
  };
  look(root, 0);
  return found;
}

/**
 * Lines inside the values of a file, for clients that run them wherever they stand: `$(line)` unless said otherwise.
 */
export const commandsInValues = (
  root: Node | undefined,
  find: (text: Text) => readonly Text[] = substitutionsIn,
  of: Command['of'] = 'value',
): Command[] =>
  valuesBelow(root).flatMap(({ text, setting }) =>
    find(text).map((line): Command => ({ of, line, ...(setting && { setting }) })),
  );

/**
 * What `mcp.json` of VS Code runs: `${command:id}` in its servers, inputs that are commands, and the text they type.
 */
export const editorCommands = (servers: Node | undefined, inputs: Node | undefined): Command[] => [
  ...commandsInValues(servers, editorCommandsIn, 'editor'),
  ...itemsOf(inputs).flatMap(input => {
    if (textOf(member(input, 'type')?.value)?.value !== 'command') return [];
    const found = [...commandAt(input, ['command'], 'editor'), ...commandAt(input, ['args', 'text'], 'value')];
    return found.map(it => ({ ...it, ...(input.kind === 'object' && { input }) }));
  }),
];

/** The member under a path of keys. */
const settingAt = (root: Node | undefined, path: readonly string[]): Member | undefined =>
  member(valueAt(root, ...path.slice(0, -1)), path.at(-1) ?? '');

function linesBelow(node: Node, depth: number): Pick<Command, 'line' | 'args'>[] {
  if (depth > DEEPEST) return [];
  const own = membersOf(node).flatMap(({ key, value }) => (LINE_KEYS.has(key.value) ? wordsOf(value) : []));
  const inside = [...membersOf(node).map(it => it.value), ...itemsOf(node)];
  return [...own, ...inside.flatMap(it => linesBelow(it, depth + 1))];
}

function wordsOf(node: Node): Pick<Command, 'line' | 'args'>[] {
  const text = textOf(node);
  if (text) return [{ line: trimmed(text) }];
  const [line, ...args] = itemsOf(node).flatMap(it => textOf(it) ?? []);
  return line ? [{ line, args }] : [];
}

function textsBelow(node: Node | undefined, key: string, depth: number): Text[] {
  if (!node || depth > DEEPEST) return [];
  const own = textOf(member(node, key)?.value);
  const inside = [...membersOf(node).map(it => it.value), ...itemsOf(node)];
  return [...(own ? [own] : []), ...inside.flatMap(it => textsBelow(it, key, depth + 1))];
}

interface Value {
  readonly text: Text;
  /** The setting that is this text and nothing else. */
  readonly setting?: Member;
}

function valuesBelow(node: Node | undefined, setting?: Member): Value[] {
  if (node?.kind === 'string') return [{ text: node.text, ...(setting && { setting }) }];
  return [...itemsOf(node).flatMap(it => valuesBelow(it)), ...membersOf(node).flatMap(it => valuesBelow(it.value, it))];
}
