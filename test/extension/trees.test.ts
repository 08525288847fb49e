import { describe, expect, it } from 'vitest';
import type { FileReport, ReviewState } from '../../src/engine';
import { countsOf } from '../../src/extension/views/counts';
import { type FindingsRow, findingTree } from '../../src/extension/views/findingTree';
import { inventory, type ReviewOf } from '../../src/extension/views/inventory';
import { type Grouping, type ServerRow, serverTree } from '../../src/extension/views/serverTree';
import { finding, report, server } from './reports';

const NEW: ReviewOf = () => ({ kind: 'new' });
const CHANGED: ReviewState = { kind: 'changed', at: '2026-01-01', parts: ['command'], severity: 'high' };

const bad = server('filesystem');
const docs = server('docs', { clients: ['vscode', 'cursor'] });
const twin = server('__proto__');
const other = server('__proto__', { fingerprint: 'second' });
const mine = server('mine');
const folder = report('.mcp.json', {
  clients: [
    { id: 'vscode', name: 'VS Code', startsUnasked: true, startsUnaskedWhen: '', startsUnaskedSource: '' },
    { id: 'cursor', name: 'Cursor', startsUnasked: false, startsUnaskedWhen: '', startsUnaskedSource: '' },
  ],
  servers: [bad, docs],
  findings: [
    finding(bad),
    finding(bad, { rule: 'broad-filesystem-path', severity: 'high' }),
    finding(undefined, { rule: 'disguised-path', severity: 'critical' }),
    finding(docs, { suppressed: { by: 'user', reason: 'known' } }),
  ],
});
const nested = report('pkg/.mcp.json', { servers: [twin, other], findings: [finding(other), finding(other)] });
const own = report('~/.cursor/mcp.json', { scope: 'user', servers: [mine] });
const broken = report('.vscode/mcp.json', { unread: { message: 'syntax error', at: { start: 0, end: 1 } } });
const empty = report('.claude/settings.json');
const reports: FileReport[] = [own, nested, folder, broken, empty];

/** One line a row, indented. */
function lines(rows: readonly (ServerRow | FindingsRow)[], depth = 0): string[] {
  return rows.flatMap(row => [
    '  '.repeat(depth) + label(row),
    ...('children' in row ? lines(row.children, depth + 1) : []),
  ]);
}

function label(row: ServerRow | FindingsRow): string {
  switch (row.kind) {
    case 'group':
      return typeof row.of === 'string' ? row.of : Object.values(row.of).join(' ');
    case 'file':
      return row.report.path;
    case 'server':
      return `${row.listed.server.name} ${row.listed.worst ?? 'none'}`;
    case 'finding':
      return `${row.finding.severity} ${row.finding.rule}`;
    case 'rule':
      return row.rule;
    case 'change':
      return 'changed';
    case 'unread':
      return `unread ${row.report.path}`;
    case 'notChecked':
      return `not checked ${row.what}`;
  }
}

const servers = (grouping: Grouping, reviewOf = NEW) =>
  lines(serverTree(inventory(reports, reviewOf), grouping, { nameOf: () => undefined }));

describe('headings', () => {
  it('keep the opened folders first, then what is mine, what I added, and what an administrator set up', () => {
    const here = report('.mcp.json', { servers: [server('here')] });
    const added = report('a/.mcp.json', { uri: 'file:///x/a', scope: 'user', servers: [server('added')] });
    const managed = report('/etc/x.json', { scope: 'managed', servers: [server('managed')] });
    const all = inventory([managed, added, own, here], NEW);
    const nameOf = ({ uri }: FileReport) => (uri === 'file:///x/a' ? 'Also checked: ~/x' : undefined);
    const rows = serverTree(all, 'file', { nameOf, machine: 'devbox' });
    expect(rows.flatMap(it => (it.kind === 'group' ? [it.of] : []))).toEqual([
      { by: 'scope', scope: 'workspace' },
      { by: 'scope', scope: 'user', machine: 'devbox' },
      { by: 'scope', scope: 'user', name: 'Also checked: ~/x', machine: 'devbox' },
      { by: 'scope', scope: 'managed', machine: 'devbox' },
    ]);
  });
});

