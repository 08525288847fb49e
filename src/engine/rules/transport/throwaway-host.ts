import { shown } from '../../finding/shown';
import { METADATA_HOSTS } from '../../knowledge/knownHosts';
import { REQUEST_BINS, TUNNELS } from '../../knowledge/throwawayHosts';
import { addressesOf } from '../../launch/addresses';
import { variablesOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { placeOf, readAddress } from '../../model/address';
import { vouchesForHost } from '../../model/allowList';
import { addressBehind } from '../../model/numericHost';
import { holds } from '../../text/range';
import type { WordSet } from '../../text/wordSet';
import { type CheckedServer, defineRule } from '../rule';

/** Servers at addresses that nobody keeps. */
export default defineRule({
  title: 'Server at an address that nobody keeps',
  severity: 'medium',
  docs: {
    why: 'Such an address belongs to whoever took it for the day. The next owner gets your requests, with their credentials, and answers with tools of their own.',
    remedy: 'Use the address under which its publisher runs the server, or start it on this machine.',
    ignore: 'While you try out a server of your own, in your own settings.',
    bad: '{ "mcpServers": { "x": { "type": "http", "url": "https://a1b2c3.ngrok-free.app/mcp" } } }',
    good: '{ "mcpServers": { "x": { "type": "http", "url": "https://mcp.example.com/mcp" } } }',
    cwe: [672],
    owasp: 'MCP09',
    references: ['https://attack.mitre.org/techniques/T1572/'],
  },
  checkServer(server, report) {
    for (const { text, address } of reachedBy(server)) {
      const where = shown(address.host, 60);
      if (server.file.vouched.some(by => vouchesForHost(by, address.host))) continue;
      if (isUnder(address.host, REQUEST_BINS)) {
        report(text, `${where} collects and shows whatever is sent to it`, { severity: 'high' });
      } else if (isUnder(address.host, TUNNELS)) {
        report(text, `${where} is a tunnel that anybody may own tomorrow`);
      } else if (isPublicNumber(address.host)) {
        report(text, `${where} is a bare number: nobody can tell whose machine it is`);
      }
    }
    for (const variable of variablesOf(server)) {
      const address = readAddress(variable.value);
      if (!address || !isUnder(address.host, REQUEST_BINS)) continue;
      if (server.file.vouched.some(by => vouchesForHost(by, address.host))) continue;
      report(variable.value, `${shown(address.host, 60)} collects and shows whatever is sent to it`, {
        severity: 'high',
        key: variable.name.value,
      });
    }
  },
});

/** Whether a host is one of these, or below one; the last labels tell. */
function isUnder(host: string, domains: WordSet): boolean {
  const labels = host.slice(-100).split('.').slice(-5);
  return labels.some((_, at) => domains.has(labels.slice(at).join('.')));
}

/** Where the server is reached: what is fetched from, such as a registry or an archive, is another matter. */
function reachedBy(server: CheckedServer) {
  const words = everyCommand(server.launch).flatMap(it => it.args);
  return addressesOf(server).filter(
    ({ text, address }) =>
      /^(?:https?|wss?|sse)$/.test(address.scheme) &&
      (text === server.url || words.some(it => holds(it.range, text.range))),
  );
}

function isPublicNumber(host: string): boolean {
  const plain = addressBehind(host);
  if (METADATA_HOSTS.has(plain) || placeOf(plain) !== 'public') return false;
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(plain) || (plain.includes(':') && /^[0-9a-f:.]+$/i.test(plain));
}
