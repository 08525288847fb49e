import { defineRunner } from '../runner';
import { readUvTool } from '../uvOptions';

/** `uvx`: fetches a package from PyPI and runs its program. */
export default defineRunner({
  names: ['uvx'],
  read: ([, ...words]) => readUvTool(words),
});
