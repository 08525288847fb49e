import type { Member, ObjectNode } from '../syntax/tree';
import type { Text } from '../text/text';

/**
 * A line that the client itself runs, or an address that it calls.
 *
 * - `hook`: at some moment of its own, such as before a tool
 * - `value`: what it prints stands in for a setting
 * - `editor`: a command of the editor or of one of its extensions, whose answer does
 * - `call`: an address that it calls as a hook
 * - `code`: a program that stands in the setting itself
 * - `prompt`: what it prints goes into a prompt, when the person calls for that
 * - `package`: a package that it loads
 * - `plugins`: a repository that it offers plugins from
 */
export interface Command {
  readonly of: 'hook' | 'value' | 'editor' | 'call' | 'code' | 'prompt' | 'package' | 'plugins';
  readonly line: Text;
  /** Further words, where a list of words stands for a line. */
  readonly args?: readonly Text[];
  /** When it runs, where some clients ask before that and others do not: `as the folder opens`. */
  readonly moment?: string;
  /** The setting that it stands in, to take it out again. */
  readonly setting?: Member;
  /** What is made for the line alone and is broken without it, such as a formatter: it goes as a whole. */
  readonly whole?: Member;
  /** Switches it off by `"enabled": false`. */
  readonly switchable?: ObjectNode;
  /** Asks for a value, and could ask the person instead. */
  readonly input?: ObjectNode;
}
