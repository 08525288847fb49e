import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationPatterns, clients, recognise, watchPatterns } from '../../../src/engine';
import type { ClientFormat } from '../../../src/engine/model/client';
import { foldPath, isShortNameOf } from '../../../src/engine/model/foldPath';

const workspace = (path: string) => recognise(path, 'workspace', clients);
const formats: readonly ClientFormat[] = Object.values(clients);
const locations = formats.flatMap(it => it.locations.filter(at => at.scope === 'workspace'));
const paths = [...new Set(locations.map(it => it.path))];
/** Paths that clients open and that no shorter path covers. */
const protectedPaths = [...new Set(locations.filter(it => !it.copied).map(it => it.path))].filter(
  path => !paths.some(it => path.endsWith(`/${it}`)),
);

describe('exact paths', () => {
  it.each([
    ['.mcp.json', ['claude-code-project', 'vscode-root']],
    ['packages/a/.mcp.json', ['claude-code-project', 'vscode-root']],
    ['.cursor/mcp.json', ['cursor-project']],
    ['x/y/.cursor/mcp.json', ['cursor-project']],
    ['.vscode/mcp.json', ['vscode-workspace']],
    ['.vscode/settings.json', ['vscode-settings']],
    ['.claude/settings.json', ['claude-code-settings']],
    ['.claude/settings.local.json', ['claude-code-settings']],
    ['.kiro/settings/mcp.json', ['kiro']],
    ['.gemini/extensions/shop/gemini-extension.json', ['gemini-extension']],
    ['claude_desktop_config.json', ['claude-desktop']],
    ['opencode.json', ['kilo-project', 'opencode']],
    ['apps/web/.opencode/opencode.jsonc', ['opencode']],
    ['.crush.json', ['crush']],
    ['mcp.json', ['mcp-json']],
    ['docs/.mcp.json.example', ['template']],
    ['plugins/a/.claude-plugin/plugin.json', ['claude-plugin']],
    ['docs/cline_mcp_settings.json', ['cline']],
  ])('%s', (path, readers) => expect(workspace(path)).toEqual({ readers }));

  it.each([
    ['.claude.json', ['claude-code-user']],
    ['.cursor/mcp.json', ['cursor-user']],
    ['.config/Code/User/mcp.json', ['vscode-user']],
    ['Library/Application Support/Code - Insiders/User/profiles/-3f2a/mcp.json', ['vscode-user']],
    ['AppData/Roaming/VSCodium/User/settings.json', ['vscode-settings']],
    ['.vscode-server/data/User/mcp.json', ['vscode-user']],
    ['.claude/settings.json', ['claude-code-settings']],
    ['AppData/Roaming/Claude/claude_desktop_config.json', ['claude-desktop']],
    ['.config/Cursor/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json', ['cline']],
    ['.gemini/extensions/shop/gemini-extension.json', ['gemini-extension']],
  ])('~/%s', (path, readers) => expect(recognise(path, 'user', clients)).toEqual({ readers }));
});

describe('ordinary names', () => {
  it.each([
    'src/mcp.json',
    'MCP.json',
    'docs/cursor/mcp.json',
    '.vscode/cspell.json',
    '.vscode/mcp.jsonc',
    '.cursor/rules/mcp.json',
    '.cursor/mcp.json/readme.md',
    'x.mcp.json',
    '.MCP.json.example',
    'Settings.json',
    'claude/Settings.json',
    '.mcp.json/config',
    'курсор/mcp.json',
    'src/MCP.json',
    'Claude_Desktop_Config.json',
    'DOCUME~1/readme.txt',
    'PROGRA~1.JSO',
    'a b/.cursorrules',
    'node_modules/@scope/x/MCP.md',
    '',
    '/',
    '..',
  ])('%s', path => expect(workspace(path)).toEqual({ readers: [] }));
});

