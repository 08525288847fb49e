import { shown } from '../../finding/shown';
import { STARTUP_FILES } from '../../knowledge/startupFiles';
import { isSideCommand } from '../../launch/beside';
import { everyCommand, type Launch } from '../../launch/launch';
import { toAnotherComputer } from '../../launch/network';
import { unwrapped } from '../../launch/unwrap';
import { span } from '../../text/range';
import { defineRule } from '../rule';

/** Servers that a shell starts, and what else it does on the way. */
export default defineRule({
  title: 'Server started through a shell',
  severity: 'low',
  docs: {
    why: 'A shell line can do more than start the server: every command in it runs with your rights at every start, and a long line hides them well.',
    remedy:
      'Put the program into `command` and its words into `args`. Move preparation into a script that is reviewed.',
    ignore: 'A line that only changes the folder or loads a version manager.',
    bad: '{ "mcpServers": { "x": { "command": "bash", "args": ["-c", "./collect.sh & exec node server.js"] } } }',
    good: '{ "mcpServers": { "x": { "command": "node", "args": ["server.js"] } } }',
    cwe: [78],
    owasp: 'MCP05',
  },
  checkServer(server, report) {
    const { launch } = server;
    const shell = launch.wrappers.find(it => it.kind === 'shell');
    const unread = everyCommand(launch).find(it => it.unread)?.unread;
    if (unread) {
      report(unread, 'Wrapped so deep that nobody can tell what starts', { severity: 'high' });
      return;
    }
    const network = toAnotherComputer(launch);
    if (network) {
      report(network, 'Connects a shell to another computer', { severity: 'critical' });
      return;
    }
    const kept = everyCommand(launch)
      .flatMap(it => it.redirections)
      .find(it => it.operator.includes('>') && STARTUP_FILES.test(it.target.value));
    if (kept) {
      report(kept.target, 'Writes into a file that runs at every login or start', { severity: 'high' });
      return;
    }
    const side = launch.others.find(it => isSideCommand(it.joint, it.launch, shell !== undefined));
    if (side?.launch.program) {
      const program = shown(side.launch.program.value, 40);
      report(side.launch.program, `Also runs ${program} at every start, beside the server`, { severity: 'high' });
      return;
    }
    if (!shell) {
      if (launch.program && isBareShell(launch)) {
        report(launch.program, 'The server is a bare shell that runs whatever it is told', { severity: 'high' });
      }
      return;
    }
    if (isPlain(launch, shell.name.value)) return;
    const fix = unwrapped(server);
    report(shell.name, 'Started through a shell line instead of directly', {
      related: launch.program ? [{ message: 'What serves', at: span(launch.program.range, launch.program.range) }] : [],
      fixes: fix ? [{ title: 'Start it without the shell', safety: 'unsafe', edits: fix }] : [],
    });
  },
});

/** `bash -i` and the like, with nothing to run. */
const isBareShell = ({ runner, flags, script, inline }: Launch): boolean =>
  /^(?:ba|z|da|k|c|tc)?sh$|^fish$/.test(runner ?? '') &&
  !script &&
  !inline &&
  flags.some(it => /^-[a-z]+$/.test(it.name.value) && it.name.value.includes('i'));

/** One command and nothing else: Windows needs `cmd /c` for it, and `exec` leaves no shell behind. */
function isPlain({ others, redirections, assignments, wrappers }: Launch, shell: string): boolean {
  if (others.length + redirections.length + assignments.length > 0) return false;
  return (
    !/(?:^|[\\/])(?:[a-z]*sh)(?:\.exe)?$/i.test(shell) ||
    /p(?:ower)?(?:wsh|shell)/i.test(shell) ||
    wrappers.some(it => it.name.value === 'exec')
  );
}
