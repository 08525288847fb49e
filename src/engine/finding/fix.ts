import { encode } from '../syntax/encode';
import type { SyntaxName } from '../syntax/tree';
import type { Edit } from '../text/edit';

/** `safe`: the server does the same as before. `unsafe`: it may do less, or something has to be set up elsewhere. */
export type Safety = 'safe' | 'unsafe';

/** A change that answers a finding: plain text edits, the same in editor, command line and tests. */
export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
  /** What must be known first; the door asks, then calls `answer`. */
  readonly question?: Question;
}

/** What a fix needs to know from a person or a registry before it can be made. */
export type Question =
  | { readonly about: 'version'; readonly ecosystem: string; readonly package: string }
  /** A folder; inside the opened one it is written after `workspaceFolder`, the client's own word for that. */
  | { readonly about: 'folder'; readonly workspaceFolder: string };

/** Stands in the edits of a fix where the answer to its question belongs. */
export const BLANK = '\u0000answer\u0000';

/** The fix with its question answered. */
export function answer(fix: Fix, value: string, syntax: SyntaxName): Fix {
  const { question: _, ...rest } = fix;
  return {
    ...rest,
    edits: fix.edits.map(it => ({ ...it, text: it.text.replaceAll(BLANK, () => encode(syntax, value)) })),
  };
}
