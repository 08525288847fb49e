import type { Capability } from '../knowledge/knownServers';
import { onFirstUse } from '../model/firstUse';
import { KNOWN_SERVERS, knownServer } from '../model/known/catalogue';
import { readLocalPath } from '../model/localPath';
import type { ToolReach } from '../model/toolReach';
import { openedPaths } from './fileServer';
import { type Launch, mainPackage } from './launch';

/** Capabilities with which one tool call can do nearly everything that its owner can. */
const GREAT: readonly Capability[] = ['shell', 'cloud-admin', 'payments'];

/** Without any of these, whatever a tool is called, it only looks something up or thinks. */
const CHANGING: readonly Capability[] = [
  ...['fs-write', 'shell', 'code-exec', 'db', 'browser', 'secrets', 'messaging', 'repo-write', 'cloud-admin'],
  ...['payments', 'iot', 'documents', 'any-address'],
] as Capability[];

/** The most that a server's tools can do: see `powersOf`. */
export type Powers = 'great' | 'held' | 'notes' | 'none';

/**
 * What the tools of the package that runs can do at most, as far as it is known: `great`, run commands, change a cloud
 * account or move money · `held`, change files of this folder, where its history brings them back · `notes`, change
 * what it keeps for itself · `none`, nothing but look.
 */
export function powersOf(launch: Launch): Powers | undefined {
  const opened = openedPaths(launch);
  const main = mainPackage(launch);
  const known = main?.name && knownServer(main.ecosystem, main.name.value);
  if (known?.capabilities.some(it => GREAT.includes(it))) return 'great';
  if (opened.length > 0 && opened.every(it => isHere(it.path.value))) return 'held';
  if (!known) return undefined;
  const changing = known.capabilities.filter(it => CHANGING.includes(it));
  if (changing.length === 0) return 'none';
  return String(changing) === 'fs-write' && !known.capabilities.includes('fs-read') ? 'notes' : undefined;
}

function isHere(path: string): boolean {
  const { from, rest } = readLocalPath(path);
  return (from === 'workspace' || from === 'relative') && !rest.includes('..');
}

/** What a tool does by its name, held against what its server can do at all; nothing for one that only reads. */
export function reachWithin(reach: ToolReach, powers: Powers | undefined): ToolReach | undefined {
  if (reach === 'reading' || (powers === 'none' && reach !== 'anything')) return undefined;
  if (powers === 'great' && reach === 'acting') return 'anything';
  if (powers === 'held' && reach === 'destroying') return 'acting';
  return powers === 'notes' && reach !== 'anything' ? 'unknown' : reach;
}

/** What people call the known servers that only look things up for everyone: `context7`, `time`. */
const lookups = onFirstUse(
  (): ReadonlySet<string> =>
    new Set(
      KNOWN_SERVERS.filter(
        it =>
          it.capabilities.every(at => at === 'untrusted-content' || at === 'network-out') &&
          (it.capabilities.length === 0 || it.capabilities.includes('untrusted-content')),
      )
        .map(it => calledAs(it.name))
        .filter(it => it !== ''),
    ),
);

/** A package's name without what most of them share: `@upstash/context7-mcp` is `context7`. */
const calledAs = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^@[^/]{0,60}\/(?!mcp$)/, '')
    .split(/[^a-z0-9]/)
    .filter(it => !/^(?:mcp|server|awslabs)$/.test(it))
    .join('');

/** Whether a rule approves all tools of one such server, as it is called: `mcp__context7__*`. */
export function approvesLookups(rule: string): boolean {
  const name = /^mcp__(.{1,80})$/.exec(rule)?.[1]?.replace(/__\*?$/, '');
  return name !== undefined && !name.includes('__') && lookups().has(calledAs(name));
}
