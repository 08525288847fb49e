import { HTML_HOSTS, SCRIPT_HOSTS } from '../knowledge/programs';
import type { Text } from '../text/text';
import { firstHost } from './fetched';
import { everyCommand, type Launch, wordsBehind } from './launch';

/** A program or script that Windows runs from another computer, or out of an address. */
export function farProgram(launch: Launch): { readonly program: Text; readonly host: string | undefined } | undefined {
  for (const it of everyCommand(launch)) {
    const { program, runner = '' } = it;
    const words = SCRIPT_HOSTS.has(runner) ? it.args : [];
    for (const word of [program, it.script, ...words]) {
      const host = word && shareOf(word.value);
      if (word && host !== undefined) return { program: word, host };
    }
    if (program && SCRIPT_HOSTS.has(runner) && firstHost(it) !== undefined) return { program, host: firstHost(it) };
    const inline = HTML_HOSTS.has(runner)
      ? wordsBehind(it).find(at => /^(?:vbscript|javascript):/i.test(at.value))
      : undefined;
    if (inline) return { program: inline, host: undefined };
  }
  return undefined;
}

/** The computer of `\\\\computer\\share\\file`; this one and its Linux are no other. */
const shareOf = (path: string): string | undefined =>
  /^\/\/((?:\d{1,3}\.){3}\d{1,3}|[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})\/[^/]{1,100}\/./.exec(path)?.[1] ??
  /^\\\\(?!wsl(?:\$|\.localhost)\\|localhost\\|127\.|[?.]\\)([^\\/\s]{1,255})[\\/]./i.exec(path)?.[1];
