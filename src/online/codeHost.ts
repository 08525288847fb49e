import { type Asking, askForText, NoAnswer } from './request';

/** What to ask for. */
export interface CommitQuestion extends Pick<Asking, 'fetch' | 'signal'> {
  /** As a package manager takes it: `github:owner/name`, `git+https://host/path`, `git@host:path`. */
  readonly repository: string;
  /** A branch, tag or short commit; what the repository shows first, where missing. */
  readonly ref?: string;
}

/** What a branch or tag points to now. */
export interface Commit {
  readonly commit: string;
  readonly host: string;
}

const COMMIT = /^[0-9a-f]{40}$/;
const SHORTHANDS: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/**
 * The commit that a branch or tag points to now, as its host says. Asks without any login, as for a public repository:
 * GitHub's own API, and every other host as `git ls-remote` does.
 * @throws NoAnswer with a reason that a person can act on.
 */
export async function commitOf({ repository, ref = 'HEAD', ...asking }: CommitQuestion): Promise<Commit> {
  const place = placeOf(repository);
  if (!/^[\w.@/+-]{1,200}$/.test(ref) || ref.includes('..')) throw new NoAnswer('this is no name of a branch or tag');
  const commit =
    place.host === 'github.com'
      ? await askGitHub(place, ref, asking).catch(error =>
          isMissing(error) ? raise(error) : listed(place, ref, asking),
        )
      : await listed(place, ref, asking);
  return { commit, host: place.host };
}

const isMissing = (error: unknown): boolean => error instanceof NoAnswer && /does not know/.test(error.message);

const raise = (error: unknown): never => {
  throw error;
};

/** Source: GitHub REST API, "Get a commit", media type `application/vnd.github.sha`. */
async function askGitHub({ pathname }: URL, ref: string, asking: Pick<Asking, 'fetch' | 'signal'>): Promise<string> {
  const wanted = ref.split('/').map(encodeURIComponent).join('/');
  const address = new URL(`https://api.github.com/repos${pathname.replace(/\.git$/, '')}/commits/${wanted}`);
  const commit = (await askForText(address, { ...asking, accept: 'application/vnd.github.sha' })).trim();
  return COMMIT.test(commit) ? commit : raise(new NoAnswer('api.github.com names no commit'));
}

/** What a host lists to everyone who clones. Source: git, http-protocol and pack-protocol (version 0). */
async function listed(place: URL, ref: string, asking: Pick<Asking, 'fetch' | 'signal'>): Promise<string> {
  const address = new URL(`${place.href.replace(/\/?$/, '')}/info/refs?service=git-upload-pack`);
  const text = await askForText(address, { ...asking, accept: 'application/x-git-upload-pack-advertisement' });
  const names = [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`, `${ref}^{}`, ref];
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, commit, name] = /^(?:0000)?[0-9a-f]{4}([0-9a-f]{40}) ([^\0]{1,300})/.exec(line) ?? [];
    if (commit && name) found.set(name, commit);
  }
  const name = names.find(it => found.has(it));
  return found.get(name ?? '') ?? raise(new NoAnswer(`${place.host} does not know it`));
}

/** Where a repository is read over HTTP; encrypted, but on this very machine. */
function placeOf(repository: string): URL {
  const spelled = repository.split(/[#?]/)[0] ?? '';
  const short = /^(?:(github|gitlab|bitbucket):)?([\w-][\w.-]{0,100}\/[\w.-]{1,100})$/.exec(spelled);
  if (short) return repositoryAt('https', SHORTHANDS[short[1] ?? 'github'] ?? '', short[2] ?? '');
  const scp = /^(?:[\w-]{1,40}@)([\w.-]{1,250}):([^\s:@\\]{1,500})$/.exec(spelled);
  if (scp) return repositoryAt('https', scp[1] ?? '', scp[2] ?? '');
  const url =
    /^(?:git\+)?(https?|ssh|git):\/\/(?:[^\s@/\\]{0,100}@)?([\w.-]{1,250}(?::\d{1,5})?)\/([^\s\\]{1,500})$/i.exec(
      spelled,
    );
  if (!url) throw new NoAnswer('this is no address of a repository that can be asked');
  const [, scheme = '', host = '', path = ''] = url;
  const web = /^https?$/i.test(scheme);
  const local = /^(?:localhost|127\.[\d.]+)(?::\d+)?$/i.test(host);
  return repositoryAt(local ? 'http' : 'https', web ? host : host.replace(/:\d+$/, ''), path);
}

function repositoryAt(scheme: string, host: string, path: string): URL {
  // What follows an `@` is the branch or tag, in Python's spelling.
  const steps = (path.split('@')[0] ?? '').split('/').filter(it => it !== '');
  const address = `${scheme}://${host.toLowerCase()}/${steps.join('/')}`;
  if (!URL.canParse(address) || steps.length < 2 || steps.some(it => !/^[\w.~+-]+$/.test(it) || /^\.+$/.test(it)))
    throw new NoAnswer('this is no address of a repository that can be asked');
  return new URL(address);
}
