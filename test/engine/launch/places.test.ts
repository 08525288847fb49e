import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCommand } from '../../../src/engine/launch/launch';
import type { Runner } from '../../../src/engine/launch/runner';
import { runners } from '../../../src/engine/launch/runners';
import { quickest } from '../../timing';
import { launchOf, print, textsIn } from './print';

const program = fc.constantFrom(...Object.values(runners).flatMap((it: Runner) => it.names));
const word = fc.constantFrom(
  ...['-c', '/c', '-e', '-S', '-y', '-p', '-it', '-lc', '--', 'run', 'exec', 'x', 'dlx', 'tool', '-v', '/:/h:ro', '-m'],
  ...['a@1', '@a/b@^2', 'x@npm:y@3', 'git+https://h/a@b', 'o/r#main', 'A=1', '-e', '--from', '--with', 'x[y]==1 ; z'],
  ...['&&', '|', ';', '&', '(', ')', '$(', '`', '"', "'", '\\', '$((', '))', '<', '>', '<<', '<(', '{', '}', '\n', '#'],
  ...[
    "$'\\x41'",
    '"a b"',
    "'c d'",
    'cd',
    'exec',
    '-Command',
    '-enc',
    'do shell script "x',
    'mcp-remote',
    'supergateway',
    '--stdio',
    '--header',
    'A: b',
    'https://h/x',
    'compose',
    '-o',
    'ProxyCommand=x y',
    'cQB5AA==',
    '$A',
    '{a,b}',
    'a${IFS}b',
    '<<b\nx $(y)\nb\n',
    'case a in b) c ;; d) e ;; esac',
    '[[ a && b ]]',
    '\u00e9',
    '\ud83d\ude00',
    '',
  ],
);
const line = fc.array(fc.oneof(program, word), { maxLength: 12 }).map(it => it.join(' '));
const tight = fc.array(word, { maxLength: 12 }).map(it => it.join(''));
const words = fc.array(fc.oneof(program, word, line, tight, fc.string()), { minLength: 1, maxLength: 10 });

describe('every part of a launch', () => {
  it('keeps its place, whatever the words', () => {
    fc.assert(fc.property(words, checkPlaces), { numRuns: 3000 });
  });

  it('keeps its place inside nested shells', () => {
    const nested = fc.tuple(
      fc.constantFrom('bash', 'sh', 'cmd', 'pwsh', 'wsl', 'env'),
      fc.constantFrom('-c', '/c', '-S'),
      line,
    );
    fc.assert(fc.property(nested, checkPlaces), { numRuns: 3000 });
  });

  it.each([
    ['env', ...Array.from({ length: 3000 }, () => 'env')],
    ['bash', '-c', '$('.repeat(20_000)],
    ['bash', '-c', '$(('.repeat(20_000)],
    ['bash', '-c', '`'.repeat(20_001)],
    ['bash', '-c', '(a;'.repeat(20_000)],
    ['bash', '-c', 'a & '.repeat(20_000)],
    ['bash', '-c', 'a <<b\n'.repeat(5_000)],
    ['bash', '-c', '"$(\\"'.repeat(10_000)],
    ['bash', '-c', '$@;'.repeat(20_000), '_', 'bash', '-c', '$@;'.repeat(20_000), '_', 'x'],
    ['bash', '-c', 'sh -c $1;'.repeat(5_000), '_', 'a;'.repeat(20_000)],
    ['cmd', '/c', 'a & ^'.repeat(10_000)],
    ['pwsh', '-c', '(a;'.repeat(20_000)],
    ['docker', 'run', '-v', ':'.repeat(50_000)],
    ['docker', 'run', `-${'i'.repeat(50_000)}`],
    ['npm', 'exec', ...Array.from({ length: 9000 }, () => 'x')],
    [`/a ${'\\ '.repeat(50_000)}`],
    [`/a${' '.repeat(50_000)}b c`],
    ['bash', '-c', 'case x in a) b ;; '.repeat(5_000)],
    ['bash', '-c', `A=${'x '.repeat(90)}; ${'$A '.repeat(20_000)}`],
    ['bash', '-c', 'eval "$('.repeat(2_000)],
    ['bash', '-c', 'ssh h <<< eval '.repeat(5_000)],
    ['bash', '-c', `${'a <<b; '.repeat(2_000)}\n${'$(c)\n'.repeat(5_000)}`],
    ['bash', '-c', '{a,b}'.repeat(20_000)],
    ['bash', '-c', 'a$IFS'.repeat(20_000)],
    ['npx', 'supergateway', ...Array.from({ length: 5_000 }, () => '--stdio=npx x')],
    ['npx', 'nodemon', ...Array.from({ length: 10_000 }, () => '-x')],
    ['nix-shell', ...Array.from({ length: 10_000 }, () => 'a')],
    ['find', ...Array.from({ length: 10_000 }, () => '-exec')],
    ['concurrently', ...Array.from({ length: 10_000 }, () => 'concurrently x')],
    ['powershell', '-enc', 'QUFB'.repeat(20_000)],
    ['start-process', 'x', `${'a,'.repeat(50_000)}`],
    ['osascript', '-e', 'do shell script "'.repeat(5_000)],
  ])('is found in time: %s %s', (...hostile) => {
    expect(quickest(() => launchOf(hostile.map(String)), LONGEST)).toBeLessThan(LONGEST);
  });
});

function checkPlaces(given: readonly string[]): void {
  const { source, launch } = launchOf(given);
  print(launch);
  expect(everyCommand(launch).length).toBeLessThan(2000);
  for (const { value, range, offsets } of textsIn(launch)) {
    expect(range.start).toBeLessThanOrEqual(range.end);
    if (!offsets) {
      expect(source.slice(range.start, range.end)).toBe(value);
      continue;
    }
    expect(offsets.length).toBe(value.length + 1);
    offsets.forEach((offset, index) => {
      expect(offset).toBeGreaterThanOrEqual(range.start);
      expect(offset).toBeLessThanOrEqual(range.end);
      expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
    });
  }
}

/** Such a line is nothing that anybody writes: that it ends soon is enough. */
const LONGEST = 3000;

describe('the cost', () => {
  const timed = (words: readonly string[], bound: number): number => quickest(() => launchOf(words), bound, 5);

  it.each([
    ['many arguments', (n: number) => ['npx', '-y', 'x', ...Array.from({ length: n }, () => '--a b')]],
    ['many options', (n: number) => ['docker', 'run', ...Array.from({ length: n }, () => '-eA=1'), 'x']],
    ['many commands', (n: number) => ['sh', '-c', 'a b | c; '.repeat(n)]],
    ['many wrappers', (n: number) => [...Array.from({ length: n }, () => 'env'), 'npx', 'x']],
    ['many substitutions', (n: number) => ['sh', '-c', 'a $(b $(c)) '.repeat(n)]],
  ])('of %s grows no faster than they do', (_, wordsOf) => {
    const bound = 40 * Math.max(timed(wordsOf(2_000), 0), 5);
    expect(timed(wordsOf(20_000), bound)).toBeLessThan(bound);
  });
});

it('says where a line is wrapped deeper than anybody would', () => {
  const { launch } = launchOf([...Array.from({ length: 100 }, () => 'env'), 'npx', 'x']);
  expect(launch.unread?.value).toBe('env');
  expect(launch.wrappers.length).toBeGreaterThan(20);
});
