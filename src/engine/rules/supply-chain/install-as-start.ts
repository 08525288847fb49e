import { shown } from '../../finding/shown';
import { everyCommand, type Launch } from '../../launch/launch';
import { placeOf, readAddress } from '../../model/address';
import type { Text } from '../../text/text';
import { defineRule } from '../rule';

const INSTALLERS =
  /^(?:npm|pnpm|yarn|bun|pip|pip3|uv|pipx|poetry|gem|cargo|go|brew|apt|apt-get|dnf|yum|apk|choco|winget|scoop|conda|composer)$/;
const INSTALLS = /^(?:install|i|add|get|global|ci)$/;

/** A version, or a full commit. */
const PINNED = [/(?:==|.@)v?\d+\.\d/, /@[0-9a-f]{40}$/];

/** Launches that install something at every start. */
export default defineRule({
  title: 'Installs software at every start',
  severity: 'medium',
  docs: {
    why: 'Each start changes this machine with whatever was published last, and runs what the packages bring along. A server would speak, an installer only changes things.',
    remedy: 'Install once, by hand. Let the entry start the server, or a package in an exact version.',
    bad: '{ "mcpServers": { "x": { "command": "npm", "args": ["install", "-g", "word-mcp"] } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "word-mcp@1.4.2"] } } }',
    cwe: [829],
    owasp: 'MCP04',
  },
  checkServer({ launch }, report) {
    for (const it of everyCommand(launch)) {
      const serves = it === launch;
      const built = remoteBuild(it);
      if (built) report(built, 'Builds an image at every start from what lies elsewhere', { severity: 'high' });
      const named = installed(it);
      if (!named || !(it.program ?? named[0])) continue;
      const loose = named.find(({ value }) => !PINNED.some(it => it.test(value)));
      const [at = it.program] = loose ? [loose] : named;
      if (!at || (named.length === 0 && !serves)) continue;
      const what = named.length > 0 ? shown(at.value, 60) : 'software';
      report(at, `Installs ${what} at every start`, { severity: loose && serves ? 'high' : 'medium' });
    }
  },
});

/** What an installer is told to install; nothing where it does something else. */
function installed({ runner = '', args, module }: Launch): readonly Text[] | undefined {
  const python = /^pip3?$/.test(module?.value ?? '');
  if (!python && !INSTALLERS.test(runner)) return undefined;
  const words = runner === 'uv' && args[0]?.value === 'pip' ? args.slice(1) : args;
  const [command, ...rest] = words.filter(it => !it.value.startsWith('-'));
  if (!INSTALLS.test(command?.value ?? '')) return undefined;
  const end = rest.findIndex(it => /^(?:&&|\|\||;|\||&)$/.test(it.value));
  const names = end < 0 ? rest : rest.slice(0, end);
  return names.filter(
    ({ value }) =>
      /^(?:git\+|https?:|github:)/i.test(value) ||
      (/^@?[A-Za-z][\w.@/=<>~^[\]-]*$/.test(value) && !/\.(?:txt|toml)$|^\.|\/$/.test(value)),
  );
}

function remoteBuild({ runner, args }: Launch): Text | undefined {
  if (runner !== 'docker' && runner !== 'podman') return undefined;
  const words = args.map(it => it.value);
  if (!words.slice(0, 2).includes('build')) return undefined;
  return args.find(it => {
    const address = readAddress(it);
    return /^git@/.test(it.value) || (address !== undefined && placeOf(address.host) === 'public');
  });
}
