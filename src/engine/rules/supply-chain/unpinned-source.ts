import { bySeverity, type Severity } from '../../finding/finding';
import { BLANK, type Fix } from '../../finding/fix/fix';
import { shown } from '../../finding/shown';
import { CODE_HOSTS } from '../../knowledge/codeHosts';
import { type Clone, clonesIn } from '../../launch/clones';
import { everyCommand, type PackageSource, type PackageSpec } from '../../launch/launch';
import { isOpen } from '../../launch/pin';
import { repositoryOf } from '../../launch/source';
import { isKnownOwner } from '../../model/known/catalogue';
import { defineRule } from '../rule';

type Place = Extract<PackageSource, { kind: 'git' | 'url' }>;

/** What looks like a release: `v1.2.0`, `server-1.4`, `semver:^2.0`. */
const RELEASE = /^(?:semver:|(?:refs\/tags\/)?[A-Za-z_@/-]{0,40}\d+\.\d)/;

/** Code fetched from a repository or archive that can change. Said once per server. */
export default defineRule({
  title: 'Code fetched from a place that can change',
  severity: 'high',
  docs: {
    why: 'Each start fetches and runs whatever the branch, tag or archive holds at that time. One push to it runs on this machine.',
    remedy: 'Name the full commit (40 digits) that you have looked at, or use a release from a package registry.',
    ignore: 'When the repository is yours.',
    bad: '{ "mcpServers": { "notes": { "command": "npx", "args": ["-y", "github:somebody/notes-mcp"] } } }',
    good: '{ "mcpServers": { "notes": { "command": "npx", "args": ["-y", "github:somebody/notes-mcp#8f14e45fceea167a5a36dedd4bea2543b0f1e2d3"] } } }',
    cwe: [494],
    owasp: 'MCP04',
    references: ['https://docs.npmjs.com/cli/commands/npm-install'],
  },
  checkServer({ launch }, report) {
    const packages = everyCommand(launch).flatMap(it => it.packages);
    const worst = [...packages, ...clonesIn(launch)]
      .flatMap(it => judge(it) ?? [])
      .sort((a, b) => bySeverity(b.severity, a.severity))[0];
    if (!worst) return;
    const { spec, source, severity } = worst;
    const fix = source.kind === 'git' && 'role' in spec ? commitFix(spec, source) : undefined;
    report(spec.spec, messageOf(source), { severity, ...(fix && { fixes: [fix] }) });
  },
});

function judge(
  spec: PackageSpec | Clone,
): { spec: PackageSpec | Clone; source: Place; severity: Severity } | undefined {
  const { source } = spec;
  // What lies at a plain address is a matter for remote-archive.
  if (source.kind === 'url' && !CODE_HOSTS.has(source.host)) return undefined;
  if ((source.kind !== 'git' && source.kind !== 'url') || source.commit || isOpen(source.url)) return undefined;
  return { spec, source, severity: severityOf(source) };
}

function severityOf(source: Place): Severity {
  if (!CODE_HOSTS.has(source.host)) return 'high';
  if (isKnownOwner(repositoryOf(source))) return 'low';
  const ref = source.kind === 'git' ? source.ref?.value : archiveRef(source.url);
  return ref !== undefined && (RELEASE.test(ref) || /^[0-9a-f]{7,39}$/i.test(ref)) ? 'medium' : 'high';
}

/** The tag that an archive's address names: `…/archive/refs/tags/v1.0.tar.gz`, `…/releases/download/v1.0/x.tgz`. */
const archiveRef = (url: string): string | undefined =>
  /\/(?:archive\/(?:refs\/tags\/)?|releases\/download\/|tarball\/)([^/?#]+)/.exec(url)?.[1];

function messageOf(source: Place): string {
  const { host, url } = source;
  const place = CODE_HOSTS.has(host) ? repositoryOf(source) : host;
  const open = /^(?:git\+)?http:|^git:/i.test(url) ? ', and over an unprotected connection' : '';
  return `Runs whatever code lies at ${shown(place, 60)} when it starts${open}`;
}

/** Asks for the commit: no registry knows which one a person has looked at. */
function commitFix({ ecosystem, spec }: PackageSpec, source: Place): Fix | undefined {
  const ref = source.kind === 'git' && source.ref ? { ref: source.ref.value } : {};
  const question = { about: 'version', ecosystem: 'git', package: source.url, ...ref } as const;
  const lead = ecosystem === 'pypi' ? '@' : '#';
  if (source.kind === 'git' && source.ref)
    return { title: 'Pin to a commit', safety: 'safe', edits: [{ range: source.ref.range, text: BLANK }], question };
  if (ecosystem !== 'pypi' && ecosystem !== 'npm') return undefined;
  const hash = ecosystem === 'pypi' ? spec.value.indexOf('#') : -1;
  const offset = hash < 0 ? spec.range.end : (spec.offsets?.[hash] ?? spec.range.start + hash);
  return {
    title: 'Pin to a commit',
    safety: 'safe',
    edits: [{ range: { start: offset, end: offset }, text: lead + BLANK }],
    question,
  };
}
