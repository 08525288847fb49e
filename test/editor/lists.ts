import type { Locator, Page } from 'playwright-core';

export type Name = string | RegExp;

/** The lists and questions that come down from the top of a window: commands, files, choices. */
export class Lists {
  constructor(readonly page: Page) {}

  async command(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, title);
  }

  /** Runs a command that answers with a list or question of its own, and waits until that holds a text. */
  async ask(title: string, text: Name): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.input().fill(`>${title}`);
    await this.page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').filter({ hasText: text }).filter({ hasNotText: title }).waitFor();
  }

  /** Takes the focused row of a list, once it is the wanted one; another list may follow. */
  async take(row: Name): Promise<void> {
    const rows = this.page.locator('.quick-input-widget .monaco-list-row');
    await rows.filter({ hasText: row }).first().waitFor();
    const focused = this.page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: row });
    for (let left = await rows.count(); left > 0 && !(await focused.isVisible()); left--) {
      await this.page.keyboard.press('ArrowDown');
    }
    await focused.waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Answers a question with words. */
  async say(question: Name, words: string): Promise<void> {
    await this.page.locator('.quick-input-widget').filter({ hasText: question }).waitFor();
    await this.input().fill(words);
    await this.page.keyboard.press('Enter');
    await this.input().waitFor({ state: 'hidden' });
  }

  /** A quick input that waits for a word or a choice. */
  input(): Locator {
    return this.page.locator('.quick-input-widget input.input');
  }

  /** Takes a row of a quick pick that stands open. */
  async choose(row: string): Promise<void> {
    await this.page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: row }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.input().waitFor({ state: 'hidden' });
  }

  /** Opens a quick input, fills it, and takes its focused row once that is the wanted one. */
  protected async pick(key: string, text: string, row: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input');
    const focused = this.page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: row });
    await this.insist(async () => {
      await this.page.keyboard.press(key);
      await input.waitFor({ timeout: 3000 });
      await input.fill(text);
      await focused.waitFor({ timeout: 4000 });
    });
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** A key can get lost in a busy window: three tries, with Escape between them. */
  protected async insist(work: () => Promise<void>): Promise<void> {
    for (let left = 2; ; left--) {
      try {
        return await work();
      } catch (error) {
        if (left === 0) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }
}
