import { readNugetTool } from '../nugetTool';
import { defineRunner } from '../runner';

/** `dnx`: fetches a .NET tool and runs it. */
export default defineRunner({
  names: ['dnx'],
  read: ([, ...words]) => readNugetTool(words),
});
