import { insertWords } from '../../finding/fix/insertWords';
import { withoutVariable, withoutWords } from '../../finding/fix/removals';
import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { READING_CHOSEN } from '../../knowledge/writeSwitches';
import { optionsOf, variablesOf } from '../../launch/given';
import { everyCommand, type Launch, mainPackage } from '../../launch/launch';
import { readingSwitch, writingIn } from '../../model/writing';
import { type CheckedServer, defineRule } from '../rule';

/** Servers that may change things where reading might do. */
export default defineRule({
  title: 'Server may change things, not only read them',
  severity: 'info',
  docs: {
    why: 'Whatever a text talks the model into can then be done: rows deleted, clusters changed, pages rewritten. A server that only reads cannot do that harm.',
    remedy:
      'Hold it to reading, with the server’s own switch or with an account that may only read, until the work needs more.',
    ignore: 'When changing things is what you use it for.',
    bad: '{ "mcpServers": { "db": { "command": "npx", "args": ["-y", "acme-db-mcp@1.4.2", "--allow-write"] } } }',
    good: '{ "mcpServers": { "db": { "command": "npx", "args": ["-y", "acme-db-mcp@1.4.2", "--read-only"] } } }',
    cwe: [272, 269],
    owasp: 'MCP02',
  },
  checkServer(server, report) {
    const { document } = server.file;
    for (const it of variablesOf(server)) {
      const { name, value } = it;
      const found = writingIn(name.value, value.value);
      const what = shown(name.value, 40);
      const key = name.value;
      if (found === 'great-rights')
        report(value, `${what} names rights over everything`, { key, confidence: 'medium' });
      else if (found)
        report(name, `${what} lets the server change things`, { key, fixes: withoutVariable(document, server, it) });
    }
    for (const { name, value, words } of optionsOf(server.launch)) {
      const attached = value && value.range.start - name.range.end === 1;
      const said = attached || /^(?:true|false|0|1)$/i.test(value?.value ?? '') ? value : undefined;
      const what = shown(name.value, 40);
      const key = name.value;
      if (value && writingIn(name.value, value.value) === 'great-rights')
        report(value, `${what} names rights over everything`, { key });
      else if (writingIn(name.value, said?.value) === 'writes')
        report(name, `${what} lets the server change things`, {
          key,
          fixes: withoutWords(document, server, said ? words : words.slice(0, 1)),
        });
    }
    for (const launch of everyCommand(server.launch)) checkReading(server, launch, report);
  },
});

/** A server that can be held to reading, and is not. */
function checkReading(server: CheckedServer, launch: Launch, report: Report): void {
  const main = mainPackage(launch);
  const name = main?.name ?? launch.image?.name;
  const found = name && readingSwitch(main ? main.ecosystem : 'image', name.value);
  if (!name || !found) return;
  const said = [...launch.args, ...variablesOf(server).map(it => it.name)];
  if (said.some(it => READING_CHOSEN.test(it.value))) return;
  const { word, usual } = found;
  // Behind all others: some take it only behind a command of their own.
  const last = launch.args.at(-1);
  const words = last || !usual ? [word] : [usual, word];
  const behind = last ?? main?.bin ?? main?.spec ?? launch.image?.spec ?? name;
  const edits = insertWords(server.file.document, server, words, { behind });
  report(main?.spec ?? name, `Could be held to reading with ${word}`, {
    fixes: edits ? [{ title: `Add ${words.join(' ')}`, safety: 'unsafe', edits }] : [],
  });
}
