import { shown } from '../../finding/shown';
import { addressesOf } from '../../launch/addresses';
import { namedParts } from '../../launch/named';
import { vouchesFor, vouchesForHost } from '../../model/allowList';
import { defineRule } from '../rule';

const WORDS: Readonly<Record<string, string>> = { image: 'image', git: 'source' };

/** What a team's policy does not name. Silent without such a policy. */
export default defineRule({
  title: 'Not on the allow-list of this policy',
  severity: 'high',
  docs: {
    why: 'The policy in force names the publishers, packages or hosts that may be used. This server is none of them, so nobody of the team has agreed to run it.',
    remedy: 'Use a server that the policy names, or have this one added to its `allow` list.',
    policy: '{ "version": 1, "allow": { "packages": ["@acme/*"] } }',
    bad: '{ "mcpServers": { "notes": { "command": "npx", "args": ["-y", "grim-notes-mcp@1.0.0"] } } }',
    good: '{ "mcpServers": { "notes": { "command": "npx", "args": ["-y", "@acme/notes-mcp@1.0.0"] } } }',
    cwe: [829],
    owasp: 'MCP09',
  },
  checkServer(server, report) {
    const { allowed } = server.file;
    if (!allowed) return;
    if (allowed.packages || allowed.publishers) {
      for (const it of namedParts(server.launch).filter(one => !vouchesFor(allowed, one)))
        report(it.at, `The policy allows no ${WORDS[it.kind] ?? 'package'} called ${shown(it.name, 80)}`);
    }
    if (!allowed.hosts) return;
    for (const { address } of addressesOf(server).filter(it => !vouchesForHost(allowed, it.address.host)))
      report(address.hostText, `The policy allows no server at ${shown(address.host, 80)}`);
  },
});
