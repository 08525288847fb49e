import { wordSet } from '../../text/wordSet';
import { defineRunner } from '../runner';
import { taskReader } from '../taskReader';

/** `composer run name`: what a `composer.json` says. */
export default defineRunner({
  names: ['composer'],
  read: taskReader({
    file: 'composer.json',
    after: ['run', 'run-script', 'exec'],
    values: wordSet('-d --working-dir --timeout'),
  }),
});
