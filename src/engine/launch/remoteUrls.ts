import { part, type Text } from '../text/text';
import type { Launch } from './launch';

const SCHEME =
  /^(?:https?|wss?|sse|git|ssh|ftp|s3|git\+[a-z]+|tcp|postgres(?:ql)?|mysql|redis|mongodb(?:\+srv)?):\/\//i;

/** The addresses in the words of a launch: a word, the value of `--flag=…`, or what follows `name @ `. */
export function remoteUrls(launch: Partial<Launch>): readonly Text[] {
  const assigned = new Set(launch.assignments?.map(it => it.word.range.end));
  const flags = launch.flags?.flatMap(it => (it.value && !assigned.has(it.value.range.end) ? it.value : [])) ?? [];
  const specs = launch.packages?.map(it => it.spec) ?? [];
  const script = launch.script ? [launch.script] : [];
  const found = [...flags, ...specs, ...script, ...(launch.args ?? [])].flatMap(it => addressIn(it) ?? []);
  // `--from URL` is an option and a package: one address all the same.
  const once = new Map(found.map(it => [it.range.start, it]));
  return [...once.values()].sort((a, b) => a.range.start - b.range.start);
}

function addressIn(word: Text): Text | undefined {
  const { value } = word;
  const colon = value.indexOf('://');
  if (colon < 0) return /^git@[^\s/]+:/.test(value) ? word : undefined;
  const start = schemeStart(value, colon);
  const before = value.slice(0, start).trimEnd();
  const follows = start === 0 || before.endsWith('@') || (before.startsWith('-') && before.endsWith('='));
  return follows && SCHEME.test(value.slice(start, colon + 3)) ? part(word, start) : undefined;
}

function schemeStart(value: string, colon: number): number {
  let start = colon;
  while (start > 0 && colon - start < 16 && /[a-z0-9+]/i.test(value[start - 1] ?? '')) start -= 1;
  return start;
}
