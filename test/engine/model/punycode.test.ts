import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressBehind } from '../../../src/engine/model/numericHost';
import { fromPunycode } from '../../../src/engine/model/punycode';

it('reads what the platform writes', () => {
  for (const label of ['bücher', 'nоtion', '1іnear', '例え', 'münchen-ost', 'пример'])
    expect(fromPunycode(domainToASCII(label))).toBe(label);
});

it('never throws, and leaves what it cannot read', () => {
  expect(fromPunycode('xn--')).toBe('xn--');
  expect(fromPunycode('plain')).toBe('plain');
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9-]{0,70}$/), it => typeof fromPunycode(`xn--${it}`) === 'string'));
});

it('reads numbers as addresses', () => {
  expect(addressBehind('2852039166')).toBe('169.254.169.254');
  expect(addressBehind('0x7f.1')).toBe('127.0.0.1');
  expect(addressBehind('::ffff:a9fe:a9fe')).toBe('169.254.169.254');
  for (const it of ['example.com', '1.2.3.4.5', '999.1.1.1', '::1', '']) expect(addressBehind(it)).toBe(it);
});
