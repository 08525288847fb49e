import { startOf } from '../../finding/report';
import { foldPath } from '../../model/configPath/foldPath';
import { codePointName, visible } from '../../text/invisible';
import { defineRule, type WholeFile } from '../rule';

/** Files that some file system, or a person, takes for a config file they are not spelled like. */
export default defineRule({
  title: 'Config file under a disguised name',
  severity: 'high',
  docs: {
    why: 'On Windows and macOS, names that differ in case, in ignored characters or in dots at the end are the same file: the client loads it there, while reviews and deny lists that look for the exact name pass over it. Letters of other scripts fool people in the same way.',
    remedy: 'Delete the file, or give it the exact name and review it. A disguise has no honest use.',
    bad: '{ "mcpServers": { "docs": { "command": "npx", "args": ["docs-mcp@1.0.0"] } } }',
    good: '{ "mcpServers": { "docs": { "command": "npx", "args": ["docs-mcp@1.0.0"] } } }',
    path: '.MCP.json',
    goodPath: '.mcp.json',
    cwe: [178],
    owasp: 'MCP09',
    references: ['https://github.com/cursor/cursor/security/advisories/GHSA-xcwh-rrwj-gxc7'],
  },
  checkFile(file, report) {
    const { document, path, disguisedAs, servers, folderHasServers } = file;
    if (!disguisedAs || isNamesake(file, disguisedAs)) return;
    report(
      startOf(document),
      `Poses as ${disguisedAs}, but is spelled ${spelledOut(path, disguisedAs.split('/').length)}`,
      {
        severity: servers.length > 0 || folderHasServers ? 'critical' : 'high',
      },
    );
  },
});

/** Ordinary words, such as `Crush.json` or `src/Hooks/hooks.json`, over a file that says nothing the client could use. */
const isNamesake = (file: WholeFile, disguisedAs: string): boolean =>
  !/(?:^|\/)\./.test(disguisedAs) &&
  !/[\p{C}\p{Zl}\p{Zp}]/u.test(file.path) &&
  [file.servers, file.approvals, file.commands, file.environment, file.endpoints, file.grants].every(
    it => it.length === 0,
  );

/** The path, with everything spelled out in its last names that only looks like something plain. */
function spelledOut(path: string, names: number): string {
  const segments = path.split('/');
  const tail = [...visible(segments.slice(-names).join('/'))];
  return [...segments.slice(0, -names).map(visible), tail.map(plainOrNamed).join('')].join('/');
}

const plainOrNamed = (letter: string): string =>
  letter > '~' && letter !== '⟨' && letter !== '⟩' && /^[ -~]*$/.test(foldPath(letter))
    ? codePointName(letter)
    : letter;
