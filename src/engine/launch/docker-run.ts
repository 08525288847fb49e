import type { Text } from '../text/text';
import { containerVariables, GLOBAL, mounts, RUN } from './docker-options';
import { readImageRef } from './image-ref';
import { readOptions } from './options';
import type { Started, Words } from './runner';

/** `docker` and `podman`: `run` starts an image, `exec` a program in a container that is there already. */
export function readDocker([program, ...words]: Words): Started | undefined {
  const before = readOptions(words, GLOBAL);
  const [command, ...after] = before.rest[0]?.value === 'container' ? before.rest.slice(1) : before.rest;
  const read = readOptions(after, RUN);
  const flags = [...before.flags, ...read.flags];
  if (command?.value === 'exec') {
    return { kind: 'command', wrapper: { name: program, kind: 'machine', flags }, words: read.rest.slice(1) };
  }
  if (command?.value === 'run' || command?.value === 'create') return runImage(flags, read.rest);
  return { kind: 'launch', launch: { flags: before.flags, args: before.rest } };
}

function runImage(flags: Parameters<typeof mounts>[0], rest: readonly Text[]): Started {
  const [image, ...args] = rest;
  return {
    kind: 'launch',
    launch: {
      flags,
      ...(image && { image: readImageRef(image) }),
      args,
      assignments: containerVariables(flags),
      mounts: mounts(flags),
    },
  };
}
