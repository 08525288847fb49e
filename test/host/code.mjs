#!/usr/bin/env node
/**
 * Answers to the same arguments as desktop VS Code's executable, so that `@vscode/test-electron` can run a suite where
 * no desktop build can be downloaded.
 */
import { parseArgs } from 'node:util';
import { runSuite } from './runSuite.mjs';

const text = /** @type {const} */ ({ type: 'string' });
const { values, positionals } = parseArgs({
  options: { extensionDevelopmentPath: text, extensionTestsPath: text, 'user-data-dir': text },
  allowPositionals: true,
  strict: false,
});

process.exitCode = await runSuite({
  host: 'node',
  extension: String(values.extensionDevelopmentPath),
  suite: String(values.extensionTestsPath),
  folder: positionals.at(-1) ?? process.cwd(),
  ...(values['user-data-dir'] ? { profile: String(values['user-data-dir']) } : {}),
});
