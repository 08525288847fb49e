import { defineConfig } from 'vitest/config';

import { WINDOWS } from './globalSetup';

/** Cases that a person's hands could do: an installed .vsix in a real window, two files of cases at a time. */
export default defineConfig({
  test: {
    include: ['test/editor/**/*.e2e.ts'],
    globalSetup: 'test/editor/globalSetup.ts',
    maxWorkers: WINDOWS,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    retry: 1,
  },
});