describe('the Servers view', () => {
  it('groups by file: the folder first, the worst finding first, unread files last', () => {
    expect(servers('file')).toEqual([
      'scope workspace',
      '  .mcp.json',
      '    critical disguised-path',
      '    filesystem high',
      '      high broad-filesystem-path',
      '      low unpinned-package',
      '    docs none',
      '  pkg/.mcp.json',
      '    __proto__ none',
      '    __proto__ low',
      '      low unpinned-package',
      '      low unpinned-package',
      'scope user',
      '  ~/.cursor/mcp.json',
      '    mine none',
      'unread .vscode/mcp.json',
    ]);
  });

  it('groups by client and by risk', () => {
    expect(servers('client').filter(it => !it.startsWith('    '))).toEqual([
      'client Cursor',
      '  .mcp.json',
      '  docs none',
      'client VS Code',
      '  .mcp.json',
      '  filesystem high',
      '  docs none',
      '  __proto__ none',
      '  __proto__ low',
      '  mine none',
      'unread .vscode/mcp.json',
    ]);
    expect(servers('risk').filter(it => !it.startsWith('    '))).toEqual([
      'risk critical',
      '  .mcp.json',
      'risk high',
      '  filesystem high',
      'risk low',
      '  __proto__ low',
      'risk',
      '  docs none',
      '  __proto__ none',
      '  mine none',
      'unread .vscode/mcp.json',
    ]);
    expect(servers('risk').slice(0, 3)).toContain('    critical disguised-path');
  });

  it('names a server once below a client that reads its file in two ways', () => {
    const twice = ['vscode', 'vscode-root'].map(id => ({
      ...{ id, name: 'VS Code', startsUnasked: true, startsUnaskedWhen: '', startsUnaskedSource: '' },
    }));
    const both = report('.mcp.json', {
      clients: twice,
      servers: [server('one', { clients: ['vscode', 'vscode-root'] })],
    });
    const rows = serverTree(inventory([both], NEW), 'client', { nameOf: () => undefined });
    expect(lines(rows)).toEqual(['client VS Code', '  one none']);
  });

  it('says which machine a person’s own server is set up on, below whatever heading it stands', () => {
    const rows = serverTree(inventory(reports, NEW), 'client', { nameOf: () => undefined, machine: 'devbox' });
    const found = rows.flatMap(it => (it.kind === 'group' ? it.children : []));
    const awayOf = (name: string) => found.find(it => it.kind === 'server' && it.listed.server.name === name);
    expect(awayOf('mine')).toMatchObject({ away: { machine: 'devbox' } });
    expect(awayOf('docs')).toMatchObject({ away: {} });
  });

  it('shows a change since the review first, and lets it count', () => {
    const shown = servers('file', (_, __, it) => (it.name === 'mine' ? CHANGED : { kind: 'new' }));
    expect(shown.slice(-3)).toEqual(['    mine high', '      changed', 'unread .vscode/mcp.json']);
  });

  it('gives every row its own id, the same after lines moved', () => {
    const ids = (all: FileReport[], grouping: Grouping) => {
      const collect = (rows: readonly ServerRow[]): string[] =>
        rows.flatMap(it => [it.id, ...('children' in it ? collect(it.children) : [])]);
      return collect(serverTree(inventory(all, NEW), grouping, { nameOf: () => undefined }));
    };
    const moved = reports.map(it => ({ ...it, findings: it.findings.map(one => ({ ...one })) })).reverse();
    for (const grouping of ['file', 'client', 'risk'] as const) {
      const before = ids(reports, grouping);
      expect(new Set(before).size).toBe(before.length);
      expect(ids(moved, grouping)).toEqual(before);
    }
  });
});

describe('the Findings view', () => {
  it('groups by severity, then rule; ignored and reviewed ones at the end', () => {
    const reviewed: ReviewOf = (_, __, it) =>
      it.name === '__proto__' ? { kind: 'reviewed', at: '2026-01-01' } : { kind: 'new' };
    expect(lines(findingTree(inventory(reports, reviewed)))).toEqual([
      'critical',
      '  disguised-path',
      '    critical disguised-path',
      'high',
      '  broad-filesystem-path',
      '    high broad-filesystem-path',
      'low',
      '  unpinned-package',
      '    low unpinned-package',
      'reviewed',
      '  unpinned-package',
      '    low unpinned-package',
      '    low unpinned-package',
      'ignored',
      '  unpinned-package',
      '    low unpinned-package',
    ]);
  });
});

describe('the numbers', () => {
  it('counts unreviewed high and critical servers of the folder', () => {
    expect(countsOf(inventory(reports, NEW))).toMatchObject({
      servers: 5,
      folderServers: 4,
      risky: 1,
      riskyFiles: 1,
      critical: true,
    });
    const calm = inventory([{ ...folder, findings: folder.findings.filter(it => it.server !== undefined) }], NEW);
    expect(countsOf(calm)).toMatchObject({ risky: 1, riskyFiles: 0, filesToReview: [], critical: false });
    expect(countsOf(inventory(reports, NEW)).toReview.map(it => it.server.name)).toEqual(['filesystem']);
    const reviewed = inventory(reports, () => ({ kind: 'reviewed', at: '2026-01-01' }));
    expect(countsOf(reviewed).toReview).toEqual([]);
    expect(countsOf(inventory(reports, () => CHANGED)).toReview).toHaveLength(4);
  });

  it('count a file of the folder whose own finding is high or critical, until that is ignored', () => {
    const disguised = finding(undefined, { rule: 'disguised-path', severity: 'critical' });
    const files = (one: typeof disguised, scope: FileReport['scope'] = 'workspace') =>
      countsOf(inventory([report('.Cursor/mcp.json', { scope, servers: [server('calm')], findings: [one] })], NEW));
    expect(files(disguised)).toMatchObject({ toReview: [], filesToReview: [{}], critical: true });
    expect(files({ ...disguised, suppressed: { by: 'user', reason: 'known' } }).filesToReview).toEqual([]);
    expect(files({ ...disguised, severity: 'medium' }).filesToReview).toEqual([]);
    expect(files(disguised, 'user').filesToReview).toEqual([]);
  });
});
