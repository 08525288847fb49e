import { CONNECTORS, DOWNLOADERS, FAR_CONTENT, FETCH_AND_RUN, INTERPRETERS, UNPACKERS } from '../knowledge/programs';
import { type Range, span } from '../text/range';
import type { Text } from '../text/text';
import type { WordSet } from '../text/wordSet';
import { everyCommand, type Launch, wordsBehind } from './launch';
import { baseName, withoutVersion } from './program';

/** Code that comes from the network and runs at once. */
export interface Fetched {
  readonly range: Range;
  /** Where it comes from, where the words say so. */
  readonly host?: string;
}

const named = (launch: Launch, names: WordSet): boolean =>
  launch.runner !== undefined && (names.has(launch.runner) || names.has(withoutVersion(launch.runner)));

/** Whether a command does nothing but fetch something from the network. */
export const isDownload = (launch: Launch): boolean =>
  named(launch, DOWNLOADERS) &&
  (launch.runner !== 'certutil' || wordsBehind(launch).some(it => /urlcache|verifyctl|https?:/i.test(it.value)));

/** A program that hands a shell of this machine to another computer: `nc -e sh host`, `socat TCP:host EXEC:sh`. */
export const handsOutShell = (launch: Launch): boolean =>
  named(launch, CONNECTORS) &&
  wordsBehind(launch).some(({ value }) => /^(?:-[a-z]*[ec]|--(?:sh-)?exec)$|^(?:exec|system):/i.test(value));

/** The first place where a launch runs what it has just fetched: through a pipe, a substitution or a file. */
export function fetchedAndRun(launch: Launch): Fetched | undefined {
  const commands = everyCommand(launch);
  for (const it of commands) {
    if (named(it, FETCH_AND_RUN) && (firstHost(it) !== undefined || wordsBehind(it).some(isShare)))
      return found(it, it);
    const substituted = it.others.filter(at => at.joint === 'substitution').flatMap(at => everyCommand(at.launch));
    const brought = substituted.find(at => isDownload(at) || bringsText(at));
    if (brought && (runsText(it) || (!it.program && commands.some(runsVariable)))) return found(brought, it);
  }
  return runAfterDownload(commands.filter(it => it.program).sort((a, b) => placeOf(a) - placeOf(b)));
}

/** The first of some commands, in order, that runs what one before it fetched. */
function runAfterDownload(commands: readonly Launch[]): Fetched | undefined {
  const written = new Map<string, Launch>();
  let last: Launch | undefined;
  let opened = false;
  for (const it of commands) {
    const from = filesRun(it).find(name => written.has(name));
    if (from !== undefined) return found(written.get(from) ?? it, it);
    if (last && (readsInput(it) || /^%%?[a-z]$/i.test(it.program?.value ?? '') || (opened && it.script)))
      return found(last, it);
    opened ||= last !== undefined && named(it, UNPACKERS);
    if (!isDownload(it) && !named(it, CONNECTORS) && !bringsText(it)) continue;
    last = it;
    for (const name of filesNamed(it)) written.set(name, it);
  }
  return undefined;
}

/** Programs with other uses, where they bring something of another computer's: `gh gist view`, `aws s3 cp s3://…`. */
const bringsText = (launch: Launch): boolean => {
  if (ASKS_OBJECT.test(launch.program?.value ?? '')) return true;
  const asked = FAR_CONTENT[launch.runner ?? ''];
  return (
    asked?.test(
      wordsBehind(launch)
        .map(it => it.value)
        .join(' ')
        .slice(0, 2_000),
    ) ?? false
  );
};

