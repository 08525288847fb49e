import type { Approval } from './approval';
import { commandReach } from './commandReach';
import { permissionReach } from './toolName';
import type { ToolReach } from './toolReach';

/** How far a name in a setting of the whole file reaches. */
export const APPROVAL_REACHES: Readonly<Partial<Record<Approval['of'], (name: string) => ToolReach | undefined>>> = {
  tools: permissionReach,
  commands: commandReach,
  urls: it => (/^(?:https?:\/\/)?\*{1,2}(?:\.\*)?(?:\/\*{0,2})?$/.test(it) ? 'acting' : undefined),
  files: () => 'destroying',
};
