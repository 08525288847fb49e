import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  analyze,
  clients,
  type FileReport,
  type Finding,
  NO_FACTS,
  NO_POLICY,
  type Policy,
  positionAt,
  readPolicyFile,
  reviewRecord,
  serverIds,
} from '../../src/engine';
import type { ClientFormat } from '../../src/engine/model/client';

/** An underline of a fixture: `^^^^ high: message` below the text it marks. */
export interface Underline {
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly message: string;
}

/** A fixture file: what a client reads, and what is expected of it. */
export interface Fixture {
  readonly name: string;
  readonly client: string;
  readonly text: string;
  /** Where it stands, where a line `// path: "…"` (a JSON string) says so; the path then tells who reads it. */
  readonly path?: string;
  /** A line `// beside: .mcp.json` puts a file with a server beside it. */
  readonly beside?: string;
  /** A line `// policy: {…}`: the policy file it is read under. */
  readonly policy?: string;
  /** A line `// link: {…}`: the link it is found through. */
  readonly link?: string;
  /** The config as a person reviewed it, where a line `// reviewed: {…}` says so. */
  readonly reviewed?: string;
  readonly underlines: readonly Underline[];
  /** What the first fixes must produce, if a `.fixed.` file lies beside it. */
  readonly fixed?: string;
  /** What other fixes than the first must produce, by number: `.fixed-2.` beside it. */
  readonly others: ReadonlyMap<number, string>;
}

