import type { Capability } from '../../knowledge/knownServers';
import { readLocalPath } from '../localPath';
import { toolReach } from '../toolName';
import { type KnownWork, knownWork } from './knownWork';

/** What a server adds to a leak: what it reads is private, it brings in words of strangers, or it can send things out. */
export type Leg = 'private' | 'strangers' | 'out';

/** Private data, and more of it than the folder at hand: databases, mail and chat, documents, accounts. */
const PRIVATE: readonly Capability[] = ['db', 'messaging', 'payments', 'documents'];
/** Anybody can write what these bring: the web, mail, chat, issues of public repositories. */
const STRANGERS: readonly Capability[] = ['browser', 'web', 'any-address', 'messaging', 'repo-write'];
/** Where these send things, an attacker can read them. */
const OUT: readonly Capability[] = ['browser', 'any-address', 'messaging', 'repo-write'];

interface Described {
  readonly target: string;
  readonly hosts: readonly string[];
  readonly args: readonly string[];
}

/**
 * The legs of a known server; none of an unknown one. The three together are what Simon Willison calls the lethal
 * trifecta: https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/.
 */
export function legsOf(server: Described): readonly Leg[] {
  const known = knownWork(server);
  if (!known) return [];
  const legs: Leg[] = [];
  if (readsPrivateData(known, server.args)) legs.push('private');
  if (known.capabilities.includes('untrusted-content') && can(known, STRANGERS)) legs.push('strangers');
  if (can(known, OUT)) legs.push('out');
  return legs;
}

const can = ({ capabilities }: KnownWork, any: readonly Capability[]): boolean =>
  capabilities.some(it => any.includes(it));

/** A file server reads what it is given: private where that lies outside the folder at hand. */
function readsPrivateData(known: NonNullable<ReturnType<typeof knownWork>>, args: readonly string[]): boolean {
  if (!known.capabilities.includes('private-data')) return false;
  if (!known.takesPaths) return can(known, PRIVATE);
  return args.some(isPrivatePlace);
}

/** Where people keep their projects: what lies in it is code like the folder at hand. */
const PROJECTS =
  /^(?:projects?|code|coding|src|dev|develop|development|repos?|repositories|workspaces?|git(?:hub)?|work|sites|www)$/i;

/** A disk, a home or a folder of one; deeper down lies one project or the other. */
function isPrivatePlace(path: string): boolean {
  const { from, rest } = readLocalPath(path);
  if (from === 'users') return true;
  if (from === 'root' || from === 'drive') return rest.length <= 1;
  return from === 'home' && rest.length <= 2 && !rest.slice(0, -1).some(it => PROJECTS.test(it));
}

/** Whether one of these tools, which run unasked, sends something out. */
export function sendsUnasked(server: Described, unasked: readonly string[]): boolean {
  const calls = knownWork(server)?.capabilities.some(it => it === 'any-address' || it === 'browser') ?? false;
  return unasked.some(it => it === '*' || calls || toolReach(it) !== 'reading');
}
