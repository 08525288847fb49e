import { lowered } from '../../finding/finding';
import type { Fix } from '../../finding/fix/fix';
import { withoutSetting, withoutVariable, withoutWords } from '../../finding/fix/removals';
import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { KNOWN_REGISTRIES, PRIVATE_REGISTRIES, REGISTRY_OPTIONS, REGISTRY_VARIABLES } from '../../knowledge/registries';
import { settingsOf, variablesOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { registriesOfFolder, registryOptions } from '../../launch/registrySources';
import { placeOf, readAddress } from '../../model/address';
import { vouchesForHost } from '../../model/allowList';
import type { FolderRegistry } from '../../model/facts';
import { part, type Text } from '../../text/text';
import { type CheckedFile, defineRule } from '../rule';

/** Packages taken from somebody else's registry. */
export default defineRule({
  title: 'Packages from an unknown registry',
  severity: 'critical',
  docs: {
    why: 'Whoever runs that registry decides what code runs here, whatever name and version the command shows. An extra index wins over the usual one by offering a higher version.',
    remedy: 'Remove the setting. Registries of your organisation belong in your own settings.',
    bad: '{ "mcpServers": { "x": { "command": "uvx", "args": ["--index-url", "https://pypi.grim.example/simple", "x==1.0.0"] } } }',
    good: '{ "mcpServers": { "x": { "command": "uvx", "args": ["x==1.0.0"] } } }',
    cwe: [427],
    owasp: 'MCP04',
    references: ['https://docs.astral.sh/uv/concepts/indexes/'],
  },
  checkServer(server, report) {
    const say = sayer(server.file, report);
    const { document, facts, scope } = server.file;
    if (scope === 'workspace')
      for (const it of everyCommand(server.launch).flatMap(it => registriesOfFolder(it, facts)))
        say({ ...it.at, value: it.registry.address }, [], { ...it.registry, name: it.name, own: it.own });
    for (const it of variablesOf(server)) {
      if (REGISTRY_VARIABLES.test(it.name.value.toLowerCase())) say(it.value, withoutVariable(document, server, it));
    }
    for (const { name, value, words } of everyCommand(server.launch).flatMap(registryOptions)) {
      // Options of pip may be handed on in one word.
      const handedOn = name === '--pip-args' && /--(?:extra-)?index-url|--find-links|(?:^|\s)-i\s/.test(value.value);
      if (REGISTRY_OPTIONS.test(name) || handedOn) say(value, withoutWords(document, server, words));
    }
  },
  checkFile(file, report) {
    const say = sayer(file, report);
    for (const { name, value, member } of settingsOf(file.environment)) {
      if (REGISTRY_VARIABLES.test(name.value.toLowerCase())) say(value, withoutSetting(file.document, member));
    }
  },
});

type Say = (
  value: Text,
  fixes: Fix[],
  said?: FolderRegistry & { readonly name: string; readonly own?: boolean },
) => void;

const sayer =
  ({ scope, vouched }: CheckedFile, report: Report): Say =>
  (value, fixes, said) => {
    for (const { index } of value.value.slice(0, 2000).matchAll(/(?<![a-z])https?:\/\//gi)) {
      // GOPROXY lists several, with commas or bars between them.
      const end = value.value.slice(index, 2000).search(/[,|\s]/);
      const host = readAddress(end < 0 ? value : part(value, 0, index + end), index)?.host ?? '';
      const place = placeOf(host);
      if (place === 'unknown' || KNOWN_REGISTRIES.test(host) || vouched.some(it => vouchesForHost(it, host))) continue;
      // A scope whose owner keeps a registry of their own, such as `@acme` at npm.acme.example.
      const scoped = /^@([\w-]{3,40})\//.exec(said?.name ?? '')?.[1];
      const ofScope = scoped !== undefined && host.split('.').includes(scoped.toLowerCase());
      const isOwn = place !== 'public' || ofScope || PRIVATE_REGISTRIES.test(host);
      // The project of the folder is code of the folder already: its own packages add one more condition.
      const severity = said?.own ? 'medium' : scope === 'workspace' ? 'critical' : lowered('critical');
      const where = shown(host, 80);
      const by = said ? `, as ${shown(said.from, 80)} says` : '';
      report(value, `Takes packages from ${where}${by}${isOwn ? '' : ', which decides what code runs here'}`, {
        severity: isOwn ? 'info' : severity,
        fixes: isOwn ? [] : fixes,
      });
    }
  };
