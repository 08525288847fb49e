import type { Joint } from './launch';
import { programName } from './program';
import type { ShellCommand } from './shell/command';

/** Commands that set the stage or tidy up, and never serve. */
const CHORES = new Set(
  `cd pushd popd set unset export declare typeset local readonly source . ulimit umask shopt setopt unsetopt alias unalias
  hash trap wait true false : [ [[ test echo printf read sleep exit return break continue shift for case esac select
  function mkdir rm rmdir cp mv ln touch chmod chown ls pwd which type kill pkill clear cls date title chcp setlocal
  endlocal rem pause del copy move md rd attrib @echo goto eval-ssh set-location write-host write-output out-null
  set-executionpolicy start-sleep remove-item new-item $env import-module if elseif switch foreach foreach-object where-object catch param`.split(
    /\s+/,
  ),
);

/** Ends of a pipe that only pass on what a server says. */
const FILTERS = new Set([
  'tee',
  'cat',
  'grep',
  'egrep',
  'sed',
  'awk',
  'jq',
  'head',
  'tail',
  'tr',
  'cut',
  'logger',
  'ts',
]);

/** The number of the command that serves: the last one in the foreground that does more than set the stage. */
export function servingCommand(commands: readonly ShellCommand[]): number {
  const last = commands.findLastIndex(it => !it.background && !isChore(it));
  const found = last >= 0 ? last : commands.findLastIndex(it => !isChore(it));
  return found < 0 ? commands.length - 1 : beforeFilters(commands, found);
}

function isChore(command: ShellCommand): boolean {
  const [program, first] = command.words;
  if (!program) return true;
  return CHORES.has(programName(program.value)) || (program.value === 'exec' && !first);
}

function beforeFilters(commands: readonly ShellCommand[], found: number): number {
  let at = found;
  while (at > 0 && commands[at]?.joint === '|' && FILTERS.has(programName(commands[at]?.words[0]?.value ?? '')))
    at -= 1;
  return FILTERS.has(programName(commands[at]?.words[0]?.value ?? '')) ? found : at;
}

/** How a command is joined to the line: before the serving one by what follows it, after it by what stands before. */
export function jointOf(commands: readonly ShellCommand[], index: number, serving: number): Joint {
  return (index < serving ? commands[index + 1] : commands[index])?.joint ?? ';';
}
