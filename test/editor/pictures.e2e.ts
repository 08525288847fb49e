import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { root, scratch } from '../host/index.mjs';
import { test } from './window';
import type { Workbench } from './workbench';

const CONFIG = `{
  "servers": {
    // Lets the model work on our files
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"]
    },
    "wiki": { "type": "http", "url": "http://wiki.example.com/mcp" },
    "tickets": {
      "type": "http",
      "url": "https://tickets.example.com/mcp",
      "headers": { "Authorization": "Bearer 7f3a91c2e05b48d61c9f72ab30e84d57" },
    },
  },
}
`;

/** Nothing in a picture that is not about Cordon. Every value in them is invented. */
const calm = {
  'cordon.notifications': false,
  'editor.minimap.enabled': false,
  'editor.codeLens': false,
  'editor.stickyScroll.enabled': false,
  'editor.scrollBeyondLastLine': false,
  'editor.occurrencesHighlight': 'off',
  'editor.bracketPairColorization.enabled': false,
  'editor.matchBrackets': 'never',
  'breadcrumbs.enabled': false,
  'git.enabled': false,
  'window.commandCenter': false,
  'window.title': '${rootName}',
};

/** Pulls the side bar's edge to the right. */
async function widenSideBar({ page }: Workbench, by: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('there is no side bar');
  const [x, y] = [box.x + box.width + 1, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
}

describe('pictures of the README', () => {
  test('the servers of an unknown folder', async ({ open }) => {
    const window = await open({ settings: { ...calm, 'editor.codeLens': true } });
    const { page } = window;
    await page.setViewportSize({ width: 1440, height: 860 });
    await window.openContainer(/MCP Security/);
    await window.treeItem(/^filesystem,/).waitFor();
    await widenSideBar(window, 240);
    await window.openFile('.mcp.json');
    // Drawn only while the editor has the focus.
    await page.locator('.codelens-decoration').filter({ hasText: 'risk' }).first().waitFor();
    await window.problem('Cordon');
    await page.mouse.move(1000, 500);
    await page.waitForTimeout(1500);
    await window.screenshot('servers');
    copyFileSync(join(scratch, 'screenshots/servers.png'), join(root, 'media/screenshot-servers.png'));
  });

  test('a finding in the editor, with its fixes', async ({ open }) => {
    const window = await open({ trusted: true, files: { '.vscode/mcp.json': CONFIG }, settings: calm });
    await window.page.setViewportSize({ width: 1200, height: 680 });
    await window.problem('Cordon');
    await window.page.keyboard.press('Control+b');
    await window.openFile('.vscode/mcp.json');
    await window.goToText('.vscode/mcp.json', '7f3a');
    await window.page.waitForTimeout(1500);
    await window.page.keyboard.press('Control+.');
    await window.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    await window.page.waitForTimeout(500);
    await window.screenshot('fix');
    copyFileSync(join(scratch, 'screenshots/fix.png'), join(root, 'media/screenshot-fix.png'));
  });
});
