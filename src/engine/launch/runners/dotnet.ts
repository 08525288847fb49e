import { wordSet } from '../../text/wordSet';
import { readNugetTool } from '../nugetTool';
import { lastValue, readOptions } from '../options';
import { defineRunner } from '../runner';

const RUN = {
  values: wordSet(`
    --project -p --launch-profile -lp --configuration -c --framework -f --runtime -r --arch -a --os --verbosity -v -e
    --environment --property --source -s --file --artifacts-path
  `),
};

/** `dotnet tool exec` fetches a tool; `dotnet run` builds a project of the folder, `dotnet x.dll` starts a file. */
export default defineRunner({
  names: ['dotnet'],
  read: ([, ...words]) => {
    const [command, second, ...rest] = words;
    if (command?.value === 'tool' && ['exec', 'execute'].includes(second?.value ?? '')) return readNugetTool(rest);
    if (command?.value === 'dnx') return readNugetTool(words.slice(1));
    if (command?.value === 'run' || command?.value === 'watch') {
      const { flags, rest: args } = readOptions(words.slice(1), RUN);
      const name = lastValue(flags, '--project', '-p', '--file');
      return { kind: 'launch', launch: { flags, task: { file: '.csproj', ...(name && { name }) }, args } };
    }
    const exec = command?.value === 'exec' ? 1 : 0;
    const { flags, rest: after } = readOptions(words.slice(exec), {
      values: wordSet('--additionalprobingpath --depsfile --runtimeconfig --fx-version --roll-forward'),
    });
    const [script, ...args] = after;
    if (!script || !/\.(?:dll|exe|cs)$/i.test(script.value)) return undefined;
    return { kind: 'launch', launch: { flags, script, args } };
  },
});
