import { type Member, membersOf, type Node } from '../../syntax/tree';
import { part, piecesOf, type Text } from '../../text/text';
import { placeOf, readAddress } from '../address';
import type { McpServer } from '../server';
import { credentialsIn, type Found, foundIn } from './credentialPlaces';
import { credentialsBySpelling, type Judgement } from './judgeCredential';

/** A credential written into a config file. */
export interface Credential {
  /** The setting that holds it: a variable, an option without its dashes, a header, a parameter; may be empty. */
  readonly name: string;
  /** The variable in whose value that setting stands, such as a header in `MCP_HEADERS`. */
  readonly within?: string;
  /** Nothing but the credential. */
  readonly text: Text;
  /** What a reference would stand in place of: the credential, or the broken reference around it. */
  readonly replaceable: Text;
  readonly where: 'env' | 'header' | 'argument' | 'address' | 'other';
  readonly kind: Exclude<Judgement['kind'], 'none'>;
  readonly provider?: string;
  readonly confidence: Judgement['confidence'];
}

/** The parts of a launch in which a credential may stand; a launch has them all. */
export interface CommandParts {
  readonly args: readonly Text[];
  readonly flags: readonly { readonly name: Text; readonly value?: Text }[];
  readonly assignments: readonly { readonly name: Text; readonly value?: Text }[];
  readonly remoteUrls: readonly Text[];
  readonly others: readonly { readonly launch: CommandParts }[];
}

/** One text to look into, with the name it goes by. */
interface Setting {
  readonly name: string;
  readonly text: Text;
  readonly where: Credential['where'];
}

/** Every credential of a server, wherever it stands, in the order written. Never throws; none is found twice. */
export function secretsOf(server: McpServer, launch: CommandParts): readonly Credential[] {
  const known = searched.get(launch);
  if (known?.server === server.member) return known.found;
  const found = search(server, launch);
  searched.set(launch, { server: server.member, found });
  return found;
}

/** Several rules and the pipe ask the same of one server; nothing here ever changes. */
const searched = new WeakMap<CommandParts, { readonly server: Member; readonly found: readonly Credential[] }>();

function search(server: McpServer, launch: CommandParts): Credential[] {
  const settings = withoutRepeats([...settingsOf(server), ...settingsOfCommand(launch)]);
  const found = settings.flatMap(setting =>
    credentialsIn(setting.name, setting.text).map(it => credential(setting, it)),
  );
  const spelled = settings.flatMap(setting =>
    credentialsBySpelling(setting.text.value).map(it => credential(setting, foundIn(setting.name, setting.text, it))),
  );
  const remote = server.url !== undefined && placeOf(readAddress(server.url)?.host ?? '') === 'public';
  return withoutOverlaps([...found, ...spelled]).map(it => (remote ? guessable(it) : it));
}

/** Where everyone can knock, a password that everyone tries first lets everyone in. */
const guessable = (it: Credential): Credential =>
  it.kind === 'sample' && it.where === 'header' ? { ...it, kind: 'secret', confidence: 'medium' } : it;

/** The words of an entry are the words of its launch, too. */
function withoutRepeats(settings: readonly Setting[]): Setting[] {
  const seen = new Map<Text, Set<string>>();
  return settings.filter(({ name, text }) => {
    const names = seen.get(text) ?? new Set();
    if (names.has(name)) return false;
    seen.set(text, names.add(name));
    return true;
  });
}

function credential(setting: Setting, found: Found): Credential {
  const isWithin = setting.where === 'env' && found.name !== '' && setting.name !== found.name;
  return {
    ...credentialOf(found, found.inAddress ? 'address' : setting.where),
    ...(isWithin && { within: setting.name }),
  };
}

/** What was found in a text, as a credential. `where`: the kind of place that the text stands in. */
export const credentialOf = (
  { name, text, replaceable, judgement: { kind, provider, confidence } }: Found,
  where: Credential['where'],
): Credential => ({
  name,
  text,
  replaceable,
  where,
  kind: kind === 'none' ? 'secret' : kind,
  ...(provider !== undefined && { provider }),
  confidence,
});

/** The first of those that stand in the same place is kept: it knows its name best. */
function withoutOverlaps(all: readonly Credential[]): Credential[] {
  const ranked = all.map((it, rank) => ({ it, rank }));
  ranked.sort((a, b) => a.it.text.range.start - b.it.text.range.start || a.rank - b.rank);
  const kept: { it: Credential; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || next.it.text.range.start >= last.it.text.range.end) kept.push(next);
    else if (isBetter(next, last)) kept[kept.length - 1] = next;
  }
  return kept.map(({ it }) => it);
}

