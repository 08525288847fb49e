import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from './window';
import type { Workbench } from './workbench';

const container = /MCP Security/;
const CONFIG = '.mcp.json';
const TOAST = 'This folder sets up';

const config = (servers: Record<string, unknown>): string =>
  `${JSON.stringify({ mcpServers: servers }, undefined, 2)}\n`;
const disk = { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', '/'] };
const docs = { type: 'http', url: 'https://docs.example.com/mcp' };

describe('an unknown folder in Restricted Mode', () => {
  test('shows badge, tree, Problems and one notification before it is trusted', async ({ open }) => {
    const window = await open();
    await window.restricted();
    await window.notification(TOAST).waitFor();
    await window.screenshot('first sight');
    await window.badge(container).filter({ hasText: '4' }).waitFor();
    await window.answerNotification(TOAST, 'Review Servers');
    await window.treeItem(/^filesystem, high risk/).waitFor();
    await window.treeItem(/^sandbox, critical risk/).waitFor();
    await window.treeItem(/^docs, no known risks/).waitFor();
    await window.openFile(CONFIG);
    await window.problem('Cordon');
    await window.squiggles('warning').first().waitFor();
    expect(await window.page.locator('.notification-toast').count()).toBe(0);
    await window.badge(container).filter({ hasText: '4' }).waitFor();
    await window.screenshot('servers');
  });

  test('gives no second notification when trust is granted', async ({ open }) => {
    const window = await open();
    await window.notification(TOAST).waitFor();
    await window.grantTrust();
    await window.openContainer(container);
    await window.treeItem(/^filesystem, high risk/).waitFor();
    expect(await window.page.locator('.notification-toast').filter({ hasText: 'MCP server' }).count()).toBe(1);
    await window.answerNotification(TOAST, 'Not Now');
    await window.command('Cordon: Scan Now');
    await window.treeItem(/^filesystem, high risk/).waitFor();
    expect(await window.page.locator('.notification-toast').filter({ hasText: 'MCP server' }).count()).toBe(0);
    expect(await window.problemCount()).toMatch(/Errors|Warnings/);
  });
});

describe('hostile names', () => {
  const link = '[x](command:workbench.action.toggleZenMode)';
  const names = [link, '$(zap) icon', 'a\u202eb', 'two\nlines', '__proto__', 'L'.repeat(10_000)];
  const shown = [link.slice(0, 40), '$(zap) icon', 'a⟨U+202E⟩b', 'two⟨U+000A⟩lines', '__proto__', 'LLLLLLLL'];
  const entries = names.map(name => `    ${JSON.stringify(name)}: ${JSON.stringify(disk)}`);
  const files = { [CONFIG]: `{\n  "mcpServers": {\n${entries.join(',\n')}\n  }\n}\n` };

  test('are harmless text on every surface', async ({ open }) => {
    const window = await open({ files });
    await window.openContainer(container);
    const { page } = window;
    for (const text of shown) await page.locator('.label-name').filter({ hasText: text }).first().waitFor();
    await hoverRow(window, link.slice(0, 12), link);
    await window.screenshot('hostile names');
    expect(await window.notification(TOAST).textContent()).not.toMatch(/\[x]|zap|LLLL|proto/);
    await window.problem('Cordon');
    await expectHarmless(window);

    await window.openFile(CONFIG);
    await window.goTo(3, (entries[0]?.indexOf('"/"') ?? 0) + 2);
    await window.hover('whole disk');
    await expectHarmless(window);
    await page.keyboard.press('Escape');

    await openPicker(window, 'Cordon: Copy Launch Command');
    for (const text of shown) {
      await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: text }).first().waitFor();
    }
    await window.screenshot('hostile names in a list');
    await expectHarmless(window);
    await page.keyboard.press('Escape');
  });
});

describe('what a person decides', () => {
  test('is a review, until the server is another one', async ({ open }) => {
    const window = await open({ files: { [CONFIG]: config({ disk, docs }) } });
    await window.answerNotification('This folder sets up 2 MCP servers; 1 is high risk.', 'Review Servers');
    await window.treeItem(/^disk, high risk/).waitFor();
    await window.command('Cordon: Mark All in This Folder as Reviewed');
    await window.treeItem(/^disk, high risk.*reviewed/).waitFor();
    await window.badge(container).waitFor({ state: 'hidden' });
    writeFileSync(join(window.folder, CONFIG), config({ disk: { command: 'sh', args: ['-c', 'true'] }, docs }));
    await window.treeItem(/Changed since you reviewed it: command/).waitFor();
    await window.badge(container).filter({ hasText: '1' }).waitFor();
    await window.answerNotification('now runs a different command', 'Show Changes');
    await window.page.locator('.monaco-diff-editor .view-line').filter({ hasText: '"sh"' }).waitFor();
    await window.screenshot('changed since review');
    rmSync(join(window.folder, CONFIG));
    await window.page.locator('.welcome-view-content').filter({ hasText: 'No MCP servers found' }).first().waitFor();
    await window.screenshot('nothing found');
  });
});

describe('a folder without known risks', () => {
  test('stays calm', async ({ open }) => {
    const window = await open({ files: { [CONFIG]: config({ docs }) } });
    await window.openContainer(container);
    await window.treeItem(/^docs, no known risks/).waitFor();
    await window.page.locator('.pane-header').filter({ hasText: 'Findings' }).click();
    await window.page.locator('.welcome-view-content').filter({ hasText: 'No known risks found' }).waitFor();
    expect(await window.page.locator('.notification-toast').count()).toBe(0);
    await window.screenshot('all clear');
  });
});

/** No icon, no link that runs something, and nothing has run: the command of the link would have hidden the status bar. */
async function expectHarmless({ page }: Workbench): Promise<void> {
  expect(await page.locator('.codicon-zap').count()).toBe(0);
  expect(await page.locator('[data-href*="toggleZenMode"], a[href*="toggleZenMode"]').count()).toBe(0);
  expect(await page.locator('.part.statusbar').isVisible()).toBe(true);
}

/** Rests the mouse on a row until its tooltip shows a text; a list that is drawn anew takes the tooltip away. */
async function hoverRow({ page }: Workbench, row: string, text: string): Promise<void> {
  const tooltip = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: text }).first();
  for (let left = 3; left > 0 && !(await tooltip.isVisible()); left--) {
    await page.mouse.move(800, 300);
    await page.locator('.monaco-list-row').filter({ hasText: row }).first().hover();
    await tooltip.waitFor({ timeout: 4_000 }).catch(() => undefined);
  }
  await tooltip.waitFor();
}

/** Runs a command that answers with a list of its own. */
async function openPicker({ page }: Workbench, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${title}`);
  await page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: CONFIG }).first().waitFor();
}
