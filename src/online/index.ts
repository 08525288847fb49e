/**
 * All that is asked of the network, in one module that the bundles for Node load with the first question: no window's
 * start waits for what few clicks need. Only functions, for that reason (esbuild.mjs).
 */
import { type Commit, type CommitQuestion, commitOf } from './codeHost';
import { type Digest, type DigestQuestion, digestOf } from './imageRegistry';
import { newestRelease, type Release, type ReleaseQuestion } from './npmRegistry';
import { newestProjectRelease } from './pypiIndex';

export function askNpm(question: ReleaseQuestion): Promise<Release> {
  return newestRelease(question);
}

export function askPypi(question: ReleaseQuestion): Promise<Release> {
  return newestProjectRelease(question);
}

export function askImageRegistry(question: DigestQuestion): Promise<Digest> {
  return digestOf(question);
}

export function askCodeHost(question: CommitQuestion): Promise<Commit> {
  return commitOf(question);
}
