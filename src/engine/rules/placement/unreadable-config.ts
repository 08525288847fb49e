import { defineRule } from '../rule';

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
    const servers = readers.some(it => it.format.serversKey.length > 0);
    report(first, `Could not read all of this file: ${first.message}`, {
      severity: servers ? 'medium' : 'low',
      related: rest.slice(0, 5).map(it => ({ message: it.message, at: it.range })),
    });
  },
});
