import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { npm, scratch, withProgress } from './run.mjs';

const manifests = ['package.json', 'package-lock.json', '.npmrc'];
const standIns = readdirSync(join(import.meta.dirname, 'stand-ins'));

/**
 * VS Code's own server, installed from npm into `.vscode-test/host-<hash>` when it is not there yet.
 * It is not a devDependency because installing it the usual way compiles native code for a minute.
 * @returns {Promise<{ node: string, server: string }>}
 */
export async function ensureHost() {
  const folder = join(scratch, `host-${fingerprint()}`);
  if (!existsSync(join(folder, '.ready')))
    await withProgress('Setting up VS Code for tests (about 150 MB)', () => install(folder));
  return { node: findNode(folder), server: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js') };
}

/** Changes whenever what would be installed changes. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const name of [...manifests, ...standIns.map(name => join('stand-ins', name))]) {
    hash.update(readFileSync(join(import.meta.dirname, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Installs beside the final place and moves it there at once, so that a killed set-up is never taken for a whole one.
 * @param {string} folder
 */
async function install(folder) {
  const draft = `${folder}.tmp-${process.pid}`;
  await mkdir(draft, { recursive: true });
  for (const name of manifests) await cp(join(import.meta.dirname, name), join(draft, name));
  await npm(['ci', '--omit=dev', '--ignore-scripts'], { cwd: draft });
  await addStandIns(join(draft, 'node_modules/@vscode'));
  // The page asks for /static/node_modules, which a plain install puts three folders higher.
  await symlink('../../..', join(draft, 'node_modules/code-server/lib/vscode/node_modules'), 'junction');
  await writeFile(join(draft, '.ready'), '');
  if (existsSync(folder)) await rm(draft, { recursive: true });
  else await rename(draft, folder);
}

/** @param {string} scope */
async function addStandIns(scope) {
  for (const file of standIns) {
    const name = basename(file, '.cjs');
    await mkdir(join(scope, name), { recursive: true });
    await cp(join(import.meta.dirname, 'stand-ins', file), join(scope, name, 'index.js'));
    await writeFile(join(scope, name, 'package.json'), JSON.stringify({ name: `@vscode/${name}`, main: 'index.js' }));
  }
}

/**
 * The server needs `registerHooks` of Node 22.15; npm carries a Node for most systems, but none for macOS.
 * @param {string} folder
 */
function findNode(folder) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const carried = join(folder, 'node_modules', `node-${system}-${process.arch}`, binary);
  if (existsSync(carried)) return carried;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  throw new Error(
    `VS Code's server needs Node 22.15 or newer; this is ${process.version}. Install a newer Node, then try again.`,
  );
}
