import type { Text } from '../text/text';
import type { McpServer } from './server';

/** The secrets of an entry, each in its place. None are known yet. */
export function secretsOf(_server: McpServer, _launch: unknown): readonly Text[] {
  return [];
}
