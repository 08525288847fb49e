import type { NamedSettings } from '../model/client';
import type { Credential } from '../model/credential';
import { spelled } from '../syntax/encode';
import { type Document, member, membersOf, type Node, type ObjectNode } from '../syntax/tree';
import { nodesAround } from '../syntax/walk';
import type { Edit } from '../text/edit';
import { holds } from '../text/range';
import { appendItem, appendMember, removeMembers } from './edits';

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
  if (where === 'env' && value === text.value && name === variable)
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
