import { replaceText, replaceTexts } from '../../finding/fix/edits';
import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { readsAs } from '../../model/known/spelling';
import type { Document } from '../../syntax/tree';
import { codePointName, invisibleRuns } from '../../text/invisible';
import type { Text } from '../../text/text';
import { defineRule } from '../rule';

/** Characters that nobody sees in what is run, reached or shown. */
export default defineRule({
  title: 'Hidden characters',
  severity: 'high',
  docs: {
    why: 'Invisible and direction-changing characters make a name or a command look like another one, so that what you review is not what runs. Control characters can also take over a terminal that shows them.',
    remedy: 'Remove them, and ask how they came in: they are rarely there by accident.',
    bad: '{ "mcpServers": { "git\\u200bhub": { "command": "npx" } } }',
    good: '{ "mcpServers": { "github": { "command": "npx" } } }',
    cwe: [1007],
    owasp: 'MCP06',
    references: ['https://trojansource.codes/'],
  },
  checkServer(server, report) {
    const { document } = server.file;
    const check = (what: string, text: Text | undefined) => text && checkText(document, what, text, report);
    check('The name of the server', server.name);
    check('The command', server.command);
    checkLetters(server.name, report);
    const { program } = server.launch;
    if (program) checkLetters(program, report, document);
    for (const it of server.args) check('An argument', it);
    for (const it of server.env) {
      check('The name of a variable', it.name);
      check('The value of a variable', it.value);
    }
    for (const it of server.headers) {
      check('The name of a header', it.name);
      check('The value of a header', it.value);
    }
    check('The address', server.url);
    check('The folder', server.cwd);
    check('The file of variables', server.envFile);
  },
  checkFile({ document, environment, commands, approvals }, report) {
    for (const it of environment) checkText(document, 'The name of a variable', it.name, report);
    for (const it of commands) checkText(document, 'A command', it.line, report);
    const names = approvals.flatMap(it => (it.names === 'all' ? [] : it.names));
    for (const it of names) checkText(document, 'An approval', it, report);
  },
});

/** A name that is drawn like another one: whoever looks for a known program or server takes it for that. */
function checkLetters(text: Text, report: Report, document?: Document): void {
  const read = readsAs(text.value);
  if (read === undefined) return;
  const title = `Write ${shown(read, 40)}`;
  report(text, `Reads as ${shown(read, 40)} but is spelled with letters of another alphabet`, {
    fixes: document ? [{ title, safety: 'unsafe', edits: [replaceText(document, text, read)] }] : [],
  });
}

/** One finding for a text, at its first hidden character; values stay unsaid, as they may be secret. */
function checkText(document: Document, what: string, text: Text, report: Report): void {
  const runs = invisibleRuns(text);
  const [first] = runs;
  if (!first) return;
  const kinds = [...new Set(runs.flatMap(it => [...it.value]))];
  const named = kinds.slice(0, 3).map(codePointName).join(' ');
  report(first, `${what} hides ${named}${kinds.length > 3 ? ' and more' : ''}, so it is not what you see`, {
    related: runs.slice(1, 6).map(it => ({ message: `Also hidden: ${shown(it.value, 40)}`, at: it.range })),
    fixes: [
      {
        title: 'Remove the hidden characters',
        safety: 'unsafe',
        edits: replaceTexts(document, runs, ''),
      },
    ],
  });
}
