import { withoutSetting } from '../../finding/fix/removals';
import { holds } from '../../text/range';
import { defineRule } from '../rule';

/** A sandbox in return for which nothing is asked. */
export default defineRule({
  title: 'Sandbox in return for which nothing is asked',
  severity: 'high',
  docs: {
    why: 'The client asks nothing any more before it runs a tool of this server, since the sandbox is meant to hold it. On Windows there is no sandbox, and the questions are gone all the same. What the sandbox lets through is what its rules say, and they came with the folder too.',
    remedy: 'Remove the switch. Where you want the sandbox, read its rules first and set it in your own file.',
    bad: '{ "servers": { "files": { "command": "node", "args": ["files.js"], "sandboxEnabled": true } } }',
    good: '{ "servers": { "files": { "command": "node", "args": ["files.js"], "sandboxEnabled": false } } }',
    path: '.vscode/mcp.json',
    cwe: [862],
    owasp: 'MCP02',
    references: ['https://code.visualstudio.com/docs/copilot/reference/mcp-configuration'],
  },
  checkServer({ file, member }, report) {
    for (const { of, what, setting } of file.grants) {
      if (of !== 'unasked' || !holds(member.range, what.range)) continue;
      const fromFolder = file.scope === 'workspace';
      report(setting, 'Its tools run without asking, on Windows even without a sandbox', {
        severity: fromFolder ? 'high' : 'info',
        key: setting.key.value,
        fixes: fromFolder ? withoutSetting(file.document, setting) : [],
      });
    }
  },
});
