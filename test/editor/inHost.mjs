/**
 * Runs the one suite where its argument says: `node` (our server, through test-electron), `worker` (the web worker
 * host), or `desktop` (a downloaded desktop VS Code).
 */
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { makeScratch, root, runSuite } from '../host/index.mjs';
import { buildSuite } from './buildSuite.mjs';

const [where] = process.argv.slice(2);
const suite = await buildSuite();
const temporary = makeScratch();
const folder = join(temporary, 'ticket-bot');
cpSync(join(import.meta.dirname, 'sample'), folder, { recursive: true });

async function throughTestElectron() {
  const code = join(root, 'test/host/code.mjs');
  chmodSync(code, 0o755);
  return runTests({
    ...(where === 'node' ? { vscodeExecutablePath: code } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: suite.node,
    launchArgs: [folder, '--user-data-dir', join(temporary, 'profile')],
  });
}

try {
  process.exitCode =
    where === 'worker'
      ? await runSuite({ host: 'worker', extension: root, suite: suite.worker, folder })
      : await throughTestElectron();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
