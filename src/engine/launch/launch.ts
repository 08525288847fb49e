import type { Text } from '../text/text';

/** Where packages come from: one word for a registry and all that reads it. */
export type Ecosystem = 'npm' | 'pypi' | 'nuget' | 'jsr' | 'go' | 'cargo' | 'gem' | 'maven' | 'nix';

/** A package as a runner would fetch it. */
export interface PackageSpec {
  readonly ecosystem: Ecosystem;
  /** The whole specification as written, such as `@scope/name@^1.2` or `name[extra]==1.0`. */
  readonly spec: Text;
  /** Missing where the source is a place and not a registry. */
  readonly name?: Text;
  /** What is asked for, without operator: a version, range or tag. `operator` is what stands before it (`@`, `==`, `>=`). */
  readonly version?: Text;
  readonly operator?: string;
  /** `npx shown@npm:real`: the name that is shown; `name` is what is fetched. */
  readonly alias?: Text;
  readonly source: PackageSource;
  /** The one whose program runs, one that comes along (`--with`, a further `--package`), or one that is only installed. */
  readonly role: 'main' | 'extra' | 'installed';
  /** The program of it that runs, where it was named apart (`npx -p pkg bin`, `uvx --from pkg bin`). */
  readonly bin?: Text;
}

/** Where a package comes from; `commit` is a full 40-digit one. */
export type PackageSource =
  | { readonly kind: 'registry' }
  | { readonly kind: 'git'; readonly url: string; readonly host: string; readonly ref?: Text; readonly commit: boolean }
  | { readonly kind: 'url'; readonly url: string; readonly host: string; readonly ref?: Text; readonly commit: boolean }
  | { readonly kind: 'file'; readonly path: string };

/** A container image reference. */
export interface ImageRef {
  readonly spec: Text;
  /** Registry and repository, without tag and digest. */
  readonly name: Text;
  readonly tag?: Text;
  readonly digest?: Text;
}

/** `NAME=value` given on the command line: by `env`, before a shell command, by `docker -e`. */
export interface Assignment {
  readonly name: Text;
  /** Missing for `docker -e NAME`, which passes the caller's own value on. */
  readonly value?: Text;
  /** The word or words it stands in. */
  readonly word: Text;
  /** Who sees it: the process that starts, or only what is inside the container. */
  readonly scope: 'process' | 'container';
}

/** An option of a runner or wrapper, with its value where it takes one. */
export interface Flag {
  readonly name: Text;
  readonly value?: Text;
}

/** A folder or file of this machine given to a container. */
export interface Mount {
  readonly word: Text;
  readonly source: Text;
  readonly target?: Text;
  readonly readOnly: boolean;
  /** What would have to stand where for it to be read-only, in the spelling that is used. */
  readonly holding?: { readonly at: Text; readonly text: string };
}

/** Code written into the command line itself: `node -e`, `python -c`, `osascript -e`. */
export interface InlineCode {
  readonly language: string;
  readonly code: Text;
}

/** What runs is said by a file of the folder: `npm run serve`, `make serve`, `cargo run`, `docker compose up`. */
export interface Task {
  /** The file that says it, as its runner calls it: `package.json`, `Makefile`, `Cargo.toml`, `compose.yaml`. */
  readonly file: string;
  /** Its name there: a script, a target, a service. Missing where the file has but one. */
  readonly name?: Text;
}

/** A server that only passes on to another one: `mcp-remote URL`, `supergateway --sse URL`, `smithery run NAME`. */
export interface Bridge {
  /** What it passes on to: an address, or a name that some registry of servers knows. */
  readonly to: Text;
  readonly transport?: Text;
  /** Headers it sends along, as `NAME: value` on the command line. */
  readonly headers: readonly { readonly name: Text; readonly value: Text }[];
}

/** A program that starts another one: `cmd /c`, `bash -c`, `env`, `wsl`, `sudo`, `ssh` … */
export interface Wrapper {
  readonly name: Text;
  readonly kind: 'shell' | 'environment' | 'machine' | 'privilege' | 'other';
  readonly flags: readonly Flag[];
  /** The machine, container or folder that it starts it in, such as the host of `ssh`. */
  readonly target?: Text;
}

