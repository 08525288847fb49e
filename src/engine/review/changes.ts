import type { FileReport, ServerReport } from '../finding/fileReport';
import { bySeverity, type Severity } from '../finding/finding';
import type { Definition } from './fingerprint';

/** What a person saw when they reviewed a server: no secret is in it, since no report holds one. */
export type ReviewedDefinition = Definition & Pick<ServerReport, 'package' | 'image'>;

/** A review, to be kept: a person looked at this definition then. */
export interface ReviewRecord {
  readonly fingerprint: string;
  /** When, as an ISO date. */
  readonly at: string;
  readonly definition: ReviewedDefinition;
}

/** A part of a definition that can differ from the reviewed one; `other`: the record itself tells nothing. */
export type ChangedPart =
  | 'command'
  | 'package'
  | 'host'
  | 'version'
  | 'arguments'
  | 'address'
  | 'folder'
  | 'environment'
  | 'headers'
  | 'other';

/** How a server stands to its last review. */
export type ReviewState =
  | { readonly kind: 'new' }
  | { readonly kind: 'reviewed'; readonly at: string }
  | {
      readonly kind: 'changed';
      readonly at: string;
      readonly parts: readonly ChangedPart[];
      readonly severity: Severity;
    };

/** High where something else runs or is talked to, low where only the version moved. */
const SEVERITY: Readonly<Record<ChangedPart, Severity>> = {
  command: 'high',
  package: 'high',
  host: 'high',
  arguments: 'high',
  address: 'medium',
  folder: 'medium',
  environment: 'medium',
  headers: 'medium',
  other: 'medium',
  version: 'low',
};

/** Names one server of one file, for reviews: file, name, and which of several equal names. */
const serverId = (uri: string, name: string, index: number): string => JSON.stringify([uri, name, index]);

/** The servers of a file with their names for reviews. */
export function serverIds({ uri, servers }: Pick<FileReport, 'uri' | 'servers'>): readonly [string, ServerReport][] {
  const seen = new Map<string, number>();
  return servers.map(server => {
    const index = seen.get(server.name) ?? 0;
    seen.set(server.name, index + 1);
    return [serverId(uri, server.name, index), server];
  });
}

/** The record of a review made now. */
export function reviewRecord(server: ServerReport, at: Date): ReviewRecord {
  return { fingerprint: server.fingerprint, at: at.toISOString(), definition: reviewedDefinition(server) };
}

/** What of a server a review remembers. */
export function reviewedDefinition(server: ServerReport): ReviewedDefinition {
  const { transport, command, args, url, cwd, env, headers, package: named, image } = server;
  return {
    transport,
    ...(command !== undefined && { command }),
    args,
    ...(url !== undefined && { url }),
    ...(cwd !== undefined && { cwd }),
    env,
    headers,
    ...(named && { package: named }),
    ...(image !== undefined && { image }),
  };
}

/** Holds a server against its last review. The fingerprint decides; the definition says what differs. */
export function reviewState(record: ReviewRecord | undefined, server: ServerReport): ReviewState {
  if (!record) return { kind: 'new' };
  if (record.fingerprint === server.fingerprint) return { kind: 'reviewed', at: record.at };
  const parts = changedParts(record.definition, reviewedDefinition(server));
  const severity =
    parts
      .map(it => SEVERITY[it])
      .sort(bySeverity)
      .at(-1) ?? 'medium';
  return { kind: 'changed', at: record.at, parts, severity };
}

/** The parts that differ, the worst first. */
export function changedParts(before: ReviewedDefinition, now: ReviewedDefinition): readonly ChangedPart[] {
  const parts: ChangedPart[] = [];
  if (before.transport !== now.transport || before.command !== now.command) parts.push('command');
  const version = packagePart(before, now);
  if (version === 'package') parts.push('package');
  if (hostOf(before.url) !== hostOf(now.url)) parts.push('host');
  else if (before.url !== now.url) parts.push('address');
  if (!same(withoutPackage(before), withoutPackage(now))) parts.push('arguments');
  if (before.cwd !== now.cwd) parts.push('folder');
  if (!same(before.env, now.env)) parts.push('environment');
  if (!same(before.headers, now.headers)) parts.push('headers');
  if (version === 'version') parts.push('version');
  return parts.length > 0 ? parts : ['other'];
}

function packagePart(before: ReviewedDefinition, now: ReviewedDefinition): 'package' | 'version' | undefined {
  const [a, b] = [before.package, now.package];
  if (a?.ecosystem !== b?.ecosystem || a?.name !== b?.name) return 'package';
  if (imageName(before.image) !== imageName(now.image)) return 'package';
  return a?.version !== b?.version || before.image !== now.image ? 'version' : undefined;
}

/** Registry and repository of an image reference. */
function imageName(image: string | undefined): string | undefined {
  const named = image?.split('@')[0];
  return named?.replace(/:[^:/]*$/, '');
}

/** The arguments with the words of package and image replaced by one mark, so that a version alone changes nothing. */
function withoutPackage({ args, image, package: named }: ReviewedDefinition): readonly string[] {
  return args.map(arg => (arg === image || (named && isSpec(arg, named)) ? '\u0000package\u0000' : arg));
}

/** Whether a word asks for this package and nothing more: `name`, `name@1.0.0`, `name==1.0`. */
function isSpec(arg: string, named: { readonly name: string; readonly version?: string }): boolean {
  if (!arg.startsWith(named.name)) return false;
  const rest = arg.slice(named.name.length);
  return (
    rest === '' ||
    (named.version !== undefined && rest.endsWith(named.version) && rest.length <= named.version.length + 2)
  );
}

/** The host of an address, or the address itself where it has none that can be read. */
function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : url;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
