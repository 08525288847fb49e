import { shown } from '../../finding/shown';
import { everyCommand, type Launch, type PackageSpec } from '../../launch/launch';
import { exactVersion, isOpen, pinFix } from '../../launch/pin';
import { type LockedVersion, lockedVersion } from '../../model/facts';
import { type CheckedServer, defineRule } from '../rule';

/** Packages that only run a script of this folder. */
const SCRIPT_RUNNERS: ReadonlySet<string> = new Set([
  'tsx',
  'ts-node',
  'vite-node',
  'jiti',
  'esno',
  'nodemon',
  'babel-node',
]);

/** Runners that take a package from the folder's own `node_modules` if it is there. */
const LOCAL_FIRST: ReadonlySet<string> = new Set(['npx', 'npm', 'bunx', 'bun']);

/** A package started without an exact version. Said once per server. */
export default defineRule({
  title: 'Package started without an exact version',
  severity: 'low',
  docs: {
    why: 'Each start may fetch another release. Whoever takes over the package, or its publisher’s account, runs code here the next time.',
    remedy: 'Name the exact version, such as `word-mcp@1.4.2`, and change it when you have looked at the new one.',
    ignore: 'When the package is yours, or when you trust its publisher to release without review.',
    bad: '{ "mcpServers": { "notes": { "command": "npx", "args": ["-y", "word-mcp"] } } }',
    good: '{ "mcpServers": { "notes": { "command": "npx", "args": ["-y", "word-mcp@1.4.2"] } } }',
    cwe: [1357],
    owasp: 'MCP04',
    references: ['https://docs.npmjs.com/cli/commands/npx'],
  },
  checkServer(server, report) {
    for (const launch of everyCommand(server.launch)) {
      const spec = launch.packages.find(it => isUnpinned(it, launch, lockedAs(server, it)));
      if (!spec?.name) continue;
      const fix = pinFix(server.file.document, spec, lockedAs(server, spec));
      return report(spec.spec, messageOf(spec, spec.name.value), fix && { fixes: [fix] });
    }
  },
});

function isUnpinned(spec: PackageSpec, launch: Launch, locked: LockedVersion | undefined): boolean {
  if (spec.role !== 'main' || spec.source.kind !== 'registry' || !spec.name) return false;
  if (exactVersion(spec) !== undefined || isOpen(spec.spec.value) || isOpen(spec.version?.value ?? '')) return false;
  return !runsLocally(spec, launch, locked);
}

/** Runs what is installed here: no release is fetched unasked. */
function runsLocally({ name, version }: PackageSpec, launch: Launch, locked: LockedVersion | undefined): boolean {
  const flags = new Set(launch.flags.map(it => it.name.value));
  if (['--no', '-n', '--no-install', '--offline', '--no-yes'].some(it => flags.has(it))) return true;
  const [first] = launch.args;
  if (name && SCRIPT_RUNNERS.has(name.value) && launch.args.some(it => /^[^-].*\.[cm]?[jt]sx?$/.test(it.value)))
    return first !== undefined;
  const asksFirst = !flags.has('-y') && !flags.has('--yes');
  return locked !== undefined && !version && asksFirst && LOCAL_FIRST.has(launch.runner ?? '');
}

const lockedAs = ({ file }: CheckedServer, { ecosystem, name }: PackageSpec): LockedVersion | undefined =>
  name && lockedVersion(file.facts, ecosystem, name.value);

function messageOf({ version, operator }: PackageSpec, name: string): string {
  const wanted = version?.value ?? 'latest';
  if (wanted === 'latest') return `Runs whatever version of ${shown(name, 60)} is newest`;
  return `Runs whatever version of ${shown(name, 60)} fits “${operator === '@' ? '' : (operator ?? '')}${shown(wanted, 40)}”`;
}
