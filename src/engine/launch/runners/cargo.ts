import { wordSet } from '../../text/wordSet';
import { readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet(`
    --manifest-path -p --package --bin --example --features -F --profile --target --target-dir --color --config -Z -j --jobs
    --lockfile-path -C
  `),
};

/** `cargo run`: builds and starts what the folder's Cargo.toml says. */
export default defineRunner({
  names: ['cargo'],
  read: ([, ...words]) => {
    const before = readOptions(words[0]?.value.startsWith('+') ? words.slice(1) : words, TABLE);
    const [command, ...after] = before.rest;
    if (command?.value !== 'run' && command?.value !== 'r') return undefined;
    const { flags, rest } = readOptions(after, TABLE);
    return { kind: 'launch', launch: { flags: [...before.flags, ...flags], task: { file: 'Cargo.toml' }, args: rest } };
  },
});
