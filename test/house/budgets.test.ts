import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, ROOT, sourceFiles } from './sources';

const files = sourceFiles('src').filter(it => !/\/(?:clients|rules|runners)\/index\.ts$/.test(it));
const lines = (path: string): number => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length;
const over = (limit: number, pattern: RegExp) =>
  files.filter(it => pattern.test(it) && lines(it) > limit).map(it => `${it}: ${lines(it)} lines`);

describe('budgets', () => {
  it('keeps files short', () => {
    expect(over(300, /^(?!src\/engine\/knowledge\/)/)).toEqual([]);
    expect(over(100, /^src\/engine\/rules\/[^/]+\//)).toEqual([]);
    expect(over(60, /^src\/engine\/clients\//)).toEqual([]);
  });

  it('keeps the median file at 60 lines or less', () => {
    const sorted = files.map(lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1] ?? 0).toBeLessThanOrEqual(60);
  });

  it('keeps functions short', () => expect(files.flatMap(longFunctions)).toEqual([]));

  it('has no room for leftovers', () => {
    const names = files.flatMap(it => it.split('/').map(part => basename(part, '.ts').toLowerCase()));
    expect(names.filter(it => /^(?:utils?|common|helpers?|types|constants|misc)$/.test(it))).toEqual([]);
  });

  it('has no any and no non-null assertion', () => expect(files.flatMap(carelessness)).toEqual([]));
});

function longFunctions(path: string): string[] {
  const source = parse(path);
  const line = (offset: number) => source.getLineAndCharacterOfPosition(offset).line;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const length = line(node.getEnd()) - line(node.getStart()) + 1;
      if (length > 50) found.push(`${path}:${line(node.getStart()) + 1} has ${length} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function carelessness(path: string): string[] {
  const source = parse(path);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const careless = node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
    if (careless) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
