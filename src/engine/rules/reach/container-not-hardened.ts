import { insertWords } from '../../finding/fix/insertWords';
import { everyCommand, type Launch } from '../../launch/launch';
import { readLocalPath } from '../../model/localPath';
import { defineRule } from '../rule';

const NO_RIGHTS = ['--cap-drop', 'ALL'];
const NO_NEW_RIGHTS = ['--security-opt', 'no-new-privileges'];

/**
 * Containers that may write here and keep rights that no server needs. Silent where nothing of this machine is in the
 * container's hands: there the default fences are enough.
 */
export default defineRule({
  title: 'Container that could be locked down further',
  severity: 'info',
  docs: {
    why: 'It can write to a folder of yours as root of its container. Should the server be talked into something, the rights it never needed are what the next step is made of.',
    remedy:
      'Add `--cap-drop ALL` and `--security-opt no-new-privileges`. Where the server only reads, mount the folder with `:ro`.',
    ignore: 'When the server does not start without those rights.',
    bad: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "--rm", "-v", "./notes:/notes", "acme/notes"] } } }',
    good: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "--rm", "--cap-drop", "ALL", "--security-opt", "no-new-privileges", "-v", "./notes:/notes", "acme/notes"] } } }',
    cwe: [250],
    owasp: 'MCP02',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html'],
  },
  checkServer(server, report) {
    for (const launch of everyCommand(server.launch)) {
      const { image } = launch;
      const missing = missingIn(launch);
      if (!image || missing.length === 0 || !writesHere(launch)) continue;
      const edits = insertWords(server.file.document, server, missing.flat(), image.spec);
      report(image.spec, `Writes to a folder of yours and keeps rights it does not need`, {
        fixes: edits
          ? [{ title: `Add ${missing.map(it => it.join(' ')).join(' and ')}`, safety: 'unsafe', edits }]
          : [],
      });
    }
  },
});

/** A folder of this machine, not a volume of the container engine, that the container may write to. */
const writesHere = ({ mounts }: Launch): boolean =>
  mounts.some(({ source, readOnly }) => {
    const { from } = readLocalPath(source.value);
    return !readOnly && from !== 'unknown' && (from !== 'relative' || /^\.{1,2}(?:[/\\]|$)/.test(source.value));
  });

/** What is missing of both; one that is told to run as somebody in particular, or read-only, was thought about. */
function missingIn({ flags }: Launch): string[][] {
  const has = (name: RegExp, value: RegExp) =>
    flags.some(it => name.test(it.name.value) && value.test(it.value?.value ?? ''));
  if (has(/^(?:-u|--user)$/, /^(?!(?:root|0)(?::|$))./) || has(/^--read-only$/, /^(?!false)/)) return [];
  return [
    ...(has(/^--cap-drop$/, /^all$/i) ? [] : [NO_RIGHTS]),
    ...(has(/^--security-opt$/, /^no-new-privileges(?:[:=]true)?$/i) ? [] : [NO_NEW_RIGHTS]),
  ];
}
