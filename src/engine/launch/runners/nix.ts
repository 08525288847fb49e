import type { Text } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Flag } from '../launch';
import { readNixRef } from '../nixRef';
import { readOptions, readScattered } from '../options';
import { defineRunner, type Started } from '../runner';

const TABLE = {
  values: wordSet(`
    -I --include -f --file --expr -k --keep-env-var -u --unset-env-var -s --set-env-var --override-flake --inputs-from
    --log-format --eval-store --reference-lock-file --output-lock-file --update-input --profile --redirect -j --max-jobs
    --store --builders --system --extra-experimental-features --experimental-features
  `),
  last: wordSet('-c --command --'),
};

/** `nix run flake -- args` fetches and starts; `nix shell` and `nix develop -c program` start with what they fetch. */
export default defineRunner({
  names: ['nix'],
  read: ([program, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    if (command?.value === 'run') {
      const { flags, rest } = readOptions(after, TABLE);
      const [spec, ...args] = rest;
      const given = args[0]?.value === '--' ? args.slice(1) : args;
      const packages = spec ? [readNixRef(spec)] : [];
      return { kind: 'launch', launch: { flags: [...before.flags, ...flags], packages, args: given } };
    }
    return ['shell', 'develop', 'env'].includes(command?.value ?? '')
      ? inShell(program, after, before.flags)
      : undefined;
  },
});

function inShell(program: Text, words: readonly Text[], before: readonly Flag[]): Started | undefined {
  const end = words.findIndex(it => it.value === '-c' || it.value === '--command');
  if (end < 0) return undefined;
  const { flags, rest } = readScattered(words.slice(0, end), TABLE);
  const wrapper = { name: program, kind: 'environment', flags: [...before, ...flags] } as const;
  const packages = rest.filter(it => it.value !== 'shell').map(it => readNixRef(it, 'extra'));
  return { kind: 'command', wrapper, words: words.slice(end + 1), launch: { packages } };
}
