import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activationPatterns,
  clients,
  configsBelow,
  mayBeConfigIn,
  recognise,
  watchPatterns,
} from '../../../src/engine';
import type { ClientFormat } from '../../../src/engine/model/client';
import { mayBeConfig } from '../../../src/engine/model/configPath/configPath';
import { foldPath, isShortNameOf } from '../../../src/engine/model/configPath/foldPath';
import { quickest } from '../../timing';

const workspace = (path: string) => recognise(path, 'workspace', clients);
const formats: readonly ClientFormat[] = Object.values(clients);
const locations = formats.flatMap(it => it.locations.filter(at => at.scope === 'workspace'));
const paths = [...new Set(locations.map(it => it.path))];
/** Paths that clients open. */
const isProtected = ({ copied, atTop, everyday, path }: (typeof locations)[number]) =>
  !copied && !atTop && !(everyday && !path.includes('/'));
const protectedPaths = [...new Set(locations.filter(isProtected).map(it => it.path))].filter(
  // Its folder is one of those that hold others; a `.` between them would be one more.
  path => path !== '.devcontainer/devcontainer.json' && !path.includes('*'),
);

/** Changes one letter or sign that `wanted` finds, the one that `seed` picks. */
function changeOne(text: string, wanted: RegExp, seed: number, change: (found: string) => string): string {
  const all = Array.from(text.matchAll(wanted));
  const picked = all[seed % Math.max(all.length, 1)];
  if (!picked) return text;
  return text.slice(0, picked.index) + change(picked[0]) + text.slice(picked.index + picked[0].length);
}

const wide = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x21 + 0xff01);
const ALIKE: Readonly<Record<string, string>> = { a: '\u0430', c: '\u0421', e: '\u0435', m: '\u039c', n: '\u039d' };
const IGNORED = ['\u200c', '\u200f', '\u202a', '\u202e', '\u206a', '\u206f', '\ufeff', '\u00ad', '\ufe0f'];

const MARKS = ['\u0301', '\u0323', '\u0335', '\u034f'];

