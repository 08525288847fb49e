import {
  COMMAND_VARIABLES,
  FILE_VARIABLES,
  FOLDER_VARIABLES,
  OPTION_VARIABLES,
  SETUP_VARIABLES,
} from '../knowledge/programVariables';

/** How a variable makes code run. */
export type VariableKind = 'command' | 'file' | 'setup' | 'options' | 'folders' | 'path';

/** By its name in any case: Windows and npm do not tell cases apart. */
export function variableKind(name: string): VariableKind | undefined {
  const lower = /^npm_config_/i.test(name) ? name.toLowerCase().replaceAll('-', '_') : name.toLowerCase();
  if (COMMAND_VARIABLES.has(lower)) return 'command';
  if (FILE_VARIABLES.has(lower)) return 'file';
  if (SETUP_VARIABLES.has(lower)) return 'setup';
  if (optionsPattern(lower)) return 'options';
  if (FOLDER_VARIABLES.has(lower)) return 'folders';
  return lower === 'path' ? 'path' : undefined;
}

/** What in the value of an options variable loads code. */
export function optionsPattern(name: string): RegExp | undefined {
  const lower = name.toLowerCase().replace(/^(git_config_key)_\d+$/, '$1');
  return Object.hasOwn(OPTION_VARIABLES, lower) ? OPTION_VARIABLES[lower] : undefined;
}

/**
 * Whose hands a file of code is in: the repository's, anybody's on this machine, the text's own, another machine's, or
 * unknown.
 */
export type CodeOrigin = 'repository' | 'temporary' | 'inline' | 'network' | 'elsewhere';

const TEMPORARY =
  /^(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm|var\/folders)(?:\/|$)|^(?:%te?mp%|\$\{?(?:env:)?(?:TMPDIR|TE?MP)\}?)|[\\/](?:temp|tmp)[\\/]|^[a-z]:[\\/]users[\\/]public(?:[\\/]|$)|^%public%/i;
const REPOSITORY =
  /^(?:\.{1,2}(?:[\\/]|$)|\$\{(?:workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR|PWD|cwd)\}|\$(?:PWD|CLAUDE_PROJECT_DIR)|%cd%)/;

/** Where a path to code leads. A bare name such as `tsx` is a package or a program, and leads elsewhere. */
export function codeOrigin(path: string): CodeOrigin {
  if (/^data:/i.test(path)) return 'inline';
  if (/^https?:\/\//i.test(path)) return 'network';
  const file = path.replace(/^file:\/\/(?=\/|\.)|^file:(?!\/)/i, '');
  if (TEMPORARY.test(file)) return 'temporary';
  if (REPOSITORY.test(file)) return 'repository';
  const relative = /^[\w.-]/.test(file) && !/^[A-Za-z]:[\\/]/.test(file) && !/^[a-z]+:/i.test(file);
  const isFile = /^\.[^./]/.test(file) || /\.(?:[cm]?[jt]s|py|sh|so|dylib|dll|jar|rb|pl|lua)$/i.test(file);
  return relative && isFile ? 'repository' : 'elsewhere';
}
