import { replaceText } from '../../finding/edits';
import { withoutSetting, withoutWords } from '../../finding/removals';
import { optionsOf, settingsOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { part, type Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

/** Options and variables that say where a server listens. */
const LISTENS =
  /(?:^|[-_])(?:host|hostname|bind|bind[-_]?(?:addr|address|host|ip)|listen|listen[-_]?(?:addr|address|host|on)?|interface|ip|addr|address)$/i;
/** Everywhere, in any spelling, with or without a port. */
const EVERYWHERE = /^(?:(?:https?|tcp|ws):\/\/)?(0\.0\.0\.0|\[::\]|::|\*)(?=:\d{1,5}|\/|$)/i;
/** Switches that let everyone in who can connect. */
const NO_AUTH =
  /^(?:dangerously[-_]omit[-_]auth|(?:no|disable|skip|without)[-_](?:auth|authentication)|(?:[\w-]{1,40}[-_])?(?:auth|authentication)[-_]disabled|(?:[\w-]{1,40}[-_])?disable[-_]auth(?:entication)?)$/i;
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
    const contained = everyCommand(server.launch).some(it => it.image);
    const say = (place: Text) =>
      report(place, 'Listens on every network: others can use its tools as you', {
        fixes: [
          {
            title: 'Listen on this machine only',
            safety: 'unsafe',
            edits: [replaceText(document, place, '127.0.0.1')],
          },
        ],
      });
    for (const { place, isOpen, removal } of settingsIn(server, contained)) {
      if (isOpen) report(place, 'Lets in everyone who can connect, without a login', { fixes: removal });
      else say(place);
    }
    for (const { name, value } of everyCommand(server.launch).flatMap(it => (it.image ? it.flags : []))) {
      const open = value && /^(?:-p|--publish)$/.test(name.value) && /^(?:0\.0\.0\.0|\[::\])(?=:)/.exec(value.value);
      if (open) say(part(value, 0, open[0].length));
    }
  },
});

/** Inside a container only what is published counts. */
function settingsIn(server: CheckedServer, contained: boolean) {
  const { document } = server.file;
  const variables = [
    ...settingsOf(server.env),
    ...everyCommand(server.launch).flatMap(it => it.assignments.filter(at => at.scope === 'process')),
  ].map(it => ({ ...it, removal: withoutSetting(document, 'member' in it ? it.member : undefined) }));
  const options = contained ? [] : optionsOf(server.launch);
  return [
    ...variables.flatMap(it => settingAt(it.name.value, it.value, it.name, it.removal)),
    ...options.flatMap(({ name, value, words }) => {
      const bare = name.value.replace(/^-+/, '');
      const apart = words.length === 2;
      const said = apart && NO_AUTH.test(bare) && !/^(?:true|false|0|1)$/.test(value?.value ?? '') ? undefined : value;
      return settingAt(bare, said, name, withoutWords(document, server, said ? words : words.slice(0, 1)));
    }),
  ];
}

function settingAt(name: string, value: Text | undefined, at: Text, removal: ReturnType<typeof withoutSetting>) {
  if (name.length > 80) return [];
  if (NO_AUTH.test(name)) return value && NO.test(value.value) ? [] : [{ place: at, isOpen: true, removal }];
  const found = value && LISTENS.test(name) ? EVERYWHERE.exec(value.value) : null;
  if (!value || !found?.[1]) return [];
  const start = found[0].length - found[1].length;
  return [{ place: part(value, start, found[0].length), isOpen: false, removal }];
}
