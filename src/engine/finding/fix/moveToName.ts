import type { ClientFormat, NamedSettings } from '../../model/client';
import type { Credential } from '../../model/credential/credential';
import { spelled } from '../../syntax/encode';
import { type Document, itemsOf, member, membersOf, type Node, type ObjectNode, textOf } from '../../syntax/tree';
import { nodesAround } from '../../syntax/walk';
import type { Edit } from '../../text/edit';
import { holds } from '../../text/range';
import { part } from '../../text/text';
import { appendItem, appendMember, removeMembers, replaceText } from './edits';

/**
 * `docker run -e NAME=value`: the container gets what the engine's own process has by that name, and that gets it from
 * the client. Nothing where the word holds more than the credential.
 */
export function moveOutOfContainer(
  document: Document,
  server: Node,
  { references: { byName, environment, only } }: ClientFormat,
  { text }: Credential,
): { readonly name: string; readonly edits: readonly Edit[] } | undefined {
  const list = nodesAround(server, text.range).findLast(it => it.kind === 'array');
  const items = itemsOf(list);
  const index = items.findIndex(it => it.kind === 'string' && holds(it.text.range, text.range));
  const [before, item] = [textOf(items[index - 1]), textOf(items[index])];
  const [whole, option = '', name = ''] = /^(--env=)?([A-Za-z_]\w{0,80})=/.exec(item?.value ?? '') ?? [];
  const program = textOf(member(server, 'command')?.value ?? member(server, 'cmd')?.value) ?? textOf(items[0]);
  const runs = /(?:^|[\\/])(?:docker|podman)(?:\.exe)?$/.test(program?.value ?? '');
  if (!runs || !item || whole === undefined || item.value.slice(whole.length) !== text.value) return undefined;
  if (server.kind !== 'object' || (option === '' && !/^(?:-e|--env)$/.test(before?.value ?? ''))) return undefined;
  const short = replaceText(document, part(item, option.length + name.length), '');
  if (byName?.env !== undefined) {
    const known = itemsOf(member(server, byName.env)?.value).some(it => textOf(it)?.value === name);
    return {
      name,
      edits: [short, ...(known ? [] : [inList(document, server, byName.env, spelled(document.syntax, name))])],
    };
  }
  if (!only?.includes('env') || !environment) return undefined;
  return { name, edits: [short, inMap(document, server, 'env', name, spelled(document.syntax, environment(name)))] };
}

/**
 * Takes a credential out for clients that expand nothing, but have settings for names of variables: Codex, with
 * `env_vars`, `bearer_token_env_var` and `env_http_headers`; Goose with `env_keys`. Nothing where the value holds more than the credential.
 */
export function moveToName(
  document: Document,
  server: Node,
  settings: NamedSettings,
  variable: string,
  { where, text, name }: Credential,
): Edit[] | undefined {
  const holder = nodesAround(server, text.range).findLast(it => it.kind === 'object');
  const setting = membersOf(holder).find(it => holds(it.value.range, text.range));
  if (server.kind !== 'object' || holder?.kind !== 'object' || holder === server) return undefined;
  if (setting?.value.kind !== 'string') return undefined;
  const value = setting.value.text.value;
  const gone = removeMembers(document, holder, [setting]);
  const literal = spelled(document.syntax, variable);
  if (where === 'env' && settings.env !== undefined && value === text.value && name === variable)
    return [...gone, inList(document, server, settings.env, literal)];
  if (where !== 'header') return undefined;
  if (settings.bearer !== undefined && /^authorization$/i.test(setting.key.value) && value === `Bearer ${text.value}`)
    return member(server, settings.bearer)
      ? undefined
      : [...gone, appendMember(document, server, settings.bearer, literal)];
  return value === text.value && settings.headers !== undefined
    ? [...gone, inMap(document, server, settings.headers, setting.key.value, literal)]
    : undefined;
}

function inList(document: Document, server: ObjectNode, key: string, literal: string): Edit {
  const list = member(server, key)?.value;
  return list?.kind === 'array'
    ? appendItem(document, list, literal)
    : appendMember(document, server, key, `[${literal}]`);
}

function inMap(document: Document, server: ObjectNode, key: string, name: string, literal: string): Edit {
  const map = member(server, key)?.value;
  if (map?.kind === 'object') return appendMember(document, map, name, literal);
  const quoted = spelled(document.syntax, name);
  return appendMember(
    document,
    server,
    key,
    document.syntax === 'toml' ? `{ ${quoted} = ${literal} }` : `{ ${quoted}: ${literal} }`,
  );
}
