import { replaceText } from '../../finding/fix/edits';
import type { Fix } from '../../finding/fix/fix';
import type { Bridge } from '../../launch/launch';
import { everyCommand } from '../../launch/launch';
import { readAddress } from '../../model/address';
import { streamableAddress } from '../../model/known/knownHost';
import { member, textOf } from '../../syntax/tree';
import type { Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

/** Servers reached over the transport that the protocol gave up in 2025. */
export default defineRule({
  title: 'Server reached over the old SSE transport',
  severity: 'info',
  docs: {
    why: 'The protocol replaced this transport in March 2025. Clients and servers drop it one by one, and a server that stays behind gets no more repairs.',
    remedy: 'Use the server’s address for streamable HTTP, mostly the one that ends in `/mcp`.',
    ignore: 'While the server offers nothing else.',
    bad: '{ "mcpServers": { "x": { "type": "sse", "url": "https://mcp.example.com/sse" } } }',
    good: '{ "mcpServers": { "x": { "type": "http", "url": "https://mcp.example.com/mcp" } } }',
    cwe: [477],
    owasp: 'MCP07',
    references: ['https://modelcontextprotocol.io/specification/2025-03-26/changelog'],
  },
  checkServer(server, report) {
    for (const { bridge } of everyCommand(server.launch)) {
      const place = bridge && oldWayOf(bridge);
      if (place) report(place, MESSAGE, { fixes: upgrade(server, bridge.to, undefined) });
    }
    const { url } = server;
    if (!url || server.transport === 'stdio') return;
    const path = readAddress(url)?.path;
    const ends = path && /\/sse\/?$/i.test(path.value) ? path : undefined;
    const type = typeOf(server);
    const says = type?.value.toLowerCase() === 'sse' ? type : undefined;
    const place = says ?? (type ? undefined : ends);
    if (!place) return;
    report(place, MESSAGE, { fixes: upgrade(server, url, says) });
  },
});

const MESSAGE = 'Uses the old SSE transport, which clients are dropping';

/** `mcp-remote URL --transport sse-only`; a bridge that is told nothing tries the new transport by itself. */
const oldWayOf = ({ transport }: Bridge): Text | undefined =>
  transport && /^(?:--)?sse(?:-only)?$/i.test(transport.value) ? transport : undefined;

const typeOf = ({ node }: CheckedServer): Text | undefined =>
  ['type', 'transport', 'transportType'].flatMap(it => textOf(member(node, it)?.value) ?? [])[0];

/** Only for servers whose publisher names an address for the new one. */
function upgrade({ file }: CheckedServer, url: Text, says: Text | undefined): Fix[] {
  const address = streamableAddress(url);
  // Clients that write the type call the new one `http`; the others find it out by themselves.
  if (address === undefined || (says && !/^(?:claude|vscode|copilot|cursor)/.test(file.readers[0].id))) return [];
  const edits = [...(says ? [replaceText(file.document, says, 'http')] : []), replaceText(file.document, url, address)];
  return [{ title: 'Use its streamable HTTP address', safety: 'unsafe', edits }];
}
