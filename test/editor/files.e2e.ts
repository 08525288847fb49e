import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { host, test } from './window';

const container = /MCP Security|Cordon/;

const config = (name: string, scheme = 'http') =>
  `${JSON.stringify({ mcpServers: { [name]: { url: `${scheme}://${name}.example.com/mcp` } } }, null, 2)}\n`;

/** What another program writes: folders and file with nothing in between. */
function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('files that other programs write', () => {
  test('show up as they come, move when renamed, and vanish when deleted', async ({ open }) => {
    const window = await open({ trusted: true, files: { '.mcp.json': config('first') } });
    const { folder } = window;
    await window.problem('plain HTTP');
    await window.openContainer(container);
    await window.treeItem(/^first,/).waitFor();

    write(folder, 'cloned/api/.cursor/mcp.json', config('cloned'));
    await window.treeItem(/^cloned,/).waitFor();
    await window.problem('cloned/api/.cursor');

    write(folder, 'cloned/api/.cursor/mcp.json', config('edited'));
    await window.treeItem(/^edited,/).waitFor();
    await window.treeItem(/^cloned,/).waitFor({ state: 'hidden' });

    for (let index = 0; index < 300; index++) write(folder, `zip/part${index % 20}/deep/f${index}.txt`, 'x');
    for (const name of ['one', 'two']) write(folder, `zip/${name}/.roo/mcp.json`, config(name));
    await window.treeItem(/^one,/).waitFor();
    await window.treeItem(/^two,/).waitFor();

    rmSync(join(folder, 'zip/one/.roo/mcp.json'));
    await window.treeItem(/^one,/).waitFor({ state: 'hidden' });
    rmSync(join(folder, 'zip'), { recursive: true });
    await window.treeItem(/^two,/).waitFor({ state: 'hidden' });
    await window.noProblem('zip/');

    renameSync(join(folder, 'cloned'), join(folder, 'moved'));
    await window.treeItem('moved/api/.cursor/mcp.json').waitFor();
    await window.treeItem('cloned/api/.cursor/mcp.json').waitFor({ state: 'hidden' });
    await window.problem('moved/api/.cursor');
    await window.noProblem('cloned/api');

    renameSync(join(folder, '.mcp.json'), join(folder, 'other.json'));
    await window.treeItem(/^first,/).waitFor({ state: 'hidden' });
  });
});

describe('text that is not saved', () => {
  test('counts as it is typed, and the disk stays as it was', async ({ open }) => {
    const text = config('wiki', 'https');
    const window = await open({ trusted: true, files: { '.mcp.json': text } });
    await window.openContainer(container);
    await window.treeItem(/^wiki, no known risks/).waitFor();
    await window.openFile('.mcp.json');
    await window.goToText('.mcp.json', '://wiki');
    await window.page.keyboard.press('ArrowLeft');
    await window.page.keyboard.press('Backspace');
    await window.squiggles('warning').first().waitFor();
    await window.treeItem(/^wiki, high risk/).waitFor();
    await window.page.keyboard.type('s');
    await window.squiggles('warning').first().waitFor({ state: 'hidden' });
    await window.treeItem(/^wiki, no known risks/).waitFor();
    expect(window.read('.mcp.json')).toBe(text);
  });
});

describe("the person's own files", () => {
  test('stand under “You” as soon as they are written', async ({ open }) => {
    const window = await open({ trusted: true, files: { '.mcp.json': config('first') } });
    await window.openContainer(container);
    await window.treeItem(/^first,/).waitFor();
    write(host().home, '.cursor/mcp.json', config('mine'));
    await window.treeItem(/^You/).click();
    await window.treeItem(/^mine,/).waitFor();
    await window.screenshot('you');
    rmSync(join(host().home, '.cursor'), { recursive: true });
    await window.treeItem(/^mine,/).waitFor({ state: 'hidden' });
  });

  test('are shown without any folder', async ({ open }) => {
    const window = await open({ empty: true, home: { '.cursor/mcp.json': config('mine') } });
    await window.openContainer(container);
    await window.treeItem(/^You/).waitFor();
    await window.screenshot('empty');
    await window.expand(/^You/);
    await window.treeItem(/^mine, high risk/).waitFor();
  });
});

describe("a repository's settings", () => {
  const silence = {
    'cordon.rules': { 'plaintext-http': 'off', 'hardcoded-secret': 'off' },
    'cordon.diagnostics.enabled': false,
    'cordon.diagnostics.levels': { high: 'none', medium: 'none' },
    'cordon.minimumSeverity': 'critical',
    'cordon.statusBar': false,
    'cordon.scan.userConfigs': false,
    'cordon.network': 'off',
  };
  const files = { '.mcp.json': config('wiki'), '.vscode/settings.json': JSON.stringify(silence) };

  test('silence no finding, neither in Restricted Mode nor trusted', async ({ open }) => {
    const window = await open({ files, home: { '.cursor/mcp.json': config('mine') } });
    const speaks = async () => {
      await window.problem('plain HTTP');
      await window.openContainer(container);
      await window.treeItem(/^wiki, high risk/).waitFor();
      await window.treeItem(/^You/).waitFor();
      await window.badge(container).waitFor();
    };
    await speaks();
    await window.restricted();
    await window.grantTrust();
    await window.page.waitForTimeout(1000);
    await speaks();
  });
});
