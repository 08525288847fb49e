import type { McpServer } from '../model/server';
import type { Text } from '../text/text';
import { splitCommand } from './command-line';
import { type Launch, NO_LAUNCH } from './launch';
import { looksLikePath, programName, withoutVersion } from './program';
import { remoteUrls } from './remote-urls';
import type { Runner, Started, Words } from './runner';
import { runners } from './runners';
import { jointOf, servingCommand } from './serving';
import { readAssignment } from './shell/builder';
import type { ShellCommand } from './shell/command';

/** How many wrappers and shell lines inside each other are followed. */
const MAX_DEPTH = 16;
/** How many words one launch may hold, and how many commands in all. Further ones are left out. */
const MAX_WORDS = 10_000;
const MAX_COMMANDS = 1_000;

interface Budget {
  commands: number;
}

const byName: ReadonlyMap<string, Runner> = new Map(
  Object.values(runners).flatMap((runner: Runner) => runner.names.map(name => [name, runner] as const)),
);

/** What a server entry really starts. Never throws; what cannot be understood is a program with arguments. */
export function resolveLaunch(server: Pick<McpServer, 'command' | 'args'>): Launch {
  if (!server.command) return NO_LAUNCH;
  const budget: Budget = { commands: MAX_COMMANDS };
  const args = server.args.slice(0, MAX_WORDS);
  const commands = splitCommand(server.command, args, name => byName.has(name));
  return commands ? resolveLine(commands, 0, budget) : resolveWords([server.command, ...args], 0, budget);
}

/** The launch of the command that serves; the line's other commands stand beside it. */
function resolveLine(commands: readonly ShellCommand[], depth: number, budget: Budget): Launch {
  const within = commands.slice(0, Math.max(0, budget.commands));
  budget.commands -= within.length;
  const serving = servingCommand(within);
  const command = within[serving];
  if (!command) return NO_LAUNCH;
  const others = within.flatMap((it, index) =>
    index === serving ? [] : { joint: jointOf(within, index, serving), launch: resolveCommand(it, depth, budget) },
  );
  const launch = resolveCommand(command, depth, budget);
  const exported = within.slice(0, serving).flatMap(exportsOf);
  return { ...launch, assignments: [...exported, ...launch.assignments], others: [...others, ...launch.others] };
}

function resolveCommand(command: ShellCommand, depth: number, budget: Budget): Launch {
  const inner = resolveWords(command.words, depth, budget);
  const substituted = command.substitutions.map(it => ({
    joint: 'substitution' as const,
    launch: resolveLine(it, depth + 1, budget),
  }));
  return {
    ...inner,
    assignments: [...command.assignments, ...inner.assignments],
    redirections: [...command.redirections, ...inner.redirections],
    others: [...substituted, ...inner.others],
  };
}

/** What a command before it leaves in the environment: `export A=1`, or `set A=1` of cmd. */
function exportsOf({ words, assignments }: ShellCommand): Launch['assignments'] {
  const [program, ...rest] = words;
  if (!program) return assignments;
  if (!['export', 'declare', 'typeset', 'set'].includes(program.value.toLowerCase())) return [];
  const given = program.value === 'export' ? rest.flatMap(it => readAssignment(it, 'process') ?? []) : [];
  return [...assignments, ...given];
}

function resolveWords(words: readonly Text[], depth: number, budget: Budget): Launch {
  const [program, ...rest] = words;
  if (!program) return NO_LAUNCH;
  const started = depth < MAX_DEPTH ? read([program, ...rest]) : undefined;
  if (!started || started.kind === 'launch') return plainLaunch(program, rest, started?.launch);
  const inner =
    started.kind === 'command'
      ? resolveWords(started.words, depth + 1, budget)
      : resolveLine(started.commands, depth + 1, budget);
  return wrapped(started, inner);
}

function read(words: Words): Started | undefined {
  const name = programName(words[0].value);
  return (byName.get(name) ?? byName.get(withoutVersion(name)))?.read(words);
}

function plainLaunch(program: Text, args: readonly Text[], known: Partial<Launch> = { args }): Launch {
  const path = !known.script && !known.runner && known.args === args && looksLikePath(program.value);
  const launch: Launch = { ...NO_LAUNCH, program, runner: programName(program.value), ...known };
  return { ...launch, ...(path && { script: program }), remoteUrls: [...launch.remoteUrls, ...remoteUrls(launch)] };
}

/** Puts a wrapper, and what it brings along, around the launch of the command inside. */
function wrapped(started: Exclude<Started, { kind: 'launch' }>, inner: Launch): Launch {
  const given: Launch = { ...NO_LAUNCH, ...started.launch, flags: started.wrapper.flags };
  return {
    ...inner,
    wrappers: [started.wrapper, ...inner.wrappers],
    packages: [...given.packages, ...inner.packages],
    remoteUrls: [...remoteUrls(given), ...inner.remoteUrls],
    assignments: [...given.assignments, ...inner.assignments],
    mounts: [...given.mounts, ...inner.mounts],
    others: [...given.others, ...inner.others],
    redirections: [...given.redirections, ...inner.redirections],
  };
}
