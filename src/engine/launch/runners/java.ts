import { wordSet } from '../../text/wordSet';
import { lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';

const TABLE = {
  values: wordSet(`
    -cp -classpath --class-path -p --module-path -m --module --add-modules --add-opens --add-exports --add-reads -jar
    --upgrade-module-path --limit-modules --patch-module --source -d
  `),
  last: wordSet('-jar -m --module'),
};

/** `java -jar file`, a module, a class or a source file. */
export default defineRunner({
  names: ['java', 'javaw'],
  read: ([, ...words]) => {
    const { flags, rest } = readOptions(words, TABLE);
    const jar = lastValue(flags, '-jar');
    if (jar) return { kind: 'launch', launch: { flags, script: jar, args: rest } };
    const module = lastValue(flags, '-m', '--module');
    if (module) return { kind: 'launch', launch: { flags, module, args: rest } };
    const [main, ...args] = rest;
    const what = main && (/\.java$/i.test(main.value) ? { script: main } : { module: main });
    return { kind: 'launch', launch: { flags, ...what, args } };
  },
});
