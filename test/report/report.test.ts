import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json';
import { renderList, renderListJson } from '../../src/report/listing';
import { renderSarif } from '../../src/report/sarif';
import { COLOURED, PLAIN } from '../../src/report/style';
import { renderText } from '../../src/report/text';
import { sampleReport } from './sample';

const report = sampleReport();

describe('the text report', () => {
  it('reads like this', () => expect(renderText(report, PLAIN)).toMatchFileSnapshot('golden/scan.txt'));

  it('says severities in words where it paints too', () => {
    const bare = renderText(report, COLOURED).replaceAll(/\u001b\[\d+m/g, '');
    expect(bare).toBe(renderText(report, PLAIN));
  });

  it('says what it did not check, and never that something is safe', () => {
    const text = renderText({ ...report, files: [] }, PLAIN);
    expect(text).toContain('no known risks found');
    expect(text).toContain('Not checked');
    expect(text).not.toMatch(/\bsafe\b/);
  });
});

describe('the inventory', () => {
  it('reads like this', () => expect(renderList(report, PLAIN)).toMatchFileSnapshot('golden/list.txt'));

  it('names variables, never their values', () => {
    const [server] = JSON.parse(renderListJson(report)).servers;
    expect(server).toMatchObject({ name: 'files', path: '.mcp.json', env: [], command: 'npx' });
  });
});

describe('the JSON report', () => {
  it('reads like this', () => expect(renderJson(report)).toMatchFileSnapshot('golden/scan.json.txt'));

  it('keeps names exact and sentences printable', () => {
    const [file] = JSON.parse(renderJson(report)).files;
    expect(file.servers.map((it: { name: string }) => it.name)).toContain('odd \u202e\u001b[31m[name](command:x)');
    for (const finding of file.findings) expect(finding.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('has every field of version 1', () => {
    const json = JSON.parse(renderJson(report));
    expect(Object.keys(json)).toEqual(['version', 'tool', 'files', 'notChecked']);
    const [file] = json.files;
    expect(Object.keys(file)).toEqual(['path', 'scope', 'clients', 'servers', 'findings']);
    expect(Object.keys(file.clients[0])).toEqual(['id', 'name', 'startsUnasked']);
    const server = ['name', 'transport', 'command', 'args', 'url', 'disabled', 'package', 'location'];
    for (const it of file.servers) expect(Object.keys(it)).toEqual(server);
    const finding = ['rule', 'severity', 'confidence', 'message', 'server', 'key', 'location', 'related', 'fixes'];
    for (const it of file.findings) expect(Object.keys(it)).toEqual([...finding, 'suppressed']);
    expect(file.findings.some((it: { suppressed: unknown }) => it.suppressed !== null)).toBe(true);
  });
});

describe('every format', () => {
  const outputs = {
    text: renderText(report, PLAIN),
    list: renderList(report, PLAIN),
    'list as JSON': renderListJson(report),
    json: renderJson(report),
    sarif: renderSarif(report),
  };
  it.each(Object.entries(outputs))('%s lets no hidden character through', (_, output) => {
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u);
  });
});
