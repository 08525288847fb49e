import type { ClientFormat } from '../client';

/** A file of settings that sets up no server. */
export const settingsOnly = (
  source: string,
): Pick<ClientFormat, 'references' | 'startsUnasked' | 'serversKey' | 'readServers'> => ({
  references: { expands: [] },
  startsUnasked: { value: false, when: 'it sets up no server', source },
  serversKey: [],
  readServers: () => [],
});
