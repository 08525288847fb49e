import { everyCommand, flagsAround } from '../../launch/launch';
import { codeOrigin } from '../../model/codeVariable';
import { readLocalPath } from '../../model/localPath';
import type { Text } from '../../text/text';
import { defineRule } from '../rule';

/** Options of runners that say which folder, or which build file, decides what runs. */
const FOLDER_OPTIONS =
  /^(?:-C|--(?:directory|project|prefix|cwd|working-directory|manifest-path|makefile|justfile|taskfile|config-file|import-map|userconfig|env-file|dir))$/;

/** Paths of a repository's config that leave its folder. */
export default defineRule({
  title: 'Path that leaves the folder',
  severity: 'medium',
  docs: {
    why: 'What lies outside came from elsewhere and was never reviewed with this folder. Scripts, settings and variables found there decide what runs.',
    remedy: 'Keep the files in the folder, or install the server as a package.',
    ignore: 'When the folder above is yours, as in a repository of several projects.',
    bad: '{ "mcpServers": { "x": { "command": "node", "args": ["dist/index.js"], "cwd": "../../tools" } } }',
    good: '{ "mcpServers": { "x": { "command": "node", "args": ["dist/index.js"], "cwd": "tools" } } }',
    cwe: [22],
    owasp: 'MCP02',
  },
  checkServer({ cwd, envFile, launch, file }, report) {
    if (file.scope !== 'workspace') return;
    const check = (path: Text | undefined, what: string) => {
      const steps = path ? stepsOut(path.value) : 0;
      // The folder beside this one is where a repository of several projects keeps its parts.
      if (path && steps > 0)
        report(path, `${what} outside this folder`, { severity: steps > 1 || path === envFile ? 'medium' : 'low' });
    };
    check(cwd, 'Starts in a folder');
    if (cwd && codeOrigin(cwd.value) === 'temporary') report(cwd, 'Starts in a folder that anybody can write to');
    check(envFile, 'Takes variables from a file');
    for (const it of everyCommand(launch)) {
      if (it.elsewhere) continue;
      check(it.script, 'Runs a file');
      for (const { name, value } of flagsAround(it))
        if (FOLDER_OPTIONS.test(name.value)) check(value, 'Takes its files from a folder');
      for (const spec of it.packages) if (spec.source.kind === 'file') check(spec.spec, 'Runs a package');
    }
  },
});

/** How many folders a path climbs above this one. */
function stepsOut(path: string): number {
  const { from, rest } = readLocalPath(path.replace(/^(?:file|link|portal):(?!\/)/i, ''));
  // `~/../..` is no home any more: nobody writes that who means a folder.
  if (from === 'users' && rest.length > 0 && /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) return 2;
  return from === 'workspace' || from === 'relative' ? rest.filter(it => it === '..').length : 0;
}
