import type { Launch, PackageSpec } from '../../../src/engine/launch/launch';
import { resolveLaunch } from '../../../src/engine/launch/resolve';
import { parse } from '../../../src/engine/syntax/parse';
import { itemsOf, textOf } from '../../../src/engine/syntax/tree';
import type { Text } from '../../../src/engine/text/text';

/** The words as a JSON array spells them, so that escapes are part of every test. */
export function launchOf(words: readonly string[]): { source: string; launch: Launch } {
  const source = JSON.stringify(words);
  const [command, ...args] = itemsOf(parse('jsonc', 'test:', source).root).flatMap(it => textOf(it) ?? []);
  return { source, launch: resolveLaunch({ ...(command && { command }), args }) };
}

/** A launch in one line: `wrapper > runner package=… args`. */
export function print(launch: Launch): string {
  const wrappers = launch.wrappers.map(
    it => `${[it.name.value, ...it.flags.map(flag), ...one('on', it.target?.value)].join(' ')} >`,
  );
  const parts = [
    ...launch.assignments.map(it => `${it.name.value}:=${it.value?.value ?? ''}`),
    ...wrappers,
    ...(launch.elsewhere ? [`(${launch.elsewhere})`] : []),
    launch.runner ?? 'nothing',
    ...launch.flags.map(flag),
    ...launch.packages.map(packageLine),
    ...one('image', launch.image && [launch.image.name, launch.image.tag, launch.image.digest].map(value).join(' ')),
    ...one('script', launch.script?.value),
    ...one('module', launch.module?.value),
    ...one(launch.inline?.language ?? '', launch.inline?.code.value),
    ...one('task', launch.task && [launch.task.file, launch.task.name?.value ?? ''].join('#')),
    ...(launch.bridge ? [bridgeLine(launch.bridge)] : []),
    ...one('unread', launch.unread?.value),
    ...launch.mounts.map(it => `mount=${it.source.value}>${value(it.target)}${it.readOnly ? ':ro' : ''}`),
    ...launch.args.map(it => `'${it.value}'`),
    ...launch.redirections.map(it => `${it.operator}${it.target.value}`),
    ...launch.others.map(it => `{${it.joint} ${print(it.launch)}}`),
  ];
  return parts.join(' ');
}

const value = (text: Text | undefined): string => text?.value ?? '-';
const one = (name: string, found: string | undefined): string[] => (found === undefined ? [] : [`${name}=${found}`]);
const flag = (it: Launch['flags'][number]): string => (it.value ? `${it.name.value}=${it.value.value}` : it.name.value);

const bridgeLine = ({ to, transport, headers }: NonNullable<Launch['bridge']>): string =>
  `bridge=${[to.value, ...one('by', transport?.value), ...headers.map(it => `${it.name.value}:${it.value.value}`)].join(' ')}`;

function packageLine(it: PackageSpec): string {
  const source = it.source.kind === 'registry' ? '' : ` ${it.source.kind}`;
  const place = it.source.kind === 'git' || it.source.kind === 'url' ? `:${it.source.host}` : '';
  const ref = it.source.kind === 'git' && it.source.ref ? `#${it.source.ref.value}` : '';
  const alias = it.alias ? ` as ${it.alias.value}` : '';
  const version = it.version ? ` ${it.operator}${it.version.value}` : '';
  const bin = it.bin ? ` bin ${it.bin.value}` : '';
  return `<${{ main: '', extra: '+', installed: '=' }[it.role]}${it.ecosystem} ${value(it.name)}${version}${alias}${source}${place}${ref}${bin}>`;
}

/** Every text that hangs in a value, whatever its shape. */
export function textsIn(found: unknown): Text[] {
  if (typeof found !== 'object' || found === null) return [];
  if ('value' in found && 'range' in found && typeof found.value === 'string') return [found as Text];
  return Object.values(found).flatMap(textsIn);
}
