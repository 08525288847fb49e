import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, applyEdits, clients, NO_FACTS, NO_POLICY, serverRemoval } from '../../../src/engine';

const FIXTURES = join(import.meta.dirname, '../../fixtures/clients');

/** A file as one client reads it; its report, where it has one. */
const readBy = (client: string, text: string) =>
  analyze([{ uri: `file:///${client}`, path: client, text, scope: 'user', clients: [client] }], NO_FACTS, NO_POLICY)[0];

describe.each(Object.keys(clients))('taking a server out of a file of %s', client => {
  const folder = join(FIXTURES, client);
  const files = readdirSync(folder).filter(name => !name.endsWith('.txt'));

  it.each(files)('leaves the others of %s as they were', name => {
    const text = readFileSync(join(folder, name), 'utf8');
    const report = readBy(client, text);
    for (const server of report?.servers ?? []) {
      const edits = report ? serverRemoval(report, text, server) : [];
      if (edits.length === 0) continue;
      const fingerprints = (of: typeof report) => of?.servers.map(it => it.fingerprint) ?? [];
      const before = fingerprints(report);
      before.splice(report?.servers.indexOf(server) ?? -1, 1);
      expect(fingerprints(readBy(client, applyEdits(text, edits))), server.name).toEqual(before);
    }
  });
});

describe('a server', () => {
  const removed = (client: string, text: string, name: string) => {
    const report = readBy(client, text);
    const server = report?.servers.find(it => it.name === name);
    return report && server ? applyEdits(text, serverRemoval(report, text, server)) : undefined;
  };

  it('goes with its comma and its line, and the comment above another one stays', () => {
    const text =
      '{\n  "mcpServers": {\n    "a": { "command": "x" },\n    // keep\n    "b": { "command": "y" }\n  }\n}\n';
    expect(removed('cursor-project', text, 'a')).toBe(
      '{\n  "mcpServers": {\n    // keep\n    "b": { "command": "y" }\n  }\n}\n',
    );
    expect(removed('cursor-project', text, 'b')).not.toMatch(/"b"|,\s*}/);
  });

  it('stays where others are made from it, or stand between its parts', () => {
    const yaml = 'extensions:\n  a: &a\n    type: stdio\n    cmd: x\n  b:\n    <<: *a\n    cmd: y\n';
    expect(removed('goose', yaml, 'a')).toBe(yaml);
    expect(removed('goose', yaml, 'b')).not.toBe(yaml);
    const toml = '[mcp_servers.a]\ncommand = "x"\n[mcp_servers.b]\ncommand = "y"\n[mcp_servers.a.env]\nK = "v"\n';
    expect(removed('codex', toml, 'a')).toBe(toml);
  });

  it('goes with the tables below its own in TOML', () => {
    const text = '[mcp_servers.a]\ncommand = "x"\n\n[mcp_servers.a.env]\nK = "v"\n\n[mcp_servers.b]\ncommand = "y"\n';
    expect(removed('codex', text, 'a')).toBe('[mcp_servers.b]\ncommand = "y"\n');
  });
});
