import { itemsOf, type Member, type Node, textOf, valueAt } from '../../syntax/tree';
import type { Text } from '../../text/text';
import type { Endpoint } from '../endpoint';
import { settingsAt } from './settingsAt';

/** Addresses under a path of keys, in which `*` stands for any one key. */
export const endpointsAt = (root: Node | undefined, kind: Endpoint['kind'], ...path: readonly string[]): Endpoint[] =>
  settingsAt(root, path).map(it => endpoint(kind, it));

/** A setting as one that says where requests go. */
export function endpoint(kind: Endpoint['kind'], member: Member): Endpoint {
  const value = scalar(member.value);
  return { kind, name: member.key, ...(value && { value }), member };
}

/** Where Continue sends requests, and over which proxy. Source: docs.continue.dev/reference. */
export const continueEndpoints = (root: Node | undefined): Endpoint[] =>
  [[], ['models', '*'], ['tabAutocompleteModel'], ['embeddingsProvider']].flatMap(at => [
    ...endpointsAt(root, 'provider', ...at, 'apiBase'),
    ...endpointsAt(root, 'proxy', ...at, 'requestOptions', 'proxy'),
    ...endpointsAt(root, 'redirect', ...at, 'requestOptions', 'verifySsl'),
  ]);

/** Variables in a list of `{ name, value }`. */
export const listedVariables = (list: Node | undefined): Endpoint[] =>
  itemsOf(list).flatMap(item => {
    const name = textOf(valueAt(item, 'name'));
    const [member] = settingsAt(item, ['value']);
    return name && member ? [{ ...endpoint('variable', member), name }] : [];
  });

function scalar(node: Node): Text | undefined {
  if (node.kind === 'string') return node.text;
  return node.kind === 'boolean' ? { value: String(node.value), range: node.range } : undefined;
}
