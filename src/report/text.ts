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
  const lines = [`${style.strong(shown(file.path))} — read by ${shown([...new Set(readers)].join(', '))}`];
  const left = new Set(file.findings);
  const servers = file.servers.map(server => {
    const own = file.findings.filter(it => left.has(it) && belongs(it, server));
    for (const it of own) left.delete(it);
    return serverLines(file, server, own, style);
  });
  lines.push(...[...left].flatMap(it => findingLines(file, it, style)), ...servers.flat());
  if (file.servers.length === 0 && file.findings.length === 0) lines.push('  No servers');
  return `${lines.join('\n')}\n`;
}

const belongs = (finding: Finding, server: ServerReport): boolean =>
  finding.server === server.name && holds(server.at, finding.at);

function serverLines(file: FileReport, server: ServerReport, findings: readonly Finding[], style: Style): string[] {
  const state = server.disabled ? ' (disabled)' : '';
  const title = `${style.strong(shown(server.name, 60))}${state}  ${style.faint(launchOf(server))}`;
  const lines = findings.flatMap(it => findingLines(file, it, style));
  return ['', `  ${title}`, ...(lines.length > 0 ? lines : ['    No known risks found'])];
}

/** What an entry starts or reaches, as written, secrets masked. */
export function launchOf({ command, args, url, transport }: ServerReport): string {
  const written = transport === 'stdio' ? [command ?? '', ...args].map(quoted).join(' ') : (url ?? 'nothing to start');
  return shown(written, LONGEST_LAUNCH);
}

const quoted = (word: string): string => (word === '' || /[\s"']/.test(word) ? JSON.stringify(word) : word);

function findingLines({ lineStarts }: FileReport, finding: Finding, style: Style): string[] {
  const { line, column } = positionAt(lineStarts, finding.at.start);
  const place = `${line}:${column}`.padEnd(8);
  const severity = style.severity(finding.severity, finding.severity.padEnd(9));
  const message = shown(finding.message).padEnd(MESSAGE_WIDTH);
  const indent = ' '.repeat(21);
  return [
    `    ${severity}${place}${message}  ${style.faint(finding.rule)}`,
    ...finding.related.map(it => {
      const at = positionAt(it.file?.lineStarts ?? lineStarts, it.at.start);
      const file = it.file ? `${shown(it.file.path)}:` : '';
      return `${indent}${shown(it.message)} (${file}${at.line}:${at.column})`;
    }),
    ...finding.fixes.map(it => `${indent}Fix: ${shown(it.title)}${it.safety === 'safe' ? '' : ' (look at it first)'}`),
    ...(finding.suppressed
      ? [`${indent}Ignored by ${finding.suppressed.by}: ${shown(finding.suppressed.reason)}`]
      : []),
    ...(finding.proposed
      ? [`${indent}This folder asks to ignore it, which does not count: ${shown(finding.proposed.reason)}`]
      : []),
  ];
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
