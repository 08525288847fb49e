import { startOf } from '../../finding/report';
import { visible } from '../../text/invisible';
import { defineRule } from '../rule';

/** Config files that are links, or lie in a folder that is one: what counts is what stands at the other end. */
export default defineRule({
  title: 'Config file that is a link',
  severity: 'high',
  docs: {
    why: 'Clients follow the link and start what the file at its other end says. Where that file lies outside the folder, nobody who reviews the folder sees it, whoever can write there decides what starts, and it may change at any time.',
    remedy: 'Replace the link with a file that stands in the folder and can be reviewed there.',
    ignore: 'You made the link yourself, and only you can write to what it leads to.',
    bad: '{ "mcpServers": { "docs": { "command": "npx", "args": ["docs-mcp@1.0.0"] } } }',
    good: '{ "mcpServers": { "docs": { "command": "npx", "args": ["docs-mcp@1.0.0"] } } }',
    link: { at: '.mcp.json', target: '/srv/shared/mcp.json', outside: true },
    cwe: [59],
    owasp: 'MCP09',
  },
  checkFile({ document, path, scope, facts: { link } }, report) {
    if (!link || scope !== 'workspace') return;
    const [at, target] = [link.at, link.target].map(visible);
    const which = link.at === path ? 'this file' : `its folder ${at}`;
    if (link.outside) report(startOf(document), `Is read from outside this folder: ${which} is a link to ${target}`);
    else report(startOf(document), `Is read through a link: ${which} leads to ${target}`, { severity: 'info' });
  },
});
