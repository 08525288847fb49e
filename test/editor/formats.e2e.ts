import { describe, expect } from 'vitest';
import { take } from './steps';
import { test } from './window';

const SECRET = '7f3a91c2e05b48d61c9f72ab30e84d57';
const LOCK = JSON.stringify({
  name: 'ticket-bot',
  lockfileVersion: 3,
  packages: {
    '': { name: 'ticket-bot', dependencies: { '@acme/files-mcp': '^0.6.0' } },
    'node_modules/@acme/files-mcp': { version: '0.6.2', resolved: 'https://registry.example.com/x.tgz' },
  },
});

/** CRLF, tabs, comments, a trailing comma, a literal string, and characters of one, two and four bytes before it all. */
const TOML = `# Größe 😀 of the team
model = "gpt-5" # no server

[mcp_servers.wiki]
url = 'http://wiki.example.com/mcp' # soon to move

[mcp_servers."files"]
command = "npx"
args = ["-y", "@acme/files-mcp", ] # all of it

[mcp_servers.disk]
command = "npx"
args = [
	"-y",
	"@modelcontextprotocol/server-filesystem@2025.8.21",
	"/", # the whole disk
]

[mcp_servers.issues]
command = "issues-mcp"
env = { ISSUES_TOKEN = "${SECRET}", LANG = "de" }
`.replaceAll('\n', '\r\n');

/** Both styles of list, quotes and none, comments, and no line break at the end. */
const YAML = `name: Team 😀
version: 0.0.1
schema: v1
mcpServers:
  - name: wiki # soon to move
    type: streamable-http
    url: 'http://wiki.example.com/mcp'
  - name: disk
    command: npx
    args: [-y, "@modelcontextprotocol/server-filesystem@2025.8.21", /] # the whole disk
  - name: files
    command: npx
    args:
      - -y
      - "@acme/files-mcp"
  - name: issues
    command: issues-mcp
    env:
      ISSUES_TOKEN: ${SECRET}`;

describe('the TOML of Codex', () => {
  const path = '.codex/config.toml';

  test('is underlined in its exact place, also while it is edited', async ({ open }) => {
    const window = await open({ trusted: true, files: { [path]: TOML } });
    await window.openFile(path);
    const places = [
      [/Reached over plain HTTP/, 'Ln 5, Col 35 (27 selected)'],
      [/ISSUES_TOKEN holds a secret/, 'Ln 21, Col 57 (32 selected)'],
      [/Runs whatever version/, 'Ln 9, Col 31 (15 selected)'],
    ] as const;
    for (const [message, selection] of places) await window.selectProblem(message, selection);

    // Two characters of four bytes more before the first, a line more before the others, and no save.
    await window.goTo(5, 1);
    await window.page.keyboard.insertText('# 😀😀');
    await window.page.keyboard.press('Enter');
    await window.selectProblem(/Reached over plain HTTP/, 'Ln 6, Col 35 (27 selected)');
    await window.selectProblem(/Runs whatever version/, 'Ln 10, Col 31 (15 selected)');
    await window.goTo(6, 12);
    await window.page.keyboard.insertText('s');
    await window.noProblem(/Reached over plain HTTP/);
    expect(window.read(path)).toBe(TOML);
  });

  test('is fixed through the light bulb, byte for byte', async ({ open }) => {
    const window = await open({ trusted: true, files: { [path]: TOML, 'package-lock.json': LOCK } });
    await window.problem('Cordon');
    await take(window, path, [
      ['http://wiki', /^Use https:\/\/$/, 'http://wiki', 'https://wiki'],
      ['@acme/files-mcp', /^Pin to 0\.6\.2, as in package-lock\.json$/, '@acme/files-mcp"', '@acme/files-mcp@0.6.2"'],
      ['/", # the whole', /^Let it reach this folder only$/, '"/", # the whole', '".", # the whole'],
      [
        SECRET,
        /^Let Codex take it from the environment variable ISSUES_TOKEN/,
        `env = { ISSUES_TOKEN = "${SECRET}", LANG = "de" }\r\n`,
        `env = { LANG = "de" }\r\nenv_vars = ["ISSUES_TOKEN"]\r\n`,
      ],
    ]);
  });
});

describe('the YAML of Continue', () => {
  const path = '.continue/mcpServers/team.yaml';

  test('is underlined and fixed in its exact place', async ({ open }) => {
    const window = await open({ trusted: true, files: { [path]: YAML, 'package-lock.json': LOCK } });
    await window.openFile(path);
    await window.selectProblem(/Reached over plain HTTP/, 'Ln 7, Col 38 (27 selected)');
    await window.selectProblem(/Opens the whole disk/, 'Ln 10, Col 70 (1 selected)');
    await take(window, path, [
      ['http://wiki', /^Use https:\/\/$/, 'http://wiki', 'https://wiki'],
      ['/] # the', /^Let it reach this folder only$/, ', /] # the', ', .] # the'],
      ['@acme/files-mcp', /^Pin to 0\.6\.2, as in package-lock\.json$/, '@acme/files-mcp"', '@acme/files-mcp@0.6.2"'],
      [SECRET, /^Take it from the secret ISSUES_TOKEN/, SECRET, '${{ secrets.ISSUES_TOKEN }}'],
    ]);
  });
});
