import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished } from 'vitest';
import { take } from './steps';
import { test } from './window';

const SECRET = '7f3a91c2e05b48d61c9f72ab30e84d57';

/** Tabs, CRLF, comments and trailing commas, as VS Code itself writes and accepts them. */
const VSCODE = `// Servers of the team
{
	"servers": {
		"files": { // shared
			"command": "npx",
			"args": ["-y", "@acme/files-mcp", /* all of it */ "/",],
		},
		"disk": {
			"command": "npx",
			"args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"],
		},
		"wiki": {
			"type": "http",
			"url": "http://wiki.example.com/mcp", // soon to move
		},
		"linear": {
			"type": "http",
			"url": "https://linear.example.com/mcp",
			"headers": { "Authorization": "Bearer ${SECRET}" },
		},
	},
}
`.replaceAll('\n', '\r\n');

/** A byte order mark, two spaces, a comment, and no line break at the end. */
const CURSOR = `\uFEFF{
  "mcpServers": {
    // started by hand until May
    "login": {"command": "bash", "args": ["-lc", "node /opt/mcp/server.js"]},
    "disk":   { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"] },
    "figma": { "url": "https://figma.example.com/mcp", "headers": { "X-Figma-Token": "${SECRET}" } },
    "notes": { "command": "notes\u200b-mcp" }
  }
}`;

const CLAUDE = `{
    "mcpServers": {
        "box": {
            "command": "docker",
            "args": ["run", "-i", "--privileged", "--rm", "-v", "/var/run/docker.sock:/var/run/docker.sock", "acme/tools@sha256:${'ab'.repeat(32)}"]
        },
        "disk": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"] },
        "docs": { "command": "docs-mcp" },
        "docs": { "command": "other-mcp" },
        "issues": { "command": "issues-mcp", "env": { "ISSUES_TOKEN": "${SECRET}" } }
    }
}
`;

const LOCK = JSON.stringify({
  name: 'ticket-bot',
  lockfileVersion: 3,
  packages: {
    '': { name: 'ticket-bot', dependencies: { '@acme/files-mcp': '^0.6.0' } },
    'node_modules/@acme/files-mcp': { version: '0.6.2', resolved: 'https://registry.example.com/x.tgz' },
  },
});

