import type { Severity } from '../../finding/finding';
import { shown } from '../../finding/shown';
import { CODE_HOSTS, LASTING_HOSTS, MAKERS_HOSTS } from '../../knowledge/codeHosts';
import { KNOWN_REGISTRIES } from '../../knowledge/registries';
import { everyCommand, type Launch } from '../../launch/launch';
import { isOpen } from '../../launch/pin';
import { placeOf, readAddress } from '../../model/address';
import { vouchesForHost } from '../../model/allowList';
import { part, type Text } from '../../text/text';
import { defineRule } from '../rule';

const COMMIT = /[/@][0-9a-f]{40}(?:[/@.]|$)/i;

/** Programs and packages that a runner fetches from an address and starts. */
export default defineRule({
  title: 'Program fetched from a plain address',
  severity: 'high',
  docs: {
    why: 'No registry stands behind the address: whoever runs the host can hand out other code at any time, also to you alone, and nobody would see it.',
    remedy: 'Use a published package with an exact version, or keep the program in this folder.',
    ignore: 'When the host is your own.',
    bad: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "https://x.example/dist/x-mcp.tgz"] } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "x-mcp@1.4.2"] } } }',
    cwe: [494],
    owasp: 'MCP04',
    references: ['https://docs.deno.com/runtime/fundamentals/security/'],
  },
  checkServer({ launch, file }, report) {
    for (const it of everyCommand(launch)) {
      for (const { text, packaged } of fetchedBy(it)) {
        const found = judge(text, packaged, it);
        if (!found) continue;
        const [severity, host] = found;
        if (file.vouched.some(by => vouchesForHost(by, host))) continue;
        const open = /^http:/i.test(text.value) ? ', and over an unprotected connection' : '';
        report(text, `Runs whatever ${host} hands out when it starts${open}`, { severity });
      }
    }
  },
});

interface Fetched {
  readonly text: Text;
  /** A package archive, and no single script. */
  readonly packaged: boolean;
}

/** Archives that are given as packages, and scripts that a runtime takes from an address. */
const fetchedBy = ({ packages, script }: Launch): Fetched[] => [
  ...packages.flatMap(({ source, spec }) =>
    source.kind === 'url' ? [{ text: part(spec, Math.max(0, spec.value.search(/https?:/i))), packaged: true }] : [],
  ),
  ...(script && /^https?:\/\//i.test(script.value) ? [{ text: script, packaged: false }] : []),
];

function judge(text: Text, packaged: boolean, { flags }: Launch): readonly [Severity, string] | undefined {
  const { host = '', scheme } = readAddress(text) ?? {};
  if (host === '' || isOpen(host) || placeOf(host) === 'loopback') return undefined;
  const where = shown(host, 80);
  if (scheme === 'http') return ['critical', where];
  if (KNOWN_REGISTRIES.test(host)) return undefined;
  // Archives of repositories belong to unpinned-source; a script there is fixed by its full commit.
  if (CODE_HOSTS.has(host) && (packaged || COMMIT.test(text.value))) return undefined;
  if (MAKERS_HOSTS.has(host)) return ['low', where];
  if (flags.some(it => it.name.value === '-A' || it.name.value === '--allow-all')) return ['critical', where];
  return [LASTING_HOSTS.has(host) && /@v?\d+\.\d+\.\d/.test(text.value) ? 'medium' : 'high', where];
}
