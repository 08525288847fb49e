import { replaceText } from '../../finding/fix/edits';
import type { Fix } from '../../finding/fix/fix';
import { withoutVariable, withoutWords } from '../../finding/fix/removals';
import { EVERYWHERE, LISTENS, NO_AUTH } from '../../knowledge/listenSwitches';
import { optionsOf, settingsOf } from '../../launch/given';
import { everyCommand, type Launch } from '../../launch/launch';
import type { Document } from '../../syntax/tree';
import { part, type Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

const NO = /^(?:0|false|no|off|)$/i;

/** Servers that others on the network can talk to. */
export default defineRule({
  title: 'Server that others on the network can use',
  severity: 'high',
  docs: {
    why: 'It listens on every network of this machine, or lets in whoever asks: people in the same café, and web pages in your browser, can use its tools as you.',
    remedy: 'Let it listen on `127.0.0.1`, and leave its authentication on.',
    bad: '{ "mcpServers": { "x": { "command": "x-server", "args": ["--host", "0.0.0.0", "--port", "8931"] } } }',
    good: '{ "mcpServers": { "x": { "command": "x-server", "args": ["--host", "127.0.0.1", "--port", "8931"] } } }',
    cwe: [1327],
    owasp: 'MCP07',
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2025-49596'],
  },
  checkServer(server, report) {
    const { document } = server.file;
    const { launch } = server;
    const contained =
      launch.elsewhere === 'container' || everyCommand(launch).some(it => it.image && !sharesNetwork(it));
    const say = (place: Text, at = place) =>
      report(at, 'Listens on every network: others can use its tools as you', {
        fixes: [listenHere(document, place, '127.0.0.1')],
      });
    for (const { place, at, isOpen, removal } of settingsIn(server, contained)) {
      if (isOpen) report(place, 'Lets in everyone who can connect, without a login', { fixes: removal() });
      else say(place, at);
    }
    for (const { name, value } of everyCommand(server.launch).flatMap(it => (it.image ? it.flags : []))) {
      const published = value && /^(?:-p|--publish)$/.test(name.value);
      const open = published && /^(?:0\.0\.0\.0|\[::\])(?=:)/.exec(value.value);
      if (open) say(part(value, 0, open[0].length));
      else if (published && /^\d{1,5}(?:-\d{1,5})?:\d/.test(value.value))
        report(value, PUBLISHED, { severity: 'low', fixes: [listenHere(document, part(value, 0, 0), '127.0.0.1:')] });
      else if (/^(?:-P|--publish-all)$/.test(name.value))
        report(name, PUBLISHED, { severity: 'low', fixes: withoutWords(document, server, [name]) });
    }
  },
});

const PUBLISHED = 'Opens ports of the container on every network, not only to this machine';

const listenHere = (document: Document, place: Text, address: string): Fix => ({
  title: 'Listen on this machine only',
  safety: 'unsafe',
  edits: [replaceText(document, place, address)],
});

const sharesNetwork = ({ flags }: Launch): boolean =>
  flags.some(it => /^--net(?:work)?$/.test(it.name.value) && it.value?.value === 'host');

/** Inside a container only what is published counts. */
function settingsIn(server: CheckedServer, contained: boolean) {
  const { document } = server.file;
  const variables = [
    ...settingsOf(server.env),
    ...everyCommand(server.launch).flatMap(it => it.assignments.filter(at => at.scope === 'process')),
  ].map(it => ({ ...it, removal: () => withoutVariable(document, server, it) }));
  const options = contained ? [] : optionsOf(server.launch);
  return [
    ...variables.flatMap(it => settingAt(it.name.value, it.value, it.name, it.removal)),
    ...options.flatMap(({ name, value, words }) => {
      const bare = name.value.replace(/^-+/, '');
      const apart = words.length === 2;
      const said = apart && NO_AUTH.test(bare) && !/^(?:true|false|0|1)$/.test(value?.value ?? '') ? undefined : value;
      return settingAt(bare, said, name, () => withoutWords(document, server, said ? words : words.slice(0, 1)));
    }),
  ];
}

function settingAt(name: string, value: Text | undefined, at: Text, removal: () => Fix[]) {
  if (name.length > 80) return [];
  if (NO_AUTH.test(name)) return value && NO.test(value.value) ? [] : [{ place: at, at, isOpen: true, removal }];
  const debug =
    value && /^node_options$/i.test(name) ? /--inspect(?:-brk)?=(?=0\.0\.0\.0|\[::\])/.exec(value.value) : null;
  const handedOn = value ? /^--([\w-]{1,60})=/.exec(value.value) : null;
  if (value && handedOn?.[1] && !NO_AUTH.test(handedOn[1]))
    return settingAt(handedOn[1], part(value, handedOn[0].length), at, removal);
  if (value && debug) return settingAt('inspect', part(value, debug.index + debug[0].length), at, removal);
  const found = value && LISTENS.test(name) ? EVERYWHERE.exec(value.value) : null;
  if (!value || !found) return [];
  const place = part(value, found[0].length - (found[1]?.length ?? 0), found[0].length);
  return [{ place, at: place.value === '' ? value : place, isOpen: false, removal }];
}
