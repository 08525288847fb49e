import { part, type Text } from '../text/text';
import type { InlineCode, Launch } from './launch';
import { programName, withoutVersion } from './program';
import type { Start } from './runner';
import type { ShellCommand } from './shell/command';
import { parsePosix } from './shell/posix';
import { parsePowerShell } from './shell/powershell';

/** Programs that read code where they are given none, by its language. */
const READERS: ReadonlyMap<string, string> = new Map([
  ...['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh', 'mksh', 'fish', 'ssh', 'wsl'].map(it => [it, 'shell'] as const),
  ...['pwsh', 'powershell'].map(it => [it, 'powershell'] as const),
  ...['python', 'ruby', 'perl', 'php', 'lua'].map(it => [it, it] as const),
  ...['node', 'nodejs', 'deno', 'bun', 'tsx'].map(it => [it, 'javascript'] as const),
  ['osascript', 'applescript'],
]);

/** The text that a command reads from its line: a document, a word, or what an `echo` before it says. */
export function fedText(commands: readonly ShellCommand[], index: number): Text | undefined {
  const own = commands[index]?.redirections.findLast(it => it.body)?.body;
  const before = commands[index]?.joint === '|' ? commands[index - 1] : undefined;
  if (own || !before) return own;
  const [program, ...words] = before.words;
  const said = ['echo', 'printf'].includes(programName(program?.value ?? ''));
  if (said) return words.findLast(it => /\s/.test(it.value)) ?? words.at(-1);
  return program?.value === 'cat' ? before.redirections.findLast(it => it.body)?.body : undefined;
}

/** What a program makes of the text that it is fed: a shell runs its lines, an interpreter its code. */
export function runsFed(launch: Launch, text: Text): { inline?: InlineCode; starts?: readonly Start[] } {
  const language = READERS.get(withoutVersion(launch.runner ?? ''));
  const isGiven =
    launch.inline ?? launch.module ?? launch.task ?? (isStandardInput(launch) ? undefined : launch.script);
  if (!language || isGiven) return {};
  const elsewhere = launch.runner === 'ssh' ? ({ elsewhere: 'remote' } as const) : {};
  if (language === 'shell') return { starts: [{ commands: parsePosix(text), ...elsewhere }] };
  if (language === 'powershell') return { starts: [{ commands: parsePowerShell([part(text, 0)]) }] };
  return { inline: { language, code: text } };
}

const isStandardInput = ({ script, flags }: Launch): boolean =>
  ['-', '/dev/stdin', '/dev/fd/0'].includes(script?.value ?? '') || flags.some(it => /^-[a-z]*s$/.test(it.name.value));
