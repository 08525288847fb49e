import { removeWords } from '../../finding/fix/wordEdits';
import { shown } from '../../finding/shown';
import { FOREIGN_RUNNERS, TRAP_WORDS } from '../../knowledge/runnerWords';
import { everyCommand, type Launch, mainPackage } from '../../launch/launch';
import type { Text } from '../../text/text';
import { defineRule } from '../rule';

/** Commands of package managers that a runner takes for the name of a package. */
export default defineRule({
  title: 'Starts a package that is called like a command',
  severity: 'medium',
  docs: {
    why: 'The runner has no such command: it fetches the package of that name, whoever owns it, and runs that instead of the server.',
    remedy: 'Drop the word: `uvx words-mcp`, not `uvx run words-mcp`.',
    bad: '{ "mcpServers": { "notes": { "command": "uvx", "args": ["run", "words-mcp==1.4.2"] } } }',
    good: '{ "mcpServers": { "notes": { "command": "uvx", "args": ["words-mcp==1.4.2"] } } }',
    cwe: [427],
    owasp: 'MCP04',
    references: ['https://docs.astral.sh/uv/guides/tools/'],
  },
  checkServer(server, report) {
    for (const launch of everyCommand(server.launch)) {
      const words = trapIn(launch);
      const [first] = words;
      if (!first) continue;
      const isRunner = FOREIGN_RUNNERS[launch.packages[0]?.ecosystem ?? '']?.has(first.value);
      const edits = isRunner ? undefined : removeWords(server.file.document, server, words);
      const word = shown(first.value, 40);
      report(first, `Starts a package called “${word}”, not the server behind it`, {
        fixes: edits ? [{ title: `Drop “${word}”`, safety: 'unsafe', edits }] : [],
      });
    }
  },
});

/** The words that are taken for a package, with what else of the command they belong to: `tool run`. */
function trapIn(launch: Launch): readonly Text[] {
  const { args } = launch;
  const main = mainPackage(launch);
  if (!main?.name || main.bin || main.alias || main.source.kind !== 'registry') return [];
  const taken = TRAP_WORDS[main.ecosystem];
  if (main.version) return [];
  if (FOREIGN_RUNNERS[main.ecosystem]?.has(main.name.value)) return [main.spec];
  if (!taken?.has(main.name.value)) return [];
  const more = args.findIndex(it => !taken.has(it.value));
  return [main.spec, ...args.slice(0, Math.max(0, more))];
}
