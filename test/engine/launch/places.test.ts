import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCommand } from '../../../src/engine/launch/launch';
import { launchOf, print, textsIn } from './print';

const program = fc.constantFrom(
  ...['npx', 'npm', 'bunx', 'bun', 'pnpm', 'uvx', 'uv', 'pipx', 'docker', 'podman', 'node', 'python3', 'deno'],
  ...[
    'sh',
    'bash',
    'cmd',
    'cmd.exe',
    'powershell',
    'pwsh',
    'env',
    'wsl',
    'sudo',
    'timeout',
    'osascript',
    'mise',
    'pixi',
  ],
);
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
  ])('is found in time: %s %s', (...hostile) => {
    const start = performance.now();
    launchOf(hostile.map(String));
    expect(performance.now() - start).toBeLessThan(15_000);
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
