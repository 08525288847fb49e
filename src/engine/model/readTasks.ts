import { itemsOf, member, type Node, textOf, valueAt } from '../syntax/tree';
import type { Text } from '../text/text';
import type { Command } from './command';
import { trimmed } from './substitution';

/** What the tasks of VS Code run that start with the folder, and those that these wait for, on every system. */
export function folderOpenTasks(root: Node | undefined): Command[] {
  const tasks = itemsOf(valueAt(root, 'tasks'));
  const first = tasks.filter(it => wordAt(it, 'runOptions', 'runOn') === 'folderOpen');
  const awaited = new Set(first.flatMap(it => namesIn(valueAt(it, 'dependsOn'))));
  const started = tasks.filter(it => first.includes(it) || awaited.has(wordAt(it, 'label') ?? ''));
  return started.flatMap(it =>
    [it, ...['windows', 'linux', 'osx'].flatMap(system => valueAt(it, system) ?? [])].flatMap(lineOf),
  );
}

function lineOf(task: Node): Command[] {
  const setting = member(task, 'command');
  const line = setting && spelled(setting.value);
  if (!setting || !line) return [];
  return [
    { of: 'hook', line: trimmed(line), args: itemsOf(valueAt(task, 'args')).flatMap(it => spelled(it) ?? []), setting },
  ];
}

/** A word, or one with how it is to be quoted: `{ value, quoting }`. */
const spelled = (node: Node): Text | undefined => textOf(node) ?? textOf(valueAt(node, 'value'));

const namesIn = (node: Node | undefined): string[] => {
  const one = textOf(node);
  return one ? [one.value] : itemsOf(node).flatMap(it => textOf(it)?.value ?? []);
};

const wordAt = (node: Node, ...path: readonly string[]): string | undefined => textOf(valueAt(node, ...path))?.value;
