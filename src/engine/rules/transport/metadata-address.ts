import { METADATA_HOSTS } from '../../knowledge/knownHosts';
import { addressesOf } from '../../launch/addresses';
import { variablesOf } from '../../launch/given';
import { readAddress } from '../../model/address';
import { addressBehind } from '../../model/numericHost';
import { defineRule } from '../rule';

/** Schemes that lead to no server: some need no slashes, of the others all but those of servers. VS Code takes sockets, too. */
const ODD_SCHEMES =
  /^\s{0,9}(?:(file|data|javascript|vbscript|blob|vscode|command|view-source|about|mailto|ms-[a-z]{1,20}):|(?!https?:|wss?:|sse:|stdio:|streamable-http:|grpcs?:|unix:|pipe:)([a-z][a-z0-9+.-]{1,20}):\/\/)/i;

/** Addresses that lead to a cloud's credentials, or to no server at all. */
export default defineRule({
  title: 'Address of a cloud’s credentials',
  severity: 'critical',
  docs: {
    why: 'In a cloud, this address gives the machine’s own keys to whoever asks. The client asks, and the model or another server reads the answer.',
    remedy: 'Remove the server.',
    bad: '{ "mcpServers": { "x": { "type": "http", "url": "http://169.254.169.254/latest/user-data" } } }',
    good: '{ "mcpServers": { "x": { "type": "http", "url": "https://mcp.example.com/mcp" } } }',
    cwe: [918],
    owasp: 'MCP07',
    references: ['https://attack.mitre.org/techniques/T1552/005/'],
  },
  checkServer(server, report) {
    for (const { text, address } of addressesOf(server)) {
      if (METADATA_HOSTS.has(addressBehind(address.host)))
        report(text, 'Asks a cloud for the keys of the machine this runs on');
    }
    for (const { name, value } of variablesOf(server)) {
      const address = readAddress(value);
      if (!address || !METADATA_HOSTS.has(addressBehind(address.host)) || /metadata/i.test(name.value)) continue;
      report(value, 'Asks a cloud for the keys of the machine this runs on', { key: name.value });
    }
    const [, bare, slashed] = ODD_SCHEMES.exec(server.url?.value ?? '') ?? [];
    const scheme = (bare ?? slashed)?.toLowerCase();
    if (server.url && scheme !== undefined)
      report(server.url, `Leads to no server: ${scheme}: makes the client open something else`, { severity: 'high' });
  },
});
