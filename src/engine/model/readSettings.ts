import { itemsOf, type Member, member, membersOf, type Node, textOf, valueAt } from '../syntax/tree';
import type { Approval } from './approval';

type Path = readonly [string, ...string[]];

/** The member under a path of keys. */
const memberAt = (root: Node | undefined, path: Path): Member | undefined =>
  member(valueAt(root, ...path.slice(0, -1)), path.at(-1) ?? '');

/** A switch that is on. */
export function switchAt(root: Node | undefined, path: Path, of: Approval['of']): Approval[] {
  return switchedOn(memberAt(root, path), of);
}

/** A list of names; one with nothing in it approves nothing. */
export function namesAt(root: Node | undefined, path: Path, of: Approval['of']): Approval[] {
  const setting = memberAt(root, path);
  const names = itemsOf(setting?.value).flatMap(it => textOf(it) ?? []);
  return setting && names.length > 0 ? [{ of, names, member: setting }] : [];
}

/** A mode, where it is one of those that count. */
export function wordAt(root: Node | undefined, path: Path, words: readonly string[], of: Approval['of']): Approval[] {
  return saidIn(memberAt(root, path), words, of);
}

/** The same for a setting of VS Code. */
export const dottedWord = (root: Node | undefined, name: string, words: readonly string[], of: Approval['of']) =>
  saidIn(dottedMember(root, name), words, of);

function saidIn(setting: Member | undefined, words: readonly string[], of: Approval['of']): Approval[] {
  const word = textOf(setting?.value)?.value;
  return setting && word !== undefined && words.includes(word) ? [{ of, names: 'all', member: setting }] : [];
}

/** Switches of VS Code, written `"a.b.c": true` or as nested objects. */
export const dottedSwitch = (root: Node | undefined, name: string, of: Approval['of']): Approval[] =>
  switchedOn(dottedMember(root, name), of);

/** The setting that a dotted name means, whether it is written in one key or nested. */
export function dottedMember(root: Node | undefined, name: string): Member | undefined {
  const whole = member(root, name);
  if (whole) return whole;
  for (const it of membersOf(root)) {
    const rest = name.startsWith(`${it.key.value}.`) ? name.slice(it.key.value.length + 1) : undefined;
    const found = rest === undefined ? undefined : dottedMember(it.value, rest);
    if (found) return found;
  }
  return undefined;
}

const switchedOn = (setting: Member | undefined, of: Approval['of']): Approval[] =>
  setting?.value.kind === 'boolean' && setting.value.value === true ? [{ of, names: 'all', member: setting }] : [];
