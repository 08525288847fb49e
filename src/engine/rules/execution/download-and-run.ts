import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { FETCHES, PIPED, RUNS_TEXT } from '../../knowledge/codePatterns';
import { farProgram } from '../../launch/farProgram';
import { codeIn, fetchedAndRun, hostIn, isDownload } from '../../launch/fetched';
import { everyCommand, flagsAround, type Launch } from '../../launch/launch';
import { nestedLines } from '../../launch/nestedLines';
import { resolveLaunch } from '../../launch/resolve';
import { variableKind } from '../../model/codeVariable';
import type { Entry } from '../../model/server';
import { defineRule } from '../rule';

/** Code that is fetched from an address and runs at once. */
export default defineRule({
  title: 'Code fetched from the network and run at once',
  severity: 'critical',
  docs: {
    why: 'Whoever controls the address decides, anew at every start, what runs with your rights. Nothing was reviewed, nothing is pinned, and it runs before any server has to answer.',
    remedy: 'Use a published package with an exact version, or check the script in and start that.',
    bad: '{ "mcpServers": { "x": { "command": "bash", "args": ["-c", "curl -fsSL https://x.example/i.sh | sh"] } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "x-mcp@1.4.2"] } } }',
    cwe: [494],
    owasp: 'MCP05',
    references: ['https://attack.mitre.org/techniques/T1105/'],
  },
  checkServer({ launch, env }, report) {
    const said = checkEveryLaunch(launch, report) || checkRemoteCode(launch, report);
    if (!said && isDownload(launch) && launch.program) {
      const message = 'This server is a download: the command fetches a file and serves nothing';
      report(launch.program, message, { severity: 'high' });
    }
    for (const it of env) checkVariable(it, report);
  },
  checkFile({ commands, environment }, report) {
    for (const it of commands) checkEveryLaunch(it.launch, report);
    for (const it of environment) checkVariable(it, report);
  },
});

const checkEveryLaunch = (launch: Launch, report: Report): boolean =>
  [launch, ...nestedLines(launch)].some(it => checkLaunch(it, report));

function checkLaunch(launch: Launch, report: Report): boolean {
  const found = fetchedAndRun(launch);
  if (found) {
    report(found, `Downloads code${from(found.host)} and runs it at once`);
    return true;
  }
  for (const it of everyCommand(launch)) {
    const code = codeIn(it);
    if (!code || !(PIPED.test(code.value) || (FETCHES.test(code.value) && RUNS_TEXT.test(code.value)))) continue;
    report(code, `Downloads code${from(hostIn(code.value))} and runs it at once`, { confidence: 'medium' });
    return true;
  }
  return false;
}

/** A value that can be nothing but a line for a shell, whatever its name: `sh -c "$STEP"` runs it. */
const isShellLine = (value: string): boolean =>
  value.length < 4_000 && /\b(?:curl|wget|iwr|irm)\b[^\n]{0,400}[|;&]/i.test(value);

/** A variable whose value some program runs as a command. */
function checkVariable({ name, value }: Entry, report: Report): void {
  const isLine = variableKind(name.value) === 'command' || /^git_config_(?:value_\d+|parameters)$/i.test(name.value);
  if (value && (isLine || isShellLine(value.value))) checkLaunch(resolveLaunch({ command: value, args: [] }), report);
}

/** Programs of another computer, and lists of requirements that are read from an address at every start. */
function checkRemoteCode(launch: Launch, report: Report): boolean {
  const far = farProgram(launch);
  if (far) {
    report(far.program, `Runs code${from(far.host)}, which can change at any time`, { severity: 'high' });
    return true;
  }
  const lists = flagsAround(launch).filter(it =>
    /^--(?:with-)?(?:requirements?|constraints?|overrides?|import-map)$/.test(it.name.value),
  );
  for (const { value, range } of lists.flatMap(it => it.value ?? [])) {
    if (!/^https?:\/\//i.test(value)) continue;
    report({ range }, `Runs code${from(hostIn(value))} that can change at any time`, {
      severity: /^http:/i.test(value) ? 'critical' : 'high',
    });
    return true;
  }
  return false;
}

const from = (host: string | undefined): string => (host === undefined ? '' : ` from ${shown(host, 80)}`);
