import { defineClient } from '../model/client';
import { gooseExtensions } from '../model/dialect/gooseExtension';
import { codeAt, commandAt, hookCommands } from '../model/dialect/readCommands';
import { atHome, everydayIn } from '../model/dialect/usualClient';
import { member, valueAt } from '../syntax/tree';

/**
 * Recipes of Goose: a task with the servers it needs, which start when somebody runs it.
 * Source: block/goose, documentation/docs/guides/recipes/recipe-reference.md, crates/goose/src/recipe/mod.rs.
 */
export default defineClient({
  name: 'Goose (recipe)',
  syntax: 'yaml',
  locations: [
    ...everydayIn('recipe.yaml', 'recipe.yml', 'recipe.json'),
    ...everydayIn('.goose/recipes/*.yaml', '.goose/recipes/*.yml', '.goose/recipes/*.json'),
    ...atHome('.config/goose/recipes/*.yaml', '.config/goose/recipes/*.yml', '.config/goose/recipes/*.json'),
  ],
  isFor: ({ root }) =>
    ['instructions', 'prompt'].some(it => member(root, it)) && ['extensions', 'retry'].some(it => member(root, it)),
  references: { expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*\}/, /\{\{[^{}]*\}\}/], byName: { env: 'env_keys' } },
  startsUnasked: {
    value: false,
    when: 'when somebody runs the recipe',
    source: 'block/goose, crates/goose/src/recipe/mod.rs',
  },
  serversKey: ['extensions'],
  // What checks whether the task succeeded, and tidies up where it did not.
  readCommands: ({ root }) => [
    ...codeAt(root, 'extensions', '*', 'code'),
    ...hookCommands(root, 'retry'),
    ...commandAt(root, ['retry', 'on_failure'], 'hook'),
  ],
  readServers: ({ root }) => gooseExtensions(valueAt(root, 'extensions')),
});