const isBetter = (a: { it: Credential; rank: number }, b: { it: Credential; rank: number }): boolean =>
  a.it.name === '' || b.it.name === '' ? b.it.name === '' && a.it.name !== '' : a.rank < b.rank;

function settingsOf(server: McpServer): Setting[] {
  const named = (where: Setting['where'], entries: McpServer['env']): Setting[] =>
    entries.flatMap(({ name, value }) => (value ? [{ name: name.value, text: value, where }] : []));
  const words = [...(server.command ? [server.command] : []), ...server.args];
  return [
    ...named('env', server.env),
    ...named('header', server.headers),
    ...(server.url ? [{ name: '', text: server.url, where: 'address' as const }] : []),
    ...settingsOfWords(words),
    ...words.filter(it => /\s/.test(it.value)).flatMap(it => settingsOfWords(piecesOf(it))),
    ...otherSettings(server.node, ''),
  ];
}

function settingsOfCommand(command: CommandParts): Setting[] {
  return [
    ...command.assignments.flatMap(({ name, value }) => (value ? [setting(name.value, value)] : [])),
    ...command.flags.flatMap(({ name, value }) => (value ? [setting(name.value.replace(/^-+/, ''), value)] : [])),
    ...settingsOfWords(command.args),
    ...command.remoteUrls.map(it => setting('', it)),
    ...command.others.flatMap(it => settingsOfCommand(it.launch)),
  ];
}

const setting = (name: string, text: Text): Setting => ({ name, text, where: 'argument' });

/** `docker run -eGITHUB_TOKEN image`: the variable stands in the word itself, and what follows is no value of it. */
const HANDED_ON = /^-e[A-Z][A-Z0-9_]{1,80}$/;

/** Options of shells that take a line: an option in it says more of what stands there. */
const TAKES_LINE = /^(?:-[il]{0,2}c|\/c|-command)$/i;

/** A word after an option is the option's value, as far as anyone can tell from outside. */
function settingsOfWords(words: readonly Text[]): Setting[] {
  const namesUser = words.some(it => /^(?:-u|--user(?:name)?)(?:$|=)|^-u[a-z]/.test(it.value));
  return words.map((word, index) => {
    const before = words[index - 1]?.value ?? '';
    const short = namesUser ? shortPassword(before, word) : undefined;
    if (short) return setting('password', short);
    const option =
      word.value.startsWith('-') || HANDED_ON.test(before) || (TAKES_LINE.test(before) && /\s/.test(word.value))
        ? undefined
        : /^--?([A-Za-z][\w.:-]{0,80})$/.exec(before)?.[1];
    const header = /^["']?([A-Za-z][\w-]{0,80}):$/.exec(before)?.[1];
    const scheme = /^["']?(?:bearer|basic)$/i.test(before) ? 'Authorization' : undefined;
    return setting(option ?? header ?? scheme ?? '', word);
  });
}

/** `-u root -pVALUE`, as clients of databases take it, or `-p VALUE`: a port, a path or a project is no password. */
function shortPassword(before: string, word: Text): Text | undefined {
  const start = before === '-p' ? 0 : /^-p(?=.)/.test(word.value) ? 2 : undefined;
  const value = start === undefined ? '' : word.value.slice(start);
  const mixed = /[0-9]/.test(value) && /[a-z]/.test(value) && /[A-Z!#%&*+^]/.test(value);
  return mixed && /^[^\s:/\\=${}-][^\s:/\\=${}]{7,100}$/.test(value) ? part(word, start ?? 0) : undefined;
}

const READ_ELSEWHERE: ReadonlySet<string> = new Set(['command', 'args', 'env', 'headers', 'url', 'description']);

/** Settings of the entry that no other field holds, such as `auth.clientSecret`. */
function otherSettings(node: Node, name: string): Setting[] {
  if (node.kind === 'string') return [{ name, text: node.text, where: 'other' }];
  if (node.kind === 'array') return node.items.flatMap(it => otherSettings(it, name));
  return membersOf(node).flatMap(it =>
    name === '' && READ_ELSEWHERE.has(it.key.value) ? [] : otherSettings(it.value, it.key.value || ' '),
  );
}