/** Where a command runs, if not on this machine: its files and ports are not those of this one. */
export type Elsewhere = 'container' | 'remote';

/**
 * How a command of a shell line is joined to the one that serves: one before it carries the joint that follows it, one
 * after it the joint before it. A substitution belongs to the command that uses it; `started` is a command that the
 * program is told to start: by a bridge, in a container, by an option such as `ProxyCommand`.
 */
export type Joint = ';' | '&&' | '||' | '&' | '|' | 'substitution' | 'started';

/**
 * What an entry really starts, once every wrapper is taken off.
 * Every part keeps its place: the range of a part spells that part.
 */
export interface Launch {
  /** What was taken off, outermost first. */
  readonly wrappers: readonly Wrapper[];
  /** The program that runs in the end, as written. */
  readonly program?: Text;
  /** The name of its launcher: the program's base name without `.exe` or `.cmd`, in lower case (`npx`, `docker`). */
  readonly runner?: string;
  readonly packages: readonly PackageSpec[];
  readonly image?: ImageRef;
  /** A script or executable of this machine that runs. */
  readonly script?: Text;
  /** `python -m name`. */
  readonly module?: Text;
  readonly inline?: InlineCode;
  readonly task?: Task;
  readonly bridge?: Bridge;
  /** Missing for this machine. */
  readonly elsewhere?: Elsewhere;
  /** From here on the line is wrapped deeper, or goes on longer, than Cordon follows: nothing is known of it. */
  readonly unread?: Text;
  /** Addresses the launch itself carries, to fetch from or to connect to. */
  readonly remoteUrls: readonly Text[];
  /** Options of the runner, not of what it runs. */
  readonly flags: readonly Flag[];
  /** What the started program gets. */
  readonly args: readonly Text[];
  readonly assignments: readonly Assignment[];
  readonly mounts: readonly Mount[];
  /** Other commands that the same shell line runs, in order, and what they start. The launch itself is the one that serves. */
  readonly others: readonly { readonly joint: Joint; readonly launch: Launch }[];
  /** Files that the shell line writes or reads by redirection. */
  readonly redirections: readonly { readonly operator: string; readonly target: Text }[];
}

/** The launch and every other command of its shell lines, in the order written. */
export function everyCommand(launch: Launch): readonly Launch[] {
  // Most launches are but one, and two dozen rules ask.
  if (launch.others.length === 0) return [launch];
  const known = commandsOf.get(launch);
  if (known) return known;
  const all: Launch[] = [];
  collect(launch, all);
  commandsOf.set(launch, all);
  return all;
}

const commandsOf = new WeakMap<Launch, readonly Launch[]>();

function collect(launch: Launch, into: Launch[]): void {
  for (const it of launch.others) collect(it.launch, into);
  into.push(launch);
}

/** The package whose program runs; nothing where none is fetched for it. */
export const mainPackage = ({ packages }: Pick<Launch, 'packages'>): PackageSpec | undefined =>
  packages.find(it => it.role === 'main');

/** The options of a runner and of every wrapper around it. */
export const flagsAround = ({ wrappers, flags }: Pick<Launch, 'wrappers' | 'flags'>): readonly Flag[] => [
  ...wrappers.flatMap(it => it.flags),
  ...flags,
];

/** The words of a command behind its program. */
export const wordsBehind = ({ flags, args }: Pick<Launch, 'flags' | 'args'>): readonly Text[] => [
  ...flags.flatMap(it => [it.name, ...(it.value ? [it.value] : [])]),
  ...args,
];

/** A launch of nothing, to start from. */
export const NO_LAUNCH: Launch = {
  wrappers: [],
  packages: [],
  remoteUrls: [],
  flags: [],
  args: [],
  assignments: [],
  mounts: [],
  others: [],
  redirections: [],
};
