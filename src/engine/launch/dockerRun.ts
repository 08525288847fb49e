import type { Text } from '../text/text';
import { readCompose } from './dockerCompose';
import { execIn } from './dockerExec';
import { containerVariables, GLOBAL, mounts, RUN } from './dockerOptions';
import { readImageRef } from './imageRef';
import type { Flag } from './launch';
import { lastValue, readOptions } from './options';
import type { Started, Words } from './runner';

/** `docker` and `podman`: `run` starts an image, `exec` a program in a container, `compose` what a file says. */
export function readDocker([program, ...words]: Words): Started | undefined {
  const before = readOptions(words, GLOBAL);
  const [command, ...after] = before.rest[0]?.value === 'container' ? before.rest.slice(1) : before.rest;
  if (command?.value === 'compose') return readCompose(program, after, before.flags);
  const read = readOptions(after, RUN);
  const flags = [...before.flags, ...read.flags];
  if (command?.value === 'exec') return execIn(program, flags, read.rest);
  if (command?.value === 'run' || command?.value === 'create') return runImage(flags, read.rest);
  return { kind: 'launch', launch: { flags: before.flags, args: before.rest } };
}

function runImage(flags: readonly Flag[], rest: readonly Text[]): Started {
  const [image, ...args] = rest;
  const entrypoint = lastValue(flags, '--entrypoint');
  const words = entrypoint?.value ? [entrypoint, ...args] : args;
  return {
    kind: 'launch',
    launch: {
      flags,
      ...(image && { image: readImageRef(image) }),
      args,
      assignments: containerVariables(flags),
      mounts: mounts(flags),
    },
    starts: [{ words, elsewhere: 'container', ifKnown: true }],
  };
}
