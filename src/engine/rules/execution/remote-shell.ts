import type { Severity } from '../../finding/finding';
import { shown } from '../../finding/shown';
import { everyCommand, type Flag, type Launch } from '../../launch/launch';
import { programName } from '../../launch/program';
import { codeOrigin } from '../../model/codeVariable';
import { readLocalPath } from '../../model/localPath';
import { part, type Text } from '../../text/text';
import { defineRule } from '../rule';

const SSH = /^(?:auto)?ssh$|^(?:plink|mosh|dropbear|dbclient)$/;
/** Settings of ssh_config(5) whose value is a command that this machine runs. */
const COMMANDS = /^\s*(?:proxycommand|localcommand|knownhostscommand)(?:\s*=\s*|\s+)/i;
/** Settings that let any computer on the way pose as the other side. */
const TRUSTS_ANYONE = /^(?:stricthostkeychecking(?:=| {1,3})(?:no|off)|userknownhostsfile(?:=| {1,3})\/dev\/null)/i;

/** Servers that run on another computer, behind a shell there. */
export default defineRule({
  title: 'Server started on another computer',
  severity: 'low',
  docs: {
    why: 'What runs there cannot be seen from here, and its answers reach your model. Options of ssh can also run commands on this machine before any connection is made.',
    remedy: 'Name the host only, and keep options of the connection in your own `~/.ssh/config`.',
    ignore: 'When the other computer is yours.',
    bad: '{ "mcpServers": { "x": { "command": "ssh", "args": ["build.example.com", "x-mcp"] } } }',
    good: '{ "mcpServers": { "x": { "command": "x-mcp" } } }',
    cwe: [923],
    owasp: 'MCP05',
    references: ['https://man.openbsd.org/ssh_config#ProxyCommand', 'https://attack.mitre.org/techniques/T1021/004/'],
  },
  checkServer({ launch }, report) {
    for (const it of everyCommand(launch)) {
      for (const { at, flags, target } of connectionsOf(it)) {
        const risky = flags.flatMap(flag => judge(flag) ?? []);
        for (const { place, severity, message } of risky) report(place, message, { severity });
        const host = target ? ` ${shown(target.value, 60)}` : '';
        if (risky.length === 0) report(at, `Starts on the computer${host} instead of this one`);
      }
    }
  },
});

interface Connection {
  readonly at: Text;
  readonly flags: readonly Flag[];
  readonly target: Text | undefined;
}

function connectionsOf({ wrappers, program, runner = '', flags, args }: Launch): Connection[] {
  const around = wrappers.filter(it => SSH.test(programName(it.name.value)));
  const own = program && SSH.test(runner) ? [{ at: program, flags, target: args[0] }] : [];
  return [...around.map(it => ({ at: it.name, flags: it.flags, target: it.target })), ...own];
}

interface Risk {
  readonly place: Text;
  readonly severity: Severity;
  readonly message: string;
}

function judge({ name, value }: Flag): Risk | undefined {
  if (name.value === '-A') return { place: name, severity: 'medium', message: 'Lends your keys to the other computer' };
  if (!value) return undefined;
  if (name.value === '-R' || (name.value === '-o' && /^remoteforward/i.test(value.value)))
    return { place: value, severity: 'medium', message: 'Opens a way from the other computer back to this one' };
  const command = name.value === '-o' ? COMMANDS.exec(value.value)?.[0].length : undefined;
  if (command !== undefined)
    return { place: part(value, command), severity: 'high', message: 'Runs this on your machine before it connects' };
  if (name.value === '-o' && TRUSTS_ANYONE.test(value.value.trim()))
    return { place: value, severity: 'medium', message: 'Takes any computer on the way for the other side' };
  if (name.value !== '-F' || !isOfOthers(value.value)) return undefined;
  return { place: value, severity: 'high', message: 'Takes settings from this file, which can run commands here' };
}

/** A file that came with the folder, or that anybody can write. */
const isOfOthers = (path: string): boolean =>
  ['relative', 'workspace'].includes(readLocalPath(path).from) || codeOrigin(path) === 'temporary';
