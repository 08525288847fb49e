import { expect, it } from 'vitest';
// @ts-expect-error -- a plain script without declarations
import { generate } from '../../scripts/generate.mjs';

it('has nothing derived that is stale; run the tests again if it just wrote some', async () => {
  expect(await generate()).toEqual([]);
});
