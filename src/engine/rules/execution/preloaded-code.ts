import { lowered, type Severity } from '../../finding/finding';
import { withoutSetting, withoutVariable, withoutWords } from '../../finding/removals';
import type { Report } from '../../finding/report';
import { OWN_COPIES } from '../../knowledge/program-variables';
import { optionsOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { codeInVariable, preloadedBy } from '../../launch/preloads';
import { type CodeOrigin, type VariableKind, variableKind } from '../../model/codeVariable';
import type { Entry } from '../../model/server';
import { visible } from '../../text/invisible';
import { type CheckedFile, defineRule } from '../rule';

const WHERE: Readonly<Record<CodeOrigin, string>> = {
  repository: ' from this folder',
  temporary: ' from a folder that anybody can write to',
  inline: ' that is written into the address itself',
  network: ' from another machine',
  elsewhere: '',
};

/** What a variable does, to stand between its name and where the code comes from. */
const DOES: Readonly<Record<VariableKind, string>> = {
  command: 'makes other programs run a command',
  file: 'loads code',
  setup: 'replaces settings that run code with those',
  options: 'loads code',
  folders: 'lets programs load code',
  path: 'looks for programs',
};

/** Code that is slipped in before, or under, the program that is named. */
export default defineRule({
  title: 'Code loaded before the server',
  severity: 'high',
  docs: {
    why: 'The command names an honest program, and a variable or an option makes it load something else first, with all your rights. Who reads only the command sees nothing of it.',
    remedy: 'Remove the variable or option. What the server needs belongs into the server.',
    ignore: 'A tracing agent that you set up yourself in your own user settings.',
    bad: '{ "mcpServers": { "x": { "command": "npx", "args": ["x@1.0.0"], "env": { "NODE_OPTIONS": "--require ./early.js" } } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["x@1.0.0"], "env": { "NODE_OPTIONS": "--max-old-space-size=4096" } } } }',
    cwe: [427],
    owasp: 'MCP05',
    references: [
      'https://attack.mitre.org/techniques/T1574/006/',
      'https://nodejs.org/api/cli.html#node_optionsoptions',
    ],
  },
  checkServer(server, report) {
    const { launch, file } = server;
    const ownCode = everyCommand(launch).some(it => it.script !== undefined || it.module !== undefined);
    for (const it of server.env) checkVariable(file, it, ownCode, report);
    for (const { what, origin } of preloadedBy(launch)) {
      const option = optionsOf(launch).find(it => it.value?.range.end === what.range.end);
      report(what, `Loads code${WHERE[origin]} before the server starts`, {
        severity: severityOf(file, origin),
        fixes: option ? withoutWords(file.document, server, option.words) : [],
      });
    }
    for (const { assignments } of everyCommand(launch)) {
      for (const { name, value, scope, word } of assignments) {
        if (scope !== 'process' || !value) continue;
        const origin = codeInVariable(name.value, value.value, ownCode);
        if (origin) say(file, name.value, origin, word, report, withoutVariable(file.document, server, { name, word }));
      }
    }
  },
  checkFile(file, report) {
    for (const it of file.environment) checkVariable(file, it, false, report);
  },
});

function checkVariable(file: CheckedFile, entry: Entry, ownCode: boolean, report: Report): void {
  const origin = entry.value && codeInVariable(entry.name.value, entry.value.value, ownCode);
  if (!origin || !entry.value) return;
  say(file, entry.name.value, origin, entry.value, report, withoutSetting(file.document, entry.member));
}

function say(
  file: CheckedFile,
  name: string,
  origin: CodeOrigin,
  at: Parameters<Report>[0],
  report: Report,
  fixes: NonNullable<Parameters<Report>[2]>['fixes'] = [],
): void {
  const shown = visible(name.slice(0, 60));
  const kind = variableKind(name) ?? 'file';
  const early = kind === 'file' || kind === 'options';
  const where = kind === 'command' && origin === 'inline' ? ' that stands right here' : WHERE[origin];
  const message = `${shown} ${DOES[kind]}${kind === 'path' ? where.replace('from', 'in') : where}${early ? ' into programs as they start' : ''}`;
  const milder =
    kind === 'path' || (kind === 'folders' && origin !== 'temporary') || OWN_COPIES.has(name.toLowerCase());
  report(at, message, { severity: severityOf(file, milder ? 'elsewhere' : origin), key: name, fixes });
}

/** A person's own settings point at their own files. */
function severityOf({ scope }: CheckedFile, origin: CodeOrigin): Severity {
  const severity = origin === 'elsewhere' ? 'high' : 'critical';
  return scope === 'user' ? lowered(severity) : severity;
}
