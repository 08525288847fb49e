import { part, type Text } from '../../text/text';
import type { Assignment } from '../launch';
import type { Redirection, ShellCommand } from './command';

/** The same, while it is being built. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Operator = NonNullable<ShellCommand['joint']>;

/** Collects the commands of one line while it is read. */
export class LineBuilder {
  readonly commands: Mutable<ShellCommand>[] = [];
  words: Text[] = [];
  #assignments: Assignment[] = [];
  #redirections: Redirection[] = [];
  #substitutions: (readonly ShellCommand[])[] = [];
  #joint: Operator = ';';
  /** The first command of the list that a `&` would send to the background. */
  #listStart = 0;

  get isEmpty(): boolean {
    return this.words.length + this.#assignments.length + this.#redirections.length + this.#substitutions.length === 0;
  }

  addWord(word: Text): void {
    this.words.push(word);
  }

  addAssignment(assignment: Assignment): void {
    this.#assignments.push(assignment);
  }

  addRedirection(redirection: Redirection): void {
    this.#redirections.push(redirection);
  }

  /** Where substitutions of the command go that is being read now, also once it is closed. */
  get substitutions(): (readonly ShellCommand[])[] {
    return this.#substitutions;
  }

  addSubstitutions(lines: readonly (readonly ShellCommand[])[]): void {
    for (const line of lines) if (line.length > 0) this.#substitutions.push(line);
  }

  /** Ends the command that is being read, without saying yet what follows. */
  close(): void {
    if (this.isEmpty) return;
    this.commands.push({
      ...(this.commands.length > 0 && { joint: this.#joint }),
      background: false,
      words: this.words,
      assignments: this.#assignments,
      redirections: this.#redirections,
      substitutions: this.#substitutions,
    });
    this.words = [];
    this.#assignments = [];
    this.#redirections = [];
    this.#substitutions = [];
    this.#joint = ';';
  }

  /** Ends the command and says how the next one follows it. */
  operator(joint: Operator, background = joint === '&'): void {
    this.close();
    if (background) for (const it of this.commands.slice(this.#listStart)) it.background = true;
    if (joint === ';' || joint === '&') this.#listStart = this.commands.length;
    this.#joint = joint;
  }
}

/** `NAME=value` taken apart, or nothing where the word is none. */
export function readAssignment(word: Text, scope: Assignment['scope']): Assignment | undefined {
  const equals = word.value.indexOf('=');
  if (equals < 1 || !isName(word.value, equals)) return undefined;
  const end = word.value[equals - 1] === '+' ? equals - 1 : equals;
  return { name: part(word, 0, end), value: part(word, equals + 1), word, scope };
}

function isName(value: string, equals: number): boolean {
  const end = value[equals - 1] === '+' ? equals - 1 : equals;
  if (end < 1 || end > 200) return false;
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(value.slice(0, end));
}

/** `NAME=value` words before a command, for programs that set them for it. */
export function leadingAssignments(words: readonly Text[]): {
  assignments: readonly Assignment[];
  command: readonly Text[];
} {
  const assignments: Assignment[] = [];
  for (const [index, word] of words.entries()) {
    const assignment = readAssignment(word, 'process');
    if (!assignment) return { assignments, command: words.slice(index) };
    assignments.push(assignment);
  }
  return { assignments, command: [] };
}
