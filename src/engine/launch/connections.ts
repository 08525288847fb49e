import { isLoopback, placeOf, readAddress } from '../model/address';
import type { Entry } from '../model/server';
import { turnsOffTls } from '../model/tlsSwitch';
import { part, type Text } from '../text/text';
import { variablesOf } from './given';
import { everyCommand, type Launch } from './launch';

/** A setting inside an address or connection string. */
interface Inside {
  readonly name: string;
  readonly place: Text;
}

/**
 * Addresses of databases and the like that say themselves that nobody is to check certificates, unless they stay on this
 * machine. Source: connection strings of PostgreSQL, MongoDB, MySQL, SQL Server, Redis.
 */
export const connectionsWithoutTls = (server: { readonly env: readonly Entry[]; readonly launch: Launch }): Inside[] =>
  [...variablesOf(server).map(it => it.value), ...everyCommand(server.launch).flatMap(it => it.args)].flatMap(it => [
    ...inQuery(it),
    ...inPairs(it),
  ]);

function inQuery(text: Text): Inside[] {
  const address = readAddress(text);
  if (!address || !goesFar(address.host)) return [];
  return address.query
    .filter(it => isOff(it.name.value, it.value.value))
    .map(it => ({ name: it.name.value, place: it.value }));
}

/** `Server=db.example.com;TrustServerCertificate=True`. */
function inPairs(text: Text): Inside[] {
  const host = /(?:^|;)\s{0,5}(?:server|data source|host|addr(?:ess)?)\s{0,5}=\s{0,5}(?:tcp:)?([\w.-]{1,253})/i.exec(
    text.value,
  )?.[1];
  if (host === undefined || !goesFar(host.toLowerCase())) return [];
  return [
    ...text.value.matchAll(
      /(?:^|;)\s{0,5}([A-Za-z][\w ]{2,40}?)\s{0,5}=\s{0,5}([A-Za-z0-9-]{1,20})(?=\s{0,5}(?:;|$))/g,
    ),
  ].flatMap(it => {
    const [pair, name = '', value = ''] = it;
    const end = it.index + pair.length;
    return isOff(name, value) ? [{ name, place: part(text, end - value.length, end) }] : [];
  });
}

const goesFar = (host: string): boolean => !isLoopback(host) && ['public', 'internal'].includes(placeOf(host));

const isOff = (name: string, value: string): boolean =>
  (/^ssl-?mode$/i.test(name) && /^(?:disabled?|no-verify|none)$/i.test(value)) ||
  (/^trust ?server ?certificate$/i.test(name) && /^(?:true|yes)$/i.test(value)) ||
  turnsOffTls(name, value) !== undefined;
