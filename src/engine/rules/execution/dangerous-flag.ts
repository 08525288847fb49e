import { replaceText } from '../../finding/fix/edits';
import type { Fix } from '../../finding/fix/fix';
import { insertWords } from '../../finding/fix/insertWords';
import { withoutVariable, withoutWords } from '../../finding/fix/removals';
import { shown } from '../../finding/shown';
import {
  GUARD_OPTIONS,
  GUARD_OPTIONS_OF,
  GUARD_VALUES,
  GUARD_VARIABLE_VALUES,
  GUARD_VARIABLES,
  SCRIPT_OPTIONS,
} from '../../knowledge/guardSwitches';
import { optionsOf, variablesOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import type { Text } from '../../text/text';
import { type CheckedServer, defineRule } from '../rule';

const NO = /^(?:0|false|no|off|)$/i;
const taken = (words: string): string => `${shown(words, 60)} takes a guard away`;
const SCRIPTS = 'Lets packages run scripts as they are installed';

/** Switches that take a guard away. */
export default defineRule({
  title: 'Switch that takes a guard away',
  severity: 'medium',
  docs: {
    why: 'The guard is there for the moment when a page, a file or a package turns out to be hostile. Without it, that moment costs all that this account can reach.',
    remedy: 'Remove the switch. Where the server fails without it, run it in a container.',
    ignore: 'Inside a container that holds nothing of yours.',
    bad: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "@playwright/mcp@0.0.41", "--no-sandbox"] } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "@playwright/mcp@0.0.41", "--isolated"] } } }',
    cwe: [693],
    owasp: 'MCP02',
  },
  checkServer(server, report) {
    const { document } = server.file;
    const commands = everyCommand(server.launch);
    const deno = commands.filter(it => it.runner === 'deno').flatMap(it => it.flags.map(at => at.name));
    for (const { runner = '', args } of commands)
      for (const it of args.filter(at => GUARD_OPTIONS_OF[runner]?.test(at.value)))
        report(it, taken(it.value), { fixes: withoutWords(document, server, [it]) });
    for (const { name, value, words } of optionsOf(server.launch)) {
      const any = value ? /^(?:-A|--allow-all)$/ : /^(?:-A|--allow-(?:all|run|ffi))$/;
      const all = deno.includes(name) && any.test(name.value);
      const valued = value && GUARD_VALUES.some(([option, said]) => option.test(name.value) && said.test(value.value));
      if (valued) {
        const fixes = withoutWords(document, server, words);
        report(name, taken(`${name.value} ${value.value}`), { fixes });
        continue;
      }
      const given = words.length === 1 || /^(?:true|false|0|1)$/.test(value?.value ?? '') ? value?.value : undefined;
      const scripts = SCRIPT_OPTIONS.test(name.value) || (name.value === '--ignore-scripts' && given === 'false');
      if (!(all || scripts || GUARD_OPTIONS.test(name.value)) || (!scripts && given !== undefined && NO.test(given)))
        continue;
      report(name, scripts ? SCRIPTS : taken(name.value), {
        severity: scripts ? 'low' : 'medium',
        fixes: /^(?:-A|--allow-all)$/.test(all ? name.value : '')
          ? lessOfDeno(server, name)
          : withoutWords(document, server, given === undefined ? words.slice(0, 1) : words),
      });
    }
    for (const it of variablesOf(server)) {
      const { name, value } = it;
      if (/^npm_config_ignore_scripts$/i.test(name.value) && value.value === 'false')
        report(name, SCRIPTS, { severity: 'low', fixes: withoutVariable(document, server, it) });
      const valued = GUARD_VARIABLE_VALUES.some(([called, said]) => called.test(name.value) && said.test(value.value));
      if (valued || (GUARD_VARIABLES.test(name.value) && !NO.test(value.value)))
        report(name, taken(name.value), {
          // An app made with Electron would open its windows instead.
          fixes: /^electron_run/i.test(name.value) ? [] : withoutVariable(document, server, it),
        });
    }
  },
});

/** What most servers need of Deno, but neither writing nor starting programs. */
function lessOfDeno(server: CheckedServer, all: Text): Fix[] {
  const { document } = server.file;
  const [first, ...others] = ['--allow-read', '--allow-net', '--allow-env'] as const;
  const more = insertWords(document, server, others, { behind: all });
  const edits = [replaceText(document, all, more ? first : [first, ...others].join(' ')), ...(more ?? [])];
  return [{ title: 'Allow only reading, the network and variables', safety: 'unsafe', edits }];
}
