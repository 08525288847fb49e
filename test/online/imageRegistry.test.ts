import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/online/imageRegistry';
import { NoAnswer } from '../../src/online/request';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

type Answers = Readonly<Record<string, (headers: Headers) => Response>>;

/** Answers by `METHOD address`; anything else is a failure of the test. */
function network(answers: Answers) {
  const asked: string[] = [];
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const request = `${init.method} ${address}`;
    const headers = new Headers(init.headers);
    asked.push(`${request} ${headers.get('authorization') ?? ''}`.trim());
    const found = answers[request];
    if (!found) throw new Error(`Nobody expected ${request}`);
    return found(headers);
  };
  return { fetch, asked };
}

const challenge = (value: string) => new Response(null, { status: 401, headers: { 'www-authenticate': value } });
const manifest = () => new Response(null, { headers: { 'docker-content-digest': DIGEST } });
const HUB = 'https://registry-1.docker.io/v2/mcp/time/manifests/latest';
const TOKEN = 'https://auth.docker.io/token?service=registry.docker.io&scope=repository%3Amcp%2Ftime%3Apull';
const REALM = 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:x:pull,push"';

const hub = (answer: Response, realm = REALM) =>
  network({
    [`HEAD ${HUB}`]: headers => (headers.get('authorization') === 'Bearer t0ken' ? manifest() : challenge(realm)),
    [`GET ${TOKEN}`]: () => answer,
  });

describe('the digest of an image', () => {
  it('comes from Docker Hub with a token that anyone gets', async () => {
    const { fetch, asked } = hub(Response.json({ token: 't0ken' }));
    expect(await digestOf({ image: 'mcp/time', fetch })).toEqual({
      digest: DIGEST,
      registry: 'registry-1.docker.io',
      tag: 'latest',
    });
    expect(asked).toEqual([`HEAD ${HUB}`, `GET ${TOKEN}`, `HEAD ${HUB} Bearer t0ken`]);
  });

  it.each([
    ['alpine', 'https://registry-1.docker.io/v2/library/alpine/manifests/latest'],
    ['docker.io/alpine:3', 'https://registry-1.docker.io/v2/library/alpine/manifests/3'],
    ['index.docker.io/mcp/time:1', 'https://registry-1.docker.io/v2/mcp/time/manifests/1'],
    ['ghcr.io/owner/name:1.2', 'https://ghcr.io/v2/owner/name/manifests/1.2'],
    ['registry.example.com:5000/a/b/c', 'https://registry.example.com:5000/v2/a/b/c/manifests/latest'],
    ['localhost:5000/a', 'http://localhost:5000/v2/a/manifests/latest'],
    ['127.0.0.1:5000/a:x', 'http://127.0.0.1:5000/v2/a/manifests/x'],
  ])('of %s is asked at %s', async (image, address) => {
    const { fetch } = network({ [`HEAD ${address}`]: manifest });
    expect(await digestOf({ image, fetch })).toMatchObject({ digest: DIGEST });
  });

  it.each([
    ['../../etc', 'no name of an image'],
    ['a/b:c d', 'no name of an image'],
    ['Owner/Name', 'no name of an image'],
    ['evil.example/x/../y', 'no name of an image'],
    ['user@evil.example/x', 'no name of an image'],
    ['evil.example:99999999/x', 'no name of an image'],
    [`${'a/'.repeat(200)}a`, 'no name of an image'],
  ])('is never asked for %s', async (image, why) => {
    const { fetch, asked } = network({});
    await expect(digestOf({ image, fetch })).rejects.toThrow(why);
    expect(asked).toEqual([]);
  });

  it.each([
    ['Bearer realm="https://evil.example/token"', 'evil.example'],
    ['Bearer realm="http://auth.docker.io/token"', 'auth.docker.io'],
    ['Bearer realm="https://docker.io.evil.example/token"', 'evil.example'],
    ['Bearer realm="file:///etc/passwd"', 'for a token'],
    ['Basic realm="x"', 'asks for a sign-in'],
    ['', 'asks for a sign-in'],
  ])('sends nobody to %s', async (realm, why) => {
    const { fetch, asked } = hub(Response.json({}), realm);
    await expect(digestOf({ image: 'mcp/time', fetch })).rejects.toThrow(why);
    expect(asked).toHaveLength(1);
  });

  it.each([
    [() => Response.json({ token: 'wrong' }), 'asks for a sign-in'],
    [() => Response.json({ token: 'a\r\nb: c' }), 'gives no token'],
    [() => Response.json(['t0ken']), 'gives no token'],
    [() => new Response('<html>'), 'is no JSON'],
    [() => new Response('', { status: 429 }), 'asked too often'],
  ])('says why there is none', async (answer, why) => {
    await expect(digestOf({ image: 'mcp/time', fetch: hub(answer()).fetch })).rejects.toThrow(why);
  });

  it('is none that a registry makes up', async () => {
    for (const said of ['', 'sha256:abc', `${DIGEST}"`, `md5:${'a'.repeat(64)}`]) {
      const answer = () => new Response(null, { headers: { 'docker-content-digest': said } });
      const { fetch } = network({ 'HEAD https://ghcr.io/v2/a/b/manifests/latest': answer });
      await expect(digestOf({ image: 'ghcr.io/a/b', fetch })).rejects.toThrow(NoAnswer);
    }
  });

  it('keeps the token from hosts that a registry points to', async () => {
    const { fetch, asked } = network({
      [`HEAD ${HUB}`]: headers =>
        headers.has('authorization')
          ? new Response(null, { status: 307, headers: { location: 'https://cdn.example.com/m' } })
          : challenge(REALM),
      [`GET ${TOKEN}`]: () => Response.json({ access_token: 't0ken' }),
      'HEAD https://cdn.example.com/m': manifest,
    });
    expect(await digestOf({ image: 'mcp/time', fetch })).toMatchObject({ digest: DIGEST });
    expect(asked.at(-1)).toBe('HEAD https://cdn.example.com/m');
  });
});
