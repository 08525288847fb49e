import type { Text } from '../text/text';
import type { Elsewhere, Launch, Wrapper } from './launch';
import type { ShellCommand } from './shell/command';

/** What a runner makes of its words: parts of the launch, or the words of a further command that it starts. */
export type Started = (
  | { readonly kind: 'launch'; readonly launch: Partial<Launch> }
  | {
      readonly kind: 'command';
      readonly wrapper: Wrapper;
      readonly words: readonly Text[];
      readonly launch?: Partial<Launch>;
    }
  | {
      readonly kind: 'shell-line';
      readonly wrapper: Wrapper;
      /** The line, taken apart by the rules of this shell. */
      readonly commands: readonly ShellCommand[];
      readonly launch?: Partial<Launch>;
    }
) & {
  /** Where a wrapper starts the command, if not on this machine. */
  readonly elsewhere?: Elsewhere;
  /** Commands that the program starts beside, or in place of, what it does itself. */
  readonly starts?: readonly Start[];
};

/** A command that a program starts, by its words or as a shell line. */
export interface Start {
  readonly words?: readonly Text[];
  readonly commands?: readonly ShellCommand[];
  readonly elsewhere?: Elsewhere;
  /** Only if the first word is a launcher that Cordon knows: else it may just as well be an argument. */
  readonly ifKnown?: boolean;
}

/** The words of one command, the program first. */
export type Words = readonly [Text, ...Text[]];

/** One launcher: the names it goes by, and how it reads its words. One file each; its file's name is its id. */
export interface Runner {
  /** Base names in lower case, without `.exe`, `.cmd`, `.bat` and `.ps1`, and without a version at the end. */
  readonly names: readonly string[];
  /** `words` holds the program first. Nothing where these words are no launch of its kind. */
  readonly read: (words: Words) => Started | undefined;
}

/** Declares a runner. */
export const defineRunner = (runner: Runner): Runner => runner;
