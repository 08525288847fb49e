import { shown } from '../../finding/shown';
import { KNOWN_HELPERS } from '../../knowledge/runnerWords';
import { everyCommand, type PackageSpec } from '../../launch/launch';
import { exactVersion, isOpen, pinFix } from '../../launch/pin';
import { lockedVersion } from '../../model/facts';
import { knownServer, registryName } from '../../model/known/catalogue';
import { defineRule } from '../rule';

/** Packages that come along with the one that is started. */
export default defineRule({
  title: 'Further package without an exact version',
  severity: 'medium',
  docs: {
    why: 'It is fetched anew and loaded into the server, where nobody looks for it: whoever takes over its name runs code here.',
    remedy: 'Name its exact version, or let the server bring along what it needs.',
    ignore: 'When you know who publishes it and let them release without review.',
    bad: '{ "mcpServers": { "x": { "command": "uvx", "args": ["--with", "acme-extras", "acme-mcp==1.4.2"] } } }',
    good: '{ "mcpServers": { "x": { "command": "uvx", "args": ["--with", "acme-extras==0.3.1", "acme-mcp==1.4.2"] } } }',
    cwe: [1357],
    owasp: 'MCP04',
    references: ['https://docs.astral.sh/uv/guides/tools/'],
  },
  checkServer(server, report) {
    const { document, facts } = server.file;
    for (const spec of everyCommand(server.launch).flatMap(it => it.packages)) {
      if (!spec.name || !isLoose(spec)) continue;
      const fix = pinFix(document, spec, lockedVersion(facts, spec.ecosystem, spec.name.value));
      const name = shown(spec.name.value, 60);
      report(spec.spec, `Also loads whatever version of ${name} is newest`, {
        key: spec.name.value,
        fixes: fix ? [fix] : [],
      });
    }
  },
});

function isLoose(spec: PackageSpec): boolean {
  const { role, source, ecosystem, name, version } = spec;
  if (role !== 'extra' || source.kind !== 'registry' || !name) return false;
  // Its packages are looked over before they come in, like those of a system.
  if (ecosystem === 'nix' && /^(?:nixpkgs|n)#/.test(spec.spec.value)) return false;
  if (exactVersion(spec) !== undefined || isOpen(spec.spec.value) || isOpen(version?.value ?? '')) return false;
  const known = registryName(ecosystem, name.value);
  return !KNOWN_HELPERS[ecosystem]?.has(known) && knownServer(ecosystem, known) === undefined;
}
