import type { Severity } from '../../finding/finding';
import { replaceText } from '../../finding/fix/edits';
import { removeWords } from '../../finding/fix/wordEdits';
import { METADATA_HOSTS } from '../../knowledge/knownHosts';
import { addressesOf } from '../../launch/addresses';
import { everyCommand } from '../../launch/launch';
import { type Address, type HostPlace, placeOf } from '../../model/address';
import { secretsOf } from '../../model/credential/credential';
import { judgeName } from '../../model/credential/settingName';
import { addressBehind } from '../../model/numericHost';
import type { Document } from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import type { Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

/** Without credentials, and with them. Missing: silent. */
const SEVERITY: Partial<Record<HostPlace, readonly [Severity, Severity]>> = {
  private: ['low', 'medium'],
  internal: ['medium', 'high'],
  public: ['high', 'high'],
};

/** Servers reached without encryption. */
export default defineRule({
  title: 'Server reached over plain HTTP',
  severity: 'medium',
  docs: {
    why: 'Anyone on the way can read and change what the server and the model tell each other, and take the credentials that go along.',
    remedy: 'Use `https://`, or a server on this machine.',
    bad: '{ "mcpServers": { "wiki": { "type": "http", "url": "http://wiki.example.com/mcp" } } }',
    good: '{ "mcpServers": { "wiki": { "type": "http", "url": "https://wiki.example.com/mcp" } } }',
    cwe: [319],
    owasp: 'MCP07',
  },
  checkServer(server, report) {
    const plain = addressesOf(server).filter(it => /^(?:http|ws|sse)$/.test(it.address.scheme));
    const carries = carriesCredentials(server);
    const allowed = everyCommand(server.launch)
      .flatMap(it => [...it.args, ...it.flags.map(flag => flag.name)])
      .filter(it => it.value === '--allow-http');
    const disallow = removeWords(server.file.document, server, allowed);
    for (const [index, { text, address }] of plain.entries()) {
      const severity = SEVERITY[placeOf(address.host)]?.[carries ? 1 : 0];
      if (!severity) continue;
      const edits = [...encrypted(server.file.document, text, address), ...((index === 0 && disallow) || [])];
      const title = `Use ${safely(address)}://`;
      report(text, carries ? SENDS : REACHED, {
        severity,
        fixes: isNamed(address.host) ? [{ title, safety: 'unsafe', edits }] : [],
      });
    }
    if (plain.length > 0) return;
    for (const word of allowed)
      report(word, 'Allows plain HTTP, where anyone on the way can read and change it', {
        severity: carries ? 'high' : 'medium',
        fixes: disallow ? [{ title: 'Take this option away', safety: 'safe', edits: disallow }] : [],
      });
  },
});

const safely = ({ scheme }: Address): string => (scheme === 'ws' ? 'wss' : 'https');

/** Nobody hands out certificates for bare numbers, nor do clouds for what hands out their keys. */
const isNamed = (host: string): boolean =>
  /[a-z]/.test(host) && !/^0x|:/.test(host) && !METADATA_HOSTS.has(addressBehind(host));

/** The port of plain HTTP goes as well. */
function encrypted(document: Document, text: Text, address: Address): Edit[] {
  const { end } = address.hostText.range;
  const port = /^:80(?=[/?#]|$)/.exec(document.text.slice(end, Math.min(text.range.end, end + 4)))?.[0] ?? '';
  const gone = port === '' ? [] : [{ range: { start: end, end: end + port.length }, text: '' }];
  return [replaceText(document, address.schemeText, safely(address)), ...gone];
}

const SENDS = 'Sends credentials over plain HTTP, for anyone on the way to read';
const REACHED = 'Reached over plain HTTP: anyone on the way can read and change it';

/** Real ones, and references to some: a header that is called so carries one in the end. */
function carriesCredentials(server: CheckedServer): boolean {
  const named = server.headers.some(it => /^(?:password|secret|key)$/.test(judgeName(it.name.value)));
  const inWords = everyCommand(server.launch).some(it =>
    it.args.some(word => /^(?:[\w-]{1,40}=)?authorization\s?:/i.test(word.value)),
  );
  return named || inWords || secretsOf(server, server.launch).some(it => it.where !== 'env' && it.kind === 'secret');
}
