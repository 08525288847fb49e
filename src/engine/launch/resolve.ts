import type { McpServer } from '../model/server';
import type { Text } from '../text/text';
import { readBridge } from './bridges';
import { broughtLauncher } from './brought';
import { splitCommand } from './commandLine';
import { fedText, runsFed } from './fed';
import { installedPackages } from './installs';
import { type Elsewhere, type Launch, NO_LAUNCH } from './launch';
import { looksLikePath, programName, withoutVersion } from './program';
import { remoteUrls } from './remoteUrls';
import type { Runner, Start, Started } from './runner';
import { runners } from './runners';
import { jointOf, servingCommand } from './serving';
import { readAssignment } from './shell/builder';
import type { ShellCommand } from './shell/command';
import { parsePosix } from './shell/posix';
import { withVariables } from './variables';

/** How many wrappers and shell lines inside each other are followed. What is deeper is `unread`. */
const MAX_DEPTH = 24;
/**
 * How often all words of an entry may be read in turn: by each of the wrappers, and again by `eval` and its like.
 * It keeps the cost linear; what is beyond is `unread`.
 */
const MAX_READS = 40;

/** Where the reading has come to. */
interface Place {
  readonly depth: number;
  readonly elsewhere?: Elsewhere | undefined;
  /** How many characters may still be read. */
  readonly budget: { left: number };
}

const byName: ReadonlyMap<string, Runner> = new Map(
  Object.values(runners).flatMap((runner: Runner) => runner.names.map(name => [name, runner] as const)),
);

/** What a server entry really starts. Never throws; what cannot be understood is a program with arguments. */
export function resolveLaunch({ command, args }: Pick<McpServer, 'command' | 'args'>): Launch {
  if (!command) return NO_LAUNCH;
  const place: Place = { depth: 0, budget: { left: MAX_READS * (1_000 + lengthOf([command, ...args])) } };
  const commands = splitCommand(command, args, name => byName.has(name));
  return commands ? resolveLine(commands, place) : resolveWords([command, ...args], place);
}

/** What some words start where a shell reads them as one line, as some clients do on Windows. */
export const resolveJoined = (words: readonly Text[]): Launch =>
  resolveLine(parsePosix(...words), { depth: 0, budget: { left: MAX_READS * (1_000 + lengthOf(words)) } });

/** The launch of the command that serves; the line's other commands stand beside it. */
function resolveLine(line: readonly ShellCommand[], place: Place): Launch {
  const commands = withVariables(line);
  const serving = servingCommand(commands);
  if (!commands[serving]) return NO_LAUNCH;
  const others = commands.flatMap((_, index) =>
    index === serving
      ? []
      : { joint: jointOf(commands, index, serving), launch: resolveCommand(commands, index, place) },
  );
  const launch = resolveCommand(commands, serving, place);
  const exported = commands.slice(0, serving).flatMap(exportsOf);
  return { ...launch, assignments: [...exported, ...launch.assignments], others: [...others, ...launch.others] };
}

function resolveCommand(commands: readonly ShellCommand[], index: number, place: Place): Launch {
  const command = commands[index];
  if (!command) return NO_LAUNCH;
  const resolved = resolveWords(command.words, place);
  const text = fedText(commands, index);
  const { starts = [], ...fed } = text ? runsFed(resolved, text) : {};
  const inner = { ...resolved, ...fed };
  const substituted = command.substitutions.map(it => ({
    joint: 'substitution' as const,
    launch: resolveLine(it, deeper(place)),
  }));
  return {
    ...inner,
    assignments: [...command.assignments, ...inner.assignments],
    redirections: [...command.redirections, ...inner.redirections],
    others: [...substituted, ...starts.flatMap(it => startedBy(it, deeper(place))), ...inner.others],
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

function resolveWords(words: readonly Text[], place: Place): Launch {
  const [program, ...rest] = words;
  if (!program) return NO_LAUNCH;
  const runner = runnerOf(program);
  place.budget.left -= lengthOf(words);
  const stopped = runner !== undefined && (place.depth >= MAX_DEPTH || place.budget.left < 0);
  const started = stopped ? undefined : runner?.read([program, ...rest]);
  if (!started || started.kind === 'launch') {
    const { elsewhere } = place;
    const marks = { ...(stopped && { unread: program }), ...(elsewhere && { elsewhere }) };
    return withStarted({ ...plainLaunch(program, rest, started?.launch), ...marks }, started?.starts ?? [], place);
  }
  const inside = deeper(place, started.elsewhere);
  const inner =
    started.kind === 'command' ? resolveWords(started.words, inside) : resolveLine(started.commands, inside);
  const others = started.starts?.flatMap(it => startedBy(it, place)) ?? [];
  return wrapped(started, { ...inner, others: [...others, ...inner.others] });
}

/** Variables that name the shell itself. */
const SHELL_VARIABLES: ReadonlyMap<string, string> = new Map([
  ...['%comspec%', '${comspec}', '${env:comspec}', '$env:comspec'].map(it => [it, 'cmd'] as const),
  ...['$shell', '${shell}', '${env:shell}'].map(it => [it, 'sh'] as const),
]);

const lengthOf = (words: readonly Text[]): number => words.reduce((sum, it) => sum + 1 + it.value.length, 0);

const runnerOf = (program: Text): Runner | undefined => {
  const name = SHELL_VARIABLES.get(program.value.toLowerCase()) ?? programName(program.value);
  return byName.get(name) ?? byName.get(withoutVersion(name));
};

const deeper = ({ depth, elsewhere, budget }: Place, now: Elsewhere | undefined = elsewhere): Place => ({
  depth: depth + 1,
  elsewhere: now,
  budget,
});

/** The launch of a program, with what the program starts or passes on to. */
function withStarted(launch: Launch, starts: readonly Start[], place: Place): Launch {
  const { starts: bridged = [], ...more } = readBridge(launch) ?? {};
  const all = [...starts, ...bridged, ...broughtLauncher(launch)];
  const packages = [...launch.packages, ...installedPackages(launch)];
  return { ...launch, ...more, packages, others: [...all.flatMap(it => startedBy(it, place)), ...launch.others] };
}

function startedBy({ words = [], commands, elsewhere, ifKnown }: Start, place: Place): Launch['others'] {
  const [first] = words;
  if (commands ? commands.length === 0 : !first || (ifKnown && !runnerOf(first))) return [];
  const inside = deeper(place, elsewhere);
  return [{ joint: 'started', launch: commands ? resolveLine(commands, inside) : resolveWords(words, inside) }];
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
