import { TOOL_FOLDERS } from '../../knowledge/toolFolders';
import { everyCommand, flagsAround, type Launch } from '../../launch/launch';
import { codeOrigin } from '../../model/codeVariable';
import { readLocalPath } from '../../model/localPath';
import type { Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { defineRule } from '../rule';

/** Programs that lie where nobody looks, or where anybody can write. */
export default defineRule({
  title: 'Program in a hidden or temporary folder',
  severity: 'high',
  docs: {
    why: 'Anybody’s program can have put the file there, or swap it before the next start. No installer keeps servers in such a place.',
    remedy: 'Install the server where programs belong, or keep it in a folder that is reviewed.',
    bad: '{ "mcpServers": { "x": { "command": "/tmp/server" } } }',
    good: '{ "mcpServers": { "x": { "command": "./node_modules/.bin/server" } } }',
    cwe: [377],
    owasp: 'MCP04',
    references: ['https://attack.mitre.org/techniques/T1564/001/'],
  },
  checkServer({ launch }, report) {
    const seen = new Set<number>();
    for (const path of everyCommand(launch).flatMap(it => (it.elsewhere ? [] : pathsOf(it)))) {
      const where = hiding(
        straight(
          path.value
            .split('#', 1)
            .join('')
            .replace(/^(?:file|link|portal):(?!\/\/)/i, ''),
        ),
      );
      if (where === undefined || seen.has(path.range.start)) continue;
      seen.add(path.range.start);
      report(path, `Runs a program ${where}`, where === AT_HOME ? { severity: 'medium' } : {});
    }
  },
});

/** Options of launchers that name the folder in which the program lies. */
const WHERE_CODE_LIES = wordSet('--directory --project --prefix --cwd -C --manifest-path');

const pathsOf = ({ program, script, packages, ...launch }: Launch): Text[] => [
  ...flagsAround(launch).flatMap(({ name, value }) =>
    value && WHERE_CODE_LIES.has(name.value) && codeOrigin(value.value) === 'temporary' ? [value] : [],
  ),
  ...(program && /[/\\]/.test(program.value) ? [program] : []),
  ...(script ? [script] : []),
  ...packages.flatMap(it => (it.source.kind === 'file' ? [it.spec] : [])),
];

/** `C:\\a\\..\\b` as `C:\\b`: a way up out of a folder that is named only to be left. */
function straight(path: string): string {
  let found = path;
  for (let turn = 0; turn < 8 && /^(?:[a-z]:)?[\\/]/i.test(found); turn++)
    found = found.replace(/[\\/][^\\/]{1,200}[\\/]\.\.(?=[\\/])/, '');
  return found;
}

function hiding(path: string): string | undefined {
  if (/^(?!file:)[a-z]{2,}:\/\//i.test(path) || /\s/.test(path)) return undefined;
  const plain = path.replaceAll('\\', '/');
  if (/\/\.bin\/\.\.(?:\/|$)/.test(plain)) return 'by leading out of the folder of installed programs';
  const { from, rest } = readLocalPath(path);
  const names = rest.filter(it => it !== '..').map(it => it.toLowerCase());
  const up = rest.length > names.length;
  if (
    codeOrigin(path.replace(/^file:\/\//i, '')) === 'temporary' ||
    (up && /^(?:var\/)?tmp\/|^dev\/shm\//.test(`${names.join('/')}/`))
  )
    return OPEN_TO_ALL;
  if (from === 'root' && names[0] === 'var' && names[1] === 'tmp') return OPEN_TO_ALL;
  if (from === 'users' && names[0] === 'public') return OPEN_TO_ALL;
  if (names.slice(0, -1).includes('.trash') || /(?:^|\/)\$recycle\.bin\//i.test(`${names.join('/')}/`))
    return 'from the trash';
  const inFolder = from === 'relative' || from === 'workspace';
  if (names.slice(0, -1).includes('.cache') && !names.includes('.venv')) return 'from a cache';
  const hidden = names.slice(0, inFolder ? undefined : -1).find(it => /^\.[^.]/.test(it) && !TOOL_FOLDERS.has(it));
  if (from === 'home' && hidden !== undefined && isUnusual(names, hidden)) return AT_HOME;
  return inFolder && hidden !== undefined ? 'from a hidden place in this folder' : undefined;
}

const OPEN_TO_ALL = 'from a folder that anybody can write to';
const AT_HOME = 'from a hidden folder that no known tool keeps';

/** What an installer made has folders of its own in it: `~/.tool/bin/x`, `~/.tool/venv/bin/python`. */
const isUnusual = (names: readonly string[], hidden: string): boolean =>
  !names.slice(names.indexOf(hidden) + 1, -1).some(it => !it.startsWith('.'));
