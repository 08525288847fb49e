import type { Text } from '../../text/text';
import { part } from '../../text/text';
import { wordSet } from '../../text/wordSet';
import type { Launch, PackageSpec } from '../launch';
import { readNpmSpec } from '../npmSpec';
import { readOptions } from '../options';
import { looksLikePath } from '../program';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet(`
    -c --config --import-map --lock --cert --location --seed --env-file --preload --import --require --ext -L --log-level
    --v8-flags-file --node-modules-dir-path --minimum-dependency-age --cpu-prof-dir
  `),
};

/** `deno run` a script, a URL or a package, and `deno eval` code. Permissions always stand in one word with a `=`. */
export default defineRunner({
  names: ['deno'],
  read: ([, ...words]) => {
    const before = readOptions(words, TABLE);
    const [command, ...after] = before.rest;
    if (command && isSource(command.value)) {
      return { kind: 'launch', launch: { flags: before.flags, ...started(command), args: after } };
    }
    const read = readOptions(after, TABLE);
    const [first, ...args] = read.rest;
    const flags = [...before.flags, ...read.flags];
    if (command?.value === 'task') {
      return { kind: 'launch', launch: { flags, task: { file: 'deno.json', ...(first && { name: first }) }, args } };
    }
    if (!['run', 'serve', 'eval', 'x', 'test', 'bench'].includes(command?.value ?? '')) return undefined;
    if (!first) return { kind: 'launch', launch: { flags } };
    if (command?.value !== 'eval') return { kind: 'launch', launch: { flags, ...started(first), args } };
    return { kind: 'launch', launch: { flags, inline: { language: 'javascript', code: first }, args } };
  },
});

const isSource = (value: string): boolean => /^(?:npm:|jsr:|https?:)/i.test(value) || looksLikePath(value);

function started(source: Text): Partial<Launch> {
  const spec = /^npm:/i.test(source.value) ? readNpmSpec(specifier(source)) : undefined;
  if (spec) return { packages: [{ ...spec, spec: source }] };
  return /^jsr:/i.test(source.value) ? { packages: [jsrPackage(source)] } : { script: source };
}

function jsrPackage(source: Text): PackageSpec {
  const spec = readNpmSpec(specifier(source));
  return { ...spec, ecosystem: 'jsr', spec: source };
}

/** What follows `npm:` or `jsr:`, without the path inside the package: `@scope/name@1` of `npm:@scope/name@1/bin`. */
function specifier(source: Text): Text {
  const start = source.value[4] === '/' ? 5 : 4;
  const scoped = source.value[start] === '@';
  const afterScope = scoped ? source.value.indexOf('/', start) + 1 : start;
  const path = source.value.indexOf('/', afterScope);
  return part(source, start, afterScope > 0 && path > 0 ? path : source.value.length);
}
