import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from './window';

const container = /MCP Security|Cordon/;

const config = (name: string, scheme = 'https') =>
  `${JSON.stringify({ mcpServers: { [name]: { type: 'http', url: `${scheme}://${name}.example.com/mcp` } } }, null, 2)}\n`;

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a disguised path', () => {
  const files = { '.cursor/mcp.json': config('wiki'), '.Cursor/mcp.json': config('evil') };

  test('beside the real one is one critical finding, and both can be seen side by side', async ({ open }) => {
    const window = await open({ files });
    await window.restricted();
    await window.problem('Poses as .cursor/mcp.json');
    await expect.poll(() => window.problemCount()).toMatch(/Errors: 1(?!\d)(?!.*Warnings)/);
    await window.openContainer(container);
    await window.treeItem(/^critical: Poses as \.cursor\/mcp\.json/).waitFor();
    expect(await window.page.getByRole('treeitem', { name: /^critical: / }).count()).toBe(1);
    await window.treeItem(/^evil, no known risks/).waitFor();
    await window.badge(container).filter({ hasText: /^1$/ }).waitFor();
    const status = window.statusItem('cordon.mcp-cordon.mcp');
    await expect
      .poll(() => status.locator('[aria-label]').first().getAttribute('aria-label'))
      .toMatch(/At least one is critical/);
    await window.groupBy('Group by Risk');
    await window.treeItem(/^Critical/).waitFor();
    await window.treeItem(/^critical: Poses as \.cursor\/mcp\.json/).waitFor();
    await window.groupBy('Group by File');
    await window.treeItem(/^This Folder/).waitFor();
    await window.screenshot('disguised');
    await window.chooseFor(/^critical: Poses as/, 'Show the Real File');
    await window.page.locator('.tab[data-resource-name="mcp.json"]').nth(1).waitFor();
    expect(await window.page.locator('.editor-group-container').count()).toBe(2);
    await window.page.locator('.editor-instance').filter({ hasText: 'wiki' }).first().waitFor();
    await window.page.locator('.editor-instance').filter({ hasText: 'evil' }).first().waitFor();
    await window.screenshot('disguised beside the real one');
  });

  test('without a real one may take its exact name, on a word', async ({ open }) => {
    const window = await open({ files: { '.Cursor/mcp.json': config('evil') } });
    await window.problem('Poses as .cursor/mcp.json');
    await window.openFile('.Cursor/mcp.json');
    await window.goTo(1);
    await window.applyQuickFix('Show the real file');
    await window.input().waitFor();
    await window.screenshot('disguised alone');
    await window.take(/^Give it that exact name/);
    await window.noProblem('Poses as');
    await expect.poll(() => existsSync(join(window.folder, '.cursor/mcp.json'))).toBe(true);
    expect(existsSync(join(window.folder, '.Cursor/mcp.json'))).toBe(false);
  });
});

describe('a link', () => {
  test('that leaves the folder shows both of its ends', async ({ open }) => {
    const window = await open({ files: { '.mcp.json': config('first'), '../elsewhere/mcp.json': config('linked') } });
    symlinkSync('../elsewhere', join(window.folder, '.cursor'));
    await window.problem(/read from outside this folder: its folder \.cursor is a link to .*elsewhere/);
    await window.openContainer(container);
    await window.treeItem(/^linked,/).waitFor();
    await window.screenshot('link');
  });
});

describe('a folder without configs', () => {
  test('is watched from the moment its first one is opened', async ({ open }) => {
    const window = await open({ files: { 'readme.txt': 'nothing here\n' }, trusted: true });
    await window.page.waitForTimeout(2000);
    write(window.folder, '.cursor/mcp.json', config('late', 'http'));
    await window.openFile('.cursor/mcp.json');
    await window.squiggles('warning').first().waitFor();
    await window.problem('plain HTTP');
    write(window.folder, 'sub/.mcp.json', config('later', 'http'));
    await window.problem('sub');
  });
});

describe('files outside the folder', () => {
  test('count where clients look for them, and stand under headings of their own', async ({ open }) => {
    const window = await open({
      files: {
        '.mcp.json': config('here'),
        '../.mcp.json': config('above', 'http'),
        '../extra/.cursor/mcp.json': config('extra', 'http'),
      },
      home: { '.cursor/mcp.json': config('mine') },
      extraPaths: ['../extra'],
      trusted: true,
    });
    await window.openContainer(container);
    await window.treeItem('../.mcp.json').waitFor();
    await window.expand(/^Also checked/);
    await window.treeItem(/^extra,/).waitFor();
    await window.expand(/^You/);
    await window.treeItem(/^mine,/).waitFor();
    await window.problem('plain HTTP');
    await window.noProblem('extra');
    await window.screenshot('outside');
  });
});

describe('a workspace of several folders', () => {
  test('shows the servers of its own file and of dev containers', async ({ open }) => {
    const servers = (name: string) => ({
      servers: { [name]: { type: 'http', url: `http://${name}.example.com/mcp` } },
    });
    const window = await open({
      workspace: '../team.code-workspace',
      files: {
        'readme.txt': 'one\n',
        '.devcontainer/devcontainer.json': JSON.stringify({ customizations: { vscode: { mcp: servers('boxed') } } }),
        '../other/.mcp.json': config('other'),
        '../team.code-workspace': JSON.stringify({
          folders: [{ path: 'ticket-bot' }, { path: 'other' }],
          settings: { mcp: servers('shared') },
        }),
      },
    });
    await window.openContainer(container);
    await window.treeItem(/^shared,/).waitFor();
    await window.treeItem(/^boxed,/).waitFor();
    await window.treeItem(/^other,/).waitFor();
    await window.problem('team.code-workspace');
    await window.problem('devcontainer.json');
    await window.screenshot('workspace');
    write(
      window.folder,
      '../team.code-workspace',
      JSON.stringify({ folders: [{ path: 'ticket-bot' }, { path: 'other' }] }),
    );
    await window.treeItem(/^shared,/).waitFor({ state: 'hidden' });
  });
});
