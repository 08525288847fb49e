import { describe, expect, it } from 'vitest';
import { KNOWN_SERVERS, knownServer, knownSource } from '../../../src/engine/model/known/catalogue';

const CAPABILITIES =
  /^(?:fs-read|fs-write|shell|code-exec|network-out|untrusted-content|private-data|db|browser|secrets|messaging|repo-write|cloud-admin|payments|iot|documents|web|any-address)$/;

describe('the catalogue of servers', () => {
  it('reads every row', () => {
    for (const { ecosystem, name, publisher, capabilities, source } of KNOWN_SERVERS) {
      expect(ecosystem).toMatch(/^(?:npm|pypi|image)$/);
      expect(name).toMatch(ecosystem === 'npm' ? /^(?:@[\w.-]+\/)?[\w.-]+$/ : /^[\w./-]+$/);
      expect(publisher).not.toBe('');
      for (const it of capabilities) expect(it).toMatch(CAPABILITIES);
      expect(source ?? 'github.com/a/b').toMatch(/^github\.com\/[\w.-]+\/[\w.-]+/);
    }
    expect(new Set(KNOWN_SERVERS.map(it => `${it.ecosystem}:${it.name}`)).size).toBe(KNOWN_SERVERS.length);
  });

  it('knows what a server can do and where its code lives', () => {
    expect(knownServer('npm', '@modelcontextprotocol/server-filesystem')).toMatchObject({
      capabilities: ['fs-read', 'fs-write', 'private-data'],
      takesPaths: true,
    });
    expect(knownServer('pypi', 'MCP_server.git')?.name).toBe('mcp-server-git');
    expect(knownSource('GitHub.com/modelcontextprotocol/servers')?.publisher).toBe('MCP steering group');
  });
});
