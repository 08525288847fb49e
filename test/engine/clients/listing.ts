import type { Approval } from '../../../src/engine/model/approval';
import type { ClientFormat } from '../../../src/engine/model/client';
import { libertiesOf } from '../../../src/engine/model/liberties';
import type { McpServer } from '../../../src/engine/model/server';
import { parse } from '../../../src/engine/syntax/parse';
import type { SyntaxName } from '../../../src/engine/syntax/tree';

/** What a client reads from a text, one line a thing. */
export function listing(format: ClientFormat, text: string): string[] {
  const document = parse(format.syntax, 'file:///config', text, libertiesOf(format));
  return [
    ...format.readServers(document).map(it => serverLine(it.server)),
    ...(format.readApprovals?.(document) ?? []).map(it => `${approvalWords(it)}  ${it.member.key.value}`),
    ...(format.readEnvironment?.(document) ?? []).map(it => `sets ${it.name.value}`),
    ...(format.readCommands?.(document) ?? []).map(it => `runs ${it.line.value.replaceAll('\n', '⏎')}`),
  ];
}

function serverLine(server: McpServer): string {
  const command = server.command && [server.command, ...server.args].map(it => it.value).join(' ');
  const names = (word: string, list: McpServer['env']) =>
    list.length > 0 ? `${word} ${list.map(it => it.name.value).join(' ')}` : '';
  return [
    server.name.value,
    server.transport,
    server.transport === 'stdio' ? command : (server.url?.value ?? command),
    names('env', server.env),
    names('header', server.headers),
    ...server.approvals.map(it => `${approvalWords(it)} ${it.member.key.value}${it.unread ? ' unread' : ''}`),
    server.disabled?.value && 'disabled',
    server.unread && 'unread',
    server.skippedBecause && 'skipped',
  ]
    .filter(Boolean)
    .join('  ')
    .replaceAll('\n', '⏎');
}

const approvalWords = ({ of, names }: Approval): string =>
  names === 'all' ? `approves all ${of}` : `approves ${of} ${names.map(it => it.value).join(' ')}`;

/** Plain data as a config file of this syntax. What TOML has no word for, `null`, is a text there. */
export function spelledIn(syntax: SyntaxName, value: unknown): string {
  const text = JSON.stringify(value);
  if (syntax === 'markdown') return `---\n${text}\n---\n`;
  if (syntax !== 'toml' || typeof value !== 'object' || value === null) return text;
  return Object.entries(value)
    .map(([key, it]) => `${JSON.stringify(key)} = ${inToml(it)}\n`)
    .join('');
}

function inToml(value: unknown): string {
  if (value === null) return '"null"';
  if (Array.isArray(value)) return `[${value.map(inToml).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, it]) => `${JSON.stringify(key)} = ${inToml(it)}`)
    .join(', ')} }`;
}
