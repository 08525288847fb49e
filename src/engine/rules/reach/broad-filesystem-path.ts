import { lowered, type Severity } from '../../finding/finding';
import { betweenItems, replaceText } from '../../finding/fix/edits';
import { BLANK, type Fix } from '../../finding/fix/fix';
import { mountedReadOnly } from '../../finding/fix/holdMount';
import { removeWords } from '../../finding/fix/wordEdits';
import { type OpenedPath, openedBySettings, openedPaths } from '../../launch/fileServer';
import { optionsIn, variablesOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { folderWord } from '../../model/folderWord';
import { type LocalPath, readLocalPath } from '../../model/localPath';
import { holds } from '../../text/range';
import { type CheckedServer, defineRule } from '../rule';

/** Folders of a home where private files gather. */
const PRIVATE =
  /^(?:desktop|documents|downloads|my documents|onedrive[^/]*|dropbox|google drive|icloud drive|library(?:\/application support)?|appdata(?:\/(?:roaming|local|locallow))?|pictures|\.config|\.local(?:\/share)?)$/i;
/** Folders of the system that hold everyone's data or settings. */
const SYSTEM =
  /^(?:etc|var|usr|opt|mnt|media|volumes|srv|private|proc|windows|program files(?: \(x86\))?|programdata|system32)$/i;

/** File servers that may reach far more than the project. */
export default defineRule({
  title: 'File server that can reach far more than the project',
  severity: 'medium',
  docs: {
    why: 'Every file under the folder can be read, and mostly changed, by whatever text talks the model into it: keys, mail, browser profiles, other projects.',
    remedy: 'Give it the project folder, or only the folders that the work needs.',
    bad: '{ "mcpServers": { "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"] } } }',
    good: '{ "mcpServers": { "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "."] } } }',
    cwe: [732],
    owasp: 'MCP02',
    references: ['https://github.com/modelcontextprotocol/servers/tree/main/src/filesystem'],
  },
  checkServer(server, report) {
    const commands = everyCommand(server.launch);
    const here = commands.filter(it => !it.elsewhere && !it.image);
    const variables = here.length > 0 ? variablesOf(server) : [];
    const settings = openedBySettings(
      here.flatMap(it => optionsIn(it.args)),
      variables.filter(it => it.scope !== 'container'),
    );
    for (const opened of [...commands.flatMap(openedPaths), ...settings]) {
      const [severity, what] = breadthOf(readLocalPath(opened.path.value), opened, server) ?? [];
      if (!severity) continue;
      const reads = opened.mount?.readOnly === true;
      report(opened.path, `Opens ${what} to the model, with every file in it${reads ? ', to read' : ''}`, {
        severity: reads ? lowered(severity) : severity,
        fixes: narrowed(opened, server),
      });
    }
  },
});

function breadthOf(
  { from, rest }: LocalPath,
  { path, setting }: OpenedPath,
  { file }: CheckedServer,
): [Severity, string] | undefined {
  const [first] = rest;
  const all = rest.length === 0 || (rest.length === 1 && /^\*{1,2}$/.test(first ?? ''));
  if (from === 'root' && all) return ['high', 'the whole disk'];
  if (from === 'drive' && all) return ['high', 'a whole drive'];
  if (from === 'users' && all) return ['high', 'the home folders of everyone here'];
  if (from === 'home' && all) return ['medium', 'the whole home folder'];
  // What else an option means by a folder is not known well enough.
  if (setting) return undefined;
  if (from === 'home' && PRIVATE.test(rest.join('/'))) return ['medium', `a person’s ${rest.at(-1)} folder`];
  if ((from === 'root' || from === 'drive') && rest.length === 1 && SYSTEM.test(first ?? ''))
    return ['medium', 'a folder of the system'];
  if ((from === 'workspace' || from === 'relative') && rest.length > 0 && rest.every(it => it === '..'))
    return ['medium', 'the parent of this folder'];
  return isAncestor(path.value, file.facts.folder) ? ['medium', 'the parent of this folder'] : undefined;
}

function isAncestor(written: string, folder = ''): boolean {
  const path = written.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '');
  return path !== '' && folder.toLowerCase().startsWith(`${path.toLowerCase()}/`);
}

function narrowed({ path, mount, setting }: OpenedPath, server: CheckedServer): Fix[] {
  const { file, node, args } = server;
  const { document, readers } = file;
  const word = folderWord(file, readers[0], mount === undefined);
  const given = word !== undefined && !mount && !setting && args.some(it => it.value === word);
  const replaced = word === undefined ? [] : [replaceText(document, path, word)];
  const edits = (given && removeWords(document, server, [path])) || replaced;
  const alone: Fix[] = edits.length > 0 ? [{ title: 'Let it reach this folder only', safety: 'unsafe', edits }] : [];
  // Anything but a dot would have to be quoted in a shell line, in the shell's own way.
  if (!args.some(it => holds(it.range, path.range) && !/\s/.test(it.value.replace(path.value, ''))))
    return word === '.' || setting ? alone : [];
  const between = mount || setting ? undefined : betweenItems(document, node, path);
  const picked: Fix = {
    title: between === undefined ? 'Choose the folder it may reach' : 'Choose the folders it may reach',
    safety: 'unsafe',
    edits: [replaceText(document, path, BLANK)],
    question: { about: 'folder', ...(word && { workspaceFolder: word }), ...(between && { between }) },
  };
  return [...alone, picked, ...mountedReadOnly(document, mount?.holding)];
}
