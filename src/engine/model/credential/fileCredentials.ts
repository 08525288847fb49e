import { type Document, itemsOf, type Member, member, membersOf, type Node, textOf } from '../../syntax/tree';
import type { Range } from '../../text/range';
import { part, type Text } from '../../text/text';
import type { Scope } from '../client';
import type { Entry } from '../server';
import { type Credential, credentialOf } from './credential';
import { credentialsIn, foundIn } from './credentialPlaces';
import { credentialsBySpelling, judgeCredential } from './judgeCredential';
import { judgeName } from './settingName';

/** A credential that stands in a file, but in none of its servers. */
export interface FileCredential extends Credential {
  /** The setting that holds it, where nothing is lost with it. */
  readonly setting?: Member;
}

/** What is looked at. */
interface Place {
  readonly document: Document;
  readonly scope: Scope;
  readonly environment: readonly Entry[];
  readonly endpoints: readonly (Entry & { readonly kind: string })[];
  readonly servers: readonly { readonly member: Member }[];
}

/**
 * The credentials of a file beside its servers: variables of the client, what a question offers as its answer, other
 * settings, and comments. Of a person's own files only the variables: there clients keep their own logins.
 */
export function secretsOfFile(file: Place): readonly FileCredential[] {
  const known = searched.get(file.document) ?? search(file);
  searched.set(file.document, known);
  return known;
}

/** The rule and the mask ask the same of one document; nothing here ever changes. */
const searched = new WeakMap<Document, readonly FileCredential[]>();

function search({ document, scope, environment, endpoints, servers }: Place): FileCredential[] {
  const variables = [...environment, ...endpoints.filter(it => it.kind === 'variable')].flatMap(({ name, value }) =>
    value ? credentialsIn(name.value, value).map(it => credentialOf(it, 'env')) : [],
  );
  if (scope !== 'workspace') return once(variables);
  const entries = new Set(servers.map(it => it.member.value));
  return once([...variables, ...settingsBelow(document.root, '', entries), ...inComments(document)]);
}

/** Deeper than any settings; a document may hold circles of aliases. */
const DEEPEST = 30;

function settingsBelow(node: Node | undefined, name: string, servers: ReadonlySet<Node>, depth = 0): FileCredential[] {
  if (!node || depth > DEEPEST || servers.has(node)) return [];
  if (node.kind === 'string') return inSetting(name, node.text);
  if (node.kind === 'array') return node.items.flatMap(it => settingsBelow(it, name, servers, depth + 1));
  return membersOf(node).flatMap(it => {
    if (/(?:^|\.)inputs$/.test(it.key.value)) return inQuestions(it.value);
    return settingsBelow(it.value, it.key.value, servers, depth + 1);
  });
}

/** By its spelling anywhere; by its name only where there is no doubt. */
function inSetting(name: string, text: Text): FileCredential[] {
  if (text.value.length < 16) return [];
  const spelled = credentialsBySpelling(text.value).map(it => credentialOf(foundIn(name, text, it), 'other'));
  if (spelled.length > 0 || !['secret', 'password', 'key'].includes(judgeName(name))) return spelled;
  const judgement = judgeCredential({ name, value: text.value });
  return judgement.kind === 'secret' && judgement.confidence === 'high'
    ? [credentialOf(foundIn(name, text, judgement), 'other')]
    : [];
}

/** What a question of an editor offers as its answer: it is asked in order not to write it down. */
const inQuestions = (questions: Node): FileCredential[] =>
  itemsOf(questions).flatMap(it => {
    const setting = member(it, 'default');
    const answer = textOf(setting?.value);
    if (!setting || !answer) return [];
    const hidden = member(it, 'password')?.value;
    const id = textOf(member(it, 'id')?.value)?.value ?? '';
    const name = hidden?.kind === 'boolean' && hidden.value === true && judgeName(id) === 'silent' ? `${id}-key` : id;
    return credentialsIn(name, answer).map(one => ({ ...credentialOf(one, 'other'), name: id || 'default', setting }));
  });

/** `"NAME": "value"` and `NAME=value`, as they are commented out. */
const PAIR = /(?<![\w.-])["']?([A-Za-z][\w-]{2,60})["']?\s{0,3}[:=]\s{0,3}["']?([^\s"',]{16,300})/g;

function inComments(document: Document): FileCredential[] {
  return commentsOf(document).flatMap(({ start, end }) => {
    const text: Text = { value: document.text.slice(start, end), range: { start, end } };
    const spelled = credentialsBySpelling(text.value).map(it => credentialOf(foundIn('', text, it), 'other'));
    if (spelled.length > 0) return spelled;
    return [...text.value.matchAll(PAIR)].flatMap(({ 0: pair, 1: name = '', 2: value = '', index }) => {
      const judgement = judgeCredential({ name, value });
      if (judgement.kind !== 'secret' || judgement.confidence !== 'high') return [];
      const at = index + pair.length - value.length;
      return [credentialOf(foundIn(name, part(text, at, at + value.length), judgement), 'other')];
    });
  });
}

/** Comments; in YAML and TOML only those that have a line to themselves, so that no text with a `#` in it counts. */
const commentsOf = ({ text, syntax, tolerances }: Document): readonly Range[] =>
  syntax === 'yaml' || syntax === 'toml'
    ? [...text.matchAll(/^[ \t]{0,200}#.*$/gm)].map(it => ({ start: it.index, end: it.index + it[0].length }))
    : tolerances.comments;

/** Clients that read one file see the same settings. */
const once = (all: readonly FileCredential[]): FileCredential[] => [
  ...new Map(all.map(it => [`${it.text.range.start} ${it.text.range.end}`, it] as const).reverse()).values(),
];
