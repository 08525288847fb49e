import type { Member, Node } from '../syntax/tree';
import type { Located } from '../text/range';
import type { Text } from '../text/text';
import type { Approval } from './approval';

/** How a client talks to a server. `unknown`: the entry names neither a command nor an address. */
export type Transport = 'stdio' | 'http' | 'sse' | 'unknown';

/** A name with a value: an environment variable, or a header. */
export interface Entry {
  readonly name: Text;
  /** Missing where the value is no string, number or boolean. */
  readonly value?: Text;
  /** The whole of it as written, to remove or move. */
  readonly member: Member;
}

/** One MCP server as a config file defines it. Every field keeps its place. */
export interface McpServer {
  readonly name: Text;
  /** The entry as written; its identity tells whether two clients read the same one. */
  readonly member: Member;
  readonly node: Node;
  readonly transport: Transport;
  readonly command?: Text;
  readonly args: readonly Text[];
  readonly env: readonly Entry[];
  readonly envFile?: Text;
  readonly cwd?: Text;
  readonly url?: Text;
  readonly headers: readonly Entry[];
  /** Tools that run without a question, as far as the entry itself says so. */
  readonly approvals: readonly Approval[];
  readonly disabled?: Located<boolean>;
  /** Another entry of the same name follows; clients run that one. */
  readonly shadowed: boolean;
  /** It stands under a key that this client never reads, though another one may. */
  readonly unread?: boolean;
  /** Why this client never starts it although it stands where it looks, to go after "because". */
  readonly skippedBecause?: string;
  /** The one folder it is for, as the person's own file names it (`projects` of `~/.claude.json`). */
  readonly folder?: Text;
}
