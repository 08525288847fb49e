import { analyze, type FileReport, type Finding, NO_FACTS, NO_POLICY, rules } from '../../src/engine';
import type { ScanReport } from '../../src/report/scanReport';

const MIXED = `{
  "mcpServers": {
    "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.8.21", "/"] },
    "quiet": { "command": "node", "args": ["./server.js"], "disabled": true },
    "odd \\u202e\\u001b[31m[name](command:x)": { "url": "http://wiki.example.com/mcp" }
  }
}
`;

/**
 * A report with what the formats have to cope with: several files, hostile names, ignored findings, fixes of all kinds.
 * The findings are written by hand, so that a new rule changes no golden file.
 */
export function sampleReport(): ScanReport {
  const text = MIXED;
  const paths = ['.mcp.json', 'a b/.cursor/mcp.json'];
  const files = paths.map(path => ({ uri: `file:///f/${path}`, path, text, scope: 'workspace' as const }));
  const off = Object.fromEntries(Object.keys(rules).map(it => [it, 'off' as const]));
  const [first, second] = analyze(files, NO_FACTS, { ...NO_POLICY, rules: off });
  return {
    tool: { name: 'cordon', version: '9.9.9' },
    files: [
      { ...first!, findings: findings(first!) },
      { ...second!, servers: [], findings: [finding(second!, '{', { severity: 'info' })] },
    ],
    notChecked: [{ what: 'some/\u001b[1mfolder', why: 'reading it is not allowed' }],
  };
}

function findings(file: FileReport): Finding[] {
  const odd = file.servers[2]!.name;
  return [
    finding(file, '"/"', {
      severity: 'high',
      message: 'Can read and write every file you can',
      server: 'files',
      related: [{ message: 'The server stands here', at: file.servers[0]!.nameAt }],
      fixes: [
        { title: 'Narrow to this folder', safety: 'unsafe', edits: [] },
        { title: 'Do what is \u202esafe', safety: 'safe', edits: [] },
      ],
    }),
    finding(file, '@modelcontextprotocol', {
      severity: 'low',
      message: 'A sentence',
      server: 'files',
      suppressed: { by: 'user', reason: 'we follow\u001b[2J the newest' },
    }),
    finding(file, 'http://', {
      severity: 'critical',
      message: `Names ${odd} in a sentence`,
      server: odd,
      key: 'url\u0007',
    }),
  ];
}

function finding(_: FileReport, at: string, more: Partial<Finding>): Finding {
  const start = MIXED.indexOf(at);
  const plain = { rule: 'unpinned-package', confidence: 'high' as const, message: 'About the file', related: [] };
  return { ...plain, severity: 'info', fixes: [], at: { start, end: start + at.length }, ...more };
}
