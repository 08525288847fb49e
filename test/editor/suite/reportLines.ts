import type { Runner, Test } from 'mocha';

/**
 * One ready-made line a test, as the way out of an extension host neither formats nor carries long messages.
 * The mark before each line tells it from the workbench's own log.
 */
export function reportLines(runner: Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', test => {
    passed++;
    say(`  ✓ ${name(test)} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', test => say(`  - ${name(test)}`));
  runner.on('fail', (test, error: Error) => {
    failed++;
    say(`  ✗ ${name(test)}\n${error.stack ?? error.message}`);
  });
  runner.once('end', () => say(`${passed} passed, ${failed} failed`));
}

function name(test: Test): string {
  return test.titlePath().join(' › ');
}

function say(line: string): void {
  console.log(`@suite ${line}`);
}