/** `(New-Object Net.WebClient).DownloadString('…')`: PowerShell asks an object for what it fetches. */
const ASKS_OBJECT = /^&?[([$].{0,400}\.(?:download(?:string|data|file)|get(?:string|bytearray)async|openread)\b/is;

const placeOf = (launch: Launch): number => launch.program?.range.start ?? 0;

function found(download: Launch, runner: Launch): Fetched {
  const ranges = [download.program?.range, runner.program?.range].filter(it => it !== undefined);
  const [first = { start: 0, end: 0 }, second = first] = ranges;
  const host = firstHost(download);
  return { range: span(first, second), ...(host !== undefined && { host }) };
}

/** A shell or interpreter with nothing of its own to run: it takes what the pipe brings. */
export const readsInput = (launch: Launch): boolean =>
  takesWords(launch) ||
  (named(launch, INTERPRETERS) &&
    (!launch.script ||
      ['-', '/dev/stdin'].includes(launch.script.value) ||
      launch.flags.some(it => it.name.value === '-s')) &&
    !launch.inline &&
    !launch.module);

/** A shell to which `xargs` hands what comes through the pipe. */
const takesWords = (launch: Launch): boolean =>
  (named(launch, INTERPRETERS) || launch.program?.value === '{}') &&
  launch.wrappers.some(it => /^(?:xargs|parallel)$/.test(baseName(it.name.value)));

/** `while read -r line; do eval "$line"; done < <(…)`: what a line before it read is a program, or `%i` of a `for /f`. */
const runsVariable = ({ program }: Launch): boolean => /^(?:["']?\$\w|%%?\w$)/.test(program?.value ?? '');

/** A program made of what a substitution brings: `$(curl …)`, `sh <(curl …)`, `eval "$(curl …)"`. */
const runsText = (launch: Launch): boolean => {
  const first = launch.program?.value ?? '';
  const given = [launch.script, launch.inline?.code].some(it => it && /^["']?(?:[$<=]\(|`)/.test(it.value));
  return /^(?:[$<=]\(|`)/.test(first) || (named(launch, INTERPRETERS) && (given || readsInput(launch)));
};

/** The files that a command runs, and those that it may have written, by their names. */
const filesRun = (launch: Launch): string[] =>
  [launch.script, launch.program, ...(named(launch, INTERPRETERS) ? launch.args : [])]
    .flatMap(it => (it ? [baseName(it.value)] : []))
    .filter(it => it !== '');

const filesNamed = (launch: Launch): string[] =>
  [...wordsBehind(launch), ...launch.redirections.map(it => it.target)].map(it => baseName(it.value));

/** The file that the download wrote, or anything once an archive was opened. */
export function runsFile(launch: Launch, download: Launch, after: readonly Launch[]): boolean {
  const written = new Set(filesNamed(download));
  if (filesRun(launch).some(it => written.has(it))) return true;
  const opened = after.find(it => named(it, UNPACKERS));
  return opened !== undefined && placeOf(opened) < placeOf(launch) && launch.script !== undefined;
}

/** Code in a command line: that of an option such as `-e`, or a PowerShell expression that was no plain command. */
export function codeIn(launch: Launch): Text | undefined {
  if (launch.inline) return launch.inline.code;
  const { program } = launch;
  if (!program || !/^(?:&?\(|iex\b|\[)/i.test(program.value)) return undefined;
  const value = [program, ...wordsBehind(launch)].map(it => it.value).join(' ');
  return { value, range: program.range };
}

/** `\\\\computer\\share\\file`, which Windows fetches from that computer. */
const isShare = ({ value }: Text): boolean => /^(?:\/i:)?\\\\(?![?.]\\|localhost\\|wsl)[^\\\s]{1,255}\\/i.test(value);

/** The host of the first address in a command's words, without credentials. */
export function firstHost(launch: Launch): string | undefined {
  const program = launch.program ? [launch.program] : [];
  for (const { value } of [...launch.remoteUrls, ...wordsBehind(launch), ...program]) {
    const host = hostIn(value);
    if (host !== undefined) return host;
  }
  return undefined;
}

/** The host of an address anywhere in a text, without credentials. */
export function hostIn(value: string): string | undefined {
  const at = value.search(/https?:\/\//i);
  if (at < 0) return undefined;
  const authority = /^[^/?#\s'")]{1,300}/.exec(value.slice(value.indexOf('//', at) + 2))?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d+$/, '');
  return host === '' ? undefined : host;
}
