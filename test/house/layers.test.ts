import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './sources';

/** The rooms of the house, by path, with their floor; the longest path that fits counts. Arrows only run down. */
const FLOORS: Readonly<Record<string, number>> = {
  'src/extension/': 9,
  'src/cli/': 9,
  'src/host/': 7,
  'src/online/': 7,
  'src/report/': 7,
  'src/engine/index.ts': 6,
  'src/engine/analyze.ts': 5,
  'src/engine/clientSettings.ts': 5,
  'src/engine/inventory.ts': 5,
  'src/engine/memory.ts': 5,
  'src/engine/policyFile.ts': 5,
  'src/engine/read.ts': 5,
  'src/engine/sessions.ts': 5,
  'src/engine/rules/': 4,
  'src/engine/review/': 4,
  'src/engine/clients/': 3,
  'src/engine/launch/': 3,
  'src/engine/lockfiles/': 3,
  'src/engine/finding/': 2,
  'src/engine/model/': 2,
  'src/engine/syntax/': 1,
  'src/engine/knowledge/': 1,
  'src/engine/text/': 0,
};

/** Who may import what from outside. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  vscode: ['src/extension/'],
  'jsonc-parser': ['src/engine/syntax/'],
  'toml-eslint-parser': ['src/engine/syntax/'],
  yaml: ['src/engine/syntax/'],
  '@noble/hashes': ['src/engine/text/'],
  semver: ['src/engine/model/', 'src/online/'],
  '@renovatebot/pep440': ['src/engine/model/', 'src/online/'],
  valibot: ['src/online/'],
  'node:': ['src/host/', 'src/cli/'],
  'package.json': ['src/cli/'],
};

/** One file imports another one, or a package. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

const files = sourceFiles('src');
const arrows: readonly Arrow[] = files.flatMap(from => importsOf(from).map(to => ({ from, to })));
const room = (path: string): string =>
  Object.keys(FLOORS)
    .filter(it => path.startsWith(it))
    .sort((a, b) => b.length - a.length)[0] ?? 'nowhere';
const floor = (path: string): number => FLOORS[room(path)] ?? Number.NaN;
const inside = arrows.filter(it => it.to.startsWith('src/'));
const show = (list: readonly Arrow[]) => list.map(it => `${it.from} -> ${it.to}`);

describe('the house', () => {
  it('has no room in which nothing lies', () => {
    expect(Object.keys(FLOORS).filter(it => !files.some(path => room(path) === it))).toEqual([]);
  });

  it('gives every file a room', () => expect(files.filter(it => room(it) === 'nowhere')).toEqual([]));

  it('has every room in its plan', () => {
    const [plan = ''] = readFileSync('src/README.md', 'utf8').split('## Which way arrows run');
    const rooms = Object.keys(FLOORS).map(it => basename(it) + (it.endsWith('/') ? '/' : ''));
    expect(rooms.filter(it => !plan.includes(` ${it}`))).toEqual([]);
  });

  it('has no arrow up', () => {
    expect(show(inside.filter(it => floor(it.to) > floor(it.from)))).toEqual([]);
  });

  it('has no arrow between rooms of one floor, but from findings to the model', () => {
    const across = inside.filter(it => floor(it.to) === floor(it.from) && room(it.to) !== room(it.from));
    const kept = (it: Arrow) =>
      (room(it.from) === 'src/engine/finding/' && room(it.to) === 'src/engine/model/') ||
      (floor(it.from) === 5 && it.from === 'src/engine/analyze.ts');
    expect(show(across.filter(it => !kept(it)))).toEqual([]);
  });

  it('enters the engine by its one door', () => {
    const doors = inside.filter(it => floor(it.from) > 6 && it.to.startsWith('src/engine/'));
    expect(show(doors.filter(it => it.to !== 'src/engine/index.ts'))).toEqual([]);
  });

  it('has no rule, client or runner that imports its like', () => {
    const like = /^src\/engine\/(?:rules\/[^/]+|clients|launch\/runners)\/(?!index\.ts)/;
    expect(show(inside.filter(it => like.test(it.from) && like.test(it.to)))).toEqual([]);
  });

  it('has no import circle', () => expect(circles()).toEqual([]));

  const leave = Object.entries(OUTSIDE).flatMap(([name, rooms]) => rooms.map(it => ({ name, room: it })));
  const uses = ({ from, to }: Arrow, { name, room }: { readonly name: string; readonly room: string }) =>
    (to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`)) && from.startsWith(room);
  const outside = arrows.filter(it => !it.to.startsWith('src/'));

  it('takes from outside only what a room may take', () => {
    expect(show(outside.filter(it => !leave.some(one => uses(it, one))))).toEqual([]);
  });

  it('gives no room leave for what it does not take', () => {
    expect(leave.filter(one => !outside.some(it => uses(it, one)))).toEqual([]);
  });

  it('keeps processes out', () => {
    expect(show(arrows.filter(it => /^(?:node:)?(?:child_process|worker_threads|net|vm)$/.test(it.to)))).toEqual([]);
  });
});

/** Files that reach themselves, as readable paths. */
function circles(): string[] {
  const next = new Map(
    files.map(it => [it, [...new Set(inside.filter(arrow => arrow.from === it).map(arrow => arrow.to))]]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}
