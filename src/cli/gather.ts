import { homedir } from 'node:os';
import { relative } from 'node:path';
import { analyze, type ConfigFile, type Facts, type FileReport, NO_FACTS, type Policy } from '../engine';
import { findAncestors } from '../host/ancestors';
import { discover, type Found, type FoundFile } from '../host/discover';
import { withLockedVersions } from '../host/lockfiles';
import { readText } from '../host/readText';
import { findUserFiles } from '../host/userFiles';
import type { NotChecked } from '../report/scanReport';
import type { Options } from './options';
import { decided, type Proposed, proposed } from './policy';
import { slashed, type Target, targetsOf } from './targets';

/** What a run looked at: reports, what was left out, and the file behind each report. */
export interface Gathered {
  readonly reports: readonly FileReport[];
  readonly notChecked: readonly NotChecked[];
  /** The text each report was made from, and its file, by the report's uri. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The file behind a report, and the text that the report was made from. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Why it is not for a fix to change. */
  readonly untouchable?: string;
}

type Asked = Pick<Options, 'paths' | 'user' | 'client' | 'minimumSeverity' | 'policy'>;

/** Finds, reads and judges every config file asked for. Writes nothing, starts nothing. */
export async function gather({ paths, user, client, ...asked }: Asked): Promise<Gathered> {
  const { policy, notChecked: expired } = await decided(asked);
  const targets = await targetsOf(paths, client);
  const folders = await Promise.all(targets.map(it => search(it, asked.policy)));
  const seen = new Set<string>();
  const found = folders.map(it => ({ ...it, files: unseen(it.files, seen) }));
  const facts = { ...NO_FACTS, ...homeFact() };
  const own = user ? [await judge(unseen(await findUserFiles(), seen), facts, policy)] : [];
  // The person's own servers are loaded along with every folder's.
  const beside = own.flatMap(it => it.reports);
  const judged = found.map(({ files, folder, proposals }) =>
    judge(files, { ...facts, folder }, { ...policy, proposals }, beside),
  );
  const parts = [...(await Promise.all(judged)), ...own];
  const reports = parts.flatMap(it => it.reports);
  const unread = reports.flatMap(it => (it.unread ? [{ what: `All of ${it.path}`, why: it.unread.message }] : []));
  return {
    reports,
    notChecked: [
      ...unread,
      ...expired,
      ...folders.flatMap(it => it.notChecked),
      ...parts.flatMap(it => it.notChecked),
      ...alwaysLeftOut(user),
    ],
    sources: new Map(parts.flatMap(it => [...it.sources])),
  };
}

interface Searched extends Found, Pick<Proposed, 'proposals'> {
  readonly folder: string;
}

async function search(target: Target, policy: string | undefined): Promise<Searched> {
  if (target.kind === 'file') return { files: [target.file], notChecked: [], folder: '', proposals: [] };
  const [found, above] = await Promise.all([discover(target.folder), findAncestors(target.folder)]);
  const prefix = slashed(relative(target.base, target.folder));
  const inside = prefix ? found.files.map(it => ({ ...it, path: `${prefix}/${it.path}` })) : found.files;
  const files = [...inside, ...above.map(it => placedAbove(it, target.base))];
  const { proposals, notChecked } = await proposed(target.folder, prefix, policy);
  return { files, notChecked: [...notChecked, ...found.notChecked], folder: slashed(target.folder), proposals };
}

/** A file above the folder: its path as seen from where all paths start. */
const placedAbove = (found: FoundFile, base: string): FoundFile =>
  found.scope === 'workspace' ? { ...found, path: slashed(relative(base, found.file)) } : found;

function unseen(files: readonly FoundFile[], seen: Set<string>): FoundFile[] {
  const fresh = files.filter(it => !seen.has(it.file));
  for (const { file } of fresh) seen.add(file);
  return fresh;
}

async function judge(files: readonly FoundFile[], facts: Facts, policy: Policy, beside: readonly FileReport[] = []) {
  const read = await Promise.all(files.map(readConfig));
  const sources = files.map((it, index) => [it.file, sourceOf(it, read[index]?.text ?? '')] as const);
  const reports = analyze(read, facts, policy, { beside });
  const { folder } = facts;
  if (!folder || !reports.some(it => it.servers.some(server => server.package || /^uvx?\b/.test(server.summary))))
    return { reports, sources, notChecked: [] };
  const placed = read.map((config, index) => ({ config, file: files[index]?.file ?? '' }));
  const locked = await withLockedVersions(folder, placed, reports);
  const notChecked = locked.notRead.map(it => ({ what: it.file, why: it.why }));
  return { reports: analyze(locked.files, facts, policy, { beside }), sources, notChecked };
}

function sourceOf({ file, path, scope, link }: FoundFile, text: string): Source {
  if (scope === 'managed') return { file, text, untouchable: 'an administrator set it up' };
  const isAway = link?.outside || (scope === 'workspace' && path.startsWith('../'));
  return { file, text, ...(isAway && { untouchable: 'it lies outside the folder; change it there' }) };
}

async function readConfig({ file, path, scope, clients, link }: FoundFile): Promise<ConfigFile> {
  const found = await readText(file);
  const known = { uri: file, path, scope, ...(clients && { clients }), ...(link && { facts: { link } }) };
  return 'text' in found ? { ...known, text: found.text } : { ...known, text: '', unreadable: found.refused };
}

const homeFact = (): Pick<Facts, 'home'> => ({ home: slashed(homedir()) });

function alwaysLeftOut(user: boolean): NotChecked[] {
  const mine = { what: 'Your own config files outside this folder', why: 'not asked for (--user)' };
  return [
    ...(user ? [] : [mine]),
    { what: 'What package registries and advisory databases say now', why: 'Cordon works offline' },
    { what: 'What the servers do and which tools they offer', why: 'no server is started' },
  ];
}
