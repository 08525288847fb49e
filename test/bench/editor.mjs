import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratch, root, runSuite } from '../host/index.mjs';
import { median } from './measure.mjs';

/**
 * Opens the sample in so many fresh windows, each with a new server and a new browser; the medians in milliseconds.
 * @returns {Promise<{ activation: number, firstDiagnostic: number }>}
 */
export async function inWindows(windows) {
  const moments = [];
  for (let i = 0; i < windows; i++) moments.push(await oneWindow());
  return {
    activation: median(moments.map(it => it.activated - it.activate)),
    firstDiagnostic: median(moments.map(it => it.diagnostics - it.activated)),
  };
}

async function oneWindow() {
  const temporary = makeScratch();
  try {
    const folder = join(temporary, 'ticket-bot');
    cpSync(join(root, 'test/editor/sample'), folder, { recursive: true });
    const suite = join(import.meta.dirname, 'editorSuite.cjs');
    const code = await runSuite({ host: 'node', extension: root, suite, folder });
    if (code !== 0) throw new Error(`The window ended with ${code}`);
    return JSON.parse(readFileSync(join(temporary, 'moments.json'), 'utf8'));
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}
