import { ANY_COMMAND, DESTROYING_COMMANDS, NEARLY_ANY_COMMAND } from '../knowledge/commandPatterns';
import type { ToolReach } from './toolReach';

/** What matches every line, as pattern, glob or regular expression. */
const EVERYTHING = /^(?:|[:*. ]{1,8}|\.[*+]|\^?\(?\.[*+]\)?\$?|\(\?s\)\.\*|\[\\s\\S\]\*)$/;

/**
 * What a pattern of command lines lets through, or nothing where it is narrow: `npm test:*`, `/^git (status|log)$/`.
 * Patterns are words with `*` or `:*` at the end, or regular expressions between slashes.
 */
export function commandReach(pattern: string): ToolReach | undefined {
  const slashes = /^\/(.*)\/[a-z]{0,6}$/s.exec(pattern);
  const body = (slashes?.[1] ?? pattern).trim();
  if (EVERYTHING.test(body)) return 'anything';
  const line = body
    .replace(/^\^|\$$|\\b/g, '')
    .replace(/^\(\?:/, '')
    .trim();
  const [, program = '', rest = ''] = /^([\w./-]{1,60}(?:\.exe)?)([\s\S]{0,2000})$/.exec(line) ?? [];
  const name =
    program
      .split('/')
      .at(-1)
      ?.toLowerCase()
      .replace(/\.exe$/, '') ?? '';
  const open = /^[\s:]*(?:\\s|\\b)?[+*]{0,2}(?:\.?[*+]|\(\.[*+]\)|\[\\s\\S\]\*)?\$?\)?$/.test(rest);
  const runsCode = /^[\s:]+(?:-l?c|-e|--eval|\/c|-command|exec)\b[\s:]*['"]?\s?(?:\.?\*.*)?$/i.test(rest);
  if (!open && !runsCode)
    return DESTROYING_COMMANDS.has(name) && rest.includes('f') && /^\s+-[a-z]+[\s:]*\.?\*?$/.test(rest)
      ? 'destroying'
      : undefined;
  if (ANY_COMMAND.has(name)) return 'anything';
  if (DESTROYING_COMMANDS.has(name)) return 'acting';
  if (runsCode && NEARLY_ANY_COMMAND.has(name)) return 'anything';
  return NEARLY_ANY_COMMAND.has(name) ? 'acting' : undefined;
}