describe('disguises', () => {
  it.each([
    ['.Cursor/mcp.json', '.cursor/mcp.json'],
    ['.MCP.json', '.mcp.json'],
    ['sub/.cursor/MCP.JSON', '.cursor/mcp.json'],
    ['.cur\u200csor/mcp.json', '.cursor/mcp.json'],
    ['.cursor/m\u200dcp.json', '.cursor/mcp.json'],
    ['.cursor/mcp.json.', '.cursor/mcp.json'],
    ['.cursor . ./mcp.json', '.cursor/mcp.json'],
    ['CURSOR~1/mcp.json', '.cursor/mcp.json'],
    ['.cursor/MCP~1.JSO', '.cursor/mcp.json'],
    ['MCP~1.JSO', '.mcp.json'],
    ['VSCODE~2/MC0A3F~1.JSO', '.vscode/mcp.json'],
    ['.cursor::$INDEX_ALLOCATION/mcp.json::$DATA', '.cursor/mcp.json'],
    ['.cursor\\mcp.json', '.cursor/mcp.json'],
    ['a\\.cursor\\.\\mcp.json', '.cursor/mcp.json'],
    ['.cursor/./mcp.json', '.cursor/mcp.json'],
    ['.\uff43ursor/mcp.json', '.cursor/mcp.json'],
    ['.\u0441ursor/m\u0441\u0440.json', '.cursor/mcp.json'],
    ['.v\u0455code/mcp.json', '.vscode/mcp.json'],
    ['.claude\ufeff/settings.json', '.claude/settings.json'],
    ['.CLAUDE/settings.local.json', '.claude/settings.local.json'],
  ])('%j', (path, real) => expect(workspace(path).disguisedAs ?? '').toBe(real));

  it('says who would read them', () => {
    expect(workspace('.MCP.json').readers).toEqual(['claude-code-project', 'vscode-root']);
    expect(workspace('CURSOR~1/MCP~1.JSO').readers).toEqual(['cursor-project']);
  });

  it('never calls a user file disguised', () => {
    expect(recognise('.Cursor/mcp.json', 'user', clients)).toEqual({ readers: [] });
  });
});

describe('folding', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), path => {
        expect(foldPath(foldPath(path))).toBe(foldPath(path));
      }),
      { numRuns: 3000 },
    );
  });

  it('sees through every disguise of every protected path', () => {
    const changed = fc.constantFrom<(text: string) => string>(
      it => it.toUpperCase(),
      it => it.replace(/[a-z]/, letter => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x61 + 0xff41)),
      it => it.replace('o', '\u043e').replace('c', '\u0441').replace('s', '\u0455'),
      it => it.replace(/(?<=[a-z])/, '\u200e'),
      it => it.replaceAll('/', '\\'),
      it => it.replaceAll('/', '/././'),
      it => it.replace(/\//, '. ./'),
      it => `${it}. .`,
      it => `${it}::$DATA`,
      it => it.replace('/', ':$I30:$INDEX_ALLOCATION/'),
      it => it.normalize('NFD'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...protectedPaths),
        fc.array(changed, { minLength: 1, maxLength: 3 }),
        (path, list) => {
          const disguised = list.reduce((text, change) => change(text), path);
          expect(foldPath(disguised)).toBe(path);
          const found = workspace(`deep/${disguised}`);
          expect(found.readers).toEqual(workspace(path).readers);
          expect(found.disguisedAs).toBe(disguised === path ? undefined : path);
        },
      ),
    );
  });

  it('knows short names', () => {
    expect(isShortNameOf('settin~1.jso', 'settings.local.json')).toBe(true);
    expect(isShortNameOf('mcp~1.jso', '.mcp.json')).toBe(true);
    expect(isShortNameOf('mcp~1.txt', '.mcp.json')).toBe(false);
    expect(isShortNameOf('mcp.json', '.mcp.json')).toBe(false);
  });
});

it('writes patterns that match every case', () => {
  expect(watchPatterns(clients)).toContain('**/.[cC][uU][rR][sS][oO][rR]/[mM][cC][pP].[jJ][sS][oO][nN]');
  expect(watchPatterns(clients)).toHaveLength(paths.length);
});

it('wakes up neither for what most folders hold nor for what no client opens', () => {
  const calm = locations.filter(it => it.everyday || it.copied).map(it => it.path);
  expect(activationPatterns(clients)).toHaveLength(paths.filter(it => !calm.includes(it)).length);
  for (const pattern of activationPatterns(clients)) expect(pattern).toMatch(/^\*\*\/[^*]+(?:\/\*\/[^*]+)?\.[^*.]+$/);
});

it('takes a walk over 100,000 files in its stride', () => {
  const started = performance.now();
  for (let i = 0; i < 100_000; i++) workspace(`packages/app-${i % 100}/src/Components/file-${i}.tsx`);
  expect(performance.now() - started).toBeLessThan(25_000);
});
