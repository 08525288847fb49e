import { type FileReport, type Finding, holds, positionAt, SEVERITIES, type ServerReport, shown } from '../engine';
import type { NotChecked, ScanReport } from './scanReport';
import type { Style } from './style';

/** Widest a message gets before the rule's name moves on; a longer one pushes it. */
const MESSAGE_WIDTH = 60;
const LONGEST_LAUNCH = 120;

/** The report for people: file by file, server by server, and a summary with what was not checked. */
export function renderText({ files, notChecked }: ScanReport, style: Style): string {
  const blocks = files.map(it => fileBlock(it, style));
  return [...blocks, summary(files, style), leftOut(notChecked, style)].join('\n');
}

function fileBlock(file: FileReport, style: Style): string {
  const readers = file.clients.map(it => it.name + (it.refuses ? ` (loads nothing: ${it.refuses})` : ''));
  const lines = [`${style.strong(shown(file.path))} — ${shown([...new Set(readers)].join(', '))}`];
  const repeated = repeatedOf(file);
  const left = new Set(file.findings.filter(it => !repeated.has(said(it))));
  const servers = file.servers.map(server => {
    const own = file.findings.filter(it => left.has(it) && belongs(it, server));
    for (const it of own) left.delete(it);
    return serverLines(file, server, own, style);
  });
  for (const [first, ...rest] of repeated.values()) {
    const many = rest.length + 1;
    const where = many === file.servers.length ? `every server (${many})` : count(many, 'server');
    if (first) lines.push(`    ${lead(first, '', style)}${where}: ${shown(first.message)}  ${style.faint(first.rule)}`);
  }
  lines.push(...[...left].flatMap(it => findingLines(file, it, style)), ...servers.flat());
  if (file.servers.length === 0 && file.findings.length === 0) lines.push('  No servers');
  return `${lines.join('\n')}\n`;
}

/** Said of so many servers in the same words, a finding is said once. */
const TOO_OFTEN = 3;

/** Findings without a fix that say the same of several servers, by what they say. */
function repeatedOf({ findings, servers }: FileReport): ReadonlyMap<string, readonly Finding[]> {
  const plain = findings.filter(
    it =>
      it.fixes.length + it.related.length === 0 &&
      !it.suppressed &&
      !it.proposed &&
      servers.some(server => belongs(it, server)),
  );
  const alike = new Map<string, Finding[]>();
  for (const it of plain) alike.set(said(it), [...(alike.get(said(it)) ?? []), it]);
  return new Map([...alike].filter(([, all]) => new Set(all.map(it => it.server)).size >= TOO_OFTEN));
}

const said = ({ rule, severity, message }: Finding): string => JSON.stringify([rule, severity, message]);

const belongs = (finding: Finding, server: ServerReport): boolean =>
  finding.server === server.name && holds(server.at, finding.at);

function serverLines(file: FileReport, server: ServerReport, findings: readonly Finding[], style: Style): string[] {
  const state = server.disabled ? ' (disabled)' : '';
  const title = `${style.strong(shown(server.name, 60))}${state}  ${style.faint(launchOf(server))}`;
  const lines = findings.flatMap(it => findingLines(file, it, style));
  const quiet = file.findings.every(it => !belongs(it, server));
  const calm = server.transport === 'unknown' ? 'Starts nothing: no command, no address' : 'No known risks found';
  return ['', `  ${title}`, ...(quiet ? [`    ${calm}`] : lines)];
}

/** What an entry starts or reaches, as written, secrets masked. */
export function launchOf({ command, args, url, transport }: ServerReport): string {
  const written = transport === 'stdio' ? [command ?? '', ...args].map(quoted).join(' ') : (url ?? 'nothing to start');
  return shown(written, LONGEST_LAUNCH);
}

const quoted = (word: string): string => (word === '' || /[\s"']/.test(word) ? JSON.stringify(word) : word);

function findingLines({ lineStarts }: FileReport, finding: Finding, style: Style): string[] {
  const { line, column } = positionAt(lineStarts, finding.at.start);
  const message = shown(finding.message).padEnd(MESSAGE_WIDTH);
  const indent = ' '.repeat(21);
  return [
    `    ${lead(finding, `${line}:${column}`, style)}${message}  ${style.faint(finding.rule)}`,
    ...relatedLines(lineStarts, finding).map(it => `${indent}${it}`),
    ...finding.fixes.map(it => `${indent}Fix: ${shown(it.title)}${it.safety === 'safe' ? '' : ' (look at it first)'}`),
    ...(finding.suppressed
      ? [`${indent}Ignored by ${finding.suppressed.by}: ${shown(finding.suppressed.reason)}`]
      : []),
    ...(finding.proposed
      ? [`${indent}This folder asks to ignore it, which does not count: ${shown(finding.proposed.reason)}`]
      : []),
  ];
}

const lead = ({ severity }: Finding, place: string, style: Style): string =>
  style.severity(severity, severity.padEnd(9)) + place.padEnd(place === '' ? 0 : 8);

/** What else belongs to a finding: places of which the same is said stand in one line. */
function relatedLines(lineStarts: FileReport['lineStarts'], { related }: Finding): string[] {
  const places = new Map<string, string[]>();
  for (const it of related) {
    const at = positionAt(it.file?.lineStarts ?? lineStarts, it.at.start);
    const file = it.file ? `${shown(it.file.path)}:` : '';
    const message = shown(it.message);
    places.set(message, [...(places.get(message) ?? []), `${file}${at.line}:${at.column}`]);
  }
  return [...places].map(([message, all]) => `${message} (${all.join(', ')})`);
}

function summary(files: readonly FileReport[], style: Style): string {
  const findings = files.flatMap(it => it.findings);
  const open = findings.filter(it => !it.suppressed);
  const servers = files.reduce((sum, it) => sum + it.servers.length, 0);
  const looked = `${count(servers, 'server')} in ${count(files.length, 'config file')}`;
  const counts = [...SEVERITIES].reverse().flatMap(severity => {
    const many = open.filter(it => it.severity === severity).length;
    return many > 0 ? [style.severity(severity, `${many} ${severity}`)] : [];
  });
  const fixable = open.filter(it => it.fixes.some(fix => fix.safety === 'safe' && !fix.question)).length;
  const lines = [`${looked}: ${counts.length > 0 ? counts.join(', ') : 'no known risks found'}`];
  if (findings.length > open.length) lines.push(`${count(findings.length - open.length, 'finding')} ignored`);
  if (fixable > 0) lines.push(`${count(fixable, 'finding')} can be fixed safely with --fix`);
  if (open.length > 0) lines.push('More about a finding: cordon explain RULE');
  return `${lines.join('\n')}\n`;
}

function leftOut(notChecked: readonly NotChecked[], style: Style): string {
  const lines = notChecked.map(it => `  ${shown(it.what)}: ${shown(it.why)}`);
  return style.faint(`Not checked\n${lines.join('\n')}`).concat('\n');
}

/** A number with its noun. */
export const count = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`;
