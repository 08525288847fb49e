import { replaceText } from '../../finding/fix/edits';
import type { Fix } from '../../finding/fix/fix';
import { shown } from '../../finding/shown';
import { addressesOf } from '../../launch/addresses';
import { vouchesForHost } from '../../model/allowList';
import { isKnownHost } from '../../model/known/knownHost';
import { disguisedHost, type LookalikeHost, lookalikeHost } from '../../model/known/lookalikeHost';
import type { Document } from '../../syntax/tree';
import type { Text } from '../../text/text';
import { defineRule } from '../rule';

const HOW: Readonly<Record<LookalikeHost['how'], string>> = {
  letters: 'but is spelled with other letters',
  near: 'but is one letter off',
  dressed: 'but belongs to somebody else',
};
/** What stands before the `@` reads as a host. */
const HOST_LIKE = /^(?:[\w-]{1,63}\.){1,6}(?:com|net|org|io|dev|app|ai|co|sh|cloud|tech|aws|example)$/i;

/** Addresses that pass for a known server's. */
export default defineRule({
  title: 'Address that imitates a known server',
  severity: 'critical',
  docs: {
    why: 'Whoever owns the address reads what you and the model send, the login included, and answers as if they were the known server.',
    remedy: 'Use the known address.',
    ignore: 'When you know who owns this very name.',
    bad: '{ "mcpServers": { "notes": { "type": "http", "url": "https://mcp.n0tion.com/mcp" } } }',
    good: '{ "mcpServers": { "notes": { "type": "http", "url": "https://mcp.notion.com/mcp" } } }',
    cwe: [1007],
    owasp: 'MCP04',
    references: ['https://www.unicode.org/reports/tr39/'],
  },
  checkServer(server, report) {
    const { document } = server.file;
    for (const { address, text } of addressesOf(server)) {
      const { host, hostText, user, path } = address;
      if (server.file.vouched.some(it => vouchesForHost(it, host))) continue;
      // Browsers end the host at a backslash; what follows it only reads like one.
      const [, behind] = /^\\+(?:[^/\\@]{0,200}@)?([^/\\:]{1,200})/.exec(path.value) ?? [];
      const read = behind ?? (user && decoded(user.value));
      if (read !== undefined && HOST_LIKE.test(read) && !isKnownHost(host)) {
        report(
          text,
          `Leads to ${shown(host, 60)}: ${shown(read, 60)} is only ${behind ? 'a path there' : 'its login'}`,
          { fixes: user && !behind ? withoutLogin(document, read, user, hostText) : [] },
        );
        continue;
      }
      const found = lookalikeHost(host);
      const other = found ? undefined : disguisedHost(host);
      if (other) report(hostText, `Reads as ${shown(other, 60)} but is spelled with other letters`);
      if (!found) continue;
      report(hostText, `Looks like ${found.real} of ${found.publisher} ${HOW[found.how]}`, {
        confidence: found.how === 'near' ? 'medium' : 'high',
        fixes: [{ title: `Use ${found.real}`, safety: 'unsafe', edits: [replaceText(document, hostText, found.real)] }],
      });
    }
  },
});

/** The host that one reads, where that is a known one, in the place of the one that is meant. */
function withoutLogin({ text }: Document, shown: string, user: Text, hostText: Text): Fix[] {
  if (!isKnownHost(shown) || !/^[a-z0-9.-]{1,200}$/i.test(shown)) return [];
  const { end } = hostText.range;
  const port = /^:\d{1,5}/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const edits = [{ range: { start: user.range.start, end: end + port }, text: shown }];
  return [{ title: `Use ${shown}`, safety: 'unsafe', edits }];
}

/** A login as a reader takes it: up to what reads as the end of a host. */
function decoded(text: string): string {
  return text.replace(/%2e/gi, '.').split(/%2f|%5c|%3a|\//i)[0] ?? '';
}
