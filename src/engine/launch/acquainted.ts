import { knownServer } from '../model/known/catalogue';
import { isKnownHost } from '../model/known/knownHost';
import type { Text } from '../text/text';
import { addressesOf } from './addresses';
import { everyCommand, type Launch } from './launch';

/** Whether an entry runs nothing but packages of the catalogue, and reaches nobody but known hosts. */
export function isAcquainted({ url }: { readonly url?: Text }, launch: Launch): boolean {
  const commands = launch.program ? everyCommand(launch) : [];
  const addresses = addressesOf({ launch, ...(url && { url }) });
  return (
    commands.length + addresses.length > 0 &&
    commands.every(isKnown) &&
    addresses.every(({ address }) => isKnownHost(address.host))
  );
}

function isKnown({ packages, image, script }: Launch): boolean {
  if (image || script || packages.length === 0) return false;
  return packages.every(
    ({ name, source, ecosystem }) => name && source.kind === 'registry' && knownServer(ecosystem, name.value),
  );
}
