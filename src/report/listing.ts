import { type FileReport, type ServerReport, shown } from '../engine';
import { packageOf } from './json';
import { placeOf } from './place';
import type { ScanReport } from './scanReport';
import { serialise } from './serialise';
import type { Style } from './style';
import { count, launchOf } from './text';

/** The inventory for people: every server of every file, without judging it. */
export function renderList({ files }: ScanReport, style: Style): string {
  const blocks = files.map(file => {
    const clients = [...new Set(file.clients.map(it => it.name))].join(', ');
    const title = `${style.strong(shown(file.path))} — ${shown(clients)} (${file.scope})`;
    return `${[title, ...file.servers.flatMap(it => [line(it, style), ...notes(file, it).map(note => `      ${style.faint(note)}`)])].join('\n')}\n`;
  });
  const servers = files.reduce((sum, it) => sum + it.servers.length, 0);
  return [...blocks, `${count(servers, 'server')} in ${count(files.length, 'config file')}\n`].join('\n');
}

function line(server: ServerReport, style: Style): string {
  const named = [...server.env.map(it => it.name), ...server.headers.map(it => it.name)];
  const state = server.disabled ? '  disabled' : '';
  const extra = named.length > 0 ? `  with ${named.map(it => shown(it, 60)).join(', ')}` : '';
  return `  ${style.strong(shown(server.name, 60))}  ${server.transport}  ${launchOf(server)}${style.faint(extra + state)}`;
}

/** What the line itself cannot tell: which clients leave the server out, and which other one its name belongs to. */
function notes({ clients, findings }: FileReport, server: ServerReport): string[] {
  const names = (all: FileReport['clients']) => [...new Set(all.map(it => it.name))];
  const loading = names(clients.filter(it => server.clients.includes(it.id)));
  const partly = loading.length > 0 && loading.length < names(clients).length;
  const shadowing = findings.filter(it => it.rule === 'server-shadowing' && it.at.start === server.nameAt.start);
  return [...(partly ? [`loaded only by ${loading.join(', ')}`] : []), ...shadowing.map(it => shown(it.message))];
}

/** The inventory as data; servers as in the JSON report, with the names of their variables and headers. */
export function renderListJson({ tool, files, notChecked }: ScanReport): string {
  return serialise({ version: 1, tool, servers: files.flatMap(it => it.servers.map(at => entry(it, at))), notChecked });
}

const entry = ({ path, scope, clients, lineStarts }: FileReport, server: ServerReport) => ({
  name: server.name,
  path,
  scope,
  clients: clients.map(({ id, name }) => ({ id, name, loads: server.clients.includes(id) })),
  transport: server.transport,
  command: server.command ?? null,
  args: server.args,
  url: server.url ?? null,
  env: server.env.map(it => it.name),
  headers: server.headers.map(it => it.name),
  disabled: server.disabled,
  package: packageOf(server),
  location: placeOf(lineStarts, server.at),
});
