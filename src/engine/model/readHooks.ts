import { itemsOf, membersOf, type Node, textOf, valueAt } from '../syntax/tree';
import type { Text } from '../text/text';

/**
 * What the hooks of a settings file run (`command`) or call (`url`): under each event of `hooks` a list of
 * `{ matcher, hooks: [{ type, command }] }`; a hook without its wrapper counts too. Claude Code, Gemini CLI, Qwen Code.
 */
export const hookTexts = (root: Node | undefined, key: 'command' | 'url'): Text[] =>
  membersOf(valueAt(root, 'hooks')).flatMap(event =>
    itemsOf(event.value).flatMap(it =>
      [it, ...itemsOf(valueAt(it, 'hooks'))].flatMap(hook => textOf(valueAt(hook, key)) ?? []),
    ),
  );
