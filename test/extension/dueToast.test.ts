import { describe, expect, it } from 'vitest';
import { type FileReport, type ReviewState, reviewRecord, reviewState } from '../../src/engine';
import { dueToast, keysOf, type ToastState } from '../../src/extension/dueToast';
import { inventory } from '../../src/extension/views/inventory';
import { finding, report, server } from './reports';

const NEW: ReviewState = { kind: 'new' };
const fresh = (...reports: FileReport[]) => inventory(reports, () => NEW);
const state = (more: Partial<ToastState>): ToastState => ({
  files: [],
  seen: new Set(),
  muted: false,
  pending: false,
  trusted: false,
  edited: new Set(),
  ...more,
});

const bad = server('bad');
const good = server('good');
const risky = report('.mcp.json', { servers: [bad, good], findings: [finding(bad, { severity: 'high' })] });

describe('the one toast', () => {
  it('counts servers and high risks', () => {
    expect(dueToast(state({ files: fresh(risky) }))).toMatchObject({
      kind: 'servers',
      servers: 2,
      risky: 1,
      trusted: false,
    });
  });

  it('says that VS Code would start something only where it reads the file, and asks nothing', () => {
    const [client] = risky.clients;
    if (!client) throw new Error('no client');
    const startable = (more: Partial<typeof client>) =>
      dueToast(state({ files: fresh({ ...risky, clients: [{ ...client, ...more }] }) }))?.startable;
    expect(startable({})).toBe(true);
    expect(startable({ name: 'Cursor' })).toBe(false);
    expect(startable({ startsUnasked: false })).toBe(false);
    expect(startable({ id: 'another' })).toBe(false);
  });

  it('says nothing about what is medium, the person’s own, ignored, muted or on the screen already', () => {
    const medium = report('.mcp.json', { servers: [bad], findings: [finding(bad, { severity: 'medium' })] });
    const suppressed = { by: 'user', reason: 'known' } as const;
    const ignored = report('.mcp.json', {
      servers: [bad],
      findings: [finding(bad, { severity: 'high', suppressed })],
    });
    expect(dueToast(state({ files: fresh(medium) }))).toBeUndefined();
    expect(dueToast(state({ files: fresh(ignored) }))).toBeUndefined();
    expect(dueToast(state({ files: fresh({ ...risky, scope: 'user' }) }))).toBeUndefined();
    expect(dueToast(state({ files: fresh(risky), muted: true }))).toBeUndefined();
    expect(dueToast(state({ files: fresh(risky), pending: true }))).toBeUndefined();
  });

  it('is silent about what it said, also once the folder is trusted, until a fingerprint changes', () => {
    const seen = new Set(dueToast(state({ files: fresh(risky) }))?.keys);
    expect(dueToast(state({ files: fresh(risky), seen, trusted: true }))).toBeUndefined();
    const swapped = { ...bad, fingerprint: 'another' };
    const changed = { ...risky, servers: [swapped, good] };
    expect(dueToast(state({ files: fresh(changed), seen, trusted: true }))).toMatchObject({ risky: 1, trusted: true });
  });

  it('leaves what a person types alone, and remembers it', () => {
    const files = fresh(risky);
    expect(dueToast(state({ files, edited: new Set([risky.uri]) }))).toBeUndefined();
    expect(dueToast(state({ files, seen: new Set(keysOf(files)) }))).toBeUndefined();
  });

  it('speaks of a reviewed server that runs something else now', () => {
    const record = reviewRecord(bad, new Date(0));
    const swapped = { ...bad, fingerprint: 'another', command: 'sh' };
    const files = inventory([{ ...risky, servers: [swapped, good] }], (_, __, it) =>
      it.name === 'bad' ? reviewState(record, it) : NEW,
    );
    expect(dueToast(state({ files }))).toMatchObject({ kind: 'changed', changed: [files[0]?.servers[0]?.id] });
  });

  it('is silent about a reviewed server', () => {
    const files = inventory([risky], (_, __, it) => reviewState(reviewRecord(it, new Date(0)), it));
    expect(dueToast(state({ files }))).toBeUndefined();
  });

  it('has words for settings that stand beside no server', () => {
    const settings = report('.claude/settings.json', { findings: [finding(undefined, { severity: 'critical' })] });
    expect(dueToast(state({ files: fresh(settings) }))).toMatchObject({ kind: 'settings', servers: 0, risky: 1 });
  });
});
