import { defineRule } from '../rule';

/** What stands in place of a file that was not fetched. Source: git-lfs, docs/spec.md. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;

/** What to say where all of a broken file was read. */
const READ = {
  'without-bracket': 'One bracket too many: strict clients load nothing of this file',
  'with-brackets':
    'The outer brackets are missing: clients refuse this file, and all of it was checked as if they stood here',
};

/** Config files that could not be read to the end. */
export default defineRule({
  title: 'Config file that cannot be read',
  severity: 'medium',
  docs: {
    why: 'What cannot be read cannot be checked, and clients differ in what they make of a broken file: some load nothing, some load what stands before the error.',
    remedy: 'Mend the file at the place shown. Everything that could be read was checked all the same.',
    bad: '{ "mcpServers": { "docs": { "command": "npx" "args": [] } } }',
    good: '{ "mcpServers": { "docs": { "command": "npx", "args": [] } } }',
    cwe: [1286],
    owasp: 'MCP09',
    references: ['https://www.rfc-editor.org/rfc/rfc8259'],
  },
  checkFile({ document, readers }, report) {
    const [first, ...rest] = document.problems;
    if (!first) return;
    if (POINTER.test(document.text)) {
      report(first, 'Git LFS keeps this file elsewhere: what it sets up was not read', { severity: 'low' });
      return;
    }
    const servers = first.readAs !== 'without-bracket' && readers.some(it => it.format.serversKey.length > 0);
    report(first, first.readAs ? READ[first.readAs] : `Could not read all of this file: ${first.message}`, {
      severity: servers ? 'medium' : 'low',
      related: rest.slice(0, 5).map(it => ({ message: it.message, at: it.range })),
    });
  },
});
