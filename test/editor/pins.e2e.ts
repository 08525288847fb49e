import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished } from 'vitest';
import { test } from './window';

const DIGEST = `sha256:${'5e'.repeat(32)}`;
const COMMIT = 'c0de'.repeat(10);

/** An image registry with tokens, a code host and a Python index: all of this test's own, on one port. */
async function startHosts(): Promise<{ readonly host: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = '', method, headers } = request;
    asked.push(`${method} ${url} ${headers.authorization ?? ''}`.trim());
    const own = `http://${headers.host}`;
    if (url.startsWith('/v2/')) return manifest(response, own, headers.authorization);
    if (url.startsWith('/token?')) return void response.end(JSON.stringify({ token: 'for-anyone' }));
    if (url.startsWith('/simple/')) return project(response);
    return void response.end(
      `001e# service=git-upload-pack\n0000010f${COMMIT} HEAD\0x\n003d${COMMIT} refs/heads/main\n0000`,
    );
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function manifest(response: ServerResponse, own: string, authorization: string | undefined): void {
  if (authorization === 'Bearer for-anyone') response.setHeader('docker-content-digest', DIGEST).end();
  else response.writeHead(401, { 'www-authenticate': `Bearer realm="${own}/token",service="here"` }).end();
}

function project(response: ServerResponse): void {
  const file = (version: string, at: string) => ({ filename: `acme_notes-${version}.tar.gz`, 'upload-time': at });
  const files = [file('1.4.2', '2025-02-01T00:00:00Z'), file('2.0.0', new Date().toISOString())];
  response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json').end(JSON.stringify({ files }));
}

describe('a pin that is asked for on a click', () => {
  test('of an image, a repository and a Python package', async ({ open }) => {
    const { host, asked } = await startHosts();
    const image = `${host}/acme/time:1.2`;
    const source = `git+http://${host}/acme/tools.git#main`;
    const text = `{
  "servers": {
    "time": { "command": "docker", "args": ["run", "-i", "--rm", "${image}"] }, // tells the time
    "tools": { "command": "npx", "args": ["-y", "${source}"] },
    "notes": { "command": "uvx", "args": ["acme-notes"] },
  }
}
`;
    const window = await open({
      trusted: true,
      files: { '.vscode/mcp.json': text },
      home: { '.config/pip/pip.conf': `[global]\nindex-url = http://${host}/simple\n` },
    });
    await window.problem('Cordon');
    expect(asked).toEqual([]);
    await window.openFile('.vscode/mcp.json');
    const pins = [
      [image, /^Pin to a digest$/, DIGEST],
      [source, /^Pin to a commit$/, COMMIT],
      ['acme-notes', /^Pin to a version$/, '1.4.2'],
    ] as const;
    for (const [at, title, version] of pins) {
      await window.goToText('.vscode/mcp.json', at);
      await window.applyQuickFix(title);
      await window.choose(version);
      await window.save();
    }
    const pinned = text
      .replace(image, `${image}@${DIGEST}`)
      .replace('tools.git#main', `tools.git#${COMMIT}`)
      .replace('acme-notes', 'acme-notes==1.4.2');
    await expect.poll(() => window.read('.vscode/mcp.json'), { timeout: 5000 }).toBe(pinned);
    expect(asked).toEqual([
      'HEAD /v2/acme/time/manifests/1.2',
      'GET /token?service=here&scope=repository%3Aacme%2Ftime%3Apull',
      'HEAD /v2/acme/time/manifests/1.2 Bearer for-anyone',
      'GET /acme/tools.git/info/refs?service=git-upload-pack',
      'GET /simple/acme-notes/',
    ]);
  });

  test('asks nobody while the network is off, and takes what the person types', async ({ open }) => {
    const { host, asked } = await startHosts();
    const text = `{ "servers": { "time": { "command": "docker", "args": ["run", "-i", "${host}/acme/time"] } } }\n`;
    const window = await open({
      trusted: true,
      files: { '.vscode/mcp.json': text },
      settings: { 'cordon.network': 'off' },
    });
    await window.problem('Cordon');
    await window.openFile('.vscode/mcp.json');
    await window.goToText('.vscode/mcp.json', `${host}/acme/time`);
    await window.applyQuickFix(/^Pin to a digest$/);
    await window.input().waitFor();
    await window.page.getByText('no registry was asked').first().waitFor();
    await window.screenshot('pin by hand');
    await window.input().fill(DIGEST);
    await window.page.keyboard.press('Enter');
    await window.input().waitFor({ state: 'hidden' });
    await window.save();
    const pinned = text.replace('/time"', `/time@${DIGEST}"`);
    await expect.poll(() => window.read('.vscode/mcp.json'), { timeout: 5000 }).toBe(pinned);
    expect(asked).toEqual([]);
  });
});

describe('a path that is narrowed', () => {
  test('to a folder that the person picks', async ({ open }) => {
    const text = `{
  "servers": {
    "disk": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"] }
  }
}
`;
    const window = await open({ trusted: true, files: { '.vscode/mcp.json': text, 'docs/a.md': '# A\n' } });
    await window.problem('Cordon');
    await window.openFile('.vscode/mcp.json');
    await window.goToText('.vscode/mcp.json', '/"]');
    await window.applyQuickFix(/^Choose the folders it may reach$/);
    await window.input().waitFor();
    await window.screenshot('pick folders');
    await window.input().fill(`${window.folder}/docs/`);
    await window.page.waitForTimeout(500);
    await window.page.keyboard.press('Enter');
    await window.input().waitFor({ state: 'hidden' });
    await window.save();
    const narrowed = text.replace('21", "/"]', '21", "${workspaceFolder}/docs"]');
    await expect.poll(() => window.read('.vscode/mcp.json'), { timeout: 5000 }).toBe(narrowed);
  });
});
