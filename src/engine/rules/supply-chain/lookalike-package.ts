import type { Severity } from '../../finding/finding';
import { replaceText } from '../../finding/fix/edits';
import type { Fix } from '../../finding/fix/fix';
import { insertWords } from '../../finding/fix/insertWords';
import { removeWords } from '../../finding/fix/wordEdits';
import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { everyCommand, type PackageSpec } from '../../launch/launch';
import { vouchesFor } from '../../model/allowList';
import { type Lookalike, lookalikeOf } from '../../model/known/lookalike';
import { imitatedOwner } from '../../model/known/lookalikeOwner';
import { type CheckedFile, type CheckedServer, defineRule } from '../rule';

/** A package whose name passes for a known server's. */
export default defineRule({
  title: 'Name that imitates a known server',
  severity: 'high',
  docs: {
    why: 'Attackers publish packages under names that a reader takes for a known server’s. Whoever owns this name runs code here.',
    remedy: 'Use the known name. If you mean another project, check who publishes it.',
    ignore: 'When you know the publisher of this very name.',
    bad: '{ "mcpServers": { "crawl": { "command": "npx", "args": ["-y", "firecrwl-mcp@3.0.0"] } } }',
    good: '{ "mcpServers": { "crawl": { "command": "npx", "args": ["-y", "firecrawl-mcp@3.0.0"] } } }',
    cwe: [1007],
    owasp: 'MCP04',
    references: ['https://www.unicode.org/reports/tr39/'],
  },
  checkServer(server, report) {
    for (const spec of everyCommand(server.launch).flatMap(it => it.packages)) {
      const found = imitated(spec, server.file);
      if (found) say(spec, found, fixes(server, spec, found), report);
    }
    for (const { image } of everyCommand(server.launch)) {
      const owner = image && imitatedOwner(image.name.value);
      if (!owner || server.file.vouched.some(it => vouchesFor(it, { kind: 'image', name: image.name.value }))) continue;
      report(image.name, `Not an image of ${owner}, but one slip away from it`, { confidence: 'medium' });
    }
  },
  checkFile(file, report) {
    for (const spec of file.commands.filter(it => it.of === 'package').flatMap(it => it.launch.packages)) {
      const found = imitated(spec, file);
      if (found) say(spec, found, [], report);
    }
  },
});

function imitated({ name, ecosystem, source }: PackageSpec, { vouched }: CheckedFile): Lookalike | undefined {
  if (!name || source.kind !== 'registry' || (ecosystem !== 'npm' && ecosystem !== 'pypi')) return undefined;
  if (vouched.some(it => vouchesFor(it, { kind: ecosystem, name: name.value }))) return undefined;
  return lookalikeOf(ecosystem, name.value);
}

function say({ name, spec }: PackageSpec, found: Lookalike, mended: Fix[], report: Report): void {
  report(name ?? spec, MESSAGES[found.how](found, (name ?? spec).value), {
    severity: severityOf(found),
    confidence: found.how === 'letters' ? 'high' : 'medium',
    fixes: mended,
  });
}

const severityOf = ({ how, reserved }: Lookalike): Severity => {
  if (how === 'letters') return 'critical';
  return reserved ? 'low' : 'high';
};

const REGISTRY: Readonly<Record<string, string>> = { npm: 'npm', pypi: 'PyPI' };

const MESSAGES: Readonly<Record<Lookalike['how'], (found: Lookalike, name: string) => string>> = {
  letters: ({ real }) => `Looks like ${real} but is spelled with other letters`,
  near: ({ real, publisher }) => `Not ${real} of ${publisher}, but one slip away from it`,
  brand: ({ real, publisher }, name) =>
    `${shown(name.split('/')[0] ?? '', 40)} is no scope of ${publisher}: anyone may own it${real && `; theirs is ${real}`}`,
  ecosystem: ({ real, ecosystem, publisher, reserved }) =>
    reserved
      ? `Does not exist: this server is ${real} of ${REGISTRY[ecosystem]}`
      : `Not the server of ${publisher}: that is ${real} of ${REGISTRY[ecosystem]}`,
};

function fixes(server: CheckedServer, spec: PackageSpec, { real, ecosystem: home }: Lookalike): Fix[] {
  const { document } = server.file;
  if (!spec.name || !real) return [];
  if (home !== spec.ecosystem) return otherRunner(server, spec, real);
  return [{ title: `Use ${real}`, safety: 'unsafe', edits: [replaceText(document, spec.name, real)] }];
}

/** The server is a package of the other registry, which another program fetches. A version of this one means nothing there. */
function otherRunner(server: CheckedServer, { spec, version }: PackageSpec, real: string): Fix[] {
  const { command, launch, file } = server;
  const runner = { npx: 'uvx', uvx: 'npx' }[command?.value ?? ''];
  const flags = launch.flags.map(it => it.name);
  if (!command || !runner || launch.runner !== command.value || version) return [];
  const asks = flags.every(it => /^(?:-y|--yes)$/.test(it.value));
  const options =
    runner === 'npx' ? insertWords(file.document, server, ['-y'], spec) : removeWords(file.document, server, flags);
  if (!asks || !options) return [];
  const edits = [replaceText(file.document, command, runner), replaceText(file.document, spec, real), ...options];
  return [{ title: `Use ${real}, which ${runner} fetches`, safety: 'unsafe', edits }];
}
