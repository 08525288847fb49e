import { defineClient } from '../model/client';
import { folderOpenTasks } from '../model/dialect/readTasks';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { everydayIn } from '../model/dialect/usualClient';

/**
 * `.vscode/tasks.json`, where a task starts as soon as the folder is opened: VS Code asks for trust in the folder, and in
 * some versions for the tasks; editors built from it often ask nothing. Source: VS Code documentation, tasks (`runOn`).
 */
export default defineClient({
  name: 'VS Code tasks',
  syntax: 'jsonc',
  locations: everydayIn('.vscode/tasks.json'),
  ...settingsOnly('VS Code documentation, tasks'),
  isFor: ({ root }) => folderOpenTasks(root).length > 0,
  readCommands: ({ root }) => folderOpenTasks(root),
});
