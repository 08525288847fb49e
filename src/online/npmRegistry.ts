import compare from 'semver/functions/compare';
import parse from 'semver/functions/parse';
import prerelease from 'semver/functions/prerelease';
import * as v from 'valibot';
import { askForJson, type Fetch, NoAnswer } from './request';

/** What to ask a registry. */
export interface ReleaseQuestion {
  /** The address that the person's own configuration names. */
  readonly registry: string;
  readonly name: string;
  /** Releases younger than this are left alone: most malicious ones are found within days. */
  readonly cooldownDays: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly fetch: Fetch;
  readonly signal?: AbortSignal;
  /** The value of an `Authorization` header for this registry, where one is configured. */
  readonly authorization?: string;
}

/** A release that a registry holds. */
export interface Release {
  readonly version: string;
  /** When it was published: ISO 8601. */
  readonly published: string;
}

const NAME = /^(?:@[a-z0-9~_-][a-z0-9._~-]*\/)?[a-z0-9~_-][a-z0-9._~-]*$/i;
const DAY = 86_400_000;

/** The part of a packument that is read. Source: npm/registry, package-metadata. */
const Packument = v.object({
  'dist-tags': v.optional(v.record(v.string(), v.string()), {}),
  versions: v.record(v.string(), v.object({ deprecated: v.optional(v.unknown()) })),
  time: v.optional(v.record(v.string(), v.unknown()), {}),
});

/**
 * The newest release of a package that is no pre-release, not deprecated, and older than the cool-down.
 * @throws NoAnswer with a reason that a person can act on.
 */
export async function newestRelease(question: ReleaseQuestion): Promise<Release> {
  const address = addressOf(question);
  const found = v.safeParse(Packument, await askForJson(address, { ...question, accept: 'application/json' }));
  if (!found.success) throw new NoAnswer(`the answer of ${address.host} describes no package`);
  const { versions, time } = found.output;
  // What lies above `latest` is what the publisher does not hand out yet.
  const ceiling = new Map(Object.entries(found.output['dist-tags'])).get('latest') ?? '';
  const published = new Map(Object.entries(time));
  const latest = question.now - question.cooldownDays * DAY;
  const releases = Object.entries(versions).flatMap(([version, { deprecated }]) => {
    const at = published.get(version);
    if (typeof at !== 'string' || !parse(version) || prerelease(version) || deprecated) return [];
    if (parse(ceiling) && compare(version, ceiling) > 0) return [];
    return Date.parse(at) <= latest ? [{ version, published: at }] : [];
  });
  const newest = releases.sort((a, b) => compare(b.version, a.version))[0];
  if (newest) return newest;
  throw new NoAnswer(`${address.host} has no release of it that is older than ${question.cooldownDays} days`);
}

function addressOf({ registry, name }: ReleaseQuestion): URL {
  if (registry === '') throw new NoAnswer('no npm registry is configured on this machine');
  if (!URL.canParse(registry)) throw new NoAnswer('the configured npm registry is no web address');
  if (!NAME.test(name) || name.length > 214) throw new NoAnswer('this is no name of an npm package');
  const base = new URL(registry);
  if (!/^https?:$/.test(base.protocol)) throw new NoAnswer('the configured npm registry is no web address');
  const clean = new URL(`${base.origin}${base.pathname.replace(/\/?$/, '/')}`);
  return new URL(name.replace('/', '%2f'), clean);
}
