/**
 * All that is asked of the network, behind one door: the desktop's bundle loads it from the browser's with the first
 * question (`scripts/takeFromWeb.mjs`), so that no start waits for what few clicks need.
 */
import { type Commit, type CommitQuestion, commitOf } from './codeHost';
import { type Digest, type DigestQuestion, digestOf } from './imageRegistry';
import { newestRelease } from './npmRegistry';
import { newestProjectRelease } from './pypiIndex';
import type { Release, ReleaseQuestion } from './release';

/** The newest release of an npm package that may be proposed. @throws NoAnswer */
export function askNpm(question: ReleaseQuestion): Promise<Release> {
  return newestRelease(question);
}

/** The same for a PyPI project. @throws NoAnswer */
export function askPypi(question: ReleaseQuestion): Promise<Release> {
  return newestProjectRelease(question);
}

/** The digest that the tag of an image points to now. @throws NoAnswer */
export function askImageRegistry(question: DigestQuestion): Promise<Digest> {
  return digestOf(question);
}

/** The commit that a branch or tag of a repository points to now. @throws NoAnswer */
export function askCodeHost(question: CommitQuestion): Promise<Commit> {
  return commitOf(question);
}
