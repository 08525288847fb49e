import { NO_LAUNCH } from './launch/launch';
import { resolveLaunch } from './launch/resolve';
import type { Command } from './model/command';
import type { CheckedCommand, CheckedFile, Reader } from './rules/rule';
import type { Document } from './syntax/tree';

type Settings = Pick<CheckedFile, 'approvals' | 'environment' | 'endpoints' | 'grants' | 'commands'>;

/** What a file sets up beside servers, as each of its readers takes it. */
export function clientSettings(readers: readonly Reader[], document: Document): Settings {
  const all = <T>(read: (reader: Reader) => readonly T[] | undefined): T[] => readers.flatMap(it => read(it) ?? []);
  return {
    approvals: all(it => it.format.readApprovals?.(document)),
    environment: all(it => it.format.readEnvironment?.(document)),
    endpoints: all(it => it.format.readEndpoints?.(document)),
    grants: all(it => it.format.readSandbox?.(document)),
    commands: all(it => it.format.readCommands?.(document)).map(it => ({ ...it, launch: launchOf(it) })),
  };
}

/** What a line of the client itself starts; the others start nothing that a launch could say. */
const launchOf = ({ of, line, args = [] }: Command): CheckedCommand['launch'] => {
  if (of === 'package') return resolveLaunch({ command: { ...line, value: 'npx' }, args: [line] });
  return of === 'hook' || of === 'value' || of === 'prompt' ? resolveLaunch({ command: line, args }) : NO_LAUNCH;
};
