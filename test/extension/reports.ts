import type { FileReport, Finding, ServerReport } from '../../src/engine';

/** Reports written by hand, for view models. */
export function report(path: string, more: Partial<FileReport> = {}): FileReport {
  return {
    uri: `file:///w/${path}`,
    path,
    scope: 'workspace',
    syntax: 'jsonc',
    clients: [
      { id: 'vscode', name: 'VS Code', startsUnasked: true, startsUnaskedWhen: 'trusted', startsUnaskedSource: 'seen' },
    ],
    servers: [],
    findings: [],
    unasked: [],
    lineStarts: [0],
    ...more,
  };
}

let next = 0;

export function server(name: string, more: Partial<ServerReport> = {}): ServerReport {
  const start = next;
  next += 100;
  return {
    name,
    at: { start, end: start + 100 },
    nameAt: { start, end: start + 5 },
    transport: 'stdio',
    command: 'npx',
    args: ['some-server@1.0.0'],
    env: [],
    headers: [],
    disabled: false,
    clients: ['vscode'],
    package: { ecosystem: 'npm', name: 'some-server', version: '1.0.0' },
    summary: 'npx some-server@1.0.0',
    target: 'npm:some-server',
    hosts: [],
    unasked: [],
    fingerprint: `print of ${name}`,
    ...more,
  };
}

export function finding(about: ServerReport | undefined, more: Partial<Finding> = {}): Finding {
  const start = about ? about.at.start + 10 : 0;
  return {
    rule: 'unpinned-package',
    severity: 'low',
    confidence: 'high',
    message: 'Runs whatever version is newest',
    at: { start, end: start + 1 },
    related: [],
    fixes: [],
    ...(about && { server: about.name }),
    ...more,
  };
}
