import { shown } from '../../finding/shown';
import { TOOL_FOLDERS } from '../../knowledge/toolFolders';
import { everyCommand, type Launch } from '../../launch/launch';
import { readLocalPath } from '../../model/localPath';
import type { Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

/**
 * Servers whose command stands in a build file of the folder. A script that the entry names itself can be read where it
 * is named, and is no finding; one in a hidden place is another rule's.
 */
export default defineRule({
  title: 'A file of this folder says what runs',
  severity: 'info',
  docs: {
    why: 'The entry shows the name of a task, not the command. Who changes the build file changes what runs here, and this entry looks the same as before.',
    remedy: 'Write the command itself into the entry, or read the task before you start the server.',
    ignore: 'When you read the build file as well.',
    bad: '{ "mcpServers": { "x": { "command": "make", "args": ["-f", ".internal/Makefile", "serve"] } } }',
    good: '{ "mcpServers": { "x": { "command": "node", "args": ["dist/server.js"] } } }',
    cwe: [426],
    owasp: 'MCP04',
    references: ['https://docs.npmjs.com/cli/commands/npm-run'],
  },
  checkServer(server, report) {
    if (server.file.scope !== 'workspace') return;
    for (const launch of everyCommand(server.launch)) {
      const { task, program } = launch;
      if (!task || !program || launch.elsewhere) continue;
      const hidden = pathsOf(server, launch).find(isHidden);
      const name = task.name ? `: ${shown(task.name.value, 40)}` : '';
      if (hidden) report(hidden, `A hidden ${task.file} of this folder says what runs${name}`, { severity: 'low' });
      else report(task.name ?? program, `The ${task.file} of this folder says what runs${name}`);
    }
  },
});

/** Where the build file lies: what its options name, but for files of variables. */
const pathsOf = ({ cwd }: CheckedServer, { flags, task }: Launch): Text[] => [
  ...flags.flatMap(it => (it.value && !/env/i.test(it.name.value) ? [it.value] : [])),
  ...(task?.name ? [task.name] : []),
  ...(cwd ? [cwd] : []),
];

function isHidden({ value }: Text): boolean {
  const { from, rest } = readLocalPath(value);
  return (from === 'relative' || from === 'workspace') && rest.some(it => /^\.[^.]/.test(it) && !TOOL_FOLDERS.has(it));
}
