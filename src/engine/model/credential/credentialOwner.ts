import { CREDENTIAL_OWNERS, OWN_SECRETS } from '../../knowledge/credentialOwners';
import { placeOf } from '../address';
import { judgeName } from './settingName';

/**
 * Whether a variable of this name, sent to this host, would hand a credential to somebody it does not belong to.
 * Nothing is said where nobody can tell whose the variable is, and inside the own network.
 */
export function belongsElsewhere(name: string, host: string): boolean {
  const lower = name.toLowerCase();
  if (placeOf(host) !== 'public' && placeOf(host) !== 'internal') return false;
  if (OWN_SECRETS.test(lower)) return true;
  if (!['secret', 'password', 'key'].includes(judgeName(name))) return false;
  const owner = CREDENTIAL_OWNERS.find(it => it.name.test(lower));
  const word = lower.split('_')[0] ?? '';
  if (!owner || placeOf(host) === 'internal') return false;
  return (
    !owner.hosts.some(it => host === it || host.endsWith(`.${it}`)) && !host.split(/[.-]/).some(it => it.includes(word))
  );
}
