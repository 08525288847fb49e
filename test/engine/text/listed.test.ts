import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/engine/text/listed';

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
    [['a, b', 'c'], 'a, b and c'],
  ])('lists %j', (names, expected) => {
    expect(listed(names)).toBe(expected);
  });
});
