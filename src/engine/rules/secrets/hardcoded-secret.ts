import type { Severity } from '../../finding/finding';
import { moveSecret } from '../../finding/fix/moveSecret';
import { withoutSetting } from '../../finding/fix/removals';
import { shown } from '../../finding/shown';
import { addressesOf } from '../../launch/addresses';
import { type Credential, secretsOf } from '../../model/credential/credential';
import { secretsOfFile } from '../../model/credential/fileCredentials';
import { type CheckedFile, defineRule } from '../rule';

const SEVERITY: Record<Credential['kind'], Severity> = { secret: 'high', sample: 'low', public: 'info' };

/** Credentials written into a config file. */
export default defineRule({
  title: 'Secret written into the config file',
  severity: 'high',
  docs: {
    why: 'Everyone who can read the file, its backups or its git history can act as you at that service. Arguments can also be seen in the list of processes.',
    remedy:
      'Revoke the secret at its provider and make a new one: deleting it here does not take it out of the git history. Then let the client take the new one from its own store or from the environment.',
    ignore: 'When it only opens something on this machine that holds nothing of worth.',
    bad: `{ "mcpServers": { "wiki": { "command": "npx", "args": ["-y", "wiki-mcp@1.0.0"], "env": { "WIKI_API_KEY": "${['7f3a91c2e05b48d6', '1c9f72ab30e84d57'].join('')}" } } } }`,
    good: '{ "mcpServers": { "wiki": { "command": "npx", "args": ["-y", "wiki-mcp@1.0.0"], "env": { "WIKI_API_KEY": "${WIKI_API_KEY}" } } } }',
    cwe: [798],
    owasp: 'MCP01',
    references: [
      'https://docs.github.com/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret',
    ],
  },
  checkFile(file, report) {
    // A file of variables is where secrets belong, as long as nobody commits it.
    if (file.document.syntax === 'dotenv') return;
    const all = secretsOfFile(file);
    for (const it of all) {
      const same = all.filter(other => other.text.value === it.text.value && other.name === it.name);
      if (same[0] !== it) continue;
      report(it.text, messageOf(it, file), {
        related: same.slice(1, 10).map(other => ({ message: 'The same secret', at: other.text.range })),
        severity: SEVERITY[it.kind],
        confidence: it.confidence,
        key: it.name || 'comment',
        fixes: withoutSetting(file.document, it.setting),
      });
    }
  },
  checkServer(server, report) {
    const { file, launch } = server;
    const loading = server.readers.length > 0 ? server.readers : file.readers.filter(it => !it.refuses);
    const [formats, guests] = [false, true].map(guest =>
      loading.filter(it => (it.guest === true) === guest).map(it => it.format),
    );
    const owner = { name: server.name.value, node: server.node, hosts: addressesOf(server).map(it => it.address.host) };
    for (const it of secretsOf(server, launch)) {
      report(it.text, messageOf(it, file), {
        severity: SEVERITY[it.kind],
        confidence: it.confidence,
        key: keyOf(it),
        fixes: it.kind === 'public' ? [] : moveSecret(file.document, formats ?? [], owner, it, guests),
      });
    }
  },
});

const keyOf = ({ name, where }: Credential): string => name || (where === 'address' ? 'url' : where);

/** What to call a credential that stands under no name. */
const UNNAMED: Record<Credential['where'], string> = {
  address: 'This address',
  argument: 'An argument',
  env: 'A variable',
  header: 'A header',
  other: 'A comment',
};

function messageOf(it: Credential, { scope }: CheckedFile): string {
  const own = shown(it.name || UNNAMED[it.where], 40);
  const which = it.within === undefined ? own : `${own} in ${shown(it.within, 40)}`;
  if (it.kind === 'public') return `${which} holds a public key, made to be seen`;
  if (it.kind === 'sample') return `${which} holds a password that everyone tries first`;
  const whose = /^(?:private key|JSON web token)$/.test(it.provider ?? '')
    ? `a ${it.provider}`
    : `a secret${it.provider === undefined ? '' : ` of ${it.provider}`}`;
  const where =
    scope === 'workspace' ? 'rotate it, it may be in git history' : 'anyone who reads this file or its backups has it';
  return `${which} holds ${whose} in plain text: ${where}`;
}
