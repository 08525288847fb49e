import { withoutCommand } from '../../finding/fix/removeCommand';
import type { Report } from '../../finding/report';
import { shown } from '../../finding/shown';
import { CREDENTIAL_PROGRAMS, PLAIN_EDITOR_COMMANDS, PLAIN_PROGRAMS_BESIDE } from '../../knowledge/credentialPrograms';
import { everyCommand, type Launch } from '../../launch/launch';
import { shownProgram } from '../../launch/shownProgram';
import { holds } from '../../text/range';
import { type CheckedCommand, type CheckedFile, defineRule } from '../rule';

/** Values that are commands: the client runs them to learn what to put there. */
export default defineRule({
  title: 'Value that the client runs as a command',
  severity: 'high',
  docs: {
    why: 'It looks like a setting and is a program: the client runs it with your rights to get the value, before any server starts and without a question. Even a server that is only an address runs code here that way.',
    remedy: 'Read what it runs. Put the value into a variable of your own environment instead, and name that variable.',
    ignore: 'When the line only asks your own password manager, and you expected it to.',
    bad: '{ "mcpServers": { "wiki": { "type": "http", "url": "https://wiki.example.com/mcp", "headersHelper": "./scripts/token.sh" } } }',
    good: '{ "mcpServers": { "wiki": { "type": "http", "url": "https://wiki.example.com/mcp", "headers": { "Authorization": "Bearer ${WIKI_TOKEN}" } } } }',
    cwe: [78],
    owasp: 'MCP05',
    references: [
      'https://code.claude.com/docs/en/mcp',
      'https://code.visualstudio.com/docs/reference/variables-reference',
    ],
  },
  checkServer({ file, member }, report) {
    for (const it of file.commands) if (holds(member.range, it.line.range)) say(file, it, report);
  },
  checkFile(file, report) {
    const inServer = ({ line }: CheckedCommand) => file.servers.some(it => holds(it.member.range, line.range));
    for (const it of file.commands) if (!inServer(it)) say(file, it, report);
  },
});

function say({ document, scope, commands }: CheckedFile, command: CheckedCommand, report: Report): void {
  const { of, line, launch, setting } = command;
  if (scope !== 'workspace' || !['value', 'code', 'editor'].includes(of)) return;
  const details = { ...(setting && { key: setting.key.value }), fixes: withoutCommand(document, command, commands) };
  if (of === 'code' && setting) report(setting.key, 'Runs code that stands in this file', details);
  if (of === 'code') return;
  if (of === 'editor') {
    if (PLAIN_EDITOR_COMMANDS.test(line.value)) return;
    report(line, `Runs a command of the editor for its value: ${shown(line.value, 60)}`, details);
    return;
  }
  const program = shownProgram(launch, line.value);
  // Nobody but a plugin knows this folder: what is in it came with the plugin, and nothing runs outside of one.
  const usual = line.value.includes('${CLAUDE_PLUGIN_ROOT}') ? 'medium' : 'high';
  const severity = everyCommand(launch).every(asksManager) ? 'low' : usual;
  report(line, `Runs a command for its value, without a question: ${program}`, { ...details, severity });
}

/** A line that only asks a password manager, or signs in at a cloud: it may surprise, it does no harm. */
const asksManager = ({ runner = '', redirections, wrappers }: Launch): boolean =>
  (CREDENTIAL_PROGRAMS.has(runner) || PLAIN_PROGRAMS_BESIDE.has(runner)) &&
  redirections.every(it => it.target.value === '/dev/null' || /^&?\d$/.test(it.target.value)) &&
  wrappers.every(it => it.kind !== 'privilege');
