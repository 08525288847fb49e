import { part, type Text } from '../text/text';
import { wordSet } from '../text/wordSet';
import type { Flag, PackageSpec } from './launch';
import { allValues, lastValue, type OptionTable, readOptions } from './options';
import { readPypiSpec } from './pypiSpec';
import type { Started } from './runner';

/** Options of uv, uvx and `uv run` that take a value. */
export const UV: OptionTable = {
  values: wordSet(`
    --from -w --with --with-editable --with-requirements --constraints -c --build-constraints -b --overrides --env-file
    -p --python --index --default-index -i --index-url --extra-index-url -f --find-links --index-strategy
    --keyring-provider -P --upgrade-package --upgrade-group --resolution --prerelease --fork-strategy --exclude-newer
    --exclude-newer-package -C --config-setting --config-settings-package --no-build-isolation-package --link-mode
    --no-build-package --no-binary-package --reinstall-package --refresh-package --cache-dir --color --directory
    --project --config-file --allow-insecure-host --native-tls-cert --python-platform --torch-backend --extra --no-extra
    --group --no-group --only-group --package --python-preference --python-fetch --gui-script-name --preview-features
  `),
  switches: wordSet('-v -q -n -U -h -V -vv -qq -s'),
};

/** `uvx` and `uv tool run`: a package of PyPI, or `--from` another one. */
export function readUvTool(words: readonly Text[], before: readonly Flag[] = []): Started {
  const read = readOptions(words, UV);
  const flags = [...before, ...read.flags];
  const [first, ...args] = read.rest;
  const from = lastValue(flags, '--from');
  const main = from ? readPypiSpec(from, 'main', first) : first && readPypiSpec(first);
  return { kind: 'launch', launch: { flags, packages: [...(main ? [main] : []), ...extraPackages(flags)], args } };
}

/** Packages that come along; one word may hold several, separated by commas. */
export function extraPackages(flags: readonly Flag[]): readonly PackageSpec[] {
  return allValues(flags, '-w', '--with', '--with-editable').flatMap(it =>
    requirements(it).map(one => readPypiSpec(one, 'extra')),
  );
}

/** `a[x,y]>=1,<2,b` is `a[x,y]>=1,<2` and `b`: only a comma before a name separates. */
function requirements(word: Text): readonly Text[] {
  const found: Text[] = [];
  let start = 0;
  let open = 0;
  for (let at = 0; at < word.value.length; at++) {
    const unit = word.value[at] ?? '';
    if (unit === '[') open += 1;
    else if (unit === ']') open -= 1;
    else if (unit === ',' && open <= 0 && /[A-Za-z]/.test(word.value[at + 1] ?? '')) {
      found.push(part(word, start, at));
      start = at + 1;
    }
  }
  return [...found, part(word, start)];
}
