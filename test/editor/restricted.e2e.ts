import { describe, expect } from 'vitest';
import { test } from './window';

const container = /MCP Security|Cordon/;

describe('an unknown folder in Restricted Mode', () => {
  test('shows its servers and findings before it is trusted', async ({ open }) => {
    const window = await open();
    await window.problem('Cordon');
    await window.badge(container).waitFor();
    await window.openContainer(container);
    await window.treeItem(/filesystem/).waitFor();
    expect(await window.isRestricted()).toBe(true);
    await window.screenshot('restricted');
  });

  test('keeps what it shows when trust is granted', async ({ open }) => {
    const window = await open();
    await window.problem('Cordon');
    await window.grantTrust();
    await window.openContainer(container);
    await window.treeItem(/filesystem/).waitFor();
    expect(await window.problemCount()).toMatch(/Errors|Warnings/);
  });
});
