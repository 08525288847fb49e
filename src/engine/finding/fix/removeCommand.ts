import type { Command } from '../../model/command';
import { spelled } from '../../syntax/encode';
import {
  type Document,
  itemsOf,
  type Member,
  member,
  membersOf,
  type Node,
  type ObjectNode,
  ownerOf,
  textOf,
} from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import { holds } from '../../text/range';
import { shown } from '../shown';
import { appendMember, removeItems, removeMembers, replaceText } from './edits';
import type { Fix } from './fix';
import { gapBefore } from './gap';

/** Takes a line that a client runs out of its setting, with all that stands there for it alone; other lines stay. */
export function withoutCommand(document: Document, command: Command, all: readonly Command[]): Fix[] {
  const { line, switchable, input } = command;
  if (switchable) return switchedOff(document, switchable);
  if (input) return askedInstead(document, input);
  const setting = command.whole ?? command.setting;
  const holder = setting && ownerOf(document.root, setting);
  if (!setting || !holder) return [];
  const kept = all.filter(it => it.line !== line).map(it => it.line.range);
  const stays = (it: Node | Member): boolean => kept.some(at => holds(it.range, at)) || isEveryHook(document, it);
  let found: { readonly node: Node; readonly gone: Node | Member } = { node: holder, gone: setting };
  while (stays(found.gone)) {
    const node: Node = 'kind' in found.gone ? found.gone : found.gone.value;
    const gone = [...membersOf(node), ...itemsOf(node)].find(it => holds(it.range, line.range));
    if (!gone) return [];
    found = { node, gone };
  }
  const edits = removal(document, found.node, found.gone);
  const named = 'kind' in found.gone ? 'this hook' : shown(found.gone.key.value, 60);
  return edits.length > 0 ? [{ title: `Remove ${named}`, safety: 'unsafe', edits }] : [];
}

/** The map of all hooks in a file made for nothing else: clients refuse one without it, never an empty one. */
const isEveryHook = ({ root, syntax }: Document, it: Node | Member): boolean =>
  syntax === 'jsonc' &&
  'key' in it &&
  it.key.value === 'hooks' &&
  it.value.kind === 'object' &&
  membersOf(root).includes(it) &&
  membersOf(root).every(at => /^(?:hooks|version|description|\$schema)$/.test(at.key.value));

function removal(document: Document, node: Node, gone: Node | Member): Edit[] {
  if ('kind' in gone) return node.kind === 'array' ? removeItems(document, node, [gone]) : [];
  return node.kind === 'object' ? removeMembers(document, node, [gone]) : [];
}

function switchedOff(document: Document, object: ObjectNode): Fix[] {
  const enabled = member(object, 'enabled')?.value;
  const edit = enabled ? { range: enabled.range, text: 'false' } : appendMember(document, object, 'enabled', 'false');
  return [{ title: 'Switch this hook off', safety: 'unsafe', edits: [edit] }];
}

/** An input that runs a command becomes one that asks the person, and keeps what is typed safe. */
function askedInstead(document: Document, input: ObjectNode): Fix[] {
  const [type, command, args] = ['type', 'command', 'args'].map(it => member(input, it));
  const said = textOf(type?.value);
  const id = textOf(member(input, 'id')?.value)?.value;
  if (!said || !command || id === undefined) return [];
  const fields = [
    ...(member(input, 'description') ? [] : [`"description": ${spelled(document.syntax, id)}`]),
    ...(member(input, 'password') ? [] : ['"password": true']),
  ];
  const gap = gapBefore(document.text, input.members, input.members.indexOf(command));
  const gone = [...(args ? [args] : []), ...(fields.length === 0 ? [command] : [])];
  const edits = [
    replaceText(document, said, 'promptString'),
    ...(fields.length > 0 ? [{ range: command.range, text: fields.join(`,${gap}`) }] : []),
    ...removeMembers(document, input, gone),
  ];
  return [{ title: 'Let the editor ask you for it instead', safety: 'unsafe', edits }];
}
