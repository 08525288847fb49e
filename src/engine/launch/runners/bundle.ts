import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet('--gemfile --path');

/** `bundle exec program`: with the gems of a folder. */
export default defineRunner({
  names: ['bundle', 'bundler'],
  read: prefixReader({ kind: 'environment', values, after: ['exec'] }),
});
