import { replaceText } from '../../finding/fix/edits';
import { shown } from '../../finding/shown';
import { everyCommand, type Launch, type PackageSpec } from '../../launch/launch';
import { KNOWN_SERVERS, knownServer, registryName } from '../../model/known/catalogue';
import { part, type Text } from '../../text/text';
import { defineRule } from '../rule';

/** Launches that name one package and fetch another. */
export default defineRule({
  title: 'Shows one package and runs another',
  severity: 'high',
  docs: {
    why: 'The name you read is not the name that is fetched: whoever published the other package decides what runs.',
    remedy: 'Name the package itself, with its version.',
    bad: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-memory@npm:other-memory@1.0.0"] } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-memory@2026.8.31"] } } }',
    cwe: [451],
    owasp: 'MCP04',
  },
  checkServer(server, report) {
    for (const launch of everyCommand(server.launch)) {
      for (const spec of launch.packages) {
        const pose = spec.alias ?? poseIn(spec, launch);
        if (!pose || !spec.name || isSameHouse(pose.value, spec)) continue;
        const colon = spec.spec.value.indexOf('npm:');
        const real = colon < 0 ? undefined : part(spec.spec, colon + 4).value;
        report(pose, `Shows ${shown(pose.value, 60)} but fetches ${shown(spec.name.value, 60)}`, {
          fixes: real
            ? [
                {
                  title: 'Name the real package',
                  safety: 'safe',
                  edits: [replaceText(server.file.document, spec.spec, real)],
                },
              ]
            : [],
        });
      }
    }
  },
});

/** The program of a package that reads as another package, or as code of the command line. */
function poseIn({ bin, role, source, ecosystem, name }: PackageSpec, { args }: Launch): Text | undefined {
  if (!bin || role !== 'main' || source.kind !== 'registry') return undefined;
  if (/^(?:node|bun|deno|python3?|ruby|perl|sh|bash)$/.test(bin.value) && bin.value !== name?.value)
    return /^(?:-e|-c|-p|--eval|eval)$/.test(args[0]?.value ?? '') ? bin : undefined;
  const at = bin.value.lastIndexOf('@');
  const plain = at > 0 && !bin.value.includes('/', at) ? bin.value.slice(0, at) : bin.value;
  const reads =
    /^@[^/]+\/.+/.test(plain) || knownServer(ecosystem, plain) !== undefined || isOthersBin(plain, name?.value ?? '');
  return reads && registryName(ecosystem, plain) !== registryName(ecosystem, name?.value ?? '') ? bin : undefined;
}

/** The program of a reference server, `mcp-server-NAME`, from a package whose own name says nothing of it. */
function isOthersBin(bin: string, packageName: string): boolean {
  if (isScopedBin(bin, packageName)) return true;
  const what = /^mcp-server-([a-z0-9-]{3,40})$/.exec(bin)?.[1];
  if (!what || packageName.toLowerCase().includes(what)) return false;
  return (
    knownServer('npm', `@modelcontextprotocol/server-${what}`) !== undefined || knownServer('pypi', bin) !== undefined
  );
}

/** `context7-mcp`, which a known package of a scope is called, from a package that is not called so at all. */
function isScopedBin(bin: string, packageName: string): boolean {
  const [word = ''] = bin.split('-').filter(it => !/^(?:mcp|server)$/.test(it));
  if (word.length < 5 || !/(?:^|-)mcp(?:-|$)/.test(bin) || packageName.toLowerCase().includes(word)) return false;
  return KNOWN_SERVERS.some(it => it.ecosystem === 'npm' && it.name.startsWith('@') && it.name.endsWith(`/${bin}`));
}

/** The same scope of npm, or the same publisher. */
function isSameHouse(pose: string, { name, ecosystem }: PackageSpec): boolean {
  const real = name?.value ?? '';
  const scope = /^@[^/]+\//.exec(real)?.[0];
  if (pose === real || (scope !== undefined && pose.startsWith(scope))) return true;
  const publisher = knownServer(ecosystem, real)?.publisher;
  return publisher !== undefined && publisher === knownServer(ecosystem, pose)?.publisher;
}
