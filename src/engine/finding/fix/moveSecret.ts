import type { ClientFormat } from '../../model/client';
import type { Credential } from '../../model/credential/credential';
import { belongsElsewhere } from '../../model/credential/credentialOwner';
import { encode } from '../../syntax/encode';
import { type ArrayNode, type Document, itemsOf, member, type Node, type ObjectNode, textOf } from '../../syntax/tree';
import type { Edit } from '../../text/edit';
import { listed } from '../../text/listed';
import { appendMember, blanksBefore, replaceText } from './edits';
import type { Fix } from './fix';
import { moveOutOfContainer, moveToName } from './moveToName';

/** The server a credential belongs to. */
interface Owner {
  readonly name: string;
  readonly node: Node;
  /** Where it is reached. */
  readonly hosts: readonly string[];
}

/**
 * Ways to take a credential out of a file, the client's own mechanism first. None where no client confirms a syntax: a
 * guessed dialect would send the reference itself as the credential.
 */
export function moveSecret(
  document: Document,
  formats: readonly ClientFormat[],
  server: Owner,
  credential: Credential,
  guests: readonly ClientFormat[] = [],
): Fix[] {
  const [format] = formats;
  if (!format || credential.where === 'other' || isBareNumber(document, credential)) return [];
  const own = variableName(server.name, credential);
  // The name of one vendor's key would be out of place in what is sent to another host.
  const elsewhere = credential.where !== 'env' && server.hosts.some(it => belongsElsewhere(own, it));
  const variable = elsewhere ? `MCP_${own}` : own;
  return [
    ...toInput(document, formats, variable, credential),
    ...toEnvironment(document, formats, variable, credential, guests),
    ...toContainer(document, format, server, credential),
    ...toName(document, format, server, variable, credential),
  ];
}

function toName(
  document: Document,
  { name, references }: ClientFormat,
  server: Owner,
  variable: string,
  it: Credential,
) {
  const { byName } = references;
  const edits = byName && moveToName(document, server.node, byName, variable, it);
  const title = `Let ${name} take it from the environment variable ${variable}; then rotate it`;
  return edits ? [{ title, safety: 'unsafe' as const, edits }] : [];
}

function toInput(document: Document, formats: readonly ClientFormat[], variable: string, it: Credential): Fix[] {
  const { root } = document;
  if (!formats[0]?.references.inputs || root?.kind !== 'object') return [];
  const id = variable.toLowerCase().replaceAll('_', '-');
  const reference = `\${input:${id}}`;
  const moved = replaceText(document, it.replaceable, reference);
  const asked = addInput(document, root, id, variable).map(edit => grasping(document, edit));
  // In a file that breaks off inside the value, the question would have to stand in its midst.
  if (asked.some(({ range }) => range.start < moved.range.end && moved.range.start < range.end)) return [];
  return [
    {
      title: `Let ${formats[0].name} ask for ${variable} and keep it safe; then rotate it${literalFor(formats, reference)}`,
      safety: 'unsafe',
      edits: [moved, ...asked],
    },
  ];
}

function toContainer(document: Document, format: ClientFormat, server: Owner, it: Credential): Fix[] {
  const { environment, only } = format.references;
  if (it.where === 'env' || it.where === 'header' || (environment && !only)) return [];
  const moved = moveOutOfContainer(document, server.node, format, it);
  const title = `Let ${format.name} take it from the environment variable ${moved?.name}; then rotate it`;
  return moved ? [{ title, safety: 'unsafe', edits: moved.edits }] : [];
}

