import { everyCommand, flagsAround, type Launch } from '../../launch/launch';
import { programName } from '../../launch/program';
import { isEnvFile } from '../../model/sensitivePath';
import type { Text } from '../../text/text';
import { defineRule } from '../rule';

/** Whole files of secrets handed to a server. */
export default defineRule({
  title: 'Server gets every secret of a file',
  severity: 'low',
  docs: {
    why: 'A file of variables gathers the keys of the whole project. The server gets all of them, and needs one or two.',
    remedy: 'Name the variables it needs, or give it a file of its own.',
    bad: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "--env-file", ".env", "acme/tools"] } } }',
    good: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "-e", "ACME_KEY", "acme/tools"] } } }',
    cwe: [272],
    owasp: 'MCP01',
  },
  checkServer({ envFile, launch }, report) {
    for (const file of [...(envFile ? [envFile] : []), ...everyCommand(launch).flatMap(given)])
      if (isEnvFile(file.value)) report(file, 'Hands over every variable of this file');
  },
});

/** Programs for which shorter options mean the same. */
const LOADERS = /^(?:dotenvx?|dotenv-cli|env-cmd)$/;

/** What options name, and what a shell line reads before the server starts: `. ./.env`. */
function given(launch: Launch): Text[] {
  const { runner = '', args, wrappers } = launch;
  const loaders = wrappers.filter(it => LOADERS.test(programName(it.name.value))).flatMap(it => it.flags);
  const named = flagsAround(launch).filter(it => /^--env-file(?:-if-exists)?$/.test(it.name.value));
  const short = loaders.filter(it => /^-[ef]$/.test(it.name.value));
  const read = /^(?:source|\.)$/.test(runner) ? args.slice(0, 1) : [];
  return [...[...named, ...short].flatMap(it => it.value ?? []), ...read];
}
