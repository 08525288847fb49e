import { visible, visibleLines } from '../engine';

/** Longest name that is shown whole. */
const LONGEST = 60;

/** At most so many characters of a text, none of them cut in half. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}

/** A name from a file as it may be shown anywhere: harmless, on one line, short. */
export function displayName(name: string): string {
  return shortened(visible(shortened(name, LONGEST)), LONGEST);
}

/** For the few places that draw `$(icons)` in plain text: quick picks, the status bar. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}

/** For the prompt of an input box, which draws `$(icons)` and makes links, even such as run commands, of `[x](y)`. */
export function plainPrompt(text: string): string {
  return withoutIcons(text.replaceAll('](', '] ('));
}

/** Text as Markdown that shows exactly that text: no link, no image, no HTML, no icon. */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(/[\\`*_{}[\]()#+\-.!~|<>&$:@/"']/g, it => `&#${it.charCodeAt(0)};`);
}

/** A Markdown code block that its content cannot leave. */
export function codeBlock(text: string, language = ''): string {
  const content = visibleLines(text);
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}\n`;
}

/** One word of a command line, quoted for a POSIX shell where it needs to be; never a control character. */
export function shellWord(word: string): string {
  const shown = visible(word);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
}
