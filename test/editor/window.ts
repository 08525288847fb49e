import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { makeScratch, writeSettings } from '../host/index.mjs';
import type { Host } from './globalSetup';
import { Workbench } from './workbench';

export interface Opening {
  /** The folder's files by path; the sample repository when left out. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files in the user's home, such as `.cursor/mcp.json`. */
  readonly home?: Readonly<Record<string, string>>;
  /** `true` leaves workspace trust out; otherwise the folder opens in Restricted Mode. */
  readonly trusted?: boolean;
  /** The workspace file to open instead of the folder, relative to it. */
  readonly workspace?: string;
  /** No folder at all: only the person's own files. */
  readonly empty?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `cordon.scan.extraPaths`, relative to the folder. */
  readonly extraPaths?: readonly string[];
}

/** The host of this test process: no other opens windows there at the same time. */
export function host(): Host {
  const hosts = inject('hosts');
  const mine = hosts[Number(process.env.VITEST_POOL_ID ?? 1) % hosts.length];
  if (!mine) throw new Error('no host was started');
  return mine;
}

type Open = (opening?: Opening) => Promise<Workbench>;

/** `test` with `open`: a fresh browser context and a fresh folder each time, and a picture when the test fails. */
export const test = base.extend<{ browser: Browser; open: Open }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const browser = await chromium.launch(host().browser);
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ browser, task }, use) => {
    const temporary = makeScratch();
    const windows: Workbench[] = [];
    await use(async opening => {
      const opened = await openWindow(browser, join(temporary, `${windows.length}/ticket-bot`), opening);
      windows.push(opened);
      return opened;
    });
    for (const window of windows) {
      if (task.result?.state === 'fail') await window.screenshot(`failed ${task.name}`);
      await window.page.context().close();
    }
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  },
});

async function openWindow(browser: Browser, folder: string, opening: Opening = {}): Promise<Workbench> {
  const { port, token, profile, home } = host();
  if (opening.files) writeFiles(folder, opening.files);
  else cpSync(join(import.meta.dirname, 'sample'), folder, { recursive: true });
  // What the extension remembered of an earlier test lies in two places: the browser context and this folder.
  rmSync(join(profile, 'data/User/globalStorage/cordon.mcp-cordon'), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
  writeFiles(home, opening.home ?? {});
  writeSettings(profile, {
    'security.workspace.trust.enabled': !opening.trusted,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'always',
    // An editor in a browser saves by itself, one on the desktop does not.
    'files.autoSave': 'off',
    ...opening.settings,
  });
  // Where a window far from its machine looks for settings of the machine.
  const extraPaths = opening.extraPaths?.map(it => join(folder, it)) ?? [];
  writeFiles(join(profile, 'data/Machine'), {
    'settings.json': JSON.stringify({ 'cordon.scan.extraPaths': extraPaths }),
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const what = opening.workspace ? { workspace: join(folder, opening.workspace) } : { folder };
  const query = new URLSearchParams({ ...(opening.empty ? { ew: 'true' } : what), tkn: token });
  await page.goto(`http://127.0.0.1:${port}/?${query}`);
  const workbench = new Workbench(page, folder);
  await workbench.ready();
  if (opening.workspace) await workbench.foldersOfWorkspace();
  return workbench;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
