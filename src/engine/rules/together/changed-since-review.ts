import { defineRule } from '../rule';

/** What of a definition is different, in words. Keys as the review names them. */
const WORDS: Readonly<Record<string, string>> = {
  command: 'another command',
  package: 'another package',
  host: 'another host',
  arguments: 'other arguments',
  address: 'another address',
  folder: 'another working folder',
  environment: 'other variables',
  headers: 'other headers',
  version: 'another version',
};

/** Servers that are not what a person reviewed. */
export default defineRule({
  title: 'Server changed since you reviewed it',
  severity: 'high',
  docs: {
    why: 'You looked at this server and marked it as reviewed; now it would run or reach something else. An update of the folder can swap the command behind a name that clients and people have already accepted.',
    remedy: 'Look at what changed, and mark the server as reviewed again if you agree.',
    bad: '{ "mcpServers": { "wiki": { "command": "npx", "args": ["wiki-helper@1.0.0"] } } }',
    good: '{ "mcpServers": { "wiki": { "command": "npx", "args": ["wiki-mcp@1.0.0"] } } }',
    reviewed: '{ "mcpServers": { "wiki": { "command": "npx", "args": ["wiki-mcp@1.0.0"] } } }',
    cwe: [367],
    owasp: 'MCP09',
    references: ['https://www.cve.org/CVERecord?id=CVE-2025-54136'],
  },
  checkAll({ changes }, reportIn) {
    for (const { file, server, at, parts, severity } of changes) {
      const what = parts.map(it => WORDS[it] ?? 'something else').join(', ');
      const message = `Changed since you reviewed it on ${at.slice(0, 10)}: ${what}`;
      reportIn(file, server)({ range: server.nameAt }, message, { severity });
    }
  },
});
