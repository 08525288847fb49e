import { defineConfig } from 'vitest/config';

/** Cases that a person's hands could do: an installed .vsix in a real window, two files of cases at a time. */
export default defineConfig({
  test: {
    include: ['test/editor/**/*.e2e.ts'],
    exclude: process.env.CORDON_PICTURES ? [] : ['test/editor/pictures.e2e.ts'],
    globalSetup: 'test/editor/globalSetup.ts',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    retry: 1,
  },
});
