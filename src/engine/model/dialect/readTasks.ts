import { itemsOf, type Member, member, type Node, textOf, valueAt } from '../../syntax/tree';
import { type Text, trimmed } from '../../text/text';
import type { Command } from '../command';

/** What the tasks of VS Code run that start with the folder, and those that these wait for, on every system. */
export function folderOpenTasks(root: Node | undefined): Command[] {
  const tasks = itemsOf(valueAt(root, 'tasks'));
  const first = tasks.filter(it => wordAt(it, 'runOptions', 'runOn') === 'folderOpen');
  const awaited = new Map(first.flatMap(it => namesIn(valueAt(it, 'dependsOn')).map(name => [name, it] as const)));
  return tasks.flatMap(task => {
    const starter = first.includes(task) ? task : awaited.get(wordAt(task, 'label') ?? '');
    if (!starter) return [];
    const cause = member(valueAt(starter, 'runOptions'), 'runOn');
    const forms = [task, ...['windows', 'linux', 'osx'].flatMap(system => valueAt(task, system) ?? [])];
    return forms.flatMap(it => lineOf(it, cause));
  });
}

/** The line of a task on one system; `cause` is the setting that starts it, its own or that of a task that waits for it. */
function lineOf(form: Node, cause: Member | undefined): Command[] {
  const written = member(form, 'command');
  const line = written && spelled(written.value);
  if (!line) return [];
  const args = itemsOf(valueAt(form, 'args')).flatMap(it => spelled(it) ?? []);
  return [{ of: 'hook', line: trimmed(line), args, moment: 'as the folder opens', ...(cause && { setting: cause }) }];
}

/** A word, or one with how it is to be quoted: `{ value, quoting }`. */
const spelled = (node: Node): Text | undefined => textOf(node) ?? textOf(valueAt(node, 'value'));

const namesIn = (node: Node | undefined): string[] => {
  const one = textOf(node);
  return one ? [one.value] : itemsOf(node).flatMap(it => textOf(it)?.value ?? []);
};

const wordAt = (node: Node, ...path: readonly string[]): string | undefined => textOf(valueAt(node, ...path))?.value;
