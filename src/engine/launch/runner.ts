import type { Text } from '../text/text';
import type { Launch, Wrapper } from './launch';

/** What a runner makes of its words: parts of the launch, or the words of a further command that it starts. */
export type Started =
  | { readonly kind: 'launch'; readonly launch: Partial<Launch> }
  | {
      readonly kind: 'command';
      readonly wrapper: Wrapper;
      readonly words: readonly Text[];
      readonly launch?: Partial<Launch>;
    }
  | { readonly kind: 'shell-line'; readonly wrapper: Wrapper; readonly line: Text; readonly launch?: Partial<Launch> };

/** One launcher: the names it goes by, and how it reads its words. One file each; its file's name is its id. */
export interface Runner {
  /** Base names in lower case, without `.exe`, `.cmd`, `.bat` and `.ps1`. */
  readonly names: readonly string[];
  /** `words` holds the program first. Nothing where these words are no launch of its kind. */
  readonly read: (words: readonly [Text, ...Text[]]) => Started | undefined;
}

/** Declares a runner. */
export const defineRunner = (runner: Runner): Runner => runner;
