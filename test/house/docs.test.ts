import ts from 'typescript';
import { expect, it } from 'vitest';
import { parse, sourceFiles } from './sources';

const files = sourceFiles('src').filter(it => !/\/(?:clients|rules|runners)\/index\.ts$/.test(it));

/** What a file exports of its own without a word about what it is. */
function unexplained(path: string): string[] {
  const source = parse(path);
  return source.statements.flatMap(it => {
    const modifiers = ts.canHaveModifiers(it) ? (ts.getModifiers(it) ?? []) : [];
    const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || source.text.slice(it.pos, it.getStart()).includes('/**')) return [];
    return [`${path}:${source.getLineAndCharacterOfPosition(it.getStart()).line + 1}`];
  });
}

it('says of everything that a file exports what it is', () => {
  expect(files.flatMap(unexplained)).toEqual([]);
});
