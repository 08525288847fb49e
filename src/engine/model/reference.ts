import { part, type Text } from '../text/text';

/** A stretch of a value that a client, a shell or a password manager puts something else in place of. */
export interface ReferenceSpan {
  readonly start: number;
  readonly end: number;
  /** What stands inside, where a person may have pasted the value itself: `${env:…}`, `${X:-…}`. */
  readonly inner: { readonly start: number; readonly end: number; readonly role: 'name' | 'default' };
}

/**
 * Every spelling of "take this from elsewhere" that clients and shells know, whoever reads the file: a value written in
 * another client's dialect is wrong, but it is no secret. Source: shared table of clients; shells' manuals.
 */
const SPELLINGS = [
  /\$\{\{([^{}]*)\}\}/g,
  /\$\{([^{}]*)\}/g,
  /\{\{([^{}]*)\}\}/g,
  /\{(?:env|file|input|secret|var):([^{}]*)\}/g,
  /\$\(([^()]*)\)/g,
  /\$env:([A-Za-z_]\w*)/gi,
  /(?<![\w$])\$([A-Z_][A-Z0-9_]*)\b/g,
  /^\$([A-Za-z_]\w*)$/g,
  /%([A-Za-z_]\w*)%/g,
  /\b(?:process\.env|os\.environ|import\.meta\.env|secrets)[.[]['"]?(\w*)['"]?\]?/g,
  /^(?:op|vault|secret|keychain|keyring|bws|pass|doppler|aws-sm|gcp-sm|infisical|ref|env|file|secretref|credstore):(?:\/\/)?([^\s]*)$/gi,
  /^!([a-z][^\n]*)$/g,
  /^`([^`]*)`$/g,
  /<%=?([^%]*)%>/g,
  /^@(?:env|secret)\(([^()]*)\)$/gi,
];

/** What every spelling has one of: most values have none. */
const MAY_HOLD_ONE = /[$%{`]|^[!@]|^(?!https?:)[a-z-]{2,10}:|(?:process|os|import|secrets)[.[]/i;

/** The references in a value, in order, none inside another. */
export function referencesIn(value: string): ReferenceSpan[] {
  if (!MAY_HOLD_ONE.test(value)) return [];
  const found = SPELLINGS.flatMap(spelling => [...value.matchAll(spelling)].map(toSpan));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ReferenceSpan[] = [];
  for (const it of found) if (it.start >= (kept.at(-1)?.end ?? 0)) kept.push(it);
  return kept;
}

function toSpan(match: RegExpMatchArray): ReferenceSpan {
  const start = match.index ?? 0;
  const body = match[1] ?? '';
  const at = start + match[0].indexOf(body, 1);
  const fallback = /:?[-=]/.exec(body);
  const named = /^(?:env|input|var|secrets?|file|cmd|command)[:.]/i.exec(body)?.[0].length ?? 0;
  const inner =
    fallback && /^[A-Za-z_]\w{0,80}$/.test(body.slice(0, fallback.index))
      ? { start: at + fallback.index + fallback[0].length, end: at + body.length, role: 'default' as const }
      : { start: at + named, end: at + body.length, role: 'name' as const };
  return { start, end: start + match[0].length, inner };
}

/**
 * The files whose content a client puts in: `{file:~/.token}`, `${file:/run/secrets/x}`. Source: documentation of
 * OpenCode and Windsurf.
 */
export const filesPutIn = (text: Text): Text[] =>
  text.value.includes('{file:')
    ? [...text.value.matchAll(/\{file:([^{}]{1,500})\}/g)].map(it =>
        part(text, it.index + 6, it.index + it[0].length - 1),
      )
    : [];
