/**
 * `npm start`: Cordon in a real VS Code, in a browser, on a repository that nobody trusts yet. The profile and the home
 * folder are scratch ones, so nothing of this machine is read or changed. `--once` ends as soon as all is up.
 */
import { cpSync, existsSync, lstatSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureHost } from '../test/host/ensureHost.mjs';
import { packageVsix } from '../test/host/packageVsix.mjs';
import { mustRun, npm, root, scratch, withProgress } from '../test/host/run.mjs';
import { installVsix, startServer, writeSettings } from '../test/host/startServer.mjs';

const place = join(scratch, 'start');
const [profile, extensions, home, folder] = ['profile', 'extensions', 'home', 'ticket-bot'].map(name =>
  join(place, name),
);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));

if (!isInstalled()) await withProgress('Installing packages', () => npm(['ci']));
await withProgress('Building', () => mustRun(process.execPath, ['esbuild.mjs']));
await ensureHost();
const { vsix } = await withProgress('Packaging', packageVsix);
await withProgress('Installing it in a scratch profile', prepare);
const server = await startServer({ profile, extensions, home });
const file = relative(process.cwd(), vsix);

console.log(`
Cordon runs. Open this address (Ctrl+C stops everything):

  ${server.address({ folder })}

In your own editor:        code --install-extension ${file}
On the command line:       npx cordon scan
`);

if (process.argv.includes('--once')) process.exit(0);

/** A linked node_modules belongs to another checkout and is left alone. */
function isInstalled() {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return false;
  if (lstatSync(modules).isSymbolicLink()) return true;
  const stamp = join(modules, '.package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** The sample is copied anew each time, so that a fix tried yesterday is not there today. */
async function prepare() {
  for (const old of [folder, extensions]) rmSync(old, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'test/editor/sample'), folder, { recursive: true });
  writeSettings(profile, {
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'always',
  });
  await installVsix({ vsix, profile, extensions });
}
