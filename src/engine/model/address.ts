import { part, type Text } from '../text/text';

/** An address with its parts in their places. Broken ones are read as far as they go: no part is ever guessed. */
export interface Address {
  /** In lower case, without the colon. */
  readonly scheme: string;
  readonly schemeText: Text;
  readonly user?: Text;
  readonly password?: Text;
  /** In lower case, without brackets and port; empty where none is written. */
  readonly host: string;
  /** The host as written, with brackets and without port. */
  readonly hostText: Text;
  readonly path: Text;
  /** The pairs of the query, undecoded. */
  readonly query: readonly { readonly name: Text; readonly value: Text }[];
}

/** Reads an address that begins at a unit of a text and ends at a blank or quote. */
export function readAddress(text: Text, from = 0): Address | undefined {
  const found = /^([A-Za-z][A-Za-z0-9+.-]{0,40}):\/\/[^\s"'`<>]*/.exec(text.value.slice(from));
  if (!found?.[1]) return undefined;
  const whole = part(text, from, from + found[0].length);
  const scheme = found[1].toLowerCase();
  const begin = found[1].length + 3;
  const { at, end } = authority(whole.value, begin, /^(?:https?|wss?)$/.test(scheme));
  const colon = at < 0 ? -1 : whole.value.slice(begin, at).indexOf(':');
  return {
    scheme,
    schemeText: part(whole, 0, found[1].length),
    ...(at > begin ? { user: part(whole, begin, colon < 0 ? at : begin + colon) } : {}),
    ...(colon < 0 ? {} : { password: part(whole, begin + colon + 1, at) }),
    host: hostOf(whole.value.slice(at < 0 ? begin : at + 1, end)),
    hostText: hostTextOf(whole, at < 0 ? begin : at + 1, end),
    ...pathAndQuery(whole, end),
  };
}

/** Where the `@` after the login stands, and where the host ends. Passwords of databases may hold a bare slash. */
function authority(value: string, begin: number, web: boolean): { readonly at: number; readonly end: number } {
  const rest = value.slice(begin);
  const bounds = rest.search(/[/?#\\]/);
  const end = begin + (bounds < 0 ? rest.length : bounds);
  const at = value.slice(begin, end).lastIndexOf('@');
  if (at >= 0) return { at: begin + at, end };
  const late = web ? null : /^[^/?#@:]{0,200}:[^?@]{1,400}@/.exec(rest);
  if (!late) return { at: -1, end };
  const after = rest.slice(late[0].length).search(/[/?#]/);
  return { at: begin + late[0].length - 1, end: after < 0 ? value.length : begin + late[0].length + after };
}

function pathAndQuery(whole: Text, end: number): Pick<Address, 'path' | 'query'> {
  const { value } = whole;
  const hash = value.indexOf('#', end);
  const stop = hash < 0 ? value.length : hash;
  const mark = value.indexOf('?', end);
  if (mark < 0 || mark > stop) return { path: part(whole, end, stop), query: [] };
  const query: { name: Text; value: Text }[] = [];
  let start = mark + 1;
  for (const pair of value.slice(start, stop).split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0)
      query.push({
        name: part(whole, start, start + equals),
        value: part(whole, start + equals + 1, start + pair.length),
      });
    start += pair.length + 1;
  }
  return { path: part(whole, end, mark), query };
}

function hostTextOf(whole: Text, start: number, end: number): Text {
  const length = /^(?:\[[^\]]*\]|[^:]*)/.exec(whole.value.slice(start, end))?.[0].length ?? 0;
  return part(whole, start, start + length);
}

const hostOf = (host: string): string =>
  unescaped((host.startsWith('[') ? host.slice(1).split(']')[0] : host.split(':')[0]) ?? '')
    .toLowerCase()
    .replace(/\.$/, '');

/** Browsers and clients take `%2e` in a host for the dot that it stands for. Source: the URL standard, host parsing. */
const unescaped = (host: string): string =>
  host.replace(/%(?:2[de]|3\d|[46][1-9a-f]|[57][0-9a])/gi, it => String.fromCharCode(Number.parseInt(it.slice(1), 16)));

/** Where a host lies: this machine · a name of the own compose or office network · a private range · the open net. */
export type HostPlace = 'loopback' | 'single-label' | 'private' | 'internal' | 'public' | 'unknown';

/** Where a host lies, by its spelling alone. `unknown`: a reference or nothing stands in its place. */
export function placeOf(host: string): HostPlace {
  if (host === '' || /[${}<>%[\]]/.test(host)) return 'unknown';
  if (isLoopback(host)) return 'loopback';
  const numbers = /^([0-9]{1,3})\.([0-9]{1,3})\.[0-9]{1,3}\.[0-9]{1,3}$/.exec(host);
  if (numbers) return isPrivate(Number(numbers[1]), Number(numbers[2])) ? 'private' : 'public';
  if (host.includes(':')) return /^f[cd]|^fe[89ab]/.test(host) ? 'private' : 'public';
  // An address in one number, as resolvers still read it.
  if (/^(?:0x[0-9a-f]{1,8}|[0-9]{5,10})$/.test(host)) return Number(host) >>> 24 === 127 ? 'loopback' : 'public';
  if (!host.includes('.')) return 'single-label';
  return /\.(?:local|lan|internal|intranet|corp|home|private|home\.arpa|svc|ts\.net|localdomain|localnet)$/.test(host)
    ? 'internal'
    : 'public';
}

/** This machine, as it is seen from itself or from a container on it. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|.{1,200}\.localhost|127\.[0-9.]{1,12}|0\.0\.0\.0|::1|::|0:0:0:0:0:0:0:1|::ffff:127\.[0-9.]{1,12})$/.test(
    host,
  ) ||
  // Names that only say where this machine is.
  /(?:^|[.-])127[.-]0[.-]0[.-]1\.(?:nip|sslip|xip)\.io$|(?:^|\.)(?:localtest\.me|lvh\.me|vcap\.me)$/.test(host) ||
  /^(?:localhost\.localdomain|(?:host|gateway)\.(?:docker|containers|lima|orb)\.internal|host\.docker\.internal)$/.test(
    host,
  );

/** RFC 1918, RFC 6598 and link-local. */
const isPrivate = (a: number, b: number): boolean =>
  a === 10 ||
  (a === 172 && b >= 16 && b <= 31) ||
  (a === 192 && b === 168) ||
  (a === 100 && b >= 64 && b <= 127) ||
  (a === 169 && b === 254);
