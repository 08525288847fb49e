import { defineConfig } from 'vitest/config';

/** Cases that a person's hands could do: an installed .vsix in a real window, one after the other. */
export default defineConfig({
  test: {
    include: ['test/editor/**/*.e2e.ts'],
    globalSetup: 'test/editor/globalSetup.ts',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    retry: 1,
  },
});
