import { SEVERITIES, type Severity } from './finding/finding';
import { appendItem, appendMember } from './finding/fix/edits';
import type { Policy, SuppressionEntry } from './finding/policy';
import { shown } from './finding/shown';
import type { AllowList } from './model/allowList';
import { rules } from './rules';
import { parse } from './syntax/parse';
import { itemsOf, type Member, member, membersOf, type Node, textOf } from './syntax/tree';
import type { Edit } from './text/edit';
import { lineStarts } from './text/lines';
import type { Located, Range } from './text/range';
import type { Text } from './text/text';

/** The file at the top of a repository in which a team keeps its decisions. */
export const POLICY_FILE = '.cordon.json';

/** What a policy file says, and where it says something that cannot be meant. */
export interface PolicyFile extends Pick<Policy, 'rules' | 'allowed'> {
  readonly suppressions: readonly SuppressionEntry[];
  readonly problems: readonly Located<string>[];
  /** Offsets at which its lines begin, for the doors. */
  readonly lineStarts: readonly number[];
}

const MOST_ENTRIES = 5000;
const KEYS: ReadonlySet<string> = new Set(['$schema', 'version', 'ignore', 'severity', 'allow']);
const ALLOW_KEYS = ['publishers', 'packages', 'hosts'] as const;
const ENTRY_KEYS = ['rule', 'server', 'path', 'finding', 'reason', 'expires'] as const;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

type Complain = (at: { readonly range: Range }, message: string) => void;

/**
 * Reads a policy file. Never throws: what cannot be meant is left out and named in `problems`, so that a slip of the pen
 * never ignores more than was meant.
 */
export function readPolicyFile(uri: string, text: string, by: SuppressionEntry['by']): PolicyFile {
  const problems: Located<string>[] = [];
  const complain: Complain = ({ range }, message) => problems.push({ value: message, range });
  const document = parse('jsonc', uri, text);
  for (const it of document.problems) complain(it, it.message);
  const { root } = document;
  if (root?.kind !== 'object') complain({ range: root?.range ?? { start: 0, end: 0 } }, 'this must be an object');
  for (const it of membersOf(root).filter(at => !KEYS.has(at.key.value))) complain(it.key, unknownKey(it, [...KEYS]));
  const version = member(root, 'version')?.value;
  if (version && !(version.kind === 'number' && version.value === 1)) complain(version, 'only version 1 is known');
  const allowed = readAllowed(member(root, 'allow')?.value, complain);
  return {
    suppressions: readIgnore(member(root, 'ignore')?.value, by, complain),
    rules: readSeverities(member(root, 'severity')?.value, complain),
    ...(allowed && { allowed }),
    problems,
    lineStarts: lineStarts(text),
  };
}

function readIgnore(node: Node | undefined, by: SuppressionEntry['by'], complain: Complain): SuppressionEntry[] {
  if (node && node.kind !== 'array') complain(node, '"ignore" must be a list');
  const items = itemsOf(node);
  if (node && items.length > MOST_ENTRIES) complain(node, `only the first ${MOST_ENTRIES} entries count`);
  return items.slice(0, MOST_ENTRIES).flatMap(it => readEntry(it, by, complain) ?? []);
}

function readEntry(node: Node, by: SuppressionEntry['by'], complain: Complain): SuppressionEntry | undefined {
  const said: { [K in (typeof ENTRY_KEYS)[number]]?: Text } = {};
  let good = node.kind === 'object';
  const refuse: Complain = (at, message) => {
    good = false;
    complain(at, `${message}; this entry does not count`);
  };
  if (node.kind !== 'object') complain(node, 'an entry must be an object');
  for (const it of membersOf(node)) {
    const key = ENTRY_KEYS.find(name => name === it.key.value);
    const value = textOf(it.value);
    if (!key) refuse(it.key, unknownKey(it, ENTRY_KEYS));
    else if (!value || value.value.trim() === '') refuse(it.value, `"${key}" must be a text`);
    else said[key] = value;
  }
  const { reason, rule, expires } = said;
  if (good && !reason) refuse(node, '"reason" is missing: say why it is right to ignore this');
  if (good && !(rule ?? said.server ?? said.finding)) refuse(node, '"rule", "server" or "finding" is missing');
  if (good && rule && !Object.hasOwn(rules, rule.value)) refuse(rule, `no rule is called "${shown(rule.value, 60)}"`);
  if (good && expires && !DATE.test(expires.value)) refuse(expires, '"expires" must be a date such as 2030-01-31');
  const values = Object.fromEntries(Object.entries(said).map(([key, it]) => [key, it.value]));
  return good && reason ? { ...values, reason: reason.value, by } : undefined;
}

function readSeverities(node: Node | undefined, complain: Complain): Policy['rules'] {
  if (node && node.kind !== 'object') complain(node, '"severity" must be an object of rules and severities');
  const found: Record<string, Severity | 'off'> = Object.create(null);
  for (const { key, value } of membersOf(node)) {
    const level = [...SEVERITIES, 'off' as const].find(it => it === textOf(value)?.value);
    if (!Object.hasOwn(rules, key.value)) complain(key, `no rule is called "${shown(key.value, 60)}"`);
    else if (!level) complain(value, `choose one of: ${SEVERITIES.join(', ')}, off`);
    else found[key.value] = level;
  }
  return found;
}

function readAllowed(node: Node | undefined, complain: Complain): AllowList | undefined {
  if (!node) return undefined;
  if (node.kind !== 'object') complain(node, '"allow" must be an object with publishers, packages or hosts');
  const found: { -readonly [K in keyof AllowList]: AllowList[K] } = {};
  for (const it of membersOf(node)) {
    const key = ALLOW_KEYS.find(name => name === it.key.value);
    if (!key) complain(it.key, unknownKey(it, ALLOW_KEYS));
    else if (it.value.kind !== 'array') complain(it.value, `"${key}" must be a list of names`);
    else found[key] = namesIn(it.value.items, complain);
  }
  return found;
}

const namesIn = (items: readonly Node[], complain: Complain): string[] =>
  items.slice(0, MOST_ENTRIES).flatMap(it => {
    const name = textOf(it)?.value;
    if (name) return [name];
    complain(it, 'a name must be a text');
    return [];
  });

const unknownKey = ({ key }: Member, known: readonly string[]): string =>
  `"${shown(key.value, 60)}" means nothing here; known: ${known.join(', ')}`;

/**
 * What to change in a policy file so that it holds one more decision; the rest keeps its bytes. An empty text becomes a
 * whole file. Gives nothing where the text is no policy file that could hold it.
 */
export function withDecision(text: string, { by: _, ...entry }: SuppressionEntry): readonly Edit[] | undefined {
  const spelled = `{ ${Object.entries(entry)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
  if (text.trim() === '') {
    const whole = `{\n  "version": 1,\n  "ignore": [\n    ${spelled}\n  ]\n}\n`;
    return [{ range: { start: 0, end: text.length }, text: whole }];
  }
  const document = parse('jsonc', '', text);
  const { root, problems } = document;
  if (root?.kind !== 'object' || problems.length > 0) return undefined;
  const list = member(root, 'ignore')?.value;
  if (!list) return [appendMember(document, root, 'ignore', `[${spelled}]`)];
  return list.kind === 'array' ? [appendItem(document, list, spelled)] : undefined;
}
