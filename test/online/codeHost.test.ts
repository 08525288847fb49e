import { describe, expect, it } from 'vitest';
import { commitOf } from '../../src/online/codeHost';

const [MAIN, TAG, PEELED] = ['a1', 'b2', 'c3'].map(it => it.repeat(20)) as [string, string, string];

/** What `git ls-remote` reads: pkt-lines, the first with what the host can do. */
const LISTING = [
  '001e# service=git-upload-pack',
  `00000155${MAIN} HEAD\0multi_ack side-band-64k symref=HEAD:refs/heads/main`,
  `003d${MAIN} refs/heads/main`,
  `003e${TAG} refs/tags/v1.0`,
  `0041${PEELED} refs/tags/v1.0^{}`,
  '0000',
].join('\n');

function network(answers: Readonly<Record<string, () => Response>>) {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address);
    return answers[address]?.() ?? new Response('', { status: 404 });
  };
  return { fetch, asked };
}

const refs = (repository: string) => `${repository}/info/refs?service=git-upload-pack`;

describe('the commit of a branch or tag', () => {
  it.each([
    ['github:owner/name', 'main'],
    ['owner/name', 'main'],
    ['git+https://github.com/owner/name.git', 'main'],
    ['git+ssh://git@github.com/owner/name.git', 'main'],
    ['git@github.com:owner/name.git', 'main'],
    ['git+https://github.com/owner/name@main#egg=x', 'main'],
    ['https://somebody:secret@github.com/owner/name', 'main'],
  ])('comes from GitHub for %s', async (repository, ref) => {
    const { fetch, asked } = network({
      'https://api.github.com/repos/owner/name/commits/main': () => new Response(`${MAIN}\n`),
    });
    expect(await commitOf({ repository, ref, fetch })).toEqual({ commit: MAIN, host: 'github.com' });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['git+https://gitlab.com/group/sub/name.git', undefined, 'https://gitlab.com/group/sub/name.git', MAIN],
    ['gitlab:group/name', 'main', 'https://gitlab.com/group/name', MAIN],
    ['git@code.example.com:group/name.git', 'v1.0', 'https://code.example.com/group/name.git', PEELED],
    ['ssh://git@code.example.com:2222/group/name', 'refs/heads/main', 'https://code.example.com/group/name', MAIN],
    ['git+http://code.example.com/group/name', 'main', 'https://code.example.com/group/name', MAIN],
    ['git+http://127.0.0.1:8080/group/name', 'main', 'http://127.0.0.1:8080/group/name', MAIN],
  ])('comes from what the host of %s lists for %s', async (repository, ref, place, commit) => {
    const { fetch } = network({ [refs(place)]: () => new Response(LISTING) });
    expect(await commitOf({ repository, fetch, ...(ref && { ref }) })).toMatchObject({ commit });
  });

  it('comes from the list of GitHub when its API was asked too often', async () => {
    const { fetch } = network({
      'https://api.github.com/repos/owner/name/commits/HEAD': () => new Response('{}', { status: 403 }),
      [refs('https://github.com/owner/name')]: () => new Response(LISTING),
    });
    expect(await commitOf({ repository: 'owner/name', fetch })).toMatchObject({ commit: MAIN });
  });

  it.each([
    ['github:owner/name', 'gone', 'does not know it'],
    ['gitlab:owner/name', 'gone', 'does not know it'],
    ['github:owner/name', 'a..b', 'no name of a branch'],
    ['github:owner/name', 'semver:^1.0', 'no name of a branch'],
    ['file:///etc/passwd', 'main', 'no address'],
    ['github:owner/..', 'main', 'no address'],
    ['https://example.com/a/../b', 'main', 'no address'],
    ['git+https://exa mple.com/a/b', 'main', 'no address'],
  ])('of %s at %s: says why there is none', async (repository, ref, why) => {
    const { fetch } = network({ [refs('https://gitlab.com/owner/name')]: () => new Response(LISTING) });
    await expect(commitOf({ repository, ref, fetch })).rejects.toThrow(why);
  });

  it('believes no answer that is no commit', async () => {
    const { fetch } = network({
      'https://api.github.com/repos/owner/name/commits/HEAD': () => new Response('main'),
      [refs('https://github.com/owner/name')]: () => new Response('<html>'),
    });
    await expect(commitOf({ repository: 'owner/name', fetch })).rejects.toThrow('does not know it');
  });
});
