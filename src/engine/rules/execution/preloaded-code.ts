import { lowered, type Severity } from '../../finding/finding';
import type { Fix } from '../../finding/fix/fix';
import { withoutSetting, withoutVariable, withoutWords } from '../../finding/fix/removals';
import { withoutEntry } from '../../finding/fix/withoutEntry';
import { preloadedWords, WHERE } from '../../finding/preloadedWords';
import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { OWN_COPIES } from '../../knowledge/programVariables';
import { optionsOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { codeInEntry, codeInTerminal, codeInVariable, preloadedBy } from '../../launch/preloads';
import { type CodeOrigin, variableKind } from '../../model/codeVariable';
import type { Entry } from '../../model/server';
import type { Text } from '../../text/text';
import { type CheckedFile, defineRule } from '../rule';

/** Code that is slipped in before, or under, the program that is named. */
export default defineRule({
  title: 'Code loaded before the server',
  severity: 'high',
  docs: {
    why: 'The command names an honest program, and a variable or an option makes it load something else first, with all your rights. Who reads only the command sees nothing of it.',
    remedy: 'Remove the variable or option. Build what the server needs into the server itself.',
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
    checkVariables(file, server.env, ownCode, report);
    for (const { what, origin } of preloadedBy(launch)) {
      const option = optionsOf(launch).find(it => (it.value ?? it.name).range.end === what.range.end);
      report(what, `Loads code${WHERE[origin]} before the server starts`, {
        severity: severityOf(file, origin),
        fixes: option ? withoutWords(file.document, server, option.words) : [],
      });
    }
    for (const { assignments } of everyCommand(launch)) {
      for (const { name, value, scope, word } of assignments) {
        if (!value) continue;
        const origin = codeInVariable(name.value, value.value, ownCode);
        if (!origin) continue;
        // What a container loads is its image's, or what a mount brings into it; its folders and programs are its own.
        if (scope === 'container' && /^(?:file|options)$/.test(variableKind(name.value) ?? ''))
          report(value, `${shown(name.value, 60)} loads code into programs of the container as they start`, {
            severity: 'medium',
            key: name.value,
            fixes: withoutVariable(file.document, server, { name, word }),
          });
        if (scope === 'process')
          say(file, name.value, origin, word, report, withoutVariable(file.document, server, { name, word }));
      }
    }
  },
  checkFile(file, report) {
    checkVariables(file, file.environment, false, report);
    for (const { kind, name, value, member } of file.endpoints) {
      const origin = kind === 'variable' && value ? codeInTerminal(name.value, value.value) : undefined;
      if (origin && value) say(file, name.value, origin, value, report, withoutSetting(file.document, member));
    }
  },
});

function checkVariables(file: CheckedFile, all: readonly Entry[], ownCode: boolean, report: Report): void {
  for (const it of all) {
    const origin = codeInEntry(it, all, ownCode);
    if (origin && it.value) say(file, it.name.value, origin, it.value, report, withoutEntry(file.document, it, all));
  }
}

function say(
  file: CheckedFile,
  name: string,
  origin: CodeOrigin,
  at: Text,
  report: Report,
  fixes: readonly Fix[] = [],
): void {
  const kind = variableKind(name) ?? 'file';
  const milder =
    kind === 'path' || (kind === 'folders' && origin !== 'temporary') || OWN_COPIES.has(name.toLowerCase());
  report(at, preloadedWords(name, origin), {
    severity: severityOf(file, milder ? 'elsewhere' : origin),
    key: name,
    fixes,
  });
}

/** A person's own settings point at their own files. */
function severityOf({ scope }: CheckedFile, origin: CodeOrigin): Severity {
  const severity = origin === 'elsewhere' ? 'high' : 'critical';
  return scope === 'user' ? lowered(severity) : severity;
}
