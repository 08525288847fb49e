import { HONEST_NEIGHBOURS } from '../../knowledge/knownHosts';
import { placeOf } from '../address';
import { fromPunycode } from '../punycode';
import { isKnownHost, type KnownHost, knownHosts, upright } from './knownHost';
import { skeleton } from './spelling';

/** A host that a reader takes for a known one. */
export interface LookalikeHost {
  /**
   * `letters`: spelled with letters that look the same · `near`: one letter off · `dressed`: the known name with dashes
   * for dots, or in front of somebody else's.
   */
  readonly how: 'letters' | 'near' | 'dressed';
  readonly real: string;
  readonly publisher: string;
}

/** The known host that this one imitates. Nothing for known hosts, for names of their own, and inside own networks. */
export function lookalikeHost(written: string): LookalikeHost | undefined {
  if (written.length > 253 || isKnownHost(written) || placeOf(written) !== 'public') return undefined;
  const host = written.split('.').map(fromPunycode).join('.').normalize('NFKC').toLowerCase();
  const seen = skeleton(withoutMarks(host));
  const read = { seen, tall: upright(seen), labels: seen.split('.') };
  for (const it of knownHosts()) {
    const how = imitation(host, read, it);
    if (how) return { how, real: realFor(host, it), publisher: it.publisher };
  }
  return undefined;
}

/** What a host reads as, where letters of another alphabet stand in it for those of ours, whoever's name that is. */
export function disguisedHost(written: string): string | undefined {
  if (written.length > 253) return undefined;
  const labels = written.split('.').map(it => fromPunycode(it).normalize('NFKC').toLowerCase());
  const seen = labels.map(it => skeleton(it));
  const isOurs = /^[a-z]{2,24}$/.test(labels.at(-1) ?? '');
  const isForeign = labels.some(
    (it, index) =>
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(it) && ASCII.test(seen[index] ?? ''),
  );
  return isOurs && isForeign ? seen.join('.') : undefined;
}

const ASCII = /^[a-z0-9-]+$/;

/** A host as the eye sees it, and with `i` and `l` alike. */
interface Seen {
  readonly seen: string;
  readonly tall: string;
  readonly labels: readonly string[];
}

function imitation(host: string, { seen, tall, labels }: Seen, known: KnownHost): LookalikeHost['how'] | undefined {
  const { bare, name, end } = known;
  if (isBelow(seen, bare)) return 'letters';
  // `i` and `l` pass for each other in names long enough to be meant.
  if (name.length >= 5 && isBelow(tall, known.tall)) return 'letters';
  if (seen.includes(`.${bare}.`) || seen.startsWith(`${bare}.`)) return 'dressed';
  const own = labels.at(-2) ?? '';
  if (name.length < 5) return undefined;
  if (labels.slice(0, -1).some(it => it === `${name}-${end}` || it.endsWith(`-${name}-${end}`))) return 'dressed';
  if (own === name && labels[0] === 'mcp' && MISTYPED_ENDS.get(end)?.includes(labels.at(-1) ?? '')) return 'near';
  if (labels.at(-1) !== end) return undefined;
  if (own.endsWith(`-${name}`) && /^(?:mcp|api|app|www|server|auth|login|docs|my|the|get|secure)-/.test(own))
    return 'dressed';
  return isOneOff(own, name) && !HONEST_NEIGHBOURS.has(host.split('.').at(-2) ?? '') ? 'near' : undefined;
}

/** Ends of domains that are one letter off another one, and sold for being so. */
const MISTYPED_ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['com', ['co', 'cm', 'om', 'con', 'comm', 'cam']],
  ['app', ['ap', 'apps']],
  ['io', ['lo', 'oi']],
]);

/** Without accents and the like: `lïnear` reads as `linear`. */
const withoutMarks = (host: string): string => host.normalize('NFD').replace(/\p{M}/gu, '');

const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** One letter added, lost, changed or swapped with its neighbour; a changed one only in names long enough. */
export function isOneOff(name: string, real: string): boolean {
  if (name === real || Math.abs(name.length - real.length) > 1 || real.length < 6) return false;
  let start = 0;
  while (start < real.length && name[start] === real[start]) start += 1;
  if (name.length > real.length) return name.slice(start + 1) === real.slice(start);
  if (name.length < real.length) return name.slice(start) === real.slice(start + 1);
  const changed = name.slice(start + 1) === real.slice(start + 1);
  const swapped = name.slice(start, start + 2) === [...real.slice(start, start + 2)].reverse().join('');
  return changed || (swapped && name.slice(start + 2) === real.slice(start + 2));
}

/** The known host with the same first label, or the first of that publisher. */
const realFor = (host: string, { domain, host: first }: KnownHost): string =>
  knownHosts().find(it => it.domain === domain && it.host.split('.')[0] === host.split('.')[0])?.host ?? first;
