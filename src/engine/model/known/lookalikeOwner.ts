import { MAKERS_OWNERS } from '../../knowledge/codeHosts';
import { HONEST_NEIGHBOURS } from '../../knowledge/knownHosts';
import { onFirstUse } from '../firstUse';
import { KNOWN_SERVERS } from './catalogue';
import { isOneOff } from './lookalikeHost';

/** Accounts at GitHub of those who make known servers; their images stand under the same name. */
const owners = onFirstUse(
  (): ReadonlySet<string> =>
    new Set([
      ...KNOWN_SERVERS.flatMap(it => it.source?.toLowerCase().split('/').slice(1, 2) ?? []),
      ...MAKERS_OWNERS.filter(it => !it.includes('/')),
    ]),
);

/**
 * The known account that the owner of an image is one letter away from: `ghcr.io/githud/github-mcp-server`. Only images
 * that are called a server's, so that two honest names rarely meet.
 */
export function imitatedOwner(image: string): string | undefined {
  const [owner = '', ...name] = image
    .toLowerCase()
    .replace(/^(?:ghcr|docker|quay)\.io\//, '')
    .split('/');
  if (name.length === 0 || !name.some(it => it.includes('mcp')) || owner.length > 40) return undefined;
  if (owners().has(owner) || HONEST_NEIGHBOURS.has(owner)) return undefined;
  return [...owners()].find(it => isOneOff(owner, it));
}