const FIXED = /\.fixed(?:-\d)?\./;
const DIRECTIVE = /^[ \t]*(?:\/\/|#) (path|beside|policy|link|reviewed): (.*)$/;
const UNDERLINE = /^[ \t]*(?:\/\/|#)[ \t]*(\^+)[ \t]*(?:([a-z]+): (.*))?$/;

/** The fixtures of a rule's folder: `<case>.<client>.<ext>`. */
export function fixturesOf(folder: string): Fixture[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(it => it.isFile() && !FIXED.test(it.name))
    .map(it => it.name)
    .sort()
    .map(name => readFixture(folder, name));
}

/** A folder as a person would open it: `<case>/.mcp.json`, and their own files under `<case>/~/`. */
export interface FolderFixture {
  readonly name: string;
  readonly files: readonly (Omit<Fixture, 'name' | 'client' | 'others'> & { readonly path: string })[];
}

/** The cases of a rule that need several files: every folder is one. */
export function foldersOf(folder: string): FolderFixture[] {
  if (!existsSync(folder)) return [];
  const cases = readdirSync(folder, { withFileTypes: true }).filter(it => it.isDirectory());
  return cases.map(({ name }) => {
    const at = join(folder, name);
    const found = readdirSync(at, { recursive: true, withFileTypes: true }).filter(it => it.isFile());
    const paths = found.map(it => relative(at, join(it.parentPath, it.name)).split(sep).join('/'));
    const files = paths.filter(it => !it.includes('.fixed.')).sort();
    return { name, files: files.map(path => readFolderFile(at, path)) };
  });
}

function readFolderFile(folder: string, path: string): FolderFixture['files'][number] {
  const fixed = join(folder, path.replace(/(?=\.[^.]+$)/, '.fixed'));
  return {
    ...withoutUnderlines(readFileSync(join(folder, path), 'utf8')),
    ...(existsSync(fixed) && { fixed: readFileSync(fixed, 'utf8') }),
    path,
  };
}

/** Analyses a folder and the person's own files as the doors do; reports by path. `texts` replace what the files hold. */
export function analyzeFolder({ files }: FolderFixture, texts: ReadonlyMap<string, string> = new Map()) {
  const configs = files.map(({ path, text }) => ({
    uri: `file:///home/me/${path.startsWith('~/') ? path.slice(2) : `work/${path}`}`,
    path,
    text: texts.get(path) ?? text,
    scope: path.startsWith('~/') ? ('user' as const) : ('workspace' as const),
  }));
  const [own, theirs] = [configs.filter(it => it.scope === 'user'), configs.filter(it => it.scope !== 'user')];
  const facts = { ...NO_FACTS, home: '/home/me' };
  const user = analyze(own, facts, NO_POLICY);
  const reports = [...user, ...analyze(theirs, { ...facts, folder: '/home/me/work' }, NO_POLICY, { beside: user })];
  return new Map(reports.map(it => [it.path, it]));
}

function readFixture(folder: string, name: string): Fixture {
  const dot = name.lastIndexOf('.');
  const client = name.slice(name.lastIndexOf('.', dot - 1) + 1, dot);
  const fixed = join(folder, `${name.slice(0, dot)}.fixed${name.slice(dot)}`);
  return {
    name,
    client,
    ...withoutUnderlines(readFileSync(join(folder, name), 'utf8')),
    ...(existsSync(fixed) && { fixed: readFileSync(fixed, 'utf8') }),
    others: new Map(
      [2, 3, 4].flatMap(which => {
        const other = join(folder, `${name.slice(0, dot)}.fixed-${which}${name.slice(dot)}`);
        return existsSync(other) ? [[which, readFileSync(other, 'utf8')] as const] : [];
      }),
    ),
  };
}

/** Takes the underline lines out; the rest keeps its bytes. */
export function withoutUnderlines(source: string): Omit<Fixture, 'name' | 'client' | 'fixed' | 'others'> {
  const kept: string[] = [];
  const said: Record<string, string> = {};
  const underlines: Underline[] = [];
  for (const line of source.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, '');
    const directive = DIRECTIVE.exec(bare);
    if (directive?.[1]) {
      said[directive[1]] = directive[1] === 'path' ? JSON.parse(directive[2] ?? '') : (directive[2] ?? '');
      continue;
    }
    const found = UNDERLINE.exec(bare);
    if (!found?.[1]) {
      kept.push(line);
      continue;
    }
    const startColumn = bare.indexOf('^') + 1;
    const marked = { line: kept.length, startColumn, endColumn: startColumn + found[1].length };
    underlines.push({ ...marked, severity: found[2] ?? '', message: found[3] ?? '' });
  }
  return { text: kept.join(''), underlines, ...said };
}

/** What a text is read in. */
type Circumstances = { readonly [K in 'path' | 'beside' | 'policy' | 'link' | 'reviewed']?: string | undefined };

const policyOf = (text: string | undefined): Policy => ({
  ...NO_POLICY,
  ...(text !== undefined && readPolicyFile('', text, 'policy')),
});

/** Analyses a text as one client would find it. */
export function analyzeAs(
  client: string,
  text: string,
  { path, beside, policy, link, reviewed }: Circumstances = {},
): FileReport {
  const format = (clients as Readonly<Record<string, ClientFormat>>)[client];
  const location = format?.locations[0];
  if (!location) throw new Error(`No client is called ${client}`);
  const facts = link === undefined ? {} : { facts: { link: JSON.parse(link) } };
  const file = { uri: 'file:///fixture', path: path ?? location.path, text, scope: location.scope, ...facts };
  const other = { uri: 'file:///beside', text: '{ "mcpServers": { "a": { "command": "a" } } }', scope: file.scope };
  const files = [
    path === undefined ? { ...file, clients: [client] } : file,
    ...(beside ? [{ ...other, path: beside }] : []),
  ];
  const before = reviewed === undefined ? [] : analyze([{ ...file, ...files[0], text: reviewed }], NO_FACTS, NO_POLICY);
  const seen = before.flatMap(it => serverIds(it).map(([id, of]) => [id, reviewRecord(of, new Date(0))] as const));
  const [report] = analyze(files, NO_FACTS, policyOf(policy), { reviews: new Map(seen) });
  if (!report) throw new Error(`No client reads ${file.path}`);
  return report;
}

/** The findings of one rule as underlines, in the order of the file. */
export function underlinesOf(report: FileReport, rule: string): Underline[] {
  return report.findings.filter(it => it.rule === rule).map(it => asUnderline(report, it));
}

function asUnderline({ lineStarts }: FileReport, { at, severity, message }: Finding): Underline {
  const start = positionAt(lineStarts, at.start);
  const end = positionAt(lineStarts, at.end);
  const endColumn = end.line === start.line ? end.column : start.column + (at.end - at.start);
  return { line: start.line, startColumn: start.column, endColumn, severity, message };
}
