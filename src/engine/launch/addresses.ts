import { type Address, readAddress } from '../model/address';
import type { Text } from '../text/text';
import { everyCommand, type Launch } from './launch';

/** An address that a server is reached at, or that its launch carries. */
export interface GivenAddress {
  readonly text: Text;
  readonly address: Address;
}

/** Every address of a server, in the order written. */
export function addressesOf({ url, launch }: { readonly url?: Text; readonly launch: Launch }): GivenAddress[] {
  const texts = [...(url ? [url] : []), ...everyCommand(launch).flatMap(it => it.remoteUrls)];
  return texts.flatMap(text => {
    const address = readAddress(text);
    return address ? [{ text, address }] : [];
  });
}
