import compare from 'semver/functions/compare';
import parse from 'semver/functions/parse';
import prerelease from 'semver/functions/prerelease';
import * as v from 'valibot';
import { below, hasCooled, noRelease, type Release, type ReleaseQuestion } from './release';
import { askForJson, NoAnswer } from './request';

const NAME = /^(?:@[a-z0-9~_-][a-z0-9._~-]*\/)?[a-z0-9~_-][a-z0-9._~-]*$/i;

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
  const releases = Object.entries(versions).flatMap(([version, { deprecated }]) => {
    const at = published.get(version);
    if (typeof at !== 'string' || !parse(version) || prerelease(version) || deprecated) return [];
    if (parse(ceiling) && compare(version, ceiling) > 0) return [];
    const release = { version, published: at };
    return hasCooled(release, question) ? [release] : [];
  });
  const newest = releases.sort((a, b) => compare(b.version, a.version))[0];
  if (newest) return newest;
  throw noRelease(address, question);
}

function addressOf({ registry, name }: ReleaseQuestion): URL {
  if (!NAME.test(name) || name.length > 214) throw new NoAnswer('this is no name of an npm package');
  return below(registry, name.replace('/', '%2f'), 'npm registry');
}
