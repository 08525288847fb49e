import { defineClient } from '../model/client';
import { hookCommands, promptCommands } from '../model/dialect/readCommands';
import { wordListAt } from '../model/dialect/readSettings';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { atHome, everydayIn } from '../model/dialect/usualClient';

/**
 * Slash commands and skills of Claude Code: Markdown whose head says what may run unasked meanwhile, and whose text may hold
 * lines that run before the model reads it. Source: Claude Code documentation, slash-commands.md and skills.md.
 */
export default defineClient({
  name: 'Claude Code commands',
  syntax: 'markdown',
  locations: [
    ...everydayIn('.claude/commands/**/*.md', '.claude/skills/*/SKILL.md'),
    ...atHome('.claude/commands/**/*.md', '.claude/skills/*/SKILL.md'),
  ],
  movedBy: [['CLAUDE_CONFIG_DIR', '.claude']],
  ...settingsOnly('Claude Code documentation, slash-commands.md'),
  isFor: document =>
    wordListAt(document.root, ['allowed-tools'], 'tools').length > 0 ||
    hookCommands(document.root).length > 0 ||
    promptCommands(document).length > 0,
  readApprovals: ({ root }) => wordListAt(root, ['allowed-tools'], 'tools', { milder: true }),
  readCommands: document => [...hookCommands(document.root), ...promptCommands(document)],
});
