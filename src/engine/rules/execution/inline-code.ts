import {
  DECODES,
  FETCHES,
  PIPED,
  REACHES_OUT,
  RUNS_TEXT,
  STARTS_BY_SIGN,
  STARTS_PROGRAMS,
} from '../../knowledge/codePatterns';
import { codeIn } from '../../launch/fetched';
import { everyCommand, type Launch } from '../../launch/launch';
import { defineRule } from '../rule';

/** Code that stands in the command line instead of a file. */
export default defineRule({
  title: 'Code written into the command line',
  severity: 'low',
  docs: {
    why: 'Nobody reviews code that stands in a config file: no editor marks it, no search finds it, and it runs with your rights at every start.',
    remedy: 'Move it into a file of the project, and start that.',
    bad: '{ "mcpServers": { "x": { "command": "python3", "args": ["-c", "from x_mcp import main; main()"] } } }',
    good: '{ "mcpServers": { "x": { "command": "python3", "args": ["-m", "x_mcp"] } } }',
    cwe: [94],
    owasp: 'MCP05',
    references: ['https://attack.mitre.org/techniques/T1059/'],
  },
  checkServer({ launch }, report) {
    for (const it of everyCommand(launch)) {
      const code = inlineCode(it);
      // What fetches or decodes code and runs it is worse, and two other rules say so.
      if (!code || isWorse(code.value)) continue;
      const what = whatItTouches(code.value, it.inline?.language);
      if (what) report(code, `Code in the command line ${what}`, { severity: 'high', confidence: 'medium' });
      else report(code, 'Code in the command line, where nobody reviews it');
    }
  },
});

/** Lines for a shell are another rule's; so is the encoded code of PowerShell. */
const inlineCode = (launch: Launch) => {
  const code = codeIn(launch);
  return code && code.range !== launch.program?.range && launch.inline?.language !== 'powershell' ? code : undefined;
};

const isWorse = (code: string): boolean =>
  PIPED.test(code) || ((DECODES.test(code) || FETCHES.test(code)) && RUNS_TEXT.test(code));

function whatItTouches(code: string, language: string | undefined): string | undefined {
  if (STARTS_PROGRAMS.test(code) || (language && STARTS_BY_SIGN.get(language)?.test(code)))
    return 'starts other programs';
  if (FETCHES.test(code) || REACHES_OUT.test(code)) return 'reaches the network';
  return DECODES.test(code) ? 'decodes what nobody can read' : undefined;
}
