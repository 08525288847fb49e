import { expect } from 'vitest';
import type { Workbench } from './workbench';

/** Where the cursor stands, the fix that is taken there, and the only text that it may change. */
export type Step = readonly [at: string, title: RegExp, was: string, becomes: string];

/** Takes one fix after the other through the light bulb; each may change its own bytes on disk and no other. */
export async function take(window: Workbench, path: string, steps: readonly Step[]): Promise<void> {
  await window.openFile(path);
  for (const [at, title, was, becomes] of steps) {
    const before = window.read(path);
    expect(before.split(was), `“${was}” stands once in ${path}`).toHaveLength(2);
    await window.goToText(path, at);
    await window.applyQuickFix(title);
    await window.save();
    await expect
      .poll(() => window.read(path), { timeout: 5000, message: `${title} in ${path}` })
      .toBe(before.replace(was, () => becomes));
  }
}