function toEnvironment(
  document: Document,
  formats: readonly ClientFormat[],
  variable: string,
  it: Credential,
  guests: readonly ClientFormat[],
): Fix[] {
  const [format] = formats;
  const { environment, only, kept = 'environment variable' } = format?.references ?? {};
  const reference = environment?.(variable);
  if (!format || reference === undefined || only?.every(where => where !== it.where)) return [];
  // Some clients want a word before it.
  const whole = /^\$\{?(\w{0,40})$/.exec(reference.slice(0, reference.indexOf(variable)))?.[1] ?? '';
  const others = `${literalFor(formats, reference)}${refusedBy(document, guests, reference)}`;
  return [
    {
      title: `Take it from the ${kept} ${whole}${variable} in ${format.name}; then rotate it${others}`,
      safety: 'unsafe',
      edits: [replaceText(document, it.replaceable, reference)],
    },
  ];
}

/** Names the clients that load nothing of a file with such a reference in it. */
function refusedBy(document: Document, guests: readonly ClientFormat[], reference: string): string {
  const after = { ...document, text: document.text + reference };
  const names = guests.filter(it => it.refusal?.(after) && !it.refusal(document)).map(it => it.name);
  return names.length === 0 ? '' : ` (${names.join(' and ')}, reading this file too, then loads nothing of it)`;
}

/** Names the other readers of the file that do not expand the reference. */
function literalFor(formats: readonly ClientFormat[], reference: string): string {
  const [first, ...others] = formats;
  const literal = others.filter(
    it => !it.references.expands.some(spelling => spelling.exec(reference)?.[0] === reference),
  );
  const names = [...new Set(literal.map(it => it.name))].filter(it => it !== first?.name);
  return names.length === 0
    ? ''
    : ` (not for ${listed(names)}, reading this file too: there the reference itself would be sent)`;
}

/** What the variable is called: the setting's own name, with the server's before it where that says too little. */
export function variableName(server: string, { name, where, provider }: Credential): string {
  // A variable that carries headers holds more than the one credential that is moved.
  const own = snake(name.replace(/^x-/i, '')).replace(/_HEADERS$/, '_TOKEN');
  // The variable may well hold the whole address already, where the server looks for it.
  const whole = /^(.*?)_?(?:(?:CONNECTION_?)?(?:URL|URI|DSN|STRING)|CONNECTION)$/.exec(own);
  if (where === 'address' && whole && !provider) return `${whole[1] || snake(server).slice(0, 40)}_PASSWORD`;
  if (where === 'env' && /^[A-Za-z_]\w*$/.test(name) && !/_headers$/i.test(name)) return name;
  const vague =
    /^(?:|AUTHORIZATION|(?:API_?|AUTH_?|ACCESS_?)?(?:TOKEN|KEY)|BEARER|SECRET|CLIENT_SECRET|PASSWORD|PASS|AUTH|HEADER|HEADERS|COOKIE|URL|[A-Z])$/;
  if (!vague.test(own)) return own;
  const last = /^(?:AUTHORIZATION|BEARER|AUTH|HEADERS?|[A-Z]|URL|)$/.test(own) ? 'TOKEN' : own;
  if (own === '' && where === 'address' && !provider)
    return [snake(server).slice(0, 40), 'PASSWORD'].filter(Boolean).join('_');
  return [snake(server).slice(0, 40), last].filter(Boolean).join('_');
}

const snake = (value: string): string =>
  value
    .replace(/([a-z][0-9]{0,9})([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^[_0-9]{1,100}|_{1,100}$/g, '')
    .toUpperCase();

/** A number without quotes around it has no room for a reference. */
const isBareNumber = ({ text }: Document, { replaceable }: Credential): boolean =>
  /^[0-9.+-]+$/.test(replaceable.value) && !/["=:@&]/.test(text[replaceable.range.start - 1] ?? '');

/** Two fixes that would both add the question must not be made at once: each holds on to the character before its place. */
const grasping = ({ text }: Document, { range, text: added }: Edit): Edit =>
  range.start === range.end && range.start > 0
    ? { range: { start: range.start - 1, end: range.end }, text: (text[range.start - 1] ?? '') + added }
    : { range, text: added };

/** The question that VS Code asks once, as an entry of `inputs`; nothing where it is asked already. */
function addInput(document: Document, root: ObjectNode, id: string, variable: string): Edit[] {
  const inputs = member(root, 'inputs')?.value;
  if (itemsOf(inputs).some(it => textOf(member(it, 'id')?.value)?.value === id)) return [];
  const fields = [
    '"type": "promptString"',
    `"id": "${encode(document.syntax, id)}"`,
    `"description": "${encode(document.syntax, variable)}"`,
    '"password": true',
  ];
  if (inputs?.kind === 'array') return [appendInput(document, inputs, fields, leadOf(document, root))];
  if (inputs) return [];
  const lead = leadOf(document, root);
  if (lead === ' ') return [appendMember(document, root, 'inputs', `[{ ${fields.join(', ')} }]`)];
  const unit = lead.replace(/^\r?\n/, '');
  return [appendMember(document, root, 'inputs', `[${lead}${unit}${object(fields, lead + unit, unit)}${lead}]`)];
}

function appendInput(document: Document, inputs: ArrayNode, fields: readonly string[], rootLead: string): Edit {
  const last = inputs.items.at(-1);
  const unit = rootLead.replace(/^\r?\n/, '');
  if (!last) {
    const inside =
      rootLead === ' '
        ? `{ ${fields.join(', ')} }`
        : `${rootLead}${unit}${object(fields, rootLead + unit, unit)}${rootLead}`;
    return { range: { start: inputs.range.start + 1, end: inputs.range.end - 1 }, text: inside };
  }
  const lead = blanksBefore(document.text, last.range.start);
  const first = last.kind === 'object' ? last.members[0] : undefined;
  const inner = first ? blanksBefore(document.text, first.range.start) : ' ';
  const entry =
    inner === ' ' ? `{ ${fields.join(', ')} }` : `{${fields.map(it => inner + it).join(',')}${closing(inner, unit)}}`;
  return { range: { start: last.range.end, end: last.range.end }, text: `,${lead}${entry}` };
}

const object = (fields: readonly string[], lead: string, unit: string): string =>
  `{${fields.map(it => lead + unit + it).join(',')}${lead}}`;

const closing = (inner: string, unit: string): string =>
  inner.endsWith(unit) ? inner.slice(0, inner.length - unit.length) : inner;

function leadOf(document: Document, root: ObjectNode): string {
  const [first] = root.members;
  return first ? blanksBefore(document.text, first.range.start) : ' ';
}
