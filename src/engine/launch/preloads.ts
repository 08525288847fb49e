import { KNOWN_LOADERS, PLAIN_PROGRAMS } from '../knowledge/programVariables';
import { type CodeOrigin, codeOrigin, optionsPattern, variableKind } from '../model/codeVariable';
import type { Entry } from '../model/server';
import { part, type Text } from '../text/text';
import { everyCommand, type Flag, type Launch } from './launch';
import { readOptions } from './options';
import { programName } from './program';

/** Options that load code before a program's own, by the runners that have them. */
const RUNNERS = new Set(['node', 'nodejs', 'bun', 'deno', 'ruby', 'tsx', 'ts-node', 'ts-node-esm', 'electron']);
const OPTIONS = new Set([
  '-r',
  '--require',
  '--import',
  '--loader',
  '--experimental-loader',
  '--preload',
  '--openssl-config',
]);

/** Code that options of a launch load first, each in its place, but for known loaders. */
export function preloadedBy(launch: Launch): readonly { readonly what: Text; readonly origin: CodeOrigin }[] {
  return everyCommand(launch).flatMap(it => {
    const loaded = RUNNERS.has(it.runner ?? '') ? it.flags : leadingOptions(it);
    const named = loaded.flatMap(({ name, value }) =>
      value && OPTIONS.has(name.value) && !isKnown(value.value) ? [value] : [],
    );
    return [...named.map(what => ({ what, origin: codeOrigin(what.value) })), ...settingsOfRunner(it)];
  });
}

/** Options before the script of a program that has no runner of its own, or that a package brings. */
function leadingOptions({ runner = '', packages, args, flags }: Launch): readonly Flag[] {
  const agents = flags.map(it => it.name).filter(it => /^-(?:javaagent|agentpath):/.test(it.value));
  const name = packages[0]?.name?.value ?? runner;
  if (!SCRIPTED.has(name)) return agents.map(it => ({ name: NO_NAME, value: part(it, it.value.indexOf(':') + 1) }));
  return readOptions(args, { values: OPTIONS }).flags;
}

/** Programs that load code by such options, but read no words that Cordon knows better. */
const SCRIPTED = new Set(['tsx', 'ts-node', 'ts-node-esm', 'electron', 'nodemon']);
/** Stands for the option that is part of the word itself. */
const NO_NAME: Text = { value: '--require', range: { start: 0, end: 0 } };

/** `npx --script-shell=./sh`: an option that does what a variable does, by the name of that variable. */
function settingsOfRunner({
  runner = '',
  flags,
}: Launch): readonly { readonly what: Text; readonly origin: CodeOrigin }[] {
  return flags.flatMap(({ name, value }) => {
    if (!value) return [];
    if (runner === 'php') return /^(?:-d|--define)$/.test(name.value) ? loadedByPhp(value) : [];
    const variable = variableOf(runner, name.value);
    // What stands at Go's starts what was built, or each tool that builds it.
    const starts = runner === 'go' && /^--?(?:tool)?exec$/.test(name.value);
    const origin = starts ? commandOrigin(value.value) : variable && codeInVariable(variable, value.value, true);
    return origin ? [{ what: value, origin }] : [];
  });
}

function variableOf(runner: string, option: string): string | undefined {
  if (/^(?:npx|npm|pnpm)$/.test(runner) && NPM_OPTIONS.has(option))
    return `npm_config_${option.slice(2).replaceAll('-', '_')}`;
  return /^uvx?$/.test(runner) && option === '--config-file' ? 'uv_config_file' : undefined;
}

const NPM_OPTIONS = new Set(['--node-options', '--script-shell', '--userconfig', '--globalconfig', '--git', '--shell']);

/** `php -d auto_prepend_file=./x.php`. Source: php.net/manual/ini.core.php. */
function loadedByPhp(word: Text): readonly { readonly what: Text; readonly origin: CodeOrigin }[] {
  const name = /^(?:auto_(?:ap|pre)pend_file|opcache\.preload|(?:zend_)?extension(?==\S{0,500}[\\/]))=/.exec(
    word.value,
  )?.[0];
  if (name === undefined) return [];
  const what = part(word, name.length);
  const origin = codeOrigin(what.value);
  return origin === 'elsewhere' ? [] : [{ what, origin }];
}

const isKnown = (value: string): boolean => KNOWN_LOADERS.has(value.replace(/@[\d.^~]+(?=\/|$)/, ''));

/**
 * Where the code comes from that a variable makes programs run, or nothing where it makes them run none.
 * `ownCode`: the server itself is code of the folder, so that a folder of modules beside it adds nothing.
 */
