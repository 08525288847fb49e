import {
  AUTHORITY_NAME,
  ENDPOINT_ENDS,
  ENDPOINT_FILLERS,
  ENDPOINT_NAMES,
  ENGINE_NAME,
  MODEL_HOSTS,
  PROXY_NAME,
  SERVICE_ROWS,
  TELEMETRY_HOSTS,
  TELEMETRY_NAME,
  VENDOR_ROWS,
} from '../knowledge/endpoints';
import { HONEST_NEIGHBOURS } from '../knowledge/knownHosts';
import { rowsOf } from '../text/rows';
import type { Text } from '../text/text';
import { wordsIn } from '../text/wordSet';
import { type HostPlace, placeOf, readAddress } from './address';
import { codeOrigin } from './codeVariable';
import { onFirstUse } from './firstUse';
import { isOneOff } from './known/lookalikeHost';
import type { Entry } from './server';

/**
 * A setting that says where a client's own requests go.
 *
 * `variable`: its name tells what it does, as in an `env` block · `redirect`: instead of to the vendor · `provider`: to
 * a provider that a person adds to those of the client · `proxy`: all traffic ·
 * `telemetry`: what is told about the work · `gallery`: where servers are looked up.
 */
export interface Endpoint extends Entry {
  readonly kind: 'variable' | 'redirect' | 'provider' | 'proxy' | 'telemetry' | 'gallery';
  /** The client no longer takes it from this file; older versions do. */
  readonly unread?: boolean;
}

/** What a value sends where, if that is no place it honestly goes to. */
export interface Diversion {
  readonly what: 'requests' | 'service' | 'engine' | 'traffic' | 'telemetry' | 'servers' | 'trust';
  /** Whose requests, where the name tells. */
  readonly vendor?: string;
  readonly host: string;
  readonly place: HostPlace;
  /** Many have a host of their own for it. */
  readonly own?: boolean;
  /** And this host is called as such hosts often are. */
  readonly likely?: boolean;
}

interface Vendor {
  readonly name: string;
  /** Many have a host of their own for it. */
  readonly own: boolean;
  /** Most do, so that only an imitation of the vendor's tells. */
  readonly any: boolean;
  readonly homes: readonly string[];
}

const rows = (table: string) =>
  onFirstUse(
    (): ReadonlyMap<string, Vendor> =>
      new Map(
        rowsOf(table).flatMap(([words = '', name = '', own, more = '']) => {
          const homes = [name.toLowerCase(), ...wordsIn(more)];
          return wordsIn(words).map(it => [it, { name, own: own === 'own', any: own === 'any', homes }] as const);
        }),
      ),
  );

const vendors = rows(VENDOR_ROWS);
const services = rows(SERVICE_ROWS);

/** What a variable sends elsewhere, by its name and value. */
export function diversionBy(name: string, value: string): Diversion | undefined {
  const lower = name.toLowerCase();
  if (lower.length > 80) return undefined;
  if (AUTHORITY_NAME.test(lower)) {
    const origin = codeOrigin(value);
    return origin === 'repository' || origin === 'temporary'
      ? { what: 'trust', host: '', place: 'unknown' }
      : undefined;
  }
  if (PROXY_NAME.test(lower)) return away('traffic', value);
  if (TELEMETRY_NAME.test(lower)) return away('telemetry', value);
  if (ENGINE_NAME.test(lower)) return /^tcp:|^http/i.test(value) ? away('engine', value) : undefined;
  const words = lower.split('_');
  const vendor = ENDPOINT_NAMES.get(lower) ?? vendorNamed(words, vendors())?.name;
  if (vendor === undefined) return toService(vendorNamed(words, services()), value);
  const found = away('requests', value);
  return found && { ...found, vendor };
}

/** A service is at home where its domain is called like it. */
function toService(vendor: Vendor | undefined, value: string): Diversion | undefined {
  const found = vendor && away('service', value);
  if (found?.place !== 'public') return undefined;
  const labels = found.host.split('.');
  const domain = labels.at(-2) ?? '';
  if (!vendor || vendor.homes.some(it => domain === it || (!vendor.own && !vendor.any && domain.includes(it))))
    return undefined;
  const { name, own, any, homes } = vendor;
  // `api.github.com.grim.example` wants to be read as the vendor’s own.
  const posing = labels.slice(0, -2).some((it, at) => homes.includes(it) && TOP_LEVEL.test(labels[at + 1] ?? ''));
  const slipped = homes.some(it => isOneOff(domain, it)) && !HONEST_NEIGHBOURS.has(domain);
  if (posing || slipped || !(own || any)) return { ...found, vendor: name, own: false };
  if (any) return undefined;
  if (labels.some(it => OWN_INSTANCE.test(it))) return undefined;
  const likely = labels.some(it => it.split('-').some(word => OWN_INSTANCE.test(word)));
  return { ...found, vendor: name, own, ...(likely && { likely }) };
}

/** How people call the host on which they run such a service themselves. */
const OWN_INSTANCE = /^(?:git|github|ghe|gitlab|code|scm|source|telegram|tg|firecrawl)\d{0,2}$/;
const TOP_LEVEL = /^(?:com|org|net|dev|io|app|so|ai|co)$/;

const SENT = {
  redirect: 'requests',
  provider: 'requests',
  proxy: 'traffic',
  telemetry: 'telemetry',
  gallery: 'servers',
} as const;

/** The vendor of a name that is made of it, of an end such as `BASE_URL`, and of words that say no more. */
function vendorNamed(words: readonly string[], known: ReadonlyMap<string, Vendor>): Vendor | undefined {
  const length = [2, 1].find(it => ENDPOINT_ENDS.has(words.slice(-it).join('_')));
  if (length === undefined) return undefined;
  const said = words.slice(0, -length);
  const start = said.findIndex(it => !ENDPOINT_FILLERS.has(it) || known.has(it));
  for (const end of [start + 3, start + 2, start + 1]) {
    const vendor = start < 0 ? undefined : known.get(said.slice(start, end).join('_'));
    if (vendor !== undefined && said.slice(end).every(it => ENDPOINT_FILLERS.has(it))) return vendor;
  }
  return undefined;
}

/** Where a setting of the client itself sends things. */
export function diversionOf({ kind, name, value }: Endpoint): Diversion | undefined {
  if (!value) return undefined;
  if (kind === 'variable') return diversionBy(name.value, value.value);
  return away(SENT[kind], value.value);
}

/** Nothing where the address stays on this machine, cannot be told, or is one that such things honestly go to. */
function away(what: Diversion['what'], value: string): Diversion | undefined {
  const host = hostOf(value);
  const place = placeOf(host);
  if (place === 'unknown' || place === 'loopback') return undefined;
  const honest = what === 'telemetry' ? TELEMETRY_HOSTS : MODEL_HOSTS;
  return what !== 'traffic' && honest.test(host) ? undefined : { what, host, place };
}

/** The host of an address, also of one without its scheme. */
function hostOf(value: string): string {
  const text = (it: string): Text => ({ value: it, range: { start: 0, end: 0 } });
  const known = readAddress(text(value.trim()));
  if (known) return known.host;
  const bare = /^(?:[\w.-]{1,80}(?::[^@\s]{0,80})?@)?([\w.-]{1,253}|\[[0-9a-f:]{2,40}\])(?::\d{1,5})?(?:\/|$)/i.exec(
    value.trim(),
  )?.[1];
  return bare?.includes('.') || bare?.startsWith('[') ? bare.replace(/[[\]]/g, '').toLowerCase() : '';
}
