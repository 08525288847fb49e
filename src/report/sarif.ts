import { type FileReport, type Finding, findingFingerprint, type Rule, rules, type Scope, shown } from '../engine';
import { placeOf } from './place';
import { cweAddress, ruleMarkdown, ruleText } from './ruleHelp';
import { LEVELS, SCORES } from './sarifLevels';
import type { ScanReport } from './scanReport';
import { serialise } from './serialise';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const known: readonly (readonly [string, Rule])[] = Object.entries(rules);
const indexOfRule = new Map(known.map(([id], index) => [id, index]));

/** SARIF 2.1.0, as code scanning services read it. Files by relative URI; no path of this machine. */
export function renderSarif({ tool, files, notChecked }: ScanReport): string {
  const driver = {
    name: tool.name,
    semanticVersion: tool.version,
    rules: known.map(([id, rule]) => describeRule(id, rule)),
  };
  const said = notChecked.map(it => ({
    level: 'note',
    message: { text: unlinked(`Not checked: ${shown(it.what)}, because ${shown(it.why)}`) },
  }));
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      ROOT: { description: { text: 'The scanned folder' } },
      HOME: { description: { text: "The person's home folder" } },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: said }],
    artifacts: files.map(it => ({
      location: locationOf(it),
      sourceLanguage: it.syntax === 'jsonc' ? 'json' : it.syntax,
    })),
    results: files.flatMap((file, index) => file.findings.map(it => resultOf(file, index, it))),
  };
  return serialise({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

const describeRule = (id: string, rule: Rule) => ({
  id,
  name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: rule.title },
  fullDescription: { text: rule.docs.why },
  helpUri: rule.docs.references?.[0] ?? cweAddress(rule.docs.cwe[0] ?? 0),
  help: { text: ruleText(id, rule), markdown: ruleMarkdown(id, rule) },
  defaultConfiguration: { level: LEVELS[rule.severity] },
  properties: { 'security-severity': SCORES[rule.severity], tags: tagsOf(rule) },
});

/** As code scanning services read kinds of weakness. */
const tagsOf = ({ docs: { cwe, owasp } }: Rule): string[] => [
  'security',
  'mcp',
  ...cwe.map(it => `external/cwe/cwe-${it}`),
  `owasp-mcp/${owasp}`,
];

const resultOf = (file: FileReport, artifact: number, finding: Finding) => ({
  ruleId: finding.rule,
  ruleIndex: indexOfRule.get(finding.rule) ?? -1,
  level: LEVELS[finding.severity],
  message: { text: unlinked(shown(finding.message)) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { ...locationOf(file), index: artifact },
        region: placeOf(file.lineStarts, finding.at),
      },
      ...(finding.server !== undefined && {
        logicalLocations: [{ name: shown(finding.server), kind: 'member' }],
      }),
    },
  ],
  relatedLocations: finding.related.map((it, id) => ({
    id: id + 1,
    message: { text: unlinked(shown(it.message)) },
    physicalLocation: {
      artifactLocation: locationOf(it.file ?? file),
      region: placeOf((it.file ?? file).lineStarts, it.at),
    },
  })),
  partialFingerprints: { 'cordonFinding/v1': findingFingerprint(file.path, finding) },
  suppressions: finding.suppressed
    ? [{ kind: 'external', status: 'accepted', justification: shown(finding.suppressed.reason) }]
    : [],
  properties: { severity: finding.severity, confidence: finding.confidence },
});

/** A relative URI, so that the report says nothing about this machine. */
function locationOf({ path, scope }: { readonly path: string; readonly scope: Scope }) {
  const below = scope !== 'workspace' && path.startsWith('~/');
  const parts = (below ? path.slice(2) : path).split('/');
  return { uri: parts.map(uriPart).join('/'), uriBaseId: below ? 'HOME' : 'ROOT' };
}

/** A lone surrogate has no form in a URI. */
const uriPart = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));

/** `[text](target)` is a link in a SARIF message; a hostile name must not make one. */
const unlinked = (text: string): string => (text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text);