export function codeInVariable(name: string, value: string, ownCode: boolean): CodeOrigin | undefined {
  // Node takes quotes off, and so do the others.
  const trimmed = variableKind(name) === 'options' ? value.replaceAll(/["']/g, '').trim() : value.trim();
  if (trimmed === '' || /^\$\{(?:env|input):[^{}]*\}$/.test(trimmed)) return undefined;
  switch (variableKind(name)) {
    case 'file':
      return codeOrigin(trimmed);
    case 'setup':
      return strange(trimmed);
    case 'command':
      return commandOrigin(trimmed);
    case 'options':
      return optionsOrigin(name, trimmed);
    case 'folders':
      return ownCode
        ? (foldersOrigin(trimmed, ['temporary']) ?? hiddenFolder(trimmed))
        : foldersOrigin(trimmed, ['temporary', 'repository']);
    case 'path':
      return pathOrigin(trimmed);
    default:
      return undefined;
  }
}

/**
 * The same for a variable of terminals: projects honestly have folders of their own there, in which programs and modules
 * are looked for, but none that is hidden or open to all.
 */
export function codeInTerminal(name: string, value: string): CodeOrigin | undefined {
  const kind = variableKind(name);
  if (kind !== 'path' && kind !== 'folders') return codeInVariable(name, value, true);
  return foldersOrigin(value, ['temporary']) ?? hiddenFolder(value);
}

/**
 * The same for one of several variables: a setting of Git stands in two, its name in one and what it runs in another.
 * Source: git-config(1), GIT_CONFIG_KEY_<n>.
 */
export function codeInEntry({ name, value }: Entry, all: readonly Entry[], ownCode: boolean): CodeOrigin | undefined {
  const origin = value && codeInVariable(name.value, value.value, ownCode);
  const number = /^git_config_key_(\d+)$/i.exec(name.value)?.[1];
  if (!origin || number === undefined) return origin;
  const other = `git_config_value_${number}`;
  const given = all.find(it => it.name.value.toLowerCase() === other)?.value?.value.trim();
  return given === undefined ? origin : commandOrigin(given.replace(/^!\s{0,9}/, ''));
}

/** Where a project honestly keeps programs of its own. */
const OWN_PROGRAMS = /^(?:\.[\\/])?(?:\.?venv|node_modules|\.pixi|\.conda)[\\/]|[\\/](?:\.venv|node_modules)[\\/]/;

function strange(path: string): CodeOrigin | undefined {
  const origin = codeOrigin(path);
  return origin === 'elsewhere' || OWN_PROGRAMS.test(path) ? undefined : origin;
}

function commandOrigin(line: string): CodeOrigin | undefined {
  const [program = '', ...rest] = line.split(/\s+/);
  const origin = codeOrigin(program.replace(/^["']/, ''));
  if (origin !== 'elsewhere') return origin;
  const plain = PLAIN_PROGRAMS.has(programName(program)) && !/[|;&`]|\$\(|proxycommand|localcommand/i.test(line);
  const shell = /^(?:ba|z|da)?sh$|^(?:cmd|pwsh|powershell)$/.test(programName(program)) && rest.length > 0;
  if (shell) return 'inline';
  return plain ? undefined : 'elsewhere';
}

/** The worst of what the options load; known loaders load nothing of interest. */
function optionsOrigin(name: string, value: string): CodeOrigin | undefined {
  if (!optionsPattern(name)?.test(value)) return undefined;
  if (!/node_options|bun_options/i.test(name)) {
    const paths = value.split(/[\s=:]+/).map(it => it.replace(/^-?[IMmr](?=[./])/, ''));
    return paths.map(codeOrigin).find(it => it !== 'elsewhere') ?? 'elsewhere';
  }
  const words = value.split(/[\s=]+/);
  const loaded = words.filter((_, index) => OPTIONS.has(words[index - 1] ?? '')).filter(it => !isKnown(it));
  const origins = loaded.map(it => codeOrigin(it.replace(/^["']|["']$/g, '')));
  return origins.find(it => it !== 'elsewhere') ?? origins[0];
}

function foldersOrigin(value: string, counted: readonly CodeOrigin[]): CodeOrigin | undefined {
  const parts = value.split(/[;:](?![\\/])/).filter(it => it !== '');
  return parts.map(folderOrigin).find(it => counted.includes(it));
}

/** A server's own folders of modules stand in the open; tools keep theirs under names that everyone knows. */
const hiddenFolder = (value: string): CodeOrigin | undefined =>
  value
    .split(/[;:](?![\\/])/)
    .some(it => HIDDEN.test(it) && !KEPT_BY_TOOLS.test(it) && folderOrigin(it) === 'repository')
    ? 'repository'
    : undefined;
const HIDDEN = /(?:^|[\\/])\.[A-Za-z_]/;
const KEPT_BY_TOOLS =
  /(?:^|[\\/])\.(?:venv|env|pixi|conda|tox|nox|devenv|direnv|python|packages|deps|vendor|lib|build|bin)/i;

/** A folder with no root is one of the repository. */
const folderOrigin = (path: string): CodeOrigin => (/^[\w.-]+(?:[\\/]|$)/.test(path) ? 'repository' : codeOrigin(path));

/** Programs are looked for in these folders, in this order: an empty one is the folder itself. */
function pathOrigin(value: string): CodeOrigin | undefined {
  const windows = value.includes(';') || /^[A-Za-z]:\\/.test(value);
  const parts = windows ? value.split(';').filter(it => it !== '') : value.split(/:(?!env\b|input\b)/);
  const found = parts.map(it => (it === '' ? 'repository' : folderOrigin(it)));
  return found.find(it => it !== 'elsewhere' && it !== 'inline');
}
