import { type FileReport, type Finding, type ServerReport, shown } from '../engine';
import { placeOf } from './place';
import type { ScanReport } from './scanReport';
import { serialise } from './serialise';

/** The JSON report, version 1. A published shape: fields may be added, never renamed or removed. */
export function renderJson({ tool, files, notChecked }: ScanReport): string {
  return serialise({ version: 1, tool, files: files.map(fileOf), notChecked });
}

const fileOf = (file: FileReport) => ({
  path: file.path,
  scope: file.scope,
  clients: file.clients.map(({ id, name, startsUnasked }) => ({ id, name, startsUnasked })),
  servers: file.servers.map(it => serverOf(file, it)),
  findings: file.findings.map(it => findingOf(file, it)),
});

const serverOf = ({ lineStarts }: FileReport, server: ServerReport) => ({
  name: server.name,
  transport: server.transport,
  command: server.command ?? null,
  args: server.args,
  url: server.url ?? null,
  disabled: server.disabled,
  package: packageOf(server),
  location: placeOf(lineStarts, server.at),
});

/** What an entry starts from a registry, with nulls for what it does not say. */
export const packageOf = ({ package: it }: ServerReport) =>
  it ? { ecosystem: it.ecosystem, name: it.name, version: it.version ?? null } : null;

/** Sentences are for people and come as they may be shown; names, keys and values are data and stay exact. */
const findingOf = ({ lineStarts }: FileReport, finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  confidence: finding.confidence,
  message: shown(finding.message),
  server: finding.server ?? null,
  key: finding.key ?? null,
  location: placeOf(lineStarts, finding.at),
  related: finding.related.map(it => ({
    message: shown(it.message),
    ...(it.file && { path: it.file.path }),
    location: placeOf(it.file?.lineStarts ?? lineStarts, it.at),
  })),
  fixes: finding.fixes.map(({ title, safety }) => ({ title: shown(title), safety })),
  suppressed: finding.suppressed ? { by: finding.suppressed.by, reason: shown(finding.suppressed.reason) } : null,
});
