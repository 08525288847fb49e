import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

const values = wordSet(`
  -e --eval -p --print -r --require --import --loader --experimental-loader --tsconfig -P --project -O --compiler-options
  --cwd -C --conditions --env-file --dir --include --ignore
`);
const read = interpreterReader({ language: 'javascript', code: ['-e', '--eval', '-p', '--print'], values });

/** `tsx file`, `ts-node file`: TypeScript, as `node` runs JavaScript. */
export default defineRunner({
  names: ['tsx', 'ts-node', 'ts-node-esm', 'ts-node-dev', 'tsnd', 'esrun', 'swc-node', 'jiti', 'vite-node', 'electron'],
  read: ([program, ...words]) => read([program, ...(words[0]?.value === 'watch' ? words.slice(1) : words)]),
});
