/** Options that take a guard away. Source: manuals of Chromium, Playwright, Puppeteer, agents and their servers. */
export const GUARD_OPTIONS =
  /^--?(?:no-sandbox|disable-(?:setuid-)?sandbox|disable-web-security|allow-unrestricted-[\w-]{1,60}|dangerously-[\w-]{1,60}|allow-dangerous[\w-]{0,60}|unsafe(?:-[\w-]{1,40})?|trust-all-tools|approve-mcps|yes-always|auto-approve(?:-all)?|always-approve|yolo|full-auto|allow-all-(?:tools|paths|urls)|skip-permissions|disable-(?:safety|security)(?:-[\w-]{1,40})?)$/i;

/** Options that do so with a certain value. Source: manuals of Claude Code, Codex, Gemini CLI and Playwright MCP. */
export const GUARD_VALUES: readonly (readonly [RegExp, RegExp])[] = [
  [/^--permission-mode$/, /^bypassPermissions$/i],
  [/^--approval-mode$/, /^(?:yolo|full-auto)$/i],
  [/^(?:--ask-for-approval|-a)$/, /^never$/],
  [/^(?:--sandbox|-s)$/, /^danger-full-access$/],
  [/^(?:-c|--config)$/, /^(?:approval_policy\s{0,3}=\s{0,3}"?never|sandbox_mode\s{0,3}=\s{0,3}"?danger-full-access)/],
  [/^--(?:allowed-hosts|allow(?:ed)?-commands)$/, /^\*$/],
  [/^--(?:chrome-?arg|browser-?args?|launch-?args?)$/i, /--(?:no-sandbox|disable-web-security|disable-site-isolation)/],
];

/** Short options that mean the same to one agent and other things to other programs. Source: their manuals. */
export const GUARD_OPTIONS_OF: Readonly<Partial<Record<string, RegExp>>> = Object.assign(Object.create(null), {
  gemini: /^-y$/,
  qwen: /^-y$/,
  'cursor-agent': /^(?:-f|--force)$/,
  crush: /^-y$/,
});

/** The same as variables; whether somebody must log in belongs to another rule. */
export const GUARD_VARIABLES =
  /^(?:(?:[a-z]{1,20}_)?(?:dangerously_|allow_dangerous)(?!omit_auth)\w{0,60}|electron_run_as_node|trust_all_tools|(?:[a-z]{1,20}_){0,3}(?:no|disable)_sandbox|(?:[a-z]{1,20}_)?disable_(?:safety|security)(?:_[a-z]{1,20})?)$/i;

/** Variables that do so with a certain value. Source: manuals of Playwright MCP, Gemini CLI, Goose and servers for shells. */
export const GUARD_VARIABLE_VALUES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:playwright_mcp|puppeteer|chrome|chromium|gemini|qwen|codex)_sandbox$/i, /^(?:false|0|off|no|none)$/i],
  [/^goose_mode$/i, /^auto$/i],
  [/^(?:[a-z]{1,20}_){0,2}allow(?:ed)?_commands$/i, /^(?:\*|all|\.\*)$/i],
];

/** Lets packages run their install scripts although the person's settings may forbid it. */
export const SCRIPT_OPTIONS = /^--(?:foreground-scripts|allow-scripts|unsafe-perm)$/;
