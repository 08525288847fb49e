import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `groovy` and other languages of the Java machine that take code by `-e`. */
export default defineRunner({
  names: ['groovy', 'scala', 'scala-cli', 'clojure', 'clj', 'bb'],
  read: interpreterReader({
    language: 'java',
    code: ['-e'],
    values: wordSet('-e -cp -classpath --classpath -D -M -A -X -T -Sdeps'),
  }),
});
