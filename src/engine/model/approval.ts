import type { Member } from '../syntax/tree';
import type { Text } from '../text/text';

/**
 * A setting that lets something happen without asking.
 *
 * `servers`: servers of the folder start unasked · `tools`: tools run unasked · `confirmation`: nothing asks any more.
 */
export interface Approval {
  readonly of: 'servers' | 'tools' | 'confirmation';
  /** The servers or tools meant, as written; `all` for a switch or a wildcard. */
  readonly names: 'all' | readonly Text[];
  /** The setting, to point at and to remove. */
  readonly member: Member;
  /** The client of this file does not know the setting: another client's file would need it. */
  readonly unread?: boolean;
}
