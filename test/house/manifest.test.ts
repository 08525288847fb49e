import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, ROOT, sourceFiles } from './sources';

interface Manifest {
  readonly contributes: {
    readonly commands?: readonly { readonly command: string; readonly title: string }[];
    readonly menus?: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly configuration?: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
    readonly views?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { commands = [], menus = {}, configuration } = manifest.contributes;

/** Every string literal in the extension's sources; of a template, the beginning. */
function literals(): { readonly whole: Set<string>; readonly beginnings: string[] } {
  const found = new Set<string>();
  const beginnings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    if (ts.isTemplateHead(node) && node.text.startsWith('cordon.')) beginnings.push(node.text);
    ts.forEachChild(node, visit);
  };
  for (const path of sourceFiles('src/extension')) visit(parse(path));
  return { whole: found, beginnings };
}

describe('the manifest', () => {
  const { whole, beginnings } = literals();
  const known = { has: (id: string) => whole.has(id) || beginnings.some(it => id.startsWith(it)) };

  it('declares only commands that the sources name', () => {
    expect(commands.map(it => it.command).filter(it => !known.has(it))).toEqual([]);
  });

  it('puts only declared commands into menus', () => {
    const declared = new Set(commands.map(it => it.command));
    const used = Object.values(menus).flatMap(list => list.flatMap(it => it.command ?? []));
    expect(used.filter(it => !declared.has(it))).toEqual([]);
  });

  it('declares only views that the sources name', () => {
    const views = Object.values(manifest.contributes.views ?? {}).flat();
    expect(views.map(it => it.id).filter(it => !known.has(it))).toEqual([]);
  });

  it('asks only for context keys that the sources set', () => {
    const whens = Array.from(read('package.json').matchAll(/"(?:when|enablement)": "([^"]+)"/g), it => it[1] ?? '');
    const views = Object.values(manifest.contributes.views ?? {}).flatMap(list => list.map(it => it.id));
    const keys = whens.flatMap(it => Array.from(it.matchAll(/\bcordon\.\w+/g), ([key]) => key));
    const set = read('src/extension/contextKeys.ts');
    const unset = keys.filter(it => !views.includes(it) && !set.includes(` ${it.slice('cordon.'.length)}:`));
    expect(keys.length).toBeGreaterThan(10);
    expect(unset).toEqual([]);
  });

  it('offers no command in the palette that needs a row, a folder or a finding it has not', () => {
    const always = new Set(['reviewServers', 'scanNow', 'showLog', 'explainFinding', 'openWalkthrough', 'openSample']);
    const sometimes = new Set(menus.commandPalette?.map(it => it.command));
    expect(commands.filter(it => !sometimes.has(it.command) && !always.has(it.command.slice(7)))).toEqual([]);
  });

  it('has at most 16 settings, none of which a repository could use to weaken detection', () => {
    const settings = Object.entries(configuration?.properties ?? {});
    expect(settings.length).toBeLessThanOrEqual(16);
    const harmless = new Set(['cordon.codeLens', 'cordon.statusBar']);
    const open = settings.filter(
      ([name, it]) => !harmless.has(name) && !/^(?:machine|application)$/.test(it.scope ?? ''),
    );
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('has a text for every placeholder, and no text without one', () => {
    const used = new Set(Array.from(read('package.json').matchAll(/"%([^"%]+)%"/g), it => it[1]));
    expect(Object.keys(JSON.parse(read('package.nls.json'))).sort()).toEqual([...used].sort());
  });
});
