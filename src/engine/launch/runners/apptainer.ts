import type { Text } from '../../text/text';
import { part } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { readImageRef } from '../imageRef';
import type { Flag, Launch, Mount } from '../launch';
import { readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet(`
    -B --bind --mount --env --env-file -H --home -W --workdir -w --pwd --cwd -o --overlay --security --network --network-args
    --add-caps --drop-caps --apply-cgroups --app --scratch -S --hostname --dns --nv-ccli --fusemount --pem-path
  `),
};

/** `apptainer run docker://image` and `exec image program`: containers that see the home folder. */
export default defineRunner({
  names: ['apptainer', 'singularity'],
  read: ([, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    if (!['run', 'exec', 'shell'].includes(command?.value ?? '')) return undefined;
    const read = readOptions(after, TABLE);
    const flags = [...before.flags, ...read.flags];
    const [image, ...args] = read.rest;
    const launch = { flags, ...(image && imageOf(image)), args, mounts: flags.flatMap(boundBy) };
    return { kind: 'launch', launch, starts: [{ words: args, elsewhere: 'container', ifKnown: true }] };
  },
});

/** `docker://name:tag`, or a file of this machine. */
function imageOf(word: Text): Partial<Launch> {
  const scheme = /^(?:docker|oras|library|shub):\/\//.exec(word.value)?.[0].length;
  return scheme ? { image: readImageRef(part(word, scheme)) } : { script: word };
}

function boundBy({ name, value }: Flag): Mount[] {
  if (!value || !/^(?:-B|--bind)$/.test(name.value)) return [];
  const end = value.value.indexOf(':');
  return [{ word: value, source: end < 0 ? value : part(value, 0, end), readOnly: value.value.endsWith(':ro') }];
}
