import type { Capability } from '../knowledge/known-servers';
import { knownServer } from '../model/catalogue';
import type { Launch } from './launch';

/** Capabilities with which one tool call can do nearly everything that its owner can. */
const GREAT: readonly Capability[] = ['shell', 'cloud-admin', 'payments'];

/** Whether the package that runs is known for tools that run commands, change a cloud account or move money. */
export function hasGreatPower({ packages }: Launch): boolean {
  const main = packages.find(it => it.role === 'main');
  const known = main?.name && knownServer(main.ecosystem, main.name.value);
  return known ? known.capabilities.some(it => GREAT.includes(it)) : false;
}
