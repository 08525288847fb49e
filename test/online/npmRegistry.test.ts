import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { newestRelease } from '../../src/online/npmRegistry';
import { newestProjectRelease } from '../../src/online/pypiIndex';
import type { ReleaseQuestion } from '../../src/online/release';

const servers: Server[] = [];
afterEach(() => {
  for (const it of servers.splice(0)) {
    it.closeAllConnections();
    it.close();
  }
});

/** A registry on this machine; gives its address and what it was asked. */
async function registry(answer: RequestListener): Promise<{ address: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/npm/`, asked };
}

const now = Date.parse('2026-11-21T00:00:00Z');
const ask = (address: string, more: Partial<ReleaseQuestion> = {}) =>
  newestRelease({ registry: address, name: '@s/a', cooldownDays: 7, now, fetch, ...more });

const PACKUMENT = {
  'dist-tags': { latest: '1.4.0' },
  versions: {
    '1.9.0': {},
    '1.10.0': {},
    '1.2.0': {},
    '1.3.0': { deprecated: 'no' },
    '1.4.0-rc.1': {},
    '1.4.0': {},
    '1.3.1': {},
    __proto__: {},
  },
  time: {
    '1.2.0': '2026-01-01T00:00:00Z',
    '1.3.0': '2026-02-01T00:00:00Z',
    '1.3.1': '2026-11-13T00:00:00Z',
    '1.4.0-rc.1': '2026-01-01T00:00:00Z',
    '1.4.0': '2026-11-20T00:00:00Z',
    '1.9.0': '2026-01-01T00:00:00Z',
  },
};

describe('newest release of an npm package', () => {
  it('is no pre-release, not deprecated, older than the cool-down, and not above latest', async () => {
    const { address, asked } = await registry((_, it) => it.end(JSON.stringify(PACKUMENT)));
    expect(await ask(address)).toEqual({ version: '1.3.1', published: '2026-11-13T00:00:00Z' });
    expect(asked.map(it => it.url)).toEqual(['/npm/@s%2fa']);
    expect((await ask(address, { cooldownDays: 0 })).version).toBe('1.4.0');
    expect((await ask(address, { cooldownDays: 30 })).version).toBe('1.2.0');
  });

  it('sends credentials to the registry and to no other host', async () => {
    const other = await registry((_, it) => it.end(JSON.stringify(PACKUMENT)));
    const first = await registry((_, it) => it.writeHead(302, { location: `${other.address}x` }).end());
    await ask(first.address, { authorization: 'Bearer canary' });
    expect(first.asked[0]?.headers.authorization).toBe('Bearer canary');
    expect(other.asked[0]?.headers.authorization).toBeUndefined();
  });

  it.each<[string, RequestListener, RegExp]>([
    ['an unknown package', (_, it) => it.writeHead(404).end(), /does not know it/],
    ['a sign-in', (_, it) => it.writeHead(401).end(), /asks for a sign-in/],
    ['no JSON', (_, it) => it.end('<html>'), /is no JSON/],
    ['another shape', (_, it) => it.end('[]'), /describes no package/],
    ['no old release', (_, it) => it.end('{"versions":{"1.0.0":{}},"time":{}}'), /older than 7 days/],
    ['a circle', (request, it) => it.writeHead(302, { location: request.url ?? '' }).end(), /points on and on/],
    ['no web address', (_, it) => it.writeHead(302, { location: 'file:///etc/passwd' }).end(), /no web address/],
    ['a broken line', request => request.socket.destroy(), /could not be reached/],
  ])('says why there is no answer: %s', async (_, listener, why) => {
    const { address } = await registry(listener);
    await expect(ask(address, { authorization: 'Bearer canary' })).rejects.toThrow(why);
  });

  it('stops reading an answer without end', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 32);
    const { address } = await registry((_, it) => {
      const more = () => {
        while (it.write(chunk));
        it.once('drain', more);
      };
      more();
    });
    await expect(ask(address)).rejects.toThrow(/larger than 32 MiB/);
  });

  it('can be cancelled', async () => {
    const { address } = await registry(() => {});
    const stop = new AbortController();
    const answer = ask(address, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(answer).rejects.toThrow(/cancelled/);
  });

  it('asks nobody where nothing is configured or the name is none', async () => {
    await expect(ask('')).rejects.toThrow(/no npm registry is configured/);
    await expect(ask('file:///x')).rejects.toThrow(/no web address/);
    const { address, asked } = await registry((_, it) => it.end('{}'));
    for (const name of ['../x', 'a/b', '@a/../b', 'a?b', '', 'http://x']) {
      await expect(ask(address, { name })).rejects.toThrow(/no name/);
    }
    expect(asked).toEqual([]);
  });
});

it('finds the newest release of a Python project', async () => {
  const file = (filename: string, time: string, yanked = false) => ({ filename, 'upload-time': time, yanked });
  const files = [
    file('mcp_server_x-1.9-py3-none-any.whl', '2026-01-01T00:00:00Z'),
    file('mcp_server_x-1.10-py3-none-any.whl', '2026-02-01T00:00:00Z'),
    file('mcp-server-x-1.11.tar.gz', '2026-03-01T00:00:00Z', true),
    file('mcp_server_x-2.0rc1-py3-none-any.whl', '2026-01-01T00:00:00Z'),
    file('mcp_server_x-3.0-py3-none-any.whl', '2026-11-20T00:00:00Z'),
  ];
  const { address, asked } = await registry((_, it) => it.end(JSON.stringify({ files })));
  const found = await newestProjectRelease({ registry: address, name: 'MCP.server_x', cooldownDays: 7, now, fetch });
  expect(found.version).toBe('1.10');
  expect(asked[0]?.url).toBe('/npm/mcp-server-x/');
});
