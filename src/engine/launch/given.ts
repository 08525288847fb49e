import type { Entry } from '../model/server';
import type { Member } from '../syntax/tree';
import { part, type Text } from '../text/text';
import { type Assignment, everyCommand, flagsAround, type Launch } from './launch';

/** An option on the command line, of the runner or of what it runs. */
export interface GivenOption {
  /** As written, dashes included. */
  readonly name: Text;
  readonly value?: Text;
  /** The whole words it stands in, to take out. */
  readonly words: readonly Text[];
}

/** A variable that a server gets. */
export interface GivenVariable {
  readonly name: Text;
  readonly value: Text;
  /** The member that sets it, where it is no part of the command line. */
  readonly member?: Member;
  /** The word or words it stands in, where it is one. */
  readonly word?: Text;
  /** Where it is one: who sees it. */
  readonly scope?: Assignment['scope'];
}

/** The options of every command of a launch. `--name value` counts as one option even where `--name` takes none. */
export const optionsOf = (launch: Launch): GivenOption[] =>
  everyCommand(launch).flatMap(it => [
    ...flagsAround(it).map(({ name, value }) => ({
      name,
      ...(value && { value }),
      words: value ? [name, value] : [name],
    })),
    ...optionsIn(it.args),
  ]);

/** Options with a value, called as a variable that says the same would be: `--openai-base-url` is `openai_base_url`. */
export const optionsByName = (launch: Launch) =>
  optionsOf(launch).flatMap(({ name, value, words }) => {
    const plain = { ...name, value: name.value.replace(/^-+/, '').replaceAll('-', '_') };
    return value ? [{ name: plain, value, words }] : [];
  });

/** The options among words. */
export const optionsIn = (words: readonly Text[]): GivenOption[] =>
  words.flatMap((word, index) => optionAt(words, word, index));

function optionAt(args: readonly Text[], word: Text, index: number): GivenOption[] {
  const name = /^-{1,2}[A-Za-z][\w.:-]{0,80}/.exec(word.value)?.[0];
  if (name === undefined) return [];
  const equals = word.value[name.length] === '=';
  if (equals) return [{ name: part(word, 0, name.length), value: part(word, name.length + 1), words: [word] }];
  const next = args[index + 1];
  const value = name.length === word.value.length && next && !next.value.startsWith('-') ? next : undefined;
  return [{ name: word, ...(value && { value }), words: value ? [word, value] : [word] }];
}

/** A word with the option before it, which would take another word for its value if this one went alone. */
export function withOption(args: readonly Text[], index: number): Text[] {
  const [before, word] = [args[index - 1], args[index]];
  const owns = before && /^--?[A-Za-z][\w.-]{1,60}$/.test(before.value) && !STANDS_ALONE.test(before.value);
  return [...(owns ? [before] : []), ...(word ? [word] : [])];
}

/** Options that take no value, whatever the program. */
const STANDS_ALONE =
  /^--?(?:y|yes|stdio|headless|verbose|debug|quiet|isolated|read-?only|http|sse|(?:no|enable|disable|allow)-.+)$/i;

/** The variables of a server: those of its entry, and those that the command line sets. */
export const variablesOf = ({ env, launch }: { readonly env: readonly Entry[]; readonly launch: Launch }) => [
  ...settingsOf(env),
  ...everyCommand(launch).flatMap(it =>
    it.assignments.flatMap(({ name, value, word, scope }): GivenVariable[] =>
      value ? [{ name, value, word, scope }] : [],
    ),
  ),
];

/** Variables that have a value. */
export const settingsOf = (entries: readonly Entry[]): GivenVariable[] =>
  entries.flatMap(({ name, value, member }) => (value ? [{ name, value, member }] : []));
