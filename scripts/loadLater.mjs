// What the command line loads when it is first asked for, as files of `dist/later/`. The source imports it like anything
// else; the web bundle, which has no files, holds it inline.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Modules of functions only, each a file of its own: what they import is there twice, so they share no state. */
const modules = {
  toml: 'src/engine/syntax/toml.ts',
  yaml: 'src/engine/syntax/yaml.ts',
  json5: 'src/engine/syntax/json5.ts',
  crush: 'src/engine/model/dialect/crushScript.ts',
  ranges: 'src/engine/model/known/rangeWithin.ts',
};

/** Rules' words for people: nobody reads them while a folder is judged. */
const RULES = 'src/engine/rules';
const DOCS = /^ {2}docs: (\{\n[\s\S]*?\n {2}\}),$/m;
const RULE_FILE = /src[\\/]engine[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/;

export const loadLater = {
  name: 'load-later',
  setup(building) {
    for (const [name, path] of Object.entries(modules)) {
      const filter = new RegExp(`${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
      building.onLoad({ filter }, async it => ({ contents: doorTo(name, await readFile(it.path, 'utf8')) }));
    }
    building.onLoad({ filter: RULE_FILE }, async ({ path }) => {
      const id = JSON.stringify(basename(path, '.ts'));
      const source = await readFile(path, 'utf8');
      const contents = source.replace(
        DOCS,
        () => `  get docs() { return require('./later/ruleDocs.js').docs[${id}]; },`,
      );
      return { contents, loader: 'ts' };
    });
    building.onResolve({ filter: /^\.\/later\// }, ({ path }) => ({ path, external: true }));
  },
};

/** What stands in for a module: each of its functions asks for the file, then for its like in there. */
function doorTo(name, source) {
  const exported = [...source.matchAll(/^export (?!type |interface )(?:async )?(\w+) (\w+)/gm)];
  const unfit = exported.find(([, kind]) => kind !== 'function');
  if (unfit || exported.length === 0) throw new Error(`Only functions can be loaded later: ${name}`);
  return exported
    .map(([, , it]) => `export const ${it} = (...given) => require('./later/${name}.js').${it}(...given);`)
    .join('\n');
}

/** The docs of every rule, as a module. */
function ruleDocs() {
  const files = readdirSync(join(root, RULES), { recursive: true, encoding: 'utf8' }).map(it => join(root, RULES, it));
  const entries = files
    .filter(it => RULE_FILE.test(it))
    .flatMap(it => {
      const docs = DOCS.exec(readFileSync(it, 'utf8'))?.[1];
      return docs === undefined ? [] : [`${JSON.stringify(basename(it, '.ts'))}: ${docs}`];
    });
  return `export const docs = {\n${entries.join(',\n')}\n};\n`;
}

/** The entry points of the files loaded later, by the bundle's name. */
export const laterBundles = {
  ...Object.fromEntries(
    Object.entries(modules).map(([name, path]) => [name, { entryPoints: { [`later/${name}`]: path } }]),
  ),
  ruleDocs: {
    stdin: { contents: ruleDocs(), sourcefile: 'ruleDocs.js' },
    outdir: undefined,
    outfile: 'dist/later/ruleDocs.js',
  },
};
