import type { Member, Node } from '../syntax/tree';
import type { Text } from '../text/text';

/**
 * A setting that lets something happen without asking.
 *
 * - `servers`: servers of the folder start unasked
 * - `tools`: tools run unasked
 * - `commands`: commands do, by the pattern of their line
 * - `urls`: pages are fetched unasked, by the pattern of their address
 * - `files`: files that decide what runs are changed
 * - `confirmation`: nothing asks any more
 */
export interface Approval {
  readonly of: 'servers' | 'tools' | 'commands' | 'urls' | 'files' | 'confirmation';
  /** The servers, tools or patterns meant, as written; `all` for a switch or a wildcard. */
  readonly names: 'all' | readonly Text[];
  /** The setting, to point at and to remove. */
  readonly member: Member;
  /** Where the setting is a list of rules, the one at fault. */
  readonly item?: Node;
  /** The client of this file does not know the setting: another client's file would need it. */
  readonly unread?: boolean;
  /** Means something in the person's own file; in a folder's, for the one person it names. */
  readonly ownFileOnly?: boolean;
  /** The client takes the folder's settings for the person's own, approvals and all; which versions do. */
  readonly asOwn?: string;
  /** What has to stand in its place to be asked: the client asks nothing where the setting is missing. */
  readonly instead?: string;
  /** Something else still holds: the client's own sandbox, or a question of another kind. */
  readonly milder?: boolean;
}
