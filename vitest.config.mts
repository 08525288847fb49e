import { defineConfig } from 'vitest/config';

/** Unit, property, house and command-line tests. The suites inside a real editor live in `test/editor`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', 'node_modules/**', '.vscode-test/**'],
    // Nothing here changes what another file sees, and a fresh world for each file costs a third of the time.
    isolate: false,
    testTimeout: 30_000,
  },
});
