import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet('-c -m -W -X --check-hash-based-pycs'),
  last: wordSet('-c -m'),
  clusters: true,
};

/** Modules that are programs which start others, by the same words. */
const STARTERS = wordSet('pipx uv poetry pdm hatch pipenv dotenv fastmcp mcp mcp_proxy watchfiles');

/** `python`: code of the command line, a module, or a script. */
export default defineRunner({
  names: ['python', 'pythonw', 'py', 'pypy', 'ipython'],
  read: ([program, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const code = lastValue(flags, '-c');
    if (code) return { kind: 'launch', launch: { flags, inline: { language: 'python', code }, args: rest } };
    const module = lastValue(flags, '-m');
    if (module && STARTERS.has(module.value)) {
      const wrapper = { name: program, kind: 'environment', flags } as const;
      return { kind: 'command', wrapper, words: [module, ...rest] };
    }
    if (module) return { kind: 'launch', launch: { flags, module, args: rest } };
    const [script, ...args] = rest;
    return { kind: 'launch', launch: { flags, ...(script && { script }), args } };
  },
});
