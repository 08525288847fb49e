import { CONFUSABLE_CAPITALS, CONFUSABLE_LETTERS } from '../../knowledge/confusableLetters';

/**
 * What HFS+ and people overlook in a name, and control characters.
 * Source: git, utf8.c `next_hfs_char`; Unicode default ignorable code points.
 */
const OVERLOOKED =
  /[\p{Default_Ignorable_Code_Point}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cc}\p{Zl}\p{Zp}]/gu;

/** Accents, dots and strokes over, under and through a letter. */
const MARKS = /\p{Mn}/gu;

/** A path that differs from its folded letters in case alone. */
const ASCII = /^[ -~]*$/;

/**
 * The path as Windows, macOS, Linux and people may take it: case, accents, full-width letters, look-alike letters,
 * ignored code points, trailing dots and blanks, streams (`::$DATA`), backslashes and `.` segments make no difference.
 * Folding twice changes nothing. Short names (`CURSOR~1`) stay: only `isShortNameOf` knows what they may stand for.
 * Source: git, path.c `is_ntfs_dotgit` and utf8.c `is_hfs_dotgit`; CVE-2025-59944, CVE-2025-64107.
 */
export const foldPath = (path: string): string => foldedSegments(path).join('/');

/** The folded path, name by name. */
export function foldedSegments(path: string): string[] {
  const segments: string[] = [];
  for (const written of foldLetters(path).split(/[/\\]/)) {
    if (written === '..') segments.pop();
    const segment = withoutTail(written);
    if (segment !== '') segments.push(segment);
  }
  return segments;
}

/** Letters first to one form, then to lower case, then to what they look like; again for what that uncovers. */
function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = text;
  for (let round = 0; round < 3; round++) {
    const plain = folded.normalize('NFKD').replace(OVERLOOKED, '').replace(MARKS, '').normalize('NFKC');
    const lower = eachLetter(plain, CONFUSABLE_CAPITALS).toLowerCase();
    const next = eachLetter(lower, CONFUSABLE_LETTERS);
    if (next === folded) break;
    folded = next;
  }
  return folded.normalize('NFKC');
}

function eachLetter(text: string, table: ReadonlyMap<string, string>): string {
  let made = '';
  for (const letter of text) made += table.get(letter) ?? letter;
  return made;
}

/** Without a stream and the dots and blanks at its end; nothing is left of `.` and `..`. */
function withoutTail(segment: string): string {
  const colon = segment.indexOf(':');
  let end = colon < 0 ? segment.length : colon;
  while (end > 0 && (segment[end - 1] === '.' || segment[end - 1] === ' ')) end -= 1;
  return segment.slice(0, end);
}

const SHORT_NAME = /^([^~.]{1,6})~([0-9]{1,4})(\.[^~.]{1,3})?$/;

/**
 * Whether Windows may keep `name` under this short name: `CURSOR~1` for `.cursor`, `MCP~1.JSO` for `.mcp.json`, or with
 * a hash (`MC5A3F~1.JSO`) once four names collide. Both in lower case.
 */
export function isShortNameOf(short: string, name: string): boolean {
  const found = SHORT_NAME.exec(short);
  if (!found?.[1]) return false;
  const plain = name.replace(/^\.+/, '');
  const dot = plain.lastIndexOf('.');
  const stem = (dot < 0 ? plain : plain.slice(0, dot)).replaceAll(/[. ]/g, '').replaceAll(/[+,;=[\]]/g, '_');
  const extension = dot < 0 ? '' : plain.slice(dot, dot + 4);
  if ((found[3] ?? '') !== extension) return false;
  const kept = Math.min(2, stem.length);
  const hashed = /^[0-9a-f]{4}$/.test(found[1].slice(kept)) && found[1].slice(0, kept) === stem.slice(0, kept);
  return hashed || found[1] === stem.slice(0, Math.min(6, 7 - (found[2]?.length ?? 1)));
}
