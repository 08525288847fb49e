import { member, membersOf, type Node, textOf, valueAt } from '../../syntax/tree';
import type { Approval } from '../approval';
import type { Endpoint } from '../endpoint';
import { readLocalPath } from '../localPath';
import { endpoint, endpointsAt } from './readEndpoints';
import { wordAt } from './readSettings';
import { settingsAt } from './settingsAt';

/**
 * What Codex does not ask about: nothing at all, nothing before it leaves its sandbox, or whether it may trust a folder.
 * Source: developers.openai.com/codex/config-reference and /agent-approvals-security.
 */
export const codexApprovals = (root: Node | undefined): Approval[] => [
  ...[root, ...settingsAt(root, ['profiles', '*']).map(it => it.value)].flatMap(unasked),
  ...settingsAt(root, ['projects', '*'])
    .filter(({ key, value }) => isWide(key.value) && textOf(valueAt(value, 'trust_level'))?.value === 'trusted')
    .map((member): Approval => {
      const ownFileOnly = NAMED_HOME.test(member.key.value);
      return { of: 'confirmation', names: 'all', member, milder: true, ...(ownFileOnly && { ownFileOnly }) };
    }),
];

/** The home of one named person: in a file that others get, it is left over from that person's own. */
const NAMED_HOME = /^(?:\/home|(?:\/mnt\/[a-z])?\/Users|[A-Za-z]:[\\/]Users)[\\/][^\\/]+[\\/]?$/i;

/** In a sandbox, commands that are never asked about can do little; without one, whatever the model is talked into. */
function unasked(profile: Node | undefined): Approval[] {
  const mode = textOf(valueAt(profile, 'sandbox_mode'))?.value;
  const network = valueAt(profile, 'sandbox_workspace_write', 'network_access');
  const open = network?.kind === 'boolean' && network.value === true;
  const holds = mode === 'read-only' || (mode === 'workspace-write' && !open);
  const free = mode === 'danger-full-access';
  return [
    ...(holds ? [] : wordAt(profile, ['approval_policy'], ['never'], 'confirmation', free ? {} : { milder: true })),
    ...wordAt(profile, ['sandbox_mode'], ['danger-full-access'], 'confirmation', { milder: true }),
  ];
}

/** The whole disk, everybody's folders or the whole home folder. */
function isWide(path: string): boolean {
  const { from, rest } = readLocalPath(path);
  return rest.length === 0 && from !== 'unknown';
}

/** Where Codex sends requests. Newer versions leave these settings out of a folder's file; older ones take them. */
export const codexEndpoints = (root: Node | undefined): Endpoint[] => [
  ...[
    ...['openai_base_url', 'chatgpt_base_url', 'experimental_realtime_ws_base_url'].flatMap(it =>
      endpointsAt(root, 'redirect', it),
    ),
    ...endpointsAt(root, 'provider', 'model_providers', '*', 'base_url'),
    ...endpointsAt(root, 'telemetry', 'otel', '*', '*', 'endpoint'),
  ].map(it => ({ ...it, unread: true })),
  ...settingsAt(root, ['shell_environment_policy', 'set', '*']).map(it => endpoint('variable', it)),
];

/** One such entry costs the whole file. Source: run with Codex 0.169.0. */
export const codexRefusal = (servers: Node | undefined): string | undefined =>
  membersOf(servers).flatMap(({ value }) => {
    if (member(value, 'command') && member(value, 'url')) return ['an entry has a command and an address'];
    return member(value, 'bearer_token') ? ['an entry holds `bearer_token`'] : [];
  })[0];
