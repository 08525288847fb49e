import type { ServerReport } from '../../finding/fileReport';
import { shown } from '../../finding/shown';
import { compareVersions } from '../../model/known/versionRange';
import { defineRule } from '../rule';
import { type FileContents, relatedIn } from '../together';

interface Use {
  readonly file: FileContents;
  readonly server: ServerReport;
  readonly release: string;
}

/** One package that several entries start in different versions. */
export default defineRule({
  title: 'One package in different versions',
  severity: 'info',
  docs: {
    why: 'A repair that reached one client has not reached the other. The older version keeps its flaws, and the two may offer different tools under one name.',
    remedy: 'Use the same version everywhere; usually the newest of them.',
    ignore: 'When one client needs the older version.',
    bad: `{ "mcpServers": {
  "wiki": { "command": "npx", "args": ["wiki-mcp@1.2.0"] },
  "wiki-team": { "command": "npx", "args": ["wiki-mcp@1.4.1"] }
} }`,
    good: `{ "mcpServers": {
  "wiki": { "command": "npx", "args": ["wiki-mcp@1.4.1"] },
  "wiki-team": { "command": "npx", "args": ["wiki-mcp@1.4.1"] }
} }`,
    cwe: [1104],
    owasp: 'MCP04',
  },
  checkAll({ files }, reportIn) {
    for (const uses of usesByPackage(files).values()) {
      if (uses.every(it => it.release === uses[0]?.release)) continue;
      const newest = uses.reduce((a, b) => (compareVersions(ecosystemOf(a), a.release, b.release) < 0 ? b : a));
      for (const { file, server, release } of uses) {
        if (compareVersions(ecosystemOf(newest), release, newest.release) >= 0) continue;
        const other = newest.file === file ? `“${shown(newest.server.name, 60)}”` : shown(newest.file.path, 80);
        reportIn(file, server)(
          { range: server.nameAt },
          `Starts version ${release}, but ${other} has ${newest.release}`,
          {
            related: [relatedIn(newest, file, `Version ${newest.release}`)],
          },
        );
      }
    }
  },
});

const ecosystemOf = ({ server }: Use): string => server.package?.ecosystem ?? '';

/** Entries that name exactly one release of a package, by package. */
function usesByPackage(files: readonly FileContents[]): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const file of files) {
    for (const server of file.servers) {
      const release = server.package?.release;
      if (release === undefined || server.disabled || server.clients.length === 0) continue;
      const uses = found.get(server.target) ?? [];
      uses.push({ file, server, release });
      found.set(server.target, uses);
    }
  }
  return found;
}
