import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root, scratch } from './run.mjs';

const carried = [
  'dist',
  'l10n',
  'media',
  'schemas',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  '.vscodeignore',
];
/** Keys that speak to npm only. `files` says what the command line's package holds, and vsce refuses it beside .vscodeignore. */
const forNpm = ['files', 'bin', 'scripts', 'devDependencies', 'allowScripts'];

/**
 * Packages what is built into a .vsix, from a folder of its own whose manifest holds nothing meant for npm.
 * @returns {Promise<{ vsix: string, bytes: number }>}
 */
export async function packageVsix() {
  const stage = join(scratch, 'package');
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  for (const name of carried)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(stage, name), { recursive: true });
  // The extension's page in an editor can show no picture of the repository, only the hole where it should be.
  const readme = readFileSync(join(stage, 'README.md'), 'utf8');
  writeFileSync(join(stage, 'README.md'), readme.replace(/^!\[[^\]]*\]\(media\/[^)]*\)\n\n/gm, ''));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const key of forNpm) delete manifest[key];
  writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest, null, 2));
  const vsix = join(scratch, `${manifest.name}-${manifest.version}.vsix`);
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', vsix];
  await mustRun(process.execPath, [vsce, 'package', ...options], { cwd: stage });
  return { vsix, bytes: statSync(vsix).size };
}
