import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `php`: code of the command line, or a script such as `artisan`. */
export default defineRunner({
  names: ['php', 'php-cgi'],
  read: interpreterReader({
    language: 'php',
    code: ['-r', '--run', '-B', '-R', '-E'],
    file: ['-f', '--file'],
    values: wordSet(
      '-r --run -B --process-begin -R --process-code -E --process-end -F --process-file -f --file -c --php-ini -d --define -S --server -t --docroot -z --zend-extension',
    ),
  }),
});
