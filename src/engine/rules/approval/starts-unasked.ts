import { defineRule } from '../rule';
import { namesOf } from '../together';

/** Servers of a folder that some client starts before anybody was asked anything. */
export default defineRule({
  title: 'Server that starts without any question',
  severity: 'info',
  docs: {
    why: 'Most clients ask before they start a server that came with a folder, or whether the folder is to be trusted. This one was seen to start it in a fresh clone, or its code holds no question: opening the folder is enough.',
    remedy: 'Look at what the server runs before you open the folder in that client.',
    ignore: 'When the folder is your own.',
    bad: '{ "mcpServers": { "wiki": { "command": "npx", "args": ["wiki-mcp@1.0.0"] } } }',
    good: '{ "mcpServers": { "wiki": { "command": "npx", "args": ["wiki-mcp@1.0.0"], "disabled": true } } }',
    path: '.roo/mcp.json',
    cwe: [829],
    owasp: 'MCP07',
  },
  checkServer({ name, disabled, shadowed, readers, file, transport }, report) {
    if (file.scope !== 'workspace' || disabled?.value || shadowed || transport === 'unknown') return;
    const unasking = readers.filter(it => it.format.startsUnasked.evenUntrusted && !it.guest);
    if (unasking.length === 0) return;
    const clients = namesOf(unasking.map(it => it.format.name));
    report(name, `Starts unasked in ${clients}, even in a folder that you never trusted`);
  },
});