describe('a quick fix changes its own bytes and no other', () => {
  test('in a file with tabs, CRLF, comments and trailing commas', async ({ open }) => {
    const window = await open({ trusted: true, files: { '.vscode/mcp.json': VSCODE, 'package-lock.json': LOCK } });
    await window.problem('Cordon');
    const inputs = [
      '\t},',
      '\t"inputs": [',
      '\t\t{',
      '\t\t\t"type": "promptString",',
      '\t\t\t"id": "linear-token",',
      '\t\t\t"description": "LINEAR_TOKEN",',
      '\t\t\t"password": true',
      '\t\t}',
      '\t],',
      '}',
      '',
    ].join('\r\n');
    await take(window, '.vscode/mcp.json', [
      ['@acme/files-mcp', /^Pin to 0\.6\.2, as in package-lock\.json$/, '@acme/files-mcp"', '@acme/files-mcp@0.6.2"'],
      ['/"]', /^Let it reach this folder only$/, '21", "/"]', '21", "${workspaceFolder}"]'],
      ['http://wiki', /^Use https:\/\/$/, 'http://wiki', 'https://wiki'],
    ]);
    const before = window.read('.vscode/mcp.json');
    await window.goToText('.vscode/mcp.json', SECRET);
    await window.applyQuickFix(/^Let VS Code ask for LINEAR_TOKEN/);
    await window.save();
    const moved = before.replace(SECRET, () => '${input:linear-token}').replace('\t},\r\n}\r\n', () => inputs);
    await expect.poll(() => window.read('.vscode/mcp.json'), { timeout: 5000 }).toBe(moved);
  });

  test('in files with a byte order mark and without a last line break', async ({ open }) => {
    const window = await open({ trusted: true, files: { '.cursor/mcp.json': CURSOR, '.mcp.json': CLAUDE } });
    await window.problem('Cordon');
    await take(window, '.cursor/mcp.json', [
      [
        'bash',
        /^Start it without the shell$/,
        '"bash", "args": ["-lc", "node /opt/mcp/server.js"]',
        '"node", "args": ["/opt/mcp/server.js"]',
      ],
      ['/"] },', /^Let it reach this folder only$/, '21", "/"]', '21", "${workspaceFolder}"]'],
      [SECRET, /^Take it from the environment variable FIGMA_TOKEN/, SECRET, '${env:FIGMA_TOKEN}'],
      ['\u200b', /^Remove the hidden characters$/, '\u200b', ''],
    ]);
    await take(window, '.mcp.json', [
      ['--privileged', /^Take this option away$/, '"--privileged", ', ''],
      ['/var/run', /^Take this option away$/, '"-v", "/var/run/docker.sock:/var/run/docker.sock", ', ''],
      ['/"] },', /^Let it reach this folder only$/, '21", "/"]', '21", "."]'],
      ['docs": { "command": "docs', /^Remove the ignored one$/, '        "docs": { "command": "docs-mcp" },\n', ''],
      [SECRET, /^Take it from the environment variable ISSUES_TOKEN/, SECRET, '${ISSUES_TOKEN}'],
    ]);
  });

  test('with all safe fixes at once, after they were looked at', async ({ open }) => {
    const text = `{
  "servers": { // two of them
    "a": { "command": "npx", "args": ["-y", "@acme/files-mcp"] },
    "a": { "command": "npx", "args": ["@acme/files-mcp@0.6.1", "--x",] },
    "b": { "command": "npx", "args": ["-y", "@acme/files-mcp@latest"], },
  },
}
`;
    const window = await open({ trusted: true, files: { '.vscode/mcp.json': text, 'package-lock.json': LOCK } });
    await window.problem('is here twice');
    await window.openFile('.vscode/mcp.json');
    await window.goToText('.vscode/mcp.json', '@acme/files-mcp@latest');
    await window.applyQuickFix(/^Fix all safe findings/);
    await window.screenshot('preview');
    expect(window.read('.vscode/mcp.json')).toBe(text);
    await window.acceptPreview();
    await window.save();
    const fixed = text
      .replace('    "a": { "command": "npx", "args": ["-y", "@acme/files-mcp"] },\n', '')
      .replace('@latest', '@0.6.2');
    await expect.poll(() => window.read('.vscode/mcp.json'), { timeout: 5000 }).toBe(fixed);
  });
});

describe('a quick fix that asks a registry', () => {
  test('asks on the click, never before, and never in Restricted Mode', async ({ open }) => {
    const registry = await startRegistry();
    const text = '{\n  "servers": { "notes": { "command": "npx", "args": ["-y", "@acme/notes-mcp"] } }\n}\n';
    const window = await open({
      files: { '.vscode/mcp.json': text },
      home: {
        '.npmrc': `registry=${registry.address}\n//${new URL(registry.address).host}/:_authToken=from-the-home\n`,
      },
    });
    await window.problem('Cordon');
    await window.openFile('.vscode/mcp.json');
    await window.goToText('.vscode/mcp.json', '@acme/notes-mcp');
    await window.applyQuickFix(/^Pin to a version$/);
    await window.input().waitFor();
    await window.page.keyboard.press('Escape');
    expect(registry.asked).toEqual([]);

    await window.grantTrust();
    await window.goToText('.vscode/mcp.json', '@acme/notes-mcp');
    expect(registry.asked).toEqual([]);
    await window.applyQuickFix(/^Pin to a version$/);
    await window.choose('1.4.2');
    expect(registry.asked).toEqual(['/@acme%2fnotes-mcp Bearer from-the-home']);
    await window.save();
    await expect
      .poll(() => window.read('.vscode/mcp.json'), { timeout: 5000 })
      .toBe(text.replace('notes-mcp"]', 'notes-mcp@1.4.2"]'));
  });
});

/** A registry of this test's own, with a release that is too young and one that its publisher took back. */
async function startRegistry(): Promise<{ readonly address: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        'dist-tags': { latest: '1.5.0' },
        versions: { '1.4.1': {}, '1.4.2': {}, '1.4.3': { deprecated: 'broken' }, '1.5.0': {}, '2.0.0-rc.1': {} },
        time: {
          '1.4.1': '2025-01-01T00:00:00.000Z',
          '1.4.2': '2025-02-01T00:00:00.000Z',
          '1.4.3': '2025-03-01T00:00:00.000Z',
          '1.5.0': new Date().toISOString(),
          '2.0.0-rc.1': '2025-04-01T00:00:00.000Z',
        },
      }),
    );
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}
