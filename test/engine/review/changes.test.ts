import { describe, expect, it } from 'vitest';
import {
  type ChangedPart,
  changedParts,
  type ReviewedDefinition,
  reviewRecord,
  reviewState,
} from '../../../src/engine';
import { server } from '../../extension/reports';

const reviewed: ReviewedDefinition = {
  transport: 'stdio',
  command: 'npx',
  args: ['-y', 'some-server@1.0.0', '/work'],
  env: [{ name: 'TOKEN', value: '***' }],
  headers: [],
  package: { ecosystem: 'npm', name: 'some-server', version: '1.0.0' },
};
const image = (tag: string): Partial<ReviewedDefinition> => ({
  command: 'docker',
  args: ['run', `mcp/server${tag}`],
  image: `mcp/server${tag}`,
});
const remote = (url: string): Partial<ReviewedDefinition> => ({ transport: 'http', url, args: [] });

describe('what changed since a review', () => {
  it.each<[string, Partial<ReviewedDefinition>, Partial<ReviewedDefinition>, ChangedPart[]]>([
    ['another command', {}, { command: 'sh' }, ['command']],
    [
      'another package',
      {},
      { args: ['-y', 'grim@1.0.0', '/work'], package: { ecosystem: 'npm', name: 'grim' } },
      ['package', 'arguments'],
    ],
    [
      'a version bump',
      {},
      {
        args: ['-y', 'some-server@2.0.0', '/work'],
        package: { ecosystem: 'npm', name: 'some-server', version: '2.0.0' },
      },
      ['version'],
    ],
    [
      'a pin taken off',
      {},
      { args: ['-y', 'some-server', '/work'], package: { ecosystem: 'npm', name: 'some-server' } },
      ['version'],
    ],
    ['another argument', {}, { args: ['-y', 'some-server@1.0.0', '/'] }, ['arguments']],
    ['another image tag', image(':1'), image('@sha256:00'), ['version']],
    ['another image', image(':1'), { ...image(':1'), args: ['run', 'grim:1'], image: 'grim:1' }, ['package']],
    ['another host', remote('https://a.example/mcp'), remote('https://b.example/mcp'), ['host']],
    ['another path', remote('https://a.example/mcp'), remote('https://a.example/sse'), ['address']],
    ['a variable', {}, { env: [{ name: 'NODE_OPTIONS', value: '-r x' }] }, ['environment']],
    ['another folder', {}, { cwd: '/tmp' }, ['folder']],
  ])('%s', (_, before, now, parts) => {
    expect(changedParts({ ...reviewed, ...before }, { ...reviewed, ...now })).toEqual(parts);
  });

  it('goes by the fingerprint, and says how bad the worst part is', () => {
    const before = server('x');
    const record = reviewRecord(before, new Date(0));
    expect(reviewState(undefined, before)).toEqual({ kind: 'new' });
    expect(reviewState(record, before)).toEqual({ kind: 'reviewed', at: '1970-01-01T00:00:00.000Z' });
    const now = { ...before, fingerprint: 'other', command: 'sh', cwd: '/tmp' };
    expect(reviewState(record, now)).toMatchObject({ kind: 'changed', parts: ['command', 'folder'], severity: 'high' });
    expect(reviewState(record, { ...before, fingerprint: 'other' })).toMatchObject({ parts: ['other'] });
  });
});
