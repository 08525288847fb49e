import type { Member } from '../syntax/tree';
import type { McpServer } from './server';

/**
 * A server entry as one client sees it. It is read when somebody asks for it: of a thousand entries a key press changes
 * one, and what the others say is known from before.
 */
export class Listed {
  readonly member: Member;
  /** It stands under a key that this client never reads, though another one may. */
  readonly unread: boolean;
  readonly #read: (member: Member) => McpServer;
  #server: McpServer | undefined;

  constructor(member: Member, read: (member: Member) => McpServer, unread = false) {
    this.member = member;
    this.unread = unread;
    this.#read = read;
  }

  get server(): McpServer {
    this.#server ??= this.#read(this.member);
    return this.#server;
  }

  /** The same entry, with what else the client makes of it. */
  as(change: (server: McpServer) => McpServer): Listed {
    return new Listed(this.member, () => change(this.server), this.unread);
  }

  /** The same entry for a client that never looks where it stands. */
  asUnread(): Listed {
    return new Listed(this.member, () => ({ ...this.server, unread: true }), true);
  }
}
