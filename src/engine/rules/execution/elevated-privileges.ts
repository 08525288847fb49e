import type { Fix } from '../../finding/fix/fix';
import { withoutWords } from '../../finding/fix/removals';
import { removeWords, startFrom } from '../../finding/fix/wordEdits';
import { everyCommand, type Flag, type Launch, type Wrapper } from '../../launch/launch';
import { type CheckedServer, defineRule } from '../rule';

/** Programs that start another one as administrator, and that no runner takes off. */
const ELEVATORS = /^(?:runas|gsudo|psexec(?:64)?|su|pkexec|elevate|please)$/;
const ADMINISTRATOR = /^(?:root|0|#0|administrator|.{0,60}\\administrator|nt authority\\.{0,20})(?::.{0,20})?$/i;

/** How AppleScript and PowerShell ask for it. */
const ASKS_FOR_IT = /\bwith administrator privileges\b|-verb\s{1,4}["']?runas\b/i;

const MESSAGE = 'Runs as administrator, with every right of this machine';

/** Servers that run as administrator. */
export default defineRule({
  title: 'Server with the rights of an administrator',
  severity: 'high',
  docs: {
    why: 'The server, and all that a text talks the model into doing with it, can change every file and program of this machine.',
    remedy: 'Start it as yourself, or as a user made for it (`sudo -u mcp`).',
    bad: '{ "mcpServers": { "x": { "command": "sudo", "args": ["npx", "-y", "x@1.0.0"] } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "x@1.0.0"] } } }',
    cwe: [250],
    owasp: 'MCP02',
  },
  checkServer(server, report) {
    for (const launch of everyCommand(server.launch)) {
      for (const it of launch.wrappers.filter(it => it.kind === 'privilege')) {
        const as = userIn(it.flags)?.value ?? it.target;
        const lesser = as !== undefined && !ADMINISTRATOR.test(as.value);
        report(it.name, lesser ? 'Runs as another user' : MESSAGE, {
          severity: lesser ? 'low' : 'high',
          fixes: lesser ? [] : dropped(launch, server, it),
        });
      }
      if (launch.program && ELEVATORS.test(launch.runner ?? '')) report(launch.program, MESSAGE);
      if (launch.inline && ASKS_FOR_IT.test(launch.inline.code.value)) report(launch.inline.code, MESSAGE);
      const inside = userIn([
        ...launch.flags,
        ...launch.wrappers.filter(it => it.kind === 'machine').flatMap(it => it.flags),
      ]);
      if (inside?.value && ADMINISTRATOR.test(inside.value.value))
        report(inside.value, 'Runs as administrator of its container or machine', {
          fixes: withoutWords(server.file.document, server, [inside.name, inside.value]),
        });
    }
  },
});

const userIn = (flags: readonly Flag[]): Flag | undefined =>
  flags.findLast(it => it.value && ['-u', '--user'].includes(it.name.value));

/** Starts what stands behind the wrapper; of `Start-Process … -Verb RunAs` only the wish goes. */
function dropped({ wrappers, program }: Launch, server: CheckedServer, wrapper: Wrapper): Fix[] {
  const { document } = server.file;
  const next = wrappers[wrappers.indexOf(wrapper) + 1]?.name ?? program;
  const asked = wrapper.flags.find(it => it.value && /^-verb?$/i.test(it.name.value));
  const edits = asked?.value
    ? removeWords(document, server, [asked.name, asked.value])
    : next && startFrom(document, server, wrapper.name, next);
  return edits ? [{ title: 'Start it as yourself', safety: 'unsafe', edits }] : [];
}
