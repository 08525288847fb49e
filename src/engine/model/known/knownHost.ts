import { HOST_ROWS } from '../../knowledge/knownHosts';
import type { Capability } from '../../knowledge/knownServers';
import { rowsOf } from '../../text/rows';
import { wordsIn } from '../../text/wordSet';
import { readAddress } from '../address';
import { onFirstUse } from '../firstUse';
import { skeleton } from './spelling';

/** A host at which a publisher runs a server. */
export interface KnownHost {
  readonly host: string;
  /** What its publisher owns, and may add names to. */
  readonly domain: string;
  readonly publisher: string;
  /** What the eye sees of the domain. */
  readonly bare: string;
  /** The same with `i` and `l` alike, which pass for each other. */
  readonly tall: string;
  /** What stands before and behind its dot. */
  readonly name: string;
  readonly end: string;
  /** Where the server is reached over streamable HTTP, as its publisher says. */
  readonly path?: string;
  /** What its tools can do, where that was judged. */
  readonly capabilities: readonly Capability[];
}

/** Every known host, in the order of the table. */
export const knownHosts = onFirstUse((): readonly KnownHost[] =>
  rowsOf(HOST_ROWS).map(([host = '', publisher = '', path, can = '']) => {
    const capabilities = wordsIn(can) as Capability[];
    const domain = host.split('.').slice(-2).join('.');
    const bare = skeleton(domain);
    const [name = '', end = ''] = bare.split('.');
    return { host, domain, publisher, bare, tall: upright(bare), name, end, capabilities, ...(path && { path }) };
  }),
);

/** `i` as `l`. */
export const upright = (host: string): string => host.replaceAll('i', 'l');

/** Whether a name is a known host, or stands below the domain of one. */
export const isKnownHost = (host: string): boolean =>
  knownHosts().some(it => host === it.domain || host.endsWith(`.${it.domain}`));

/** The address of a known server for streamable HTTP, in place of its old `…/sse` one. */
export function streamableAddress(url: { readonly value: string }): string | undefined {
  const address = readAddress({ value: url.value, range: { start: 0, end: url.value.length } });
  const known = knownHosts().find(it => it.host === address?.host);
  if (
    address?.scheme !== 'https' ||
    !known?.path ||
    !/^(?:\/v1)?\/sse\/?$/.test(address.path.value) ||
    address.query.length > 0
  )
    return undefined;
  return `https://${known.host}${known.path}`;
}
