import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SECRET_SHAPES } from '../../src/engine/knowledge/secretShapes';
import { parse, sourceFiles } from './sources';

/** A regular expression of the source, and the places where it stands. */
interface Found {
  readonly source: string;
  readonly flags: string;
}

const literals = [...new Set(sourceFiles('src').flatMap(regexesIn))];
const found: readonly Found[] = [
  ...literals.map(it => ({ source: it.slice(1, it.lastIndexOf('/')), flags: it.slice(it.lastIndexOf('/') + 1) })),
  ...SECRET_SHAPES.map(it => ({ source: it.pattern, flags: '' })),
];

function regexesIn(path: string): string[] {
  const regexes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) regexes.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return regexes;
}

/** The one place that puts patterns together, of rows of a table that this test looks at. */
const MAKES_PATTERNS = ['src/engine/model/credential/judgeCredential.ts'];

/** Whether a file makes regular expressions while it runs: a text of strangers could become one. */
function makesRegexes(path: string): boolean {
  const visit = (node: ts.Node): boolean =>
    ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') ||
    (ts.forEachChild(node, it => visit(it) || undefined) ?? false);
  return visit(parse(path));
}

/** Without a repeat that has no end, a search takes a bounded number of steps at every place: it is linear as it stands. */
function isBounded({ source }: Found): boolean {
  const plain = source.replace(/\\./gs, '_').replace(/\[(?:\\.|[^\]\\])*\]/g, '_');
  return !/[*+]|\{\d+,\}/.test(plain);
}

/** So many are looked at together, lest the last ones spend their time on waiting. */
const AT_ONCE = 4;

/** What an attacker could slow down, with the kind of growth. */
async function slow(all: readonly Found[]): Promise<string[]> {
  const waiting = all.filter(it => !isBounded(it));
  const said: string[] = [];
  while (waiting.length > 0) said.push(...(await Promise.all(waiting.splice(0, AT_ONCE).map(growth))).flat());
  return said;
}

async function growth({ source, flags }: Found): Promise<string[]> {
  const said = await check(source, flags, { timeout: 20_000 });
  if (said.status === 'safe') return [];
  return [`/${source}/${flags}: ${said.status === 'vulnerable' ? said.complexity.summary : said.error.kind}`];
}

/** Every text comes from strangers: no pattern may take more than a time that grows like the text. */
describe('regular expressions', () => {
  it('are found', () => {
    expect(found.length).toBeGreaterThan(300);
  });

  it('are all written down', () => {
    expect(sourceFiles('src').filter(makesRegexes)).toEqual(MAKES_PATTERNS);
  });

  it('are told apart by this test', { timeout: 60_000 }, async () => {
    const bad = ['(a+)+$', '(?:\\w+\\s*)*x', '\\s+$'].map(source => ({ source, flags: '' }));
    expect(await slow(bad)).toHaveLength(3);
    expect(await slow([{ source: '^\\s+', flags: '' }])).toEqual([]);
    expect(['a{1,3}b?', '[*+]', 'a*', 'b{2,}'].map(source => isBounded({ source, flags: '' }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are linear', { timeout: 240_000 }, async () => {
    expect(await slow(found)).toEqual([]);
  });
});
