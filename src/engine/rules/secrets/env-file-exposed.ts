import { everyCommand } from '../../launch/launch';
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
    const given = everyCommand(launch).flatMap(it =>
      [...it.flags, ...it.wrappers.flatMap(at => at.flags)].flatMap(({ name, value }) =>
        /^--env-file(?:-if-exists)?$/.test(name.value) && value ? [value] : [],
      ),
    );
    for (const file of [envFile, ...given])
      if (file && isWhole(file)) report(file, 'Hands over every variable of this file');
  },
});

const isWhole = ({ value }: Text): boolean => isEnvFile(value);
