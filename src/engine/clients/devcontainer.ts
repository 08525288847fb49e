import { defineClient } from '../model/client';
import { editorEndpoints } from '../model/dialect/editorSettings';
import { commandAt, editorCommands } from '../model/dialect/readCommands';
import { readServerMap } from '../model/dialect/readServers';
import { EDITOR_REFERENCES, inFolder } from '../model/dialect/usualClient';
import {
  approvalsInSettings,
  commandsInSettings,
  serversInSettings,
  speaksOfTools,
} from '../model/dialect/vscodeSettings';
import { editorSandbox } from '../model/sandbox';
import { membersOf, valueAt } from '../syntax/tree';

/**
 * `devcontainer.json`: servers and settings that go into a container for development when it is made; VS Code in it reads
 * them as the person’s own. Source: VS Code documentation, mcp-servers (dev containers).
 */
export default defineClient({
  name: 'VS Code (dev container)',
  syntax: 'jsonc',
  locations: inFolder('.devcontainer/devcontainer.json', '.devcontainer/*/devcontainer.json', '.devcontainer.json'),
  references: EDITOR_REFERENCES,
  startsUnasked: {
    value: true,
    when: 'in the container, with the first chat message',
    source: 'VS Code documentation, mcp-servers',
  },
  serversKey: ['customizations', 'vscode', 'mcp', 'servers'],
  isFor: ({ root }) => {
    const editor = valueAt(root, 'customizations', 'vscode');
    return valueAt(editor, 'mcp') !== undefined || speaksOfTools(valueAt(editor, 'settings'));
  },
  readServers: ({ root }) => [
    ...readServerMap(valueAt(root, 'customizations', 'vscode', 'mcp', 'servers'), { wrapper: 'config' }),
    ...serversInSettings(valueAt(root, 'customizations', 'vscode', 'settings')),
  ],
  readEndpoints: ({ root }) => editorEndpoints(valueAt(root, 'customizations', 'vscode', 'settings')),
  readCommands: ({ root }) => {
    const editor = valueAt(root, 'customizations', 'vscode');
    const atOnce = valueAt(root, 'initializeCommand');
    return [
      // The others run inside the container; this one runs on the person's machine.
      ...commandAt(root, ['initializeCommand'], 'hook'),
      ...membersOf(atOnce).flatMap(it => commandAt(atOnce, [it.key.value], 'hook')),
      ...editorCommands(valueAt(editor, 'mcp', 'servers'), valueAt(editor, 'mcp', 'inputs')),
      ...commandsInSettings(valueAt(editor, 'settings')),
    ];
  },
  readSandbox: ({ root }) => editorSandbox(valueAt(root, 'customizations', 'vscode', 'mcp')),
  readApprovals: ({ root }) => approvalsInSettings(valueAt(root, 'customizations', 'vscode', 'settings')),
});
