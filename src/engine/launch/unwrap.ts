import { replaceText } from '../finding/fix/edits';
import type { McpServer } from '../model/server';
import { encode } from '../syntax/encode';
import { type Document, itemsOf, member } from '../syntax/tree';
import type { Edit } from '../text/edit';
import { holds } from '../text/range';
import type { Launch } from './launch';
import { parsePosix } from './shell/posix';

/** What a shell would put in the place of a word; started directly, it would stay as it is written. */
const EXPANDED = /[$`*?[\]{}~!<>]/;

/**
 * The edits that start a server without its shell, where the line is one plain command: the program goes into
 * `command`, its words into `args`. Nothing where the shell does something that would be lost.
 */
export function unwrapped(
  server: McpServer & { readonly launch: Launch; readonly file: { readonly document: Document } },
): Edit[] | undefined {
  const { launch, command, node, file } = server;
  const shell = launch.wrappers.find(it => it.kind === 'shell');
  const list = member(node, 'args')?.value;
  const { program } = launch;
  if (!shell || !program || !command || shell.name !== command || launch.others.length > 0) return undefined;
  const line = server.args.find(it => holds(it.range, program.range));
  if (!line || line !== server.args.at(-1) || itemsOf(list).length !== server.args.length || !list) return undefined;
  const [only, ...more] = parsePosix(line);
  if (!only || more.length > 0 || only.redirections.length + only.assignments.length > 0) return undefined;
  const words = only.words.map(it => it.value);
  if (words[0] === 'exec') words.shift();
  const [first, ...rest] = words;
  if (!first || EXPANDED.test(line.value) || /^(?:~|\.)/.test(first)) return undefined;
  const spelled = rest.map(it => `"${encode(file.document.syntax, it)}"`).join(', ');
  return [replaceText(file.document, command, first), { range: list.range, text: `[${spelled}]` }];
}