/** One way to spell a path differently; the number picks the place. */
const trick = fc.constantFrom<(text: string, seed: number) => string>(
  it => it.toUpperCase(),
  (it, seed) => changeOne(it, /[a-z]/g, seed, letter => letter.toUpperCase()),
  (it, seed) => changeOne(it, /[a-z]/g, seed, wide),
  (it, seed) => changeOne(it, /[acemn]/g, seed, letter => ALIKE[letter] ?? letter),
  (it, seed) => changeOne(it, /[a-z]/g, seed, letter => letter + (IGNORED[seed % IGNORED.length] ?? '')),
  (it, seed) => changeOne(it, /[a-z]/g, seed, letter => letter + (MARKS[seed % MARKS.length] ?? '')),
  (it, seed) => changeOne(it, /k/g, seed, () => '\u212a'),
  (it, seed) => changeOne(it, /s/g, seed, () => '\u017f'),
  it => it.replaceAll('/', '\\'),
  it => it.replaceAll('/', '/././'),
  it => it.replaceAll('/', '\\.\\'),
  it => it.replace(/(?<![/.])\//, '. ./'),
  it => `${it}. .`,
  it => (/:/.test(it) ? it : `${it}::$DATA`),
  it => it.replace(/(?<![:.])\/(?!.*:)/, ':$I30:$INDEX_ALLOCATION/'),
  it => it.replace(/(?<![:.])\/(?!.*:)/, '::$INDEX_ALLOCATION/'),
  it => it.normalize('NFD'),
);

/** As Windows makes it: six letters, or two and four digits of a hash. */
function shortName(name: string, kind: string, number: number): string {
  const plain = name.replace(/^\.+/, '').toUpperCase();
  const dot = plain.lastIndexOf('.');
  const stem = (dot < 0 ? plain : plain.slice(0, dot)).replaceAll(/[. ]/g, '');
  const start = kind === 'hashed' ? `${stem.slice(0, 2)}0F3A` : stem.slice(0, 6);
  return `${start}~${number}${dot < 0 ? '' : plain.slice(dot, dot + 4)}`;
}

describe('exact paths', () => {
  it.each([
    ['.mcp.json', ['claude-code-project', 'copilot-cli-project', 'vscode-root'], ['visual-studio', 'warp']],
    ['packages/a/.mcp.json', ['claude-code-project', 'copilot-cli-project', 'vscode-root'], ['visual-studio', 'warp']],
    ['.cursor/mcp.json', ['cursor-project'], ['mcphub-nvim']],
    ['x/y/.cursor/mcp.json', ['cursor-project'], ['mcphub-nvim']],
    ['.vscode/mcp.json', ['vscode-workspace'], ['mcphub-nvim', 'visual-studio']],
    ['.MCP.json.example', ['any-template']],
    ['.kiro/agents/db.json', ['kiro-agent']],
    ['shop.code-workspace', ['code-workspace']],
    ['.warp/.mcp.json', ['warp']],
    ['.vscode/settings.json', ['vscode-settings'], ['editor-extensions']],
    ['src/mcp.json', ['mcp-json-below']],
    ['docs/cursor/mcp.json', ['mcp-json-below']],
    ['.cursor/rules/mcp.json', ['mcp-json-below']],
    ['курсор/mcp.json', ['mcp-json-below']],
    ['.claude/settings.json', ['claude-code-settings']],
    ['.claude/settings.local.json', ['claude-code-settings']],
    ['.kiro/settings/mcp.json', ['kiro']],
    ['.gemini/extensions/shop/gemini-extension.json', ['gemini-extension']],
    ['claude_desktop_config.json', ['claude-desktop']],
    ['opencode.json', ['opencode'], ['kilo-project']],
    ['apps/web/.opencode/opencode.jsonc', ['opencode']],
    ['.crush.json', ['crush']],
    ['mcp.json', ['mcp-json']],
    ['docs/.mcp.json.example', ['template']],
    ['plugins/a/.claude-plugin/plugin.json', ['claude-plugin']],
    ['docs/cline_mcp_settings.json', ['cline']],
  ] as [string, string[], string[]?][])('%s', (path, readers, guests) =>
    expect(workspace(path)).toEqual({ readers: [...readers, ...(guests ?? [])], ...(guests && { guests }) }),
  );

  it.each([
    ['.claude.json', ['claude-code-user'], ['warp']],
    ['.cursor/mcp.json', ['cursor-user']],
    ['.config/Code/User/mcp.json', ['vscode-user']],
    ['Library/Application Support/Code - Insiders/User/profiles/-3f2a/mcp.json', ['vscode-user']],
    ['AppData/Roaming/VSCodium/User/settings.json', ['vscode-settings'], ['editor-extensions']],
    ['.vscode-server/data/User/mcp.json', ['vscode-user']],
    ['.claude/settings.json', ['claude-code-settings']],
    ['AppData/Roaming/Claude/claude_desktop_config.json', ['claude-desktop']],
    ['.config/Cursor/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json', ['cline']],
    ['.gemini/extensions/shop/gemini-extension.json', ['gemini-extension']],
  ] as [string, string[], string[]?][])('~/%s', (path, readers, guests) =>
    expect(recognise(path, 'user', clients)).toEqual({
      readers: [...readers, ...(guests ?? [])],
      ...(guests && { guests }),
    }),
  );
});

describe('ordinary names', () => {
  it.each([
    'MCP.json',
    '.vscode/cspell.json',
    '.vscode/mcp.jsonc',
    '.cursor/mcp.json/readme.md',
    'x.mcp.json',
    'Settings.json',
    'claude/Settings.json',
    '.mcp.json/config',
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
    ['.Crush/crush.json', '.crush/crush.json'],
    ['.c\u0323ursor/mcp.json', '.cursor/mcp.json'],
    ['.cursor/mcp.jso\u00f1', '.cursor/mcp.json'],
  ])('%j', (path, real) => expect(workspace(path).disguisedAs ?? '').toBe(real));

  it('says who would read them', () => {
    expect(workspace('.MCP.json').readers).toEqual([
      ...['claude-code-project', 'copilot-cli-project', 'vscode-root', 'visual-studio', 'warp'],
    ]);
    expect(workspace('CURSOR~1/MCP~1.JSO').readers).toEqual(['cursor-project', 'mcphub-nvim']);
  });

  it('name those, too, that know the file without its folder', () => {
    const { readers } = workspace('.Omp/.mcp.json');
    expect(readers).toEqual(expect.arrayContaining(['oh-my-pi', 'claude-code-project']));
  });

  it('never calls a user file disguised', () => {
    expect(recognise('.Cursor/mcp.json', 'user', clients)).toEqual({ readers: [] });
  });
});

it('sees through a disguised folder around a name that a client lists', () => {
  expect(workspace('.Continue/mcpServers/own.yaml')).toEqual({
    readers: ['continue-yaml'],
    disguisedAs: '.continue/mcpServers/own.yaml',
  });
  expect(workspace('.continue/mcpServers/own.YAML')).toEqual({ readers: [] });
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
    fc.assert(
      fc.property(
        fc.constantFrom(...protectedPaths),
        fc.array(trick, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        (path, list, seed) => {
          const disguised = list.reduce((text, change, index) => change(text, seed + index), path);
          expect(foldPath(disguised)).toBe(foldPath(path));
          const found = workspace(`deep/${disguised}`);
          expect(found.readers).toEqual(expect.arrayContaining([...workspace(path).readers]));
          expect(found.disguisedAs).toBe(disguised === path ? undefined : path);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('sees through short names of protected paths, whatever else is done to them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...protectedPaths),
        fc.constantFrom('plain', 'hashed'),
        fc.integer({ min: 1, max: 9 }),
        fc.array(trick, { maxLength: 2 }),
        (path, kind, number, list) => {
          const short = path
            .split('/')
            .map(name => shortName(name, kind, number))
            .join('/');
          const disguised = list.reduce((text, change, index) => change(text, index), short);
          const posed = workspace(`deep/${disguised}`).disguisedAs?.replaceAll(/own~\d/g, 'own');
          // Which one is not always to be told: several have the same short name.
          expect(paths.map(it => it.replaceAll('*', 'own'))).toContain(posed);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('lets innocent neighbours be', () => {
    const neighbour = fc.constantFrom<(path: string) => string>(
      it => `${it}.bak`,
      it => `${it}~`,
      it => `${it}/readme.txt`,
      it => it.replace(/([^/]*)$/, 'x$1'),
      it => it.replace(/([^/.]+)(?=\.[^/.]*$)/, '$1s'),
      it => it.replace(/\/([^/]*)$/, '/inner/other/$1'),
      it => it.replace(/^\.([a-z]+)\//, 'docs-$1/'),
      it => it.replace(/\.json$/, '.txt'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...protectedPaths), neighbour, trick, (path, change, disguise) => {
        const beside = change(path);
        fc.pre(workspace(beside).readers.length === 0);
        expect(workspace(`deep/${beside}`)).toEqual({ readers: [] });
        const { disguisedAs } = workspace(`deep/${disguise(beside, 0)}`);
        expect(disguisedAs === undefined || beside.endsWith(disguisedAs)).toBe(true);
      }),
      { numRuns: 3000 },
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
  expect(watchPatterns(clients)).toHaveLength(new Set(locations.map(it => `${it.path} ${it.copied === true}`)).size);
});

it('wakes up neither for what most folders hold nor for what no client opens', () => {
  const calm = locations.filter(it => it.everyday || it.copied).map(it => it.path);
  expect(activationPatterns(clients)).toHaveLength(paths.filter(it => !calm.includes(it)).length);
  for (const pattern of activationPatterns(clients))
    expect(pattern).toMatch(/^\*\*\/(?:[^*]+\/)?(?:\*\*?\/)?(?:[^*]+|\*\.[^*.]+)$/);
});

it('takes a walk over 100,000 files in its stride, whatever their names', () => {
  const names = ['file-0.ts', 'File-0.tsx', 'Файл 0.json', 'FILE~0.JSO', 'a\\b\\0', `${'long '.repeat(40)}0.MD`];
  const walk = () => {
    for (let i = 0; i < 100_000; i++) mayBeConfig((names[i % names.length] ?? '').replace('0', String(i)), clients);
    for (let i = 0; i < 100_000; i++) workspace(`packages/app-${i % 100}/src/Components/file-${i}.tsx`);
  };
  expect(quickest(walk, 3000)).toBeLessThan(3000);
});

it('asks of the name alone nothing that the path would answer otherwise', () => {
  fc.assert(
    fc.property(fc.constantFrom(...protectedPaths), fc.array(trick, { maxLength: 3 }), (path, list) => {
      const disguised = list.reduce((text, change, index) => change(text, index), path);
      // A walk meets no `.` segments.
      const names = disguised.split('/').filter(it => it !== '.');
      const last = names.pop() ?? '';
      expect(mayBeConfig(last, clients)).toBe(true);
      expect(mayBeConfigIn(['deep', ...names].join('/'), clients)(last)).toBe(true);
    }),
  );
});

it('knows what clients look for in a folder', () => {
  expect(configsBelow('src/.Cursor', clients)).toContainEqual(['mcp.json']);
  expect(configsBelow('.gemini/extensions', clients)).toEqual([['*', 'gemini-extension.json']]);
  expect(configsBelow('src', clients)).toEqual([]);
});

it('knows names of which only the end is known', () => {
  const location = { scope: 'workspace' as const, path: '.claude/agents/*.md' };
  const formatsOf = { agent: { ...clients.kiro, locations: [location] } };
  const at = (path: string) => recognise(path, 'workspace', formatsOf);
  expect(at('.claude/agents/x.md')).toEqual({ readers: ['agent'] });
  expect(at('.claude/agents/.md').readers).toEqual(['agent']);
  expect(at('.claude/agents/deep/x.md').readers).toEqual([]);
  expect(at('.Claude/agents/x.md')).toEqual({ readers: ['agent'], disguisedAs: '.claude/agents/x.md' });
  expect(at('.claude/agents/README.md')).toEqual({ readers: ['agent'] });
  expect(at('.claude/agents/x.MD')).toEqual({ readers: [] });
  expect(at('agents/x.md')).toEqual({ readers: [] });
  expect(mayBeConfig('x.md', formatsOf)).toBe(true);
  expect(mayBeConfig('x.mdx', formatsOf)).toBe(false);
});

it('knows folders in which any name will do', () => {
  const location = { scope: 'workspace' as const, path: '.tool/servers/*' };
  const formatsOf = { tool: { ...clients.kiro, locations: [location] } };
  expect(mayBeConfig('x', formatsOf)).toBe(true);
  expect(recognise('.tool/servers/x', 'workspace', formatsOf).readers).toEqual(['tool']);
  expect(recognise('.TOOL/servers/x', 'workspace', formatsOf).disguisedAs).toBe('.tool/servers/x');
});

it('asks no further about names that every folder holds', () => {
  const names = ['README.md', 'package.json', 'tsconfig.json', 'data.yaml', 'Chart.yml', 'index.ts', 'Cargo.toml'];
  expect(names.filter(mayBeConfigIn('packages/web/src', clients))).toEqual([]);
});
