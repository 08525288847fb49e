import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { scratch } from '../host/index.mjs';
import { Lists, type Name } from './lists';

/**
 * One window, in words of what a person sees and does. Keys get lost while a list is still closing, so everything
 * here waits for what it opened to be gone again; and the mouse stays away from the editor, as it closes hovers.
 */
export class Workbench extends Lists {
  constructor(
    page: Page,
    readonly folder: string,
  ) {
    super(page);
  }

  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.statusItem('status.problems').waitFor();
  }

  /**
   * A workspace that the editor never saw before comes up without any of its folders about every second time: a race of
   * VS Code in a browser ("You have not yet added a folder" in the Explorer). Opened once more, it knows them.
   */
  async foldersOfWorkspace(): Promise<void> {
    const folder = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    for (let left = 2; ; left--) {
      const shown = await folder.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (shown) return;
      if (left === 0) throw new Error('VS Code opened the workspace without its folders, three times');
      await this.page.reload();
      await this.ready();
    }
  }

  /** A file's text on disk. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Opens a file of the folder, through Quick Open; the cursor is in it afterwards. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path;
    await this.pick('Control+p', path, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.statusItem('status.editor.selection').waitFor();
  }

  /** Puts the cursor on a place, counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.pick('Control+g', `:${line}:${column}`, '');
    await this.statusItem('status.editor.selection')
      .filter({ hasText: `Ln ${line}, Col ${column}` })
      .waitFor();
  }

  /** Puts the cursor into a word of the open file, as it is on disk. */
  async goToText(path: string, word: string): Promise<void> {
    const before =
      this.read(path)
        .replace(/^\uFEFF/, '')
        .split(word, 1)[0] ?? '';
    const lines = before.split('\n');
    const line = lines.at(-1) ?? '';
    await this.pick('Control+g', `:${lines.length}:${line.length + 2}`, '');
    await this.statusItem('status.editor.selection')
      .filter({ hasText: `Ln ${lines.length}, ` })
      .waitFor();
  }

  /** Opens Problems and answers with the row that holds this text. */
  async problem(text: Name): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+m');
    const row = panel.locator('.monaco-list-row').filter({ hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /** Chooses a row of Problems; the status bar then says what of the file is selected. */
  async selectProblem(text: Name, selection: string): Promise<void> {
    const row = await this.problem(text);
    await this.insist(async () => {
      await row.click();
      await this.statusItem('status.editor.selection').filter({ hasText: selection }).waitFor({ timeout: 4000 });
    });
  }

  /** Waits until no row of Problems holds this text. */
  async noProblem(text: Name): Promise<void> {
    await this.page
      .locator('.markers-panel .monaco-list-row')
      .filter({ hasText: text })
      .first()
      .waitFor({ state: 'hidden' });
  }

  /** What the status bar says of errors and warnings, as in `Warnings: 2`. */
  async problemCount(): Promise<string> {
    const item = this.statusItem('status.problems');
    return (await item.getAttribute('aria-label')) ?? '';
  }

  statusItem(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }

  squiggles(level: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${level}`);
  }

  /** The icon of a view container. Its name holds the badge's words. */
  activityIcon(name: Name): Locator {
    return this.page.getByRole('tab', { name }).first();
  }

  badge(name: Name): Locator {
    return this.activityIcon(name).locator('.badge-content');
  }

  async openContainer(name: Name): Promise<void> {
    const icon = this.activityIcon(name);
    await icon.waitFor();
    if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
  }

  /** Chooses how the Servers view is grouped, from the menu in its title; a view drawn anew takes its menu away. */
  async groupBy(title: string): Promise<void> {
    const button = this.page.getByRole('button', { name: /^Group/ }).first();
    const item = this.page.getByRole('menuitem', { name: title });
    const choice = item.or(this.page.getByRole('menuitemcheckbox', { name: title })).first();
    await this.insist(async () => {
      await this.page.locator('.pane-header').filter({ hasText: 'Servers' }).hover();
      await button.click({ timeout: 3000 });
      await choice.waitFor({ timeout: 3000 });
      await this.page.waitForTimeout(300);
      await choice.click({ timeout: 3000 });
    });
  }

  /** A row of any tree, by its accessible label. */
  treeItem(name: Name): Locator {
    return this.page.getByRole('treeitem', { name }).first();
  }

  /** The picture that a row of a tree begins with, as the character of the icon font that draws it. */
  iconOf(name: Name): Promise<string> {
    const icon = this.treeItem(name).locator('.custom-view-tree-node-item-icon');
    return icon.evaluate(it => getComputedStyle(it, '::before').content);
  }

  /** Opens a row of a tree, unless it stands open: a click on a row that is drawn anew is lost. */
  async expand(name: Name): Promise<void> {
    const row = this.treeItem(name);
    await row.waitFor();
    await this.insist(async () => {
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      await this.page.waitForTimeout(100);
      if ((await row.getAttribute('aria-expanded')) !== 'true') throw new Error('the row did not open');
    });
  }

  /** Chooses from the context menu of a row; a menu takes no click in its first moment. */
  async chooseFor(name: Name, title: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name: title });
    await this.insist(async () => {
      await this.treeItem(name).click({ button: 'right' });
      await item.waitFor({ timeout: 3000 });
      await this.page.waitForTimeout(300);
      await item.click();
      await item.waitFor({ state: 'hidden', timeout: 3000 });
    });
  }

  notification(text: Name): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text });
  }

  async answerNotification(text: Name, button: Name): Promise<void> {
    await this.notification(text).getByRole('button', { name: button }).click();
  }

  /** The titles that the light bulb's list offers at the cursor. */
  async quickFixes(): Promise<string[]> {
    const rows = await this.openQuickFixes();
    const titles = await rows.allInnerTexts();
    await this.page.keyboard.press('Escape');
    await rows.first().waitFor({ state: 'hidden' });
    return titles.map(title => title.trim());
  }

  async applyQuickFix(title: Name): Promise<void> {
    const rows = await this.openQuickFixes();
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    const wanted = focused.filter({ has: this.page.getByText(title) });
    for (let tries = await rows.count(); tries > 0; tries--) {
      if (await wanted.isVisible()) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await wanted.waitFor({ timeout: 2000 });
    await this.page.keyboard.press('Enter');
    await rows.first().waitFor({ state: 'hidden' });
  }

  /** Applies what is ticked in the refactor preview. */
  async acceptPreview(): Promise<void> {
    await this.page.getByText('Refactor Preview').first().waitFor();
    await this.page
      .getByRole('button', { name: /^Apply/ })
      .first()
      .click();
    await this.page.locator('.panel .edit-checkbox').first().waitFor({ state: 'hidden' });
  }

  /** Saves what was changed; an edit that was asked for may still be on its way. */
  async save(): Promise<void> {
    const unsaved = this.page.locator('.tab.active.dirty');
    await unsaved.waitFor();
    await this.page.keyboard.press('Control+s');
    await unsaved.waitFor({ state: 'detached' });
  }

  /** The hover at the cursor that holds this text; the marker's own part comes in another element. */
  async hover(text: Name): Promise<Locator> {
    const shown = this.page
      .locator('.monaco-hover:not(.hidden) .monaco-hover-content')
      .filter({ hasText: text })
      .first();
    await this.insist(async () => {
      await this.page.keyboard.press('Control+k');
      await this.page.keyboard.press('Control+i');
      await shown.waitFor({ timeout: 4000 });
    });
    return shown;
  }

  /** The status bar fills up bit by bit: this waits for its word. */
  async restricted(): Promise<void> {
    await this.statusItem('status.workspaceTrust').waitFor();
  }

  async grantTrust(): Promise<void> {
    await this.command('Workspaces: Manage Workspace Trust');
    const row = this.page.locator('.workspace-trust-editor .workspace-trust-buttons-row');
    await row
      .getByRole('button', { name: /^Trust/ })
      .first()
      .click();
    await this.statusItem('status.workspaceTrust').waitFor({ state: 'hidden' });
    await this.page.keyboard.press('Control+w');
    await row.waitFor({ state: 'hidden' });
  }

  async screenshot(name: string): Promise<void> {
    const file = `${name.replace(/[^\w-]+/g, '-')}.png`;
    await this.page.screenshot({ path: join(scratch, 'screenshots', file) });
  }

  private async openQuickFixes(): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.insist(async () => {
      await this.page.keyboard.press('Control+.');
      await rows.first().waitFor({ timeout: 4000 });
    });
    return rows;
  }
}
