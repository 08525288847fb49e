import { withoutSetting, withoutVariable, withoutWords } from '../../finding/fix/removals';
import { shown } from '../../finding/shown';
import { connectionsWithoutTls } from '../../launch/connections';
import { isDownload } from '../../launch/fetched';
import { type GivenVariable, optionsOf, settingsOf, variablesOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { placeOf, readAddress } from '../../model/address';
import { codeOrigin } from '../../model/codeVariable';
import { addsAuthorities, turnsOffTls } from '../../model/tlsSwitch';
import { defineRule } from '../rule';

/** Certificates that nobody checks. */
export default defineRule({
  title: 'Certificates are not checked',
  severity: 'high',
  docs: {
    why: 'Anyone on the way can pose as the other side: read and change all that is sent, tokens included. For package managers that means running their code.',
    remedy: 'Remove the switch. For a company’s own authority, name its certificate, as with `NODE_EXTRA_CA_CERTS`.',
    bad: '{ "mcpServers": { "x": { "command": "npx", "args": ["x@1.0.0"], "env": { "NODE_TLS_REJECT_UNAUTHORIZED": "0" } } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["x@1.0.0"], "env": { "LOG_LEVEL": "info" } } } }',
    cwe: [295],
    owasp: 'MCP07',
  },
  checkServer(server, report) {
    const { document } = server.file;
    for (const it of variablesOf(server)) {
      const { name, value } = it;
      if (turnsOffTls(name.value, value.value))
        report(value.value === '' ? name : value, message(name.value), {
          severity: staysHere(name.value, variablesOf(server)) ? 'info' : 'high',
          key: name.value,
          fixes: withoutVariable(document, server, it),
        });
      // An authority that came with the folder is worse, and another rule says so.
      else if (addsAuthorities(name.value, value.value) && codeOrigin(value.value) === 'elsewhere')
        report(value, 'Trusts further authorities to vouch for servers', { severity: 'info', key: name.value });
    }
    for (const { place, name } of connectionsWithoutTls(server))
      report(place, message(name), { severity: 'high', key: name });
    const download = everyCommand(server.launch).some(isDownload);
    for (const { name, value, words } of optionsOf(server.launch)) {
      const said = followingOf(name.value, value?.value);
      const off =
        download && /^-[a-zA-Z]{0,12}k[a-zA-Z]{0,12}$/.test(name.value) ? 'server' : turnsOffTls(name.value, said);
      if (off)
        report(name, message(name.value), {
          severity: off === 'browser' ? 'medium' : 'high',
          fixes: withoutWords(document, server, said === undefined ? words.slice(0, 1) : words),
        });
    }
  },
  checkFile({ document, scope, environment }, report) {
    for (const { name, value, member } of settingsOf(environment)) {
      if (turnsOffTls(name.value, value.value))
        report(value.value === '' ? name : value, message(name.value), {
          // What the client itself sends is at stake, the person's key with it.
          severity: scope === 'workspace' ? 'critical' : 'high',
          key: name.value,
          fixes: withoutSetting(document, member),
        });
    }
  },
});

/** `WIKI_VERIFY_SSL` beside `WIKI_URL=https://127.0.0.1:8443`: nobody can stand between two programs of one machine. */
function staysHere(name: string, all: readonly GivenVariable[]): boolean {
  const [prefix] = /^[A-Za-z0-9]+_/.exec(name) ?? [];
  const beside = all.filter(
    it => prefix !== undefined && it.name.value.startsWith(prefix) && it.value.value.includes('://'),
  );
  return beside.length > 0 && beside.every(it => placeOf(readAddress(it.value)?.host ?? '') === 'loopback');
}

const message = (name: string): string =>
  `${shown(name, 40)} stops checking certificates, so anyone can pose as the other side`;

/** What follows a switch may be the next argument as well as its value. */
const followingOf = (name: string, value: string | undefined): string | undefined =>
  value !== undefined && (/^(?:true|false|0|1|yes|no|on|off)$/i.test(value) || /host$/i.test(name)) ? value : undefined;
