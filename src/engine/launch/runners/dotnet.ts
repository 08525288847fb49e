import { readNugetTool } from '../nuget-tool';
import { defineRunner } from '../runner';

/** `dotnet tool exec` fetches a tool; `dotnet x.dll` runs a file of this machine. */
export default defineRunner({
  names: ['dotnet'],
  read: ([, ...words]) => {
    const [command, second, ...rest] = words;
    if (command?.value === 'tool' && ['exec', 'execute'].includes(second?.value ?? '')) return readNugetTool(rest);
    if (!command || !/\.(?:dll|exe|cs)$/i.test(command.value)) return undefined;
    return { kind: 'launch', launch: { script: command, args: words.slice(1) } };
  },
});
