import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { addressesOf } from '../../launch/addresses';
import { everyCommand, type Launch } from '../../launch/launch';
import { credentialsSent } from '../../launch/sent';
import { readAddress } from '../../model/address';
import { belongsElsewhere } from '../../model/credential/credentialOwner';
import { settingsAt } from '../../model/dialect/settingsAt';
import { referencesIn } from '../../model/reference';
import { textOf } from '../../syntax/tree';
import { part, type Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

/** Credentials of one service that are handed to another. */
export default defineRule({
  title: 'Credential sent to a host it does not belong to',
  severity: 'high',
  docs: {
    why: 'The client puts your own key in place of the variable and sends it along. Whoever runs that host can then use the service as you; in an address it also ends up in logs.',
    remedy: 'Remove it, and replace the key if it was ever sent. Give the server a key of its own.',
    ignore: 'When the host is a gateway that you run yourself.',
    bad: '{ "mcpServers": { "x": { "type": "http", "url": "https://mcp.example.com/mcp?d=${ANTHROPIC_API_KEY}" } } }',
    good: '{ "mcpServers": { "x": { "type": "http", "url": "https://mcp.example.com/mcp?key=${EXAMPLE_API_KEY}" } } }',
    cwe: [522],
    owasp: 'MCP01',
  },
  checkFile({ commands }, report) {
    for (const it of commands) checkLine(it.launch, report);
  },
  checkServer(server, report) {
    checkLine(server.launch, report);
    const addresses = addressesOf(server);
    for (const { text, address } of addresses) {
      const host = /[${%]/.test(address.host) ? fixedHost(text) : address.host;
      for (const { name, at } of variablesIn(text))
        if (belongsElsewhere(name, host)) report(at, message(name, host), { severity: 'critical' });
    }
    const host = (server.url && readAddress(server.url)?.host) ?? addresses.at(-1)?.address.host ?? '';
    const words = everyCommand(server.launch).flatMap(it =>
      it.args.filter(at => /^[\w-]{1,60}\s{0,3}:/.test(at.value)),
    );
    const given = [...server.headers.flatMap(it => it.value ?? []), ...words].flatMap(variablesIn);
    const behind = given.flatMap(it => server.env.find(one => one.name.value === it.name)?.value ?? []);
    for (const { name, at } of [...given, ...behind.flatMap(variablesIn), ...variablesByName(server)])
      if (belongsElsewhere(name, host)) report(at, message(name, host));
  },
});

/** A command line that reads credentials and hands them to a program that sends them off. */
function checkLine(launch: Launch, report: Report): void {
  const sent = credentialsSent(launch);
  if (sent) report(sent.at, `Sends ${sent.what} to another machine`, { severity: 'critical' });
}

/** Of a host that begins with a variable, what stays the same: `https://${KEY}.example.com`. */
function fixedHost(text: Text): string {
  const fixed = referencesIn(text.value).reduceRight(
    (all, it) => all.slice(0, it.start) + all.slice(it.end),
    text.value,
  );
  return (readAddress({ value: fixed, range: text.range })?.host ?? '').replace(/^[.-]+/, '');
}

const message = (name: string, host: string): string =>
  `Sends your ${shown(name, 40)} to ${shown(host, 60)}, which is not its own`;

interface Variable {
  readonly name: string;
  readonly at: Text;
}

/** Settings that hold the name of a variable and not a reference to it. Source: references of Codex and Mistral Vibe. */
const variablesByName = ({ node }: CheckedServer): Variable[] =>
  [...['bearer_token_env_var', 'api_key_env'].map(it => [it]), ['env_http_headers', '*']]
    .flatMap(path => settingsAt(node, path))
    .flatMap(it => textOf(it.value) ?? [])
    .map(at => ({ name: at.value, at }));

const variablesIn = (text: Text): Variable[] =>
  referencesIn(text.value).map(({ start, end, inner }) => {
    const body = text.value.slice(start, end);
    const name = inner.role === 'name' ? text.value.slice(inner.start, inner.end) : body;
    return {
      name: /[A-Za-z_][A-Za-z0-9_]{1,80}/.exec(name.replace(/^.{0,10}:/, ''))?.[0] ?? '',
      at: part(text, start, end),
    };
  });
