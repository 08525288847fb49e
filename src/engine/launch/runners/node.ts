import { part } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { baseName } from '../program';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet(`
    -e --eval -p --print -pe -r --require --import --loader --experimental-loader -C --conditions --env-file
    --env-file-if-exists --input-type --title --icu-data-dir --openssl-config --redirect-warnings --disable-warning
    --inspect-port --debug-port --diagnostic-dir --dns-result-order --experimental-default-type --watch-path --run
    --snapshot-blob --build-snapshot-config --experimental-sea-config --trace-event-categories --tls-cipher-list
    --unhandled-rejections --security-revert --secure-heap --max-http-header-size --localstorage-file --test-reporter
  `),
};

/** The files that `npx` and `npm` are: `node …/npm/bin/npx-cli.js -y x`. */
const MANAGERS = new Map([
  ['npx-cli.js', 'npx'],
  ['npm-cli.js', 'npm'],
]);

/** `node`: code of the command line, or a script. */
export default defineRunner({
  names: ['node', 'nodejs'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const code = lastValue(flags, '-e', '--eval', '-p', '--print', '-pe');
    if (code) return { kind: 'launch', launch: { flags, inline: { language: 'javascript', code }, args: rest } };
    const [script, ...args] = rest;
    const manager = script && MANAGERS.get(baseName(script.value));
    if (script && manager) {
      const name = part(
        script,
        script.value.length - baseName(script.value).length,
        script.value.length - '-cli.js'.length,
      );
      return { kind: 'command', wrapper: { name: program, kind: 'environment', flags }, words: [name, ...args] };
    }
    return { kind: 'launch', launch: { flags, ...(script && { script }), args } };
  },
});
