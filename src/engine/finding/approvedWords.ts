import type { Approval } from '../model/approval';
import type { ToolReach } from '../model/toolReach';
import { listed } from '../text/listed';
import type { Text } from '../text/text';
import { shown } from './shown';

const WHAT: Readonly<Partial<Record<ToolReach, string>>> = {
  anything: ': that is any tool or command',
  destroying: ': what it deletes is gone',
  acting: ': it can change or run things',
};

/** Which tools run unasked, and what a single one of them does. */
export function approvedWords(of: Approval['of'], names: readonly Text[], reach: ToolReach): string {
  if (of === 'files') return 'The model may change files that decide what runs, without asking';
  if (of === 'urls') return 'Fetches any page without asking: pages can steer the model, addresses can carry data out';
  const tools = listed(names.map(it => shown(it.value, 60)));
  return `Runs without asking: ${tools}${names.length > 1 ? '' : (WHAT[reach] ?? '')}`;
}
