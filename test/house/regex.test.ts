import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse, sourceFiles } from './sources';

/** A regular expression of the source, and where it stands. */
interface Found {
  readonly at: string;
  readonly regex: RegExp;
}

const found: readonly Found[] = sourceFiles('src').flatMap(regexesIn);

function regexesIn(path: string): Found[] {
  const regexes: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) regexes.push({ at: `${path} ${node.text}`, regex: regexOf(node.text) });
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return regexes;
}

/** Without `g` and `y`: a search from the start, over the whole text. */
function regexOf(literal: string): RegExp {
  const slash = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, slash), literal.slice(slash + 1).replace(/[gy]/g, ''));
}

/** Repeats without an end inside a group that repeats without an end: `(a+)*`. */
function nestsRepeats(source: string): boolean {
  const plain = source.replace(/\\./gs, '_').replace(/\[[^\]]*\]/g, '_');
  const held: boolean[] = [false];
  for (let at = 0; at < plain.length; at++) {
    const endless = /^.(?:[*+]|\{\d+,\})/s.test(plain.slice(at, at + 12));
    if (plain[at] === '(') held.push(false);
    else if (plain[at] !== ')') held[held.length - 1] ||= endless;
    else {
      const inner = held.pop() ?? false;
      if (inner && endless) return true;
      held[held.length - 1] ||= inner || endless;
    }
  }
  return false;
}

/** Repeats in repeats whose turns a separator tells apart, so that there is one way only to read a text. */
const SEPARATED: readonly RegExp[] = [
  /network\.ts .*\(\?:\\\.\[\\w-\]\+\)\+/,
  /placeholder\.ts .*\(\?:_\(\?:\[A-Z\]\+\[0-9\]/,
  /pypiIndex\.ts .*\(\?:\\\.\\d\+\)\*/,
];

/** Pumped whatever the pattern. */
const ALWAYS = [
  'a',
  'A',
  '0',
  ' ',
  '-',
  '_',
  '.',
  '/',
  '=',
  '\t',
  '\n',
  'a ',
  'a.',
  'a-',
  'aA',
  '0.',
  '::',
  '${',
  '{{',
];

/** Texts made to hurt: what the pattern itself is made of, again and again, and an end that fits nothing. */
function attacksOn({ source }: RegExp): ((length: number) => string)[] {
  const words = source.split(/[^A-Za-z0-9 :/@._=-]+/).filter(it => it.length > 1 && it.length < 30);
  const letters = new Set(source.replace(/\\[a-zA-Z]/g, '').replace(/[\\^$*+?()[\]{}|]/g, ''));
  const units = [...new Set([...ALWAYS, ...[...letters].slice(0, 30), ...words.slice(0, 20)])];
  return ['', ...words.slice(0, 6)].flatMap(start =>
    units.map(unit => (length: number) => `${start}${unit.repeat(length / unit.length)}\u0001`),
  );
}

function time(regex: RegExp, text: string): number {
  const start = performance.now();
  regex.test(text);
  return performance.now() - start;
}

/** Four times the text takes a line four times as long, a square sixteen times. */
function isSteep({ regex }: Found): boolean {
  return attacksOn(regex).some(attack => {
    if (time(regex, attack(15_000)) < 8) return false;
    const best = (length: number) => Math.min(...[0, 1, 2].map(() => time(regex, attack(length))));
    const whole = best(40_000);
    return whole > 40 && whole > 9 * best(10_000);
  });
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(found.length).toBeGreaterThan(200);
  });

  it('are told apart by this test', () => {
    expect(['(a+)+', '(?:\\w+\\s*)*', '(a|b{2,})*'].map(nestsRepeats)).toEqual([true, true, true]);
    expect(['(a)+b*', '[(+]+', '(?:a{1,3})+'].map(nestsRepeats)).toEqual([false, false, false]);
    expect([/\s+$/, /^\s+/].map(regex => isSteep({ at: '', regex }))).toEqual([true, false]);
  });

  it('nest no repeats without an end', () => {
    const nested = found.filter(it => nestsRepeats(it.regex.source) && !SEPARATED.some(at => at.test(it.at)));
    expect(nested.map(it => it.at)).toEqual([]);
  });

  it('take time that grows no faster than the text', { timeout: 120_000 }, () => {
    expect(found.filter(isSteep).map(it => it.at)).toEqual([]);
  });
});
