import { piecesOf, type Text } from '../text/text';
import type { Assignment } from './launch';
import type { ShellCommand } from './shell/command';
import { spelled } from './shell/cursor';

/** Longer values are left as they are written, so that a line of `$A$A$A` cannot grow without end. */
const MOST = 200;

/** The commands of a line with the words that are nothing but a variable of that line, such as `$RUN`, replaced. */
export function withVariables(commands: readonly ShellCommand[]): readonly ShellCommand[] {
  if (!commands.some(it => it.assignments.length > 0)) return commands;
  const values = new Map<string, readonly Text[]>();
  return commands.map(command => {
    const words = command.words.flatMap(it => values.get(nameIn(it.value) ?? '') ?? [filledIn(it, values)]);
    for (const it of command.assignments) if (isKept(command)) values.set(it.name.value.toLowerCase(), wordsOf(it));
    return { ...command, words };
  });
}

/** A word with variables in it: `$a$b`, `${x}rl`. Only names that the line itself gives are replaced. */
function filledIn(word: Text, values: ReadonlyMap<string, readonly Text[]>): Text {
  if (values.size === 0 || word.value.length > MOST || !/[$%!]/.test(word.value)) return word;
  const filled = word.value.replace(VARIABLE, (written: string, ...names: unknown[]) => {
    const name = names.slice(0, 4).find(it => typeof it === 'string');
    const [found, ...more] = values.get(typeof name === 'string' ? name.toLowerCase() : '') ?? [];
    return found && more.length === 0 ? found.value : written;
  });
  return filled === word.value ? word : spelled(word, filled);
}

const VARIABLE =
  /\$(?:env:)?([A-Za-z_]\w{0,60})|\$\{([A-Za-z_]\w{0,60})\}|%([A-Za-z_]\w{0,60})%|!([A-Za-z_]\w{0,60})!/gi;

/** `A=1 program` sets it for that program only; `A=1`, `export A=1` and `set A=1` go on. */
const isKept = ({ words }: ShellCommand): boolean =>
  words.length === 0 || /^(?:set|export|declare|local|readonly)$/i.test(words[0]?.value ?? '');

/** The variable that a word is: `$NAME`, `${NAME}`, `%NAME%`, `$env:NAME`. Windows minds no case. */
const nameIn = (word: string): string | undefined =>
  /^(?:\$(?:env:)?([A-Za-z_]\w{0,60})|\$\{([A-Za-z_]\w{0,60})\}|%([A-Za-z_]\w{0,60})%|!([A-Za-z_]\w{0,60})!)$/i
    .exec(word)
    ?.slice(1)
    .find(it => it !== undefined)
    ?.toLowerCase();

function wordsOf({ value }: Assignment): readonly Text[] {
  if (!value || value.value.length > MOST || value.value.trim() === '') return value ? [value] : [];
  return piecesOf(value);
}
