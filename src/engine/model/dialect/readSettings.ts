import { itemsOf, type Member, member, membersOf, type Node, textOf, valueAt } from '../../syntax/tree';
import { piecesOf } from '../../text/text';
import type { Approval } from '../approval';
import { settingsAt } from './settingsAt';

/** A path of keys; `*` stands for any one. */
type Path = readonly string[];
type Of = Approval['of'];
type More = Pick<Approval, 'unread' | 'milder'>;

/** A switch that is on. */
export const switchAt = (root: Node | undefined, path: Path, of: Of, more: More = {}): Approval[] =>
  settingsAt(root, path).flatMap(it => switchedOn(it, of, more));

/** A switch whose being off lets something happen. */
export const switchOffAt = (root: Node | undefined, path: Path, of: Of, more: More = {}): Approval[] =>
  settingsAt(root, path)
    .filter(it => isSwitch(it.value, false))
    .map(it => whole(it, of, more));

/** A list of names; one with nothing in it approves nothing. */
export const namesAt = (root: Node | undefined, path: Path, of: Of, more: More = {}): Approval[] =>
  settingsAt(root, path).flatMap(it => namesIn(it, of, more));

function namesIn(member: Member, of: Of, more: More = {}): Approval[] {
  const names = itemsOf(member.value).flatMap(at => textOf(at) ?? []);
  return names.length > 0 ? [{ of, names, member, ...more }] : [];
}

/** The same written as one text, between commas or blanks that stand in no parentheses: `Read, Bash(git status:*)`. */
export const wordListAt = (root: Node | undefined, path: Path, of: Of, more: More = {}): Approval[] =>
  settingsAt(root, path).flatMap(it => {
    const text = textOf(it.value);
    if (!text) return namesIn(it, of, more);
    const names = piecesOf(text, /[^\s,()]+(?:\([^()]{0,500}\))?/g);
    return names.length > 0 ? [{ of, names, member: it, ...more }] : [];
  });

/** A mode, where it is one of those that count. */
export const wordAt = (
  root: Node | undefined,
  path: Path,
  words: readonly string[],
  of: Of,
  more: More = {},
): Approval[] => settingsAt(root, path).flatMap(it => saidIn(it, words, of, more));

/** Patterns that are the keys of an object, approved where the value says so: `true`, `"allow"`, `{ approve: true }`. */
export const patternsAt = (root: Node | undefined, path: Path, of: Of, more: More = {}): Approval[] =>
  settingsAt(root, path).flatMap(it => patternsIn(it, of, more));

/** The same for a setting at hand. */
export const patternsIn = (setting: Member | undefined, of: Of, more: More = {}): Approval[] =>
  membersOf(setting?.value).flatMap((it): Approval[] =>
    allows(it.value) ? [{ of, names: [it.key], member: it, ...more }] : [],
  );

/** Tools of a server that run unasked, in Codex: all of them, or those that say so themselves. */
export const toolModes = (server: Node | undefined): Approval[] => [
  ...wordAt(server, ['default_tools_approval_mode'], ['approve'], 'tools'),
  ...membersOf(valueAt(server, 'tools')).flatMap(tool =>
    wordAt(tool.value, ['approval_mode'], ['approve'], 'tools').map(it => ({ ...it, names: [tool.key] })),
  ),
];

/** Rules in a list of objects: one approval for each that `read` finds in it. */
export const rulesAt = (
  root: Node | undefined,
  path: Path,
  read: (rule: Node) => Pick<Approval, 'of' | 'names'> | undefined,
): Approval[] => settingsAt(root, path).flatMap(it => rulesIn(it, read));

/** The same for a setting at hand. */
export const rulesIn = (
  setting: Member,
  read: (rule: Node) => Pick<Approval, 'of' | 'names'> | undefined,
): Approval[] =>
  itemsOf(setting.value).flatMap((item): Approval[] => {
    const found = read(item);
    return found ? [{ ...found, member: setting, item }] : [];
  });

/** The same switches for a setting of VS Code, written `"a.b.c": true` or as nested objects. */
export const dottedSwitch = (root: Node | undefined, name: string, of: Of, more: More = {}, on = true): Approval[] => {
  const setting = dottedMember(root, name);
  return setting && isSwitch(setting.value, on) ? [whole(setting, of, more)] : [];
};

/** The same for a list of names. */
export const dottedNames = (root: Node | undefined, name: string, of: Of): Approval[] => {
  const setting = dottedMember(root, name);
  return setting ? namesIn(setting, of) : [];
};

/** The same for a mode. */
export const dottedWord = (root: Node | undefined, name: string, words: readonly string[], of: Of, more: More = {}) => {
  const setting = dottedMember(root, name);
  return setting ? saidIn(setting, words, of, more) : [];
};

/** The setting that a dotted name means, whether it is written in one key or nested. */
export function dottedMember(root: Node | undefined, name: string): Member | undefined {
  const direct = member(root, name);
  if (direct) return direct;
  for (const it of membersOf(root)) {
    const rest = name.startsWith(`${it.key.value}.`) ? name.slice(it.key.value.length + 1) : undefined;
    const found = rest === undefined ? undefined : dottedMember(it.value, rest);
    if (found) return found;
  }
  return undefined;
}

function saidIn(setting: Member, words: readonly string[], of: Of, more: More): Approval[] {
  const word = textOf(setting.value)?.value;
  return word !== undefined && words.includes(word) ? [whole(setting, of, more)] : [];
}

/** Whether a value says yes. */
export const allows = (value: Node | undefined): boolean =>
  isSwitch(value, true) ||
  textOf(value)?.value === 'allow' ||
  ['approve', 'approveRequest'].some(it => isSwitch(valueAt(value, it), true));

const isSwitch = (value: Node | undefined, on: boolean): boolean => value?.kind === 'boolean' && value.value === on;

const switchedOn = (setting: Member, of: Of, more: More): Approval[] =>
  isSwitch(setting.value, true) ? [whole(setting, of, more)] : [];

const whole = (member: Member, of: Of, more: More): Approval => ({ of, names: 'all', member, ...more });
