import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCK_FORMATS } from '../../../src/engine';

const read = (name: string, text: string) => Object.fromEntries(LOCK_FORMATS[name]?.read(text) ?? []);

describe('package-lock.json', () => {
  it('reads version 1', () => {
    const text =
      '{ "lockfileVersion": 1, "dependencies": { "a": { "version": "1.2.3" }, "b": { "version": "file:x" } } }';
    expect(read('package-lock.json', text)).toEqual({ a: '1.2.3' });
  });

  it('reads versions 2 and 3: what the folder itself would run', () => {
    const packages = {
      '': { name: 'root' },
      'node_modules/@s/a': { version: '2.0.0-rc.1' },
      'node_modules/@s/a/node_modules/b': { version: '9.0.0' },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/linked': { link: true },
      'packages/c': { version: '3.0.0' },
    };
    expect(read('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }))).toEqual({
      '@s/a': '2.0.0-rc.1',
      b: '1.0.0',
    });
  });

  it('takes __proto__ for a name like any other', () => {
    const text = '{ "packages": { "node_modules/__proto__": { "version": "1.0.0" } } }';
    expect(LOCK_FORMATS['package-lock.json']?.read(text)?.get('__proto__')).toBe('1.0.0');
  });
});

describe('pnpm-lock.yaml', () => {
  it('reads version 5', () => {
    const text = [
      'lockfileVersion: 5.4',
      'specifiers:',
      '  a: ^1.0.0',
      'dependencies:',
      '  a: 1.2.3_react@18.0.0',
      "  '@s/b': link:../b",
      'packages:',
      '  /a/1.2.3_react@18.0.0:',
      '    resolution: {integrity: sha512-x}',
      '    dependencies:',
      '      d: 7.0.0',
      '  /@s/c/2.0.0:',
      '    dev: false',
    ].join('\n');
    expect(read('pnpm-lock.yaml', text)).toEqual({ a: '1.2.3', '@s/c': '2.0.0' });
  });

  it('reads version 6', () => {
    const text = [
      "lockfileVersion: '6.0'",
      'dependencies:',
      "  '@s/a':",
      '    specifier: ^1.0.0',
      '    version: 1.2.3(react@18.0.0)',
      'packages:',
      '  /@s/a@1.2.3(react@18.0.0):',
      '    dev: false',
      '  /d@4.0.0:',
      '    dev: false',
    ].join('\r\n');
    expect(read('pnpm-lock.yaml', text)).toEqual({ '@s/a': '1.2.3', d: '4.0.0' });
  });

  it('reads version 9: its own dependencies before those of others', () => {
    const text = [
      "lockfileVersion: '9.0'",
      'importers:',
      '  .:',
      '    devDependencies:',
      '      a:',
      '        specifier: ^1.0.0',
      '        version: 1.2.3(b@2.0.0)',
      'packages:',
      '  a@1.2.3:',
      '    resolution: {integrity: sha512-x}',
      '  a@3.0.0:',
      '    resolution: {integrity: sha512-x}',
      "  '@s/c@2.0.0':",
      '    resolution: {integrity: sha512-x}',
      'snapshots:',
      '  a@1.2.3(b@2.0.0):',
      '    dependencies:',
      '      d: 8.0.0',
    ].join('\n');
    expect(read('pnpm-lock.yaml', text)).toEqual({ a: '1.2.3', '@s/c': '2.0.0' });
  });
});

describe('yarn.lock', () => {
  it('reads Yarn 1', () => {
    const text =
      '# yarn lockfile v1\n\n"@s/a@^1.0.0", "@s/a@^1.1.0":\n  version "1.2.3"\n  dependencies:\n    version "9.9.9"\n\nb@2:\n  version "2.0.0"\n';
    expect(read('yarn.lock', text)).toEqual({ '@s/a': '1.2.3', b: '2.0.0' });
  });

  it('reads Berry', () => {
    const text =
      '__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.2.3\n  resolution: "a@npm:1.2.3"\n\n"root@workspace:.":\n  version: 0.0.0-use.local\n';
    expect(read('yarn.lock', text)).toEqual({ a: '1.2.3' });
  });
});

describe('uv.lock', () => {
  it('reads packages by their one name, without the project itself', () => {
    const text = [
      'version = 1',
      '[[package]]',
      'name = "me"',
      'version = "0.1.0"',
      'source = { virtual = "." }',
      '[[package]]',
      'name = "mcp_server-fetch"',
      'version = "2026.10.24"',
      'source = { registry = "https://pypi.example/simple" }',
      '[package.metadata]',
      'name = "other"',
    ].join('\n');
    expect(read('uv.lock', text)).toEqual({ 'mcp-server-fetch': '2026.10.24' });
  });
});

it('never throws, whatever the text', () => {
  const lines = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('packages:', '  a@1.0.0:', '[[package]]', '{"packages":', 'importers:', '__metadata:'),
    ),
  );
  fc.assert(
    fc.property(lines, texts => {
      for (const { read: reader } of Object.values(LOCK_FORMATS)) reader(texts.join('\n'));
    }),
  );
});
