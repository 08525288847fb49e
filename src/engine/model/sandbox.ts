import { itemsOf, type Member, type Node, textOf } from '../syntax/tree';
import type { Located } from '../text/range';
import type { Text } from '../text/text';
import { settingsAt } from './dialect/settingsAt';

/**
 * What a client's sandbox lets through.
 *
 * - `write`: a path that may be changed
 * - `folder`: one that the client works in, beside the opened one
 * - `network`: a host that may be reached
 * - `hole`: a switch that opens it
 * - `unasked`: what runs in it is not asked about any more
 */
export type Grant =
  | { readonly of: 'write' | 'folder' | 'network'; readonly what: Text; readonly setting: Member }
  | { readonly of: 'hole'; readonly what: Located<string | boolean>; readonly setting: Member }
  | { readonly of: 'unasked'; readonly what: Located<string | boolean>; readonly setting: Member };

/** Paths or hosts in a list under a path of keys. */
export const listedGrants = (
  root: Node | undefined,
  of: 'write' | 'folder' | 'network',
  ...path: readonly string[]
): Grant[] =>
  settingsAt(root, path).flatMap(setting => {
    const one = textOf(setting.value);
    const all = one ? [one] : itemsOf(setting.value).flatMap(it => textOf(it) ?? []);
    return all.map((what): Grant => ({ of, what, setting }));
  });

/** A switch that is on, or a word that opens the sandbox. */
export const switchGrant = (
  root: Node | undefined,
  of: 'hole' | 'unasked',
  opens: boolean | string,
  ...path: readonly string[]
): Grant[] =>
  settingsAt(root, path).flatMap((setting): Grant[] => {
    const { value } = setting;
    const said = value.kind === 'string' ? value.text.value : value.kind === 'boolean' ? value.value : undefined;
    return said === opens ? [{ of, what: { value: opens, range: value.range }, setting }] : [];
  });

/**
 * The sandbox of VS Code for servers: beside them for all, or in one of them. Source: VS Code documentation,
 * mcp-configuration.
 */
export const editorSandbox = (root: Node | undefined): Grant[] => [
  ...switchGrant(root, 'unasked', true, 'servers', '*', 'sandboxEnabled'),
  ...switchGrant(root, 'unasked', true, 'servers', '*', 'config', 'sandboxEnabled'),
  ...[['sandbox'], ['servers', '*', 'sandbox']].flatMap(at => [
    ...listedGrants(root, 'write', ...at, 'filesystem', 'allowWrite'),
    ...listedGrants(root, 'network', ...at, 'network', 'allowedDomains'),
  ]),
];
