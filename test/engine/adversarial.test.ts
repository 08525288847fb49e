import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, bySeverity, type Finding, NO_FACTS, NO_POLICY } from '../../src/engine';

type Server = Readonly<Record<string, unknown>>;
type Content = string | Server;
/** An attack names the rule that must find it; in `files.json` every case names its path as well. */
type Attack = readonly [rule: string, server: Server] | readonly [rule: string, path: string, content: Content];
type Calm = Server | readonly [path: string, content: Content];

interface Cases {
  readonly attacks: Readonly<Record<string, Attack>>;
  readonly calm: Readonly<Record<string, Calm>>;
}

const folder = join(import.meta.dirname, '../fixtures/adversarial');
const topics = readdirSync(folder).map(name => ({
  topic: name.replace('.json', ''),
  ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Cases),
}));

function findingsIn(path: string, content: Content): readonly Finding[] {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  const files = [{ uri: 'file:///it', path, text, scope: 'workspace' as const }];
  return analyze(files, { ...NO_FACTS, home: '/home/ana', folder: '/home/ana/work/it' }, NO_POLICY).flatMap(
    it => it.findings,
  );
}

const asServer = (server: Server) => findingsIn('.mcp.json', { mcpServers: { it: server } });
const isWhole = (it: Calm): it is readonly [string, Content] => Array.isArray(it);
const ofAttack = (it: Attack) => (it.length === 3 ? findingsIn(it[1], it[2]) : asServer(it[1]));
const ofCalm = (it: Calm) => (isWhole(it) ? findingsIn(...it) : asServer(it));

describe.each(topics)('$topic', ({ attacks, calm }) => {
  it.each(Object.entries(attacks))('catches: %s', (_, attack) => {
    expect(ofAttack(attack).map(it => it.rule)).toContain(attack[0]);
  });

  it.each(Object.entries(calm))('leaves alone: %s', (_, it) => {
    expect(ofCalm(it).filter(found => bySeverity(found.severity, 'low') > 0)).toEqual([]);
  });
});

it('is a set worth the name', () => {
  const count = (of: 'attacks' | 'calm') => topics.reduce((sum, it) => sum + Object.keys(it[of]).length, 0);
  expect(count('attacks') + count('calm')).toBeGreaterThanOrEqual(350);
  expect(count('calm')).toBeGreaterThanOrEqual(115);
});
