import type { Text } from '../../text/text';
import type { Assignment, Joint } from '../launch';

/** A file or text that a command reads from or writes to: `> log.txt`, `<<< word`. */
export interface Redirection {
  readonly operator: string;
  readonly target: Text;
  /** The lines that `<<` announced, or the word of `<<<`: what the command reads. */
  readonly body?: Text;
}

/** One simple command of a shell line, whatever the shell. */
export interface ShellCommand {
  /** How it follows the command before it; the first has none. */
  readonly joint?: Exclude<Joint, 'substitution'>;
  /** The shell does not wait for it. */
  readonly background: boolean;
  readonly words: readonly Text[];
  readonly assignments: readonly Assignment[];
  readonly redirections: readonly Redirection[];
  /** Lines whose output becomes part of this command: `$(…)`, backticks, `<(…)`. */
  readonly substitutions: readonly (readonly ShellCommand[])[];
}

/** How deep substitutions are followed; what is deeper stays plain text. */
export const MAX_DEPTH = 16;
