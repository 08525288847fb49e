import { wordSet } from '../../text/wordSet';
import { has, readOptions } from '../options';
import { defineRunner } from '../runner';
import { parsePosix } from '../shell/posix';

const TABLE = { values: wordSet('--user --input-type --output-type --filename --config') };

/** `sops exec-env file 'line'`: a line of the shell, with secrets in its environment. Source: SOPS documentation. */
export default defineRunner({
  names: ['sops'],
  read: ([program, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    const { flags, rest } = readOptions(after, TABLE);
    const [, line] = rest;
    if (!line || !/^exec-(?:env|file)$/.test(command?.value ?? '') || has(flags, '--help')) return undefined;
    const wrapper = { name: program, kind: 'environment', flags } as const;
    return { kind: 'shell-line', wrapper, commands: parsePosix(line) };
  },
});
