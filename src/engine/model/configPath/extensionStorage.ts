import { EDITOR_FOLDERS, KIN_FOLDERS, REMOTE_EDITOR_FOLDERS } from '../../knowledge/editorFolders';
import type { Location } from '../client';

/** Where an extension of VS Code and its kin keeps a file for itself; `path` begins with the extension's id. */
export const extensionStorage = (path: string): Location[] => [
  ...[...EDITOR_FOLDERS, ...KIN_FOLDERS].map(
    (it): Location => ({ scope: 'user', path: `${it}/User/globalStorage/${path}`, base: 'config' }),
  ),
  ...REMOTE_EDITOR_FOLDERS.map(
    (it): Location => ({ scope: 'user', path: `${it}/User/globalStorage/${path}`, base: 'home' }),
  ),
];
