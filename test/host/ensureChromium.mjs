import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun, withProgress } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * How Playwright starts a browser on this machine. On Debian as root a missing Chromium is installed, because a test
 * machine has nobody to ask; anywhere else the message says what to install.
 * @returns {Promise<import('playwright-core').LaunchOptions>}
 */
export async function ensureChromium() {
  const found = process.env.CHROMIUM_PATH || onPath(names);
  if (found) return { executablePath: found, args: quiet };
  if (process.platform !== 'linux') return { channel: 'chrome', args: quiet };
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) {
    throw new Error(
      'No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, then try again.',
    );
  }
  await withProgress('No Chromium found: installing Debian\u2019s with apt-get', installFromDebian);
  const installed = onPath(names);
  if (!installed) throw new Error('apt-get installed chromium, but it is not on the PATH. Set CHROMIUM_PATH.');
  return { executablePath: installed, args: quiet };
}

/** Without a font the pages would be full of empty boxes, so one comes along. */
async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('apt-get', ['update', '-qq'], { env });
  await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    env,
  });
}

/** @param {string[]} candidates */
function onPath(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return candidates.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return existsSync(file);
  } catch {
    return false;
  }
}
