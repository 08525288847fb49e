import { joined, part, type Text } from '../text/text';
import type { WordSet } from '../text/wordSet';
import type { Flag } from './launch';

/** How a program reads its options. */
export interface OptionTable {
  /** Options that take the next word as their value, with their dashes. */
  readonly values?: WordSet;
  /** Long options that it does not know take a value too, unless the next word is an option. */
  readonly unknownTakesValue?: boolean;
  readonly switches?: WordSet;
  /** `-it` is `-i -t`. */
  readonly clusters?: boolean;
  /** Options after which everything is for the program that starts, such as `python -c`. */
  readonly last?: WordSet;
}

/** What was read of some words. */
export interface Options {
  readonly flags: readonly Flag[];
  /** From the first word that is no option; a `--` before it is left out. */
  readonly rest: readonly Text[];
  /** A `--` ended them. */
  readonly ended: boolean;
}

/** The options at the start of some words. */
export function readOptions(words: readonly Text[], table: OptionTable): Options {
  const flags: Flag[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word?.value.startsWith('-') || word.value === '-') break;
    if (word.value === '--') return { flags, rest: words.slice(at + 1), ended: true };
    const read = readOption(word, words[at + 1], table);
    flags.push(...read.flags);
    if (read.tookNext) at += 1;
    if (read.flags.some(it => table.last?.has(it.name.value)))
      return { flags, rest: words.slice(at + 1), ended: false };
  }
  return { flags, rest: words.slice(at), ended: false };
}

/** All options of some words, wherever they stand, and the words between them. */
export function readScattered(words: readonly Text[], table: OptionTable): Options {
  const flags: Flag[] = [];
  const rest: Text[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.value === '--') return { flags, rest: rest.concat(words.slice(at + 1)), ended: true };
    if (!word?.value.startsWith('-') || word.value === '-') {
      if (word) rest.push(word);
      continue;
    }
    const read = readOption(word, words[at + 1], table);
    flags.push(...read.flags);
    if (read.tookNext) at += 1;
  }
  return { flags, rest, ended: false };
}

function readOption(word: Text, next: Text | undefined, table: OptionTable): { flags: Flag[]; tookNext: boolean } {
  const { value } = word;
  const equals = value.indexOf('=');
  const isLong = value.startsWith('--');
  if (equals > 1 && (isLong || !table.clusters || table.values?.has(value.slice(0, equals)))) {
    return { flags: [{ name: part(word, 0, equals), value: part(word, equals + 1) }], tookNext: false };
  }
  if (next && takesValue(value, next, table)) return { flags: [{ name: word, value: next }], tookNext: true };
  if (isLong || value.length === 2) return { flags: [{ name: word }], tookNext: false };
  if (!table.values?.has(value) && table.values?.has(value.slice(0, 2)) && !table.switches?.has(value)) {
    return { flags: [{ name: part(word, 0, 2), value: part(word, 2) }], tookNext: false };
  }
  return table.clusters ? readCluster(word, next, table) : { flags: [{ name: word }], tookNext: false };
}

function takesValue(name: string, next: Text, table: OptionTable): boolean {
  if (table.values?.has(name)) return true;
  return table.unknownTakesValue === true && !table.switches?.has(name) && !next.value.startsWith('-');
}

/** `-itv a:b`: each letter an option; the first that takes a value takes what follows. */
function readCluster(word: Text, next: Text | undefined, table: OptionTable): { flags: Flag[]; tookNext: boolean } {
  const flags: Flag[] = [];
  const dash = part(word, 0, 1);
  for (let at = 1; at < word.value.length; at++) {
    const name = joined([dash, part(word, at, at + 1)]);
    if (!table.values?.has(name.value)) {
      flags.push({ name });
      continue;
    }
    if (at + 1 < word.value.length) return { flags: [...flags, { name, value: part(word, at + 1) }], tookNext: false };
    return { flags: [...flags, next ? { name, value: next } : { name }], tookNext: next !== undefined };
  }
  return { flags, tookNext: false };
}

/** The value of the last option of these names. */
export function lastValue(flags: readonly Flag[], ...names: readonly string[]): Text | undefined {
  return flags.findLast(it => names.includes(it.name.value))?.value;
}

/** The values of all options of these names, in order. */
export function allValues(flags: readonly Flag[], ...names: readonly string[]): readonly Text[] {
  return flags.flatMap(it => (it.value && names.includes(it.name.value) ? it.value : []));
}

/** Whether one of these options is given. */
export const has = (flags: readonly Flag[], ...names: readonly string[]): boolean =>
  flags.some(it => names.includes(it.name.value));
