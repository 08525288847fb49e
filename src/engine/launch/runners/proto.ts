import { part } from '../../text/text';
import { readOptions } from '../options';
import { defineRunner } from '../runner';

/**
 * `proto run tool [version] [-- words]`: with a version of the tool that it keeps. The version may also stand behind an `@`.
 * Source: moonrepo.dev/docs/proto/commands/run.
 */
export default defineRunner({
  names: ['proto'],
  read: ([program, ...words]) => {
    const { rest, flags } = readOptions(words, {});
    const [verb, tool, ...after] = rest;
    if (!tool || (verb?.value !== 'run' && verb?.value !== 'r')) return undefined;
    const at = tool.value.indexOf('@', 1);
    const own = /^[\^~]?\d[\w.*-]*$|^(?:latest|stable|canary|lts)$/.test(after[0]?.value ?? '')
      ? after.slice(1)
      : after;
    const given = own[0]?.value === '--' ? own.slice(1) : own;
    return {
      kind: 'command',
      wrapper: { name: program, kind: 'environment', flags },
      words: [at < 0 ? tool : part(tool, 0, at), ...given],
    };
  },
});
