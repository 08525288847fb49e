import { compare } from '@renovatebot/pep440/lib/operator';
import { explain } from '@renovatebot/pep440/lib/version';
import * as v from 'valibot';
import { registryName } from '../engine';
import { below, hasCooled, noRelease, type Release, type ReleaseQuestion } from './release';
import { askForJson, NoAnswer } from './request';

const SIMPLE = 'application/vnd.pypi.simple.v1+json';

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
  const project = registryName('pypi', question.name);
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(project)) throw new NoAnswer('this is no name of a Python package');
  const address = below(question.registry, `${project}/`, 'package index');
  const found = v.safeParse(Project, await askForJson(address, { ...question, accept: SIMPLE }));
  if (!found.success) throw new NoAnswer(`the answer of ${address.host} describes no package`);
  const releases = new Map<string, Release>();
  for (const { filename, yanked, 'upload-time': published = '' } of found.output.files) {
    const version = versionOf(filename, project);
    if (version && !yanked && hasCooled({ version, published }, question))
      releases.set(version, { version, published });
  }
  const [newest] = [...releases.values()].sort((a, b) => compare(b.version, a.version));
  if (newest) return newest;
  throw noRelease(address, question);
}

/** The final release that a wheel or source archive holds: `name-1.2.3-py3-none-any.whl`, `name-1.2.3.tar.gz`. */
function versionOf(filename: string, project: string): string | undefined {
  const bare = filename.replace(/\.(?:tar\.gz|zip)$/, '');
  const source = bare !== filename;
  const name = bare.slice(0, source ? bare.lastIndexOf('-') : bare.indexOf('-'));
  if (registryName('pypi', name) !== project) return undefined;
  const version = bare.slice(name.length + 1).split('-')[0] ?? '';
  // `explain` counts developers' releases as pre-releases, as PEP 440 does.
  return version.length < 100 && explain(version)?.is_prerelease === false ? version : undefined;
}
