import * as v from 'valibot';
import { type Asking, askForHeaders, askForJson, NoAnswer } from './request';

/** What to ask for. */
export interface DigestQuestion extends Pick<Asking, 'fetch' | 'signal'> {
  /** As it stands on the command line: `mcp/time`, `ghcr.io/owner/name:1.2`. */
  readonly image: string;
}

/** What an image's tag points to now. */
export interface Digest {
  readonly digest: string;
  readonly registry: string;
  readonly tag: string;
}

interface Place {
  /** The registry's API. */
  readonly origin: URL;
  readonly repository: string;
  readonly tag: string;
}

/** One step of a repository's path. */
const STEP = /^[a-z0-9](?:[a-z0-9._-]{0,200}[a-z0-9])?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Lists of images for several machines first: their digest holds on every one. Source: OCI distribution spec. */
const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/**
 * The digest that an image's tag points to now, as its registry says. Asks without any login, as for a public image.
 * @throws NoAnswer with a reason that a person can act on.
 */
export async function digestOf({ image, ...asking }: DigestQuestion): Promise<Digest> {
  const { origin, repository, tag } = placeOf(image);
  const manifest = new URL(`/v2/${repository}/manifests/${tag}`, origin);
  const first = await askForHeaders(manifest, { ...asking, accept: MANIFESTS });
  const challenge = first.status === 401 ? (first.headers.get('www-authenticate') ?? '') : undefined;
  const answer =
    challenge === undefined
      ? first
      : await askForHeaders(manifest, {
          ...asking,
          accept: MANIFESTS,
          authorization: `Bearer ${await tokenFor(repository, tokenPlace(challenge, origin), asking)}`,
        });
  if (answer.status === 401) throw new NoAnswer(`${origin.host} asks for a sign-in`);
  const digest = answer.headers.get('docker-content-digest') ?? '';
  if (!DIGEST.test(digest)) throw new NoAnswer(`${origin.host} names no digest`);
  return { digest, registry: origin.host, tag };
}

/** Where an image lies: a first part with a dot or a port is a registry, anything else is Docker Hub's. */
function placeOf(image: string): Place {
  const [first = '', ...rest] = image.replace(/^docker:\/\//, '').split('/');
  const named = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const path = named ? rest.join('/') : [first, ...rest].join('/');
  const colon = path.lastIndexOf(':');
  const name = colon > path.lastIndexOf('/') ? path.slice(0, colon) : path;
  const tag = name === path ? 'latest' : path.slice(colon + 1);
  const host = named ? first.toLowerCase() : 'docker.io';
  const hub = /^(?:index\.|registry-1\.)?docker\.io$/.test(host);
  const repository = hub && !name.includes('/') ? `library/${name}` : name;
  if (repository.length > 255 || !repository.split('/').every(it => STEP.test(it)) || !TAG.test(tag))
    throw new NoAnswer('this is no name of an image');
  return { origin: originOf(hub ? 'registry-1.docker.io' : host), repository, tag };
}

/** As container engines do: encrypted, but for a registry on this very machine. */
function originOf(host: string): URL {
  if (!/^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\[::1\])(?::\d{1,5})?$/.test(host))
    throw new NoAnswer('this is no name of an image');
  const address = `${isLoopback(host.replace(/:\d{1,5}$/, '')) ? 'http' : 'https'}://${host}/`;
  if (!URL.canParse(address)) throw new NoAnswer('this is no name of an image');
  return new URL(address);
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\.[\d.]+$/.test(host);

/**
 * Who hands out tokens, as a registry's challenge says: `Bearer realm="https://auth.docker.io/token",service="…"`. Only
 * a house of the same name is asked. Source: distribution, token authentication specification.
 */
function tokenPlace(challenge: string, { host, hostname, protocol }: URL): URL {
  const said = new Map<string, string>();
  for (const [, key = '', value = ''] of challenge.slice(0, 4000).matchAll(/\b([a-z]{1,20})="([^"]*)"/gi))
    said.set(key.toLowerCase(), value);
  const realm = said.get('realm') ?? '';
  if (!/^bearer\s/i.test(challenge) || !URL.canParse(realm)) throw new NoAnswer(`${host} asks for a sign-in`);
  const place = new URL(realm);
  const known = place.hostname === hostname || isSameHouse(place.hostname, hostname);
  if (place.protocol !== protocol || !known)
    throw new NoAnswer(`${host} sends to ${place.host} for a token, which Cordon does not ask`);
  place.username = '';
  place.password = '';
  const service = said.get('service');
  if (service) place.searchParams.set('service', service);
  return place;
}

/** `auth.docker.io` and `registry-1.docker.io`; addresses of numbers have no house. */
const isSameHouse = (a: string, b: string): boolean => {
  const house = (host: string) => host.split('.').slice(-2).join('.');
  return /[a-z]$/.test(a) && house(a).includes('.') && house(a) === house(b);
};

const Token = v.object({ token: v.optional(v.string()), access_token: v.optional(v.string()) });

async function tokenFor(repository: string, place: URL, asking: Pick<Asking, 'fetch' | 'signal'>): Promise<string> {
  place.searchParams.set('scope', `repository:${repository}:pull`);
  const found = v.safeParse(Token, await askForJson(place, { ...asking, accept: 'application/json' }));
  const token = found.success ? (found.output.token ?? found.output.access_token) : undefined;
  if (!token || !/^[\x21-\x7e]{1,20000}$/.test(token)) throw new NoAnswer(`${place.host} gives no token`);
  return token;
}
