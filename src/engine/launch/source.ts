import { part, type Text } from '../text/text';
import type { PackageSource } from './launch';

const COMMIT = /^[0-9a-f]{40}$/i;
const FORGES = ['github.com', 'gitlab.com', 'bitbucket.org'];

/** The host of a URL or of git's `user@host:path`, in lower case, without user and port. */
export function hostOf(url: string): string {
  const scheme = url.indexOf('://');
  const rest = scheme < 0 ? url : url.slice(scheme + 3);
  const authority = rest.slice(0, firstOf(rest, scheme < 0 ? ['/', '?', '#', ':'] : ['/', '?', '#', '\\']));
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host.startsWith('[')) return host.slice(0, host.indexOf(']') + 1).toLowerCase();
  return host.slice(0, firstOf(host, [':'])).toLowerCase();
}

/** A git source; `ref` stands after its `#` or `@`. */
export function gitSource(url: string, host: string, ref: Text | undefined): PackageSource {
  return { kind: 'git', url, host, ...(ref && { ref }), commit: ref !== undefined && COMMIT.test(ref.value) };
}

/** An archive at a URL. One whose path holds a full commit cannot change. */
export function urlSource(url: string): PackageSource {
  const commit = url.split(/[/#?@]/).some(it => COMMIT.test(it.replace(/\.(?:tgz|tar\.gz|zip)$/, '')));
  return { kind: 'url', url, host: hostOf(url), commit };
}

/** Whether a package manager clones this URL: `git+…`, `git://`, `ssh://`, `git@host:path`, or a forge's repository. */
export function isGitUrl(url: string): boolean {
  if (/^(?:git[+:@]|ssh:\/\/)/i.test(url)) return true;
  if (!/^https?:\/\//i.test(url)) return false;
  const path = url.slice(url.indexOf('://') + 3, firstOf(url, ['#', '?']));
  if (path.endsWith('.git')) return true;
  return FORGES.includes(hostOf(url)) && path.split('/').filter(it => it !== '').length === 3;
}

/** `host/owner/repository`, from any spelling of a repository's address; less where that names less. */
export function repositoryOf({ url, host }: { readonly url: string; readonly host: string }): string {
  const plain = url.split(/[#?]/)[0] ?? '';
  const at = plain.indexOf(host);
  const path = at < 0 ? plain.replace(/^[a-z]+:/, '') : plain.slice(at + host.length);
  const [owner, repository] = path.split(/[/:]/).filter(it => it !== '');
  return [host, owner, repository?.split('@')[0]?.replace(/\.git$/, '')].filter(Boolean).join('/');
}

/** The text after the first `#`, if any. */
export function afterHash(text: Text): Text | undefined {
  const hash = text.value.indexOf('#');
  return hash < 0 ? undefined : part(text, hash + 1);
}

function firstOf(value: string, wanted: readonly string[]): number {
  const found = wanted.map(it => value.indexOf(it)).filter(it => it >= 0);
  return found.length === 0 ? value.length : Math.min(...found);
}
