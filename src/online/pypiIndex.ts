import { compare } from '@renovatebot/pep440/lib/operator';
import { explain } from '@renovatebot/pep440/lib/version';
import * as v from 'valibot';
import type { Release, ReleaseQuestion } from './npmRegistry';
import { askForJson, NoAnswer } from './request';

const SIMPLE = 'application/vnd.pypi.simple.v1+json';
const DAY = 86_400_000;

/** The part of a project page that is read. Source: PEP 691 and PEP 700. */
const Project = v.object({
  files: v.array(
    v.object({
      filename: v.string(),
      'upload-time': v.optional(v.string()),
      yanked: v.optional(v.union([v.boolean(), v.string()])),
    }),
  ),
});

/**
 * The newest release of a PyPI project that is no pre-release, not yanked, and older than the cool-down.
 * `registry` is the address of a simple index.
 * @throws NoAnswer with a reason that a person can act on.
 */
export async function newestProjectRelease(question: ReleaseQuestion): Promise<Release> {
  const { registry, name, now, cooldownDays } = question;
  if (registry === '') throw new NoAnswer('no package index is configured on this machine');
  if (!URL.canParse(registry)) throw new NoAnswer('the configured package index is no web address');
  const project = name.toLowerCase().replace(/[-_.]+/g, '-');
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(project)) throw new NoAnswer('this is no name of a Python package');
  const base = new URL(registry);
  if (!/^https?:$/.test(base.protocol)) throw new NoAnswer('the configured package index is no web address');
  const address = new URL(`${base.origin}${base.pathname.replace(/\/?$/, '/')}${project}/`);
  const found = v.safeParse(Project, await askForJson(address, { ...question, accept: SIMPLE }));
  if (!found.success) throw new NoAnswer(`the answer of ${address.host} describes no package`);
  const releases = new Map<string, string>();
  for (const file of found.output.files) {
    const version = versionOf(file.filename, project);
    const at = file['upload-time'];
    if (!version || !at || file.yanked || !(Date.parse(at) <= now - cooldownDays * DAY)) continue;
    releases.set(version, at);
  }
  const [newest] = [...releases].sort(([a], [b]) => compare(b, a));
  if (newest) return { version: newest[0], published: newest[1] };
  throw new NoAnswer(`${address.host} has no release of it that is older than ${cooldownDays} days`);
}

/** The final release that a wheel or source archive holds: `name-1.2.3-py3-none-any.whl`, `name-1.2.3.tar.gz`. */
function versionOf(filename: string, project: string): string | undefined {
  const bare = filename.replace(/\.(?:tar\.gz|zip)$/, '');
  const source = bare !== filename;
  const name = bare.slice(0, source ? bare.lastIndexOf('-') : bare.indexOf('-'));
  if (name.toLowerCase().replace(/[-_.]+/g, '-') !== project) return undefined;
  const version = bare.slice(name.length + 1).split('-')[0] ?? '';
  // `explain` counts developers' releases as pre-releases, as PEP 440 does.
  return version.length < 100 && explain(version)?.is_prerelease === false ? version : undefined;
}
