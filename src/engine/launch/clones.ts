import type { Text } from '../text/text';
import { everyCommand, type Launch, type PackageSource } from './launch';
import { gitSource, hostOf } from './source';

/** A repository that a shell line clones before it starts something. */
export interface Clone {
  readonly spec: Text;
  readonly source: PackageSource;
}

const COMMIT = /^[0-9a-f]{40}$/i;

/** What a launch clones; nothing where it then goes back to a full commit. */
export function clonesIn(launch: Launch): readonly Clone[] {
  const commands = everyCommand(launch).filter(it => it.runner === 'git');
  const pinned = commands.some(
    ({ args }) => /^(?:checkout|switch|reset)$/.test(args[0]?.value ?? '') && args.some(it => COMMIT.test(it.value)),
  );
  if (pinned) return [];
  return commands.flatMap(({ args }) => {
    const spec = args[0]?.value === 'clone' ? args.slice(1).find(it => IS_PLACE.test(it.value)) : undefined;
    return spec ? [{ spec, source: gitSource(spec.value, hostOf(spec.value), undefined) }] : [];
  });
}

const IS_PLACE = /^(?:https?|git|ssh):\/\/|^[\w.-]{1,60}@[\w.-]{1,200}:/i;
