import { EDITOR_VARIABLES } from '../../knowledge/editorVariables';
import type { ClientFormat, Location, Platform, References } from '../client';
import { type EntryDialect, readServersUnder } from './readServers';

/** Files below any folder. */
export const inFolder = (...paths: readonly string[]): Location[] => paths.map(path => ({ scope: 'workspace', path }));

/** Files below any folder that no client opens by itself: people copy them to where one does. */
export const copiedFrom = (...paths: readonly string[]): Location[] =>
  paths.map(path => ({ scope: 'workspace', path, copied: true }));

/** Files below any folder with names that many folders hold. */
export const everydayIn = (...paths: readonly string[]): Location[] =>
  paths.map(path => ({ scope: 'workspace', path, everyday: true }));

/** Another client's files below any folder. */
export const borrowed = (...paths: readonly string[]): Location[] =>
  paths.map(path => ({ scope: 'workspace', path, borrowed: true }));

/** The person's own files, below the home folder. */
export const atHome = (...paths: readonly string[]): Location[] =>
  paths.map(path => ({ scope: 'user', path, base: 'home' }));

/** The person's own files, below `~/.config`, `~/Library/Application Support` or `%APPDATA%`. */
export const inAppData = (...paths: readonly string[]): Location[] =>
  paths.map(path => ({ scope: 'user', path, base: 'config' }));

/** An administrator's files: the folder on each system, and the names in it. */
export const onMachine = (folders: Readonly<Record<Platform, string>>, ...names: readonly string[]): Location[] =>
  Object.entries(folders).flatMap(([platform, folder]) =>
    names.map(
      (name): Location => ({
        scope: 'managed',
        path: `${folder}/${name}`,
        base: 'system',
        platforms: [platform as Platform],
      }),
    ),
  );

/** No reference is confirmed for this client. */
export const NO_REFERENCES: References = { expands: [] };

/** `${NAME}` alone. */
export const BRACED: References = {
  expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*\}/],
  environment: name => `\${${name}}`,
};

/** `${NAME}`, and `${NAME:-default}`. */
export const BRACED_OR_DEFAULT: References = {
  expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^{}]*)?\}/],
  environment: name => `\${${name}}`,
};

/** The words of VS Code and of editors built from it. */
export const EDITOR_REFERENCES: References = {
  expands: EDITOR_VARIABLES,
  environment: name => `\${env:${name}}`,
  workspaceFolder: '${workspaceFolder}',
};

/** `${NAME}`, `${NAME:-default}` and `$NAME`. */
export const SHELL_LIKE: References = {
  ...BRACED_OR_DEFAULT,
  expands: [...BRACED_OR_DEFAULT.expands, /\$[A-Za-z_][A-Za-z0-9_]*/],
};

/** `${env:NAME}`. */
export const ENV_COLON: References = { expands: [/\$\{env:[^{}]*\}/], environment: name => `\${env:${name}}` };

/** Nobody found out whether this client asks before it starts a folder's servers. */
export const unconfirmedStart = (source: string): ClientFormat['startsUnasked'] => ({
  value: false,
  when: 'whether it asks first is not confirmed',
  source,
});

/** A client with files of the person alone: it starts what they name. */
export const ownServersStart = (source: string): ClientFormat['startsUnasked'] => ({
  value: true,
  when: 'with the app, as they are the servers of the person',
  source,
});

/** Servers in a map under `mcpServers`, in the usual words or a dialect of them. */
export const underMcpServers = (dialect?: EntryDialect): Pick<ClientFormat, 'serversKey' | 'readServers'> => ({
  serversKey: ['mcpServers'],
  readServers: ({ root }) => readServersUnder(root, 'mcpServers', dialect),
});
