import { defineRunner } from '../runner';
import { readUvTool } from '../uvOptions';

/** `uvenv run name`: as `uvx`. */
export default defineRunner({
  names: ['uvenv'],
  read: ([, command, ...words]) => (command?.value === 'run' ? readUvTool(words) : undefined),
});
