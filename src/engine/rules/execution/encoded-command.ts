import type { Report } from '../../finding/report';
import { DECODES, RUNS_TEXT } from '../../knowledge/codePatterns';
import { DECODERS, INFLATERS, SCRAMBLERS } from '../../knowledge/programs';
import { codeIn, readsInput, runsFile } from '../../launch/fetched';
import { everyCommand, type Launch, wordsBehind } from '../../launch/launch';
import { nestedLines } from '../../launch/nestedLines';
import type { Text } from '../../text/text';
import { defineRule } from '../rule';

/** Commands that hide what they run. */
export default defineRule({
  title: 'Encoded command',
  severity: 'critical',
  docs: {
    why: 'The code is encoded so that nobody can read it before it runs. No honest server has a reason for that.',
    remedy: 'Remove the server. If you want to know what it was, decode the text without running it.',
    bad: '{ "mcpServers": { "x": { "command": "powershell", "args": ["-enc", "RwBlAHQALQBEAGEAdABlAFQAaQBtAGUA"] } } }',
    good: '{ "mcpServers": { "x": { "command": "powershell", "args": ["-File", "server.ps1"] } } }',
    cwe: [506],
    owasp: 'MCP05',
    references: ['https://attack.mitre.org/techniques/T1027/010/', 'https://attack.mitre.org/techniques/T1059/001/'],
  },
  checkServer: ({ launch }, report) => check(launch, report),
  checkFile: ({ commands }, report) => {
    for (const it of commands) check(it.launch, report);
  },
});

/** One finding for a launch, at the first thing that gives it away. */
function check(launch: Launch, report: Report): void {
  const [first] = [launch, ...nestedLines(launch)].map(everyCommand).flatMap(firstHidden);
  if (first) report(first.at, first.message);
}

const firstHidden = (commands: readonly Launch[]): Hidden[] =>
  commands.flatMap(it => hiddenIn(it) ?? decodedIn(it, commands) ?? []);

interface Hidden {
  readonly at: Text;
  readonly message: string;
}

function hiddenIn(launch: Launch): Hidden | undefined {
  const code = codeIn(launch);
  if (
    code &&
    launch.inline?.language === 'powershell' &&
    launch.flags.some(it => it.value === code && isEncodedFlag(it.name.value))
  ) {
    return { at: code, message: 'Runs a command that is encoded, so that nobody can read it' };
  }
  const called = code && code.range === launch.program?.range && /^&?\s{0,3}\(/.test(code.value);
  if (code && DECODES.test(code.value) && (called || RUNS_TEXT.test(code.value))) {
    return { at: code, message: 'Decodes hidden code and runs it' };
  }
  if (launch.program && /^\/[\w/*[\]-]{0,100}\?/.test(launch.program.value))
    return { at: launch.program, message: 'Hides the name of the program behind a pattern' };
  const address = [...wordsBehind(launch), launch.script, code].find(it => it && isCodeAddress(it));
  return address && { at: address, message: 'Runs code that is hidden in a data: address' };
}

/** `base64 -d` beside something that runs what comes out of it. */
function decodedIn(decoder: Launch, commands: readonly Launch[]): Hidden | undefined {
  const { runner = '', program, inline } = decoder;
  const words = wordsBehind(decoder);
  const decodes = DECODERS.has(runner)
    ? words.some(isDecoding)
    : (SCRAMBLERS.has(runner) && !words.some(it => /^-[a-z]*[ds]/.test(it.value))) ||
      (runner === 'printf' && words.some(isEscaped));
  const text = inline ? [inline.code] : /^[[($]/.test(program?.value ?? '') ? [program, ...wordsBehind(decoder)] : [];
  const said = text.length > 0 && DECODES.test(text.map(it => it?.value).join(' '));
  const unpacks = INFLATERS.has(runner) && commands.some(it => it !== decoder && readsInput(it));
  if (program && unpacks) return { at: program, message: 'Unpacks code that nobody can read, and runs it' };
  if (!program || !(decodes || said)) return undefined;
  const runs = commands.some(
    it =>
      it !== decoder &&
      (readsInput(it) ||
        /^(?:iex|invoke-expression)$/.test(it.runner ?? '') ||
        runsFile(it, decoder, commands) ||
        /^(?:\$\(|`|<\()/.test(it.program?.value ?? '') ||
        /^<\(/.test(it.script?.value ?? '')),
  );
  return runs ? { at: program, message: 'Decodes hidden code and runs it' } : undefined;
}

const isEncodedFlag = (flag: string): boolean => /^(?:-{1,2}|[/\u2013-\u2015])e(?:c|n[a-z]*)?$/i.test(flag);
const isDecoding = ({ value }: { value: string }): boolean =>
  /^(?:-d|-D|-di|-r|-p|--decode|-decode|-a|-base64)$/.test(value);
const isEscaped = ({ value }: { value: string }): boolean => /(?:\\x[0-9a-f]{2}|\\[0-7]{3}){2}/i.test(value);
const isCodeAddress = ({ value }: { value: string }): boolean =>
  /^data:(?:text|application)\/(?:javascript|ecmascript|typescript|x-javascript|wasm)|\bimport\(\s{0,5}["'`]data:/i.test(
    value,
  );
