import { wordSet } from '../../text/wordSet';
import { defineRunner } from '../runner';
import { taskReader } from '../taskReader';

const values = wordSet(`
  -f --file -pl --projects -s --settings -gs --global-settings -t --toolchains -P --activate-profiles -l --log-file
  -T --threads -rf --resume-from -b --builder --color
`);

/** `mvn goal` and the wrapper that a folder brings: what a `pom.xml` says. */
export default defineRunner({ names: ['mvn', 'mvnw', 'mvnd'], read: taskReader({ file: 'pom.xml', values }) });
