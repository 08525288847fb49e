import { wordSet } from '../../text/wordSet';
import { interpreterReader } from '../interpreter';
import { defineRunner } from '../runner';

/** `elixir`: code of the command line, or a script. */
export default defineRunner({
  names: ['elixir'],
  read: interpreterReader({
    language: 'elixir',
    code: ['-e', '--eval', '--rpc-eval'],
    values: wordSet(
      '-e --eval -r -S -pr -pa -pz --app --erl --cookie --sname --name --rpc-eval --dot-iex --remsh --boot',
    ),
  }),
});
