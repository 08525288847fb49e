import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureHost } from './ensureHost.mjs';
import { mustRun } from './run.mjs';

/** Nothing here may differ between two machines, call home, or take room from what is looked at. */
const baseSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.editor.useModal': 'off',
  'chat.agentHost.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.openRepositoryInParentFolders': 'never',
};

/** A short path: the server's sockets lie below it, and a socket's path has at most 107 characters. */
export function makeScratch(name = 'cordon-') {
  return mkdtempSync(join(process.platform === 'win32' || !existsSync('/tmp') ? tmpdir() : '/tmp', name));
}

/**
 * @param {string} profile
 * @param {Record<string, unknown>} [settings]
 */
export function writeSettings(profile, settings = {}) {
  mkdirSync(join(profile, 'data/User'), { recursive: true });
  writeFileSync(join(profile, 'data/User/settings.json'), JSON.stringify({ ...baseSettings, ...settings }, null, 2));
}

/**
 * @param {{ vsix: string, profile: string, extensions: string }} options
 */
export async function installVsix({ vsix, profile, extensions }) {
  const { node, server } = await ensureHost();
  const folders = ['--server-data-dir', profile, '--extensions-dir', extensions];
  await mustRun(node, [server, '--install-extension', vsix, '--force', '--accept-server-license-terms', ...folders]);
}

/**
 * Starts VS Code's server on a free loopback port. It dies with this process.
 *
 * `smoke` opens the page for suites inside the extension host; it also hides every notification, so a test of what a
 * person sees must not set it.
 * @param {{ profile: string, extensions?: string, home: string, smoke?: boolean, trust?: boolean }} options
 * @returns {Promise<import('./index.mjs').Server>}
 */
export async function startServer({
  profile,
  extensions = join(profile, 'extensions'),
  home,
  smoke = false,
  trust = true,
}) {
  const { node, server } = await ensureHost();
  const token = randomBytes(12).toString('hex');
  const temporary = makeScratch('cordon-t-');
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--server-data-dir', profile, '--extensions-dir', extensions],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(smoke ? ['--enable-smoke-test-driver'] : []),
    ...(trust ? [] : ['--disable-workspace-trust']),
  ];
  const child = spawn(node, [server, ...args], {
    env: environment(home, temporary),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    process.off('exit', stop);
    child.kill('SIGKILL');
    rmSync(temporary, { recursive: true, force: true });
  };
  process.on('exit', stop);
  const port = await listening(child).catch(error => {
    stop();
    throw error;
  });
  return {
    port,
    token,
    stop,
    profile,
    home,
    address: query => `http://127.0.0.1:${port}/?${new URLSearchParams({ ...query, tkn: token })}`,
  };
}

/**
 * The machine's own client configs must stay out of reach, and no gallery may be asked.
 * @param {string} home
 * @param {string} temporary
 */
function environment(home, temporary) {
  const foreign = /^(npm_|NODE_|XDG_|VSCODE_|ELECTRON_|CLAUDE|CODEX|GEMINI|VITEST|APPDATA$|LOCALAPPDATA$)/i;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    ...{ HOME: home, USERPROFILE: home, APPDATA: join(home, 'AppData/Roaming') },
    ...{ TMPDIR: temporary, TMP: temporary, TEMP: temporary, XDG_RUNTIME_DIR: temporary },
    EXTENSIONS_GALLERY: '{}',
  };
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<number>}
 */
function listening(child) {
  return new Promise((found, failed) => {
    let said = '';
    const timer = setTimeout(() => failed(new Error(`VS Code's server did not start in 30 s\n${said}`)), 30_000);
    const hear = chunk => {
      said = (said + chunk).slice(-4000);
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      found(Number(port));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', code => failed(new Error(`VS Code's server ended with ${code}\n${said}`)));
  });
}
