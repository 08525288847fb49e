import { encode } from '../../syntax/encode';
import type { SyntaxName } from '../../syntax/tree';
import type { Edit } from '../../text/edit';

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
export type Question = VersionQuestion | FolderQuestion;

/** An exact version of a package; for `oci` the digest of an image, for `git` the commit of a repository. */
export interface VersionQuestion {
  readonly about: 'version';
  readonly ecosystem: string;
  readonly package: string;
  /** The branch or tag that is named now. */
  readonly ref?: string;
}

/** A folder; inside the opened one it is written after `workspaceFolder`, the client's own word for that, where it has one. */
export interface FolderQuestion {
  readonly about: 'folder';
  readonly workspaceFolder?: string;
  /** What stands between two of them in the file, where it may be several. */
  readonly between?: string;
}

/** Stands in the edits of a fix where the answer to its question belongs. */
export const BLANK = '\u0000answer\u0000';

/** The fix with its question answered; by several folders where it takes several. */
export function answer(fix: Fix, value: string | readonly string[], syntax: SyntaxName): Fix {
  const { question, ...rest } = fix;
  const between = question?.about === 'folder' ? question.between : undefined;
  // Go calls a version by its tag.
  const isGo = question?.about === 'version' && question.ecosystem === 'go';
  const values =
    typeof value === 'string'
      ? [isGo ? value.replace(/^(?=\d)/, 'v') : value]
      : value.slice(0, between === undefined ? 1 : undefined);
  const spelled = values.map(it => encode(syntax, it)).join(between ?? '');
  return { ...rest, edits: fix.edits.map(it => ({ ...it, text: it.text.replaceAll(BLANK, () => spelled) })) };
}
