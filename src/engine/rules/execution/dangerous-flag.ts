import { withoutSetting, withoutWords } from '../../finding/removals';
import { optionsOf, variablesOf } from '../../launch/given';
import { everyCommand } from '../../launch/launch';
import { visible } from '../../text/invisible';
import { defineRule } from '../rule';

/** Options that take a guard away. Source: manuals of Chromium, Playwright, Puppeteer, agents and their servers. */
const OPTIONS =
  /^--?(?:no-sandbox|disable-(?:setuid-)?sandbox|disable-web-security|allow-unrestricted-[\w-]{1,60}|dangerously-[\w-]{1,60}|allow-dangerous[\w-]{0,60}|unsafe(?:-[\w-]{1,40})?|trust-all-tools|yolo|allow-all-tools|skip-permissions|disable-(?:safety|security)(?:-[\w-]{1,40})?)$/i;
/** The same as variables; whether somebody must log in belongs to another rule. */
const VARIABLES =
  /^(?:(?:[a-z]{1,20}_)?(?:dangerously_|allow_dangerous)(?!omit_auth)\w{0,60}|electron_run_as_node|trust_all_tools)$/i;
const NO = /^(?:0|false|no|off|)$/i;
/** Lets packages run their install scripts although the person's settings may forbid it. */
const SCRIPTS = /^--(?:foreground-scripts|allow-scripts|unsafe-perm)$/;

/** Switches that take a guard away. */
export default defineRule({
  title: 'Switch that takes a guard away',
  severity: 'medium',
  docs: {
    why: 'The guard is there for the moment when a page, a file or a package turns out to be hostile. Without it, that moment costs all that this account can reach.',
    remedy: 'Remove the switch. Where the server fails without it, run it in a container.',
    ignore: 'Inside a container that holds nothing of yours.',
    bad: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "@playwright/mcp@0.0.83", "--no-sandbox"] } } }',
    good: '{ "mcpServers": { "x": { "command": "npx", "args": ["-y", "@playwright/mcp@0.0.83", "--isolated"] } } }',
    cwe: [693],
    owasp: 'MCP02',
  },
  checkServer(server, report) {
    const { document } = server.file;
    const deno = everyCommand(server.launch)
      .filter(it => it.runner === 'deno')
      .flatMap(it => it.flags.map(at => at.name));
    for (const { name, value, words } of optionsOf(server.launch)) {
      const all = deno.includes(name) && /^(?:-A|--allow-all)$/.test(name.value);
      const given = words.length === 1 || /^(?:true|false|0|1)$/.test(value?.value ?? '') ? value?.value : undefined;
      const scripts = SCRIPTS.test(name.value) || (name.value === '--ignore-scripts' && given === 'false');
      if (!(all || scripts || OPTIONS.test(name.value)) || (!scripts && given !== undefined && NO.test(given)))
        continue;
      report(
        name,
        scripts
          ? 'Lets packages run scripts as they are installed'
          : `${visible(name.value.slice(0, 50))} takes a guard away`,
        {
          severity: scripts ? 'low' : 'medium',
          fixes: withoutWords(document, server, given === undefined ? words.slice(0, 1) : words),
        },
      );
    }
    for (const { name, value, member } of variablesOf(server)) {
      if (VARIABLES.test(name.value) && !NO.test(value.value))
        report(name, `${visible(name.value.slice(0, 50))} takes a guard away`, {
          fixes: withoutSetting(document, member),
        });
    }
  },
});
