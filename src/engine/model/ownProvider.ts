import { VENDOR_ROWS } from '../knowledge/endpoints';
import { type Member, member, type Node, type ObjectNode, textOf, valueAt } from '../syntax/tree';
import { nodesAround } from '../syntax/walk';
import { rowsOf } from '../text/rows';
import { wordsIn } from '../text/wordSet';
import { onFirstUse } from './firstUse';
import { referencesIn } from './reference';

const vendorWords = onFirstUse(() => new Set(rowsOf(VENDOR_ROWS).flatMap(([words = '']) => wordsIn(words))));

/**
 * Whether an address belongs to a provider that the file makes up itself, beside those of the client: it goes by no
 * vendor's name, takes no vendor's key, and no setting of the file chooses it. Whoever picks one of its models sends
 * prompts there; nobody else does.
 */
export function isOwnProvider(root: Node | undefined, address: Member): boolean {
  const around = nodesAround(root, address.range).filter(it => it.kind === 'object');
  const [holder] = around.slice(-1);
  if (!root || !holder) return false;
  const key = textOf(valueAt(holder, 'apiKey') ?? valueAt(holder, 'api_key'))?.value;
  const kind = textOf(valueAt(holder, 'provider'))?.value;
  if (kind !== undefined) return !namesVendor(kind) || (key !== undefined && !namesVendor(keyName(key)));
  const names = around.slice(0, -1).flatMap((it, at) => keyOf(it, around[at + 1]) ?? []);
  return !names.some(namesVendor) && !names.some(it => isChosen(root, it));
}

const keyOf = (outer: ObjectNode, inner: ObjectNode | undefined): string | undefined =>
  outer.members.find(it => it.value === inner)?.key.value;

/** The name that a reference to a key goes by; of a key written out, nothing is known. */
function keyName(key: string): string {
  const [first] = referencesIn(key);
  return first ? key.slice(first.start, first.end) : '';
}

const namesVendor = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some(it => vendorWords().has(it));

/** `"model": "NAME/large"`, `model_provider = "NAME"`. Source: documentation of OpenCode and of Codex. */
const isChosen = (root: Node, name: string): boolean =>
  ['model', 'small_model', 'model_provider', 'default_model', 'defaultModel'].some(setting => {
    const chosen = textOf(member(root, setting)?.value)?.value;
    return chosen === name || chosen?.startsWith(`${name}/`) === true;
  });
