/**
 * Builds the tables of src/engine/knowledge anew: `node scripts/knowledge.mjs FOLDER`. The folder holds
 * `advisories.json` (advisories of CVE, GitHub, OSV and the Go vulnerability database, each with its ranges) and
 * `known-servers.json` (packages with publisher, capabilities and repository). Only facts are taken over: names,
 * versions, ids. What a person decided about a known server in the table, such as how its publisher is called, stays.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const knowledge = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/engine/knowledge');
const ECOSYSTEMS = { npm: 'npm', PyPI: 'pypi', Go: 'go' };
/** Images that are built from a module of Go, under its versions. */
const IMAGES = { 'github.com/github/github-mcp-server': 'ghcr.io/github/github-mcp-server' };

const plainName = (ecosystem, name) => (ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name);
const plainRange = range => range.replaceAll(' || ', ' or ').replace(/([<>=]) +/g, '$1');
const byText = (a, b) => (a < b ? -1 : Number(a > b));

/** Advisories whose range was checked against the record, by registry and name. A row put in by hand stays until its id comes. */
export function advisoryRows(advisories, byHand = []) {
  const ids = new Set(advisories.flatMap(it => [it.id, ...(it.aliases ?? [])]));
  const rows = advisories.flatMap(it => {
    const ecosystem = ECOSYSTEMS[it.ecosystem];
    if (!ecosystem || it.kind === 'malware' || !it.verified || !/^[<>=]/.test(it.affected)) return [];
    const severity = it.severity === 'unknown' ? 'medium' : it.severity;
    const rest = [plainRange(it.affected), it.fixed?.at(-1) ?? '', severity, it.kind, it.id].join('|');
    const row = `${ecosystem}|${plainName(ecosystem, it.package)}|${rest}`;
    const image = IMAGES[it.package];
    return image ? [row, `image|${image}|${rest}`] : [row];
  });
  const kept = byHand.filter(it => !ids.has(it.slice(it.lastIndexOf('|') + 1)));
  return [...new Set([...rows, ...kept])].sort(byText);
}

/** Packages, or releases of them, that were published to do harm. An entry put in by hand stays where there is none. */
export function malwareRows(advisories, rows) {
  const entries = new Map(rows.map(it => [it.slice(0, it.lastIndexOf('|')), it.slice(it.lastIndexOf('|') + 1)]));
  const found = advisories.flatMap(it => {
    const ecosystem = ECOSYSTEMS[it.ecosystem];
    if (!ecosystem || it.kind !== 'malware') return [];
    const whole = !/^=/.test(it.affected);
    const versions = whole ? '' : it.affected.split(/ *\|\| */).map(one => one.replace(/^= */, ''));
    const known = [it.id, ...(it.aliases ?? [])].filter(id =>
      /^(?:(?:MAL|GMS|PYSEC|CVE)-\d{4}-\d+|GHSA(?:-\w{4}){3})$/.test(id ?? ''),
    );
    const at = known[0] ?? it.source?.[0] ?? '';
    const row = [ecosystem, plainName(ecosystem, it.package), [...versions].sort().join(' ')].join('|');
    return [`${row}|${at || (entries.get(row) ?? '')}`];
  });
  return [...new Set(found)].sort(byText);
}

/** Known servers: the rows that are there, with capabilities and repository as they are now, and new ones after them. */
export function serverRows(servers, rows) {
  const now = new Map(servers.flatMap(it => (ECOSYSTEMS[it.ecosystem] ? [[keyOf(it), it]] : [])));
  const kept = rows.map(row => {
    const [ecosystem, name, publisher, capabilities, source = '', paths] = row.split('|');
    const found = now.get(`${ecosystem}|${name}`);
    now.delete(`${ecosystem}|${name}`);
    const said = found ? found.capabilities.join(' ') : capabilities;
    return [ecosystem, name, publisher, said, (found && sourceOf(found)) || source, paths]
      .join('|')
      .replace(/\|+$/, '');
  });
  const added = [...now].map(([key, it]) => [key, it.publisher, it.capabilities.join(' '), sourceOf(it)].join('|'));
  return [...kept, ...added.map(it => it.replace(/\|+$/, ''))];
}

const keyOf = it => `${ECOSYSTEMS[it.ecosystem]}|${plainName(ECOSYSTEMS[it.ecosystem], it.package)}`;
const sourceOf = it => /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)/.exec(it.repo ?? '')?.[1] ?? '';

/** The rows between the backticks of a table. */
function table(text, name) {
  const start = text.indexOf(`export const ${name} = \`\n`) + `export const ${name} = \`\n`.length;
  const end = text.indexOf('`', start);
  return {
    rows: text.slice(start, end).trimEnd().split('\n'),
    put: rows => `${text.slice(0, start)}${rows.join('\n')}\n${text.slice(end)}`,
  };
}

function rebuild(file, name, make, compiled) {
  const path = join(knowledge, file);
  const text = readFileSync(path, 'utf8');
  const { rows, put } = table(text, name);
  const now = make(rows);
  const changed = now.filter(it => !rows.includes(it)).length + rows.filter(it => !now.includes(it)).length;
  if (changed > 0) writeFileSync(path, put(now).replace(/compiled \d{4}-\d\d-\d\d/, `compiled ${compiled}`));
  console.log(`${file}: ${now.length} rows, ${changed} changed`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Say which folder holds advisories.json and known-servers.json');
  const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { advisories, meta } = read('advisories.json');
  const known = read('known-servers.json');
  rebuild('advisories.ts', 'ADVISORY_ROWS', rows => advisoryRows(advisories, rows), meta.compiled);
  rebuild('malware.ts', 'MALWARE_ROWS', rows => malwareRows(advisories, rows), meta.compiled);
  rebuild('knownServers.ts', 'SERVER_ROWS', rows => serverRows(known.servers, rows), known.meta.generated);
}
