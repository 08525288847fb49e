/**
 * The usual spelling of an IPv4 address written as one number, in hexadecimal or octal, or inside an IPv6 one, as
 * browsers and resolvers read it; other hosts as they are. Source: WHATWG URL, host parsing; inet_aton(3).
 */
function plainHost(host: string): string {
  const mapped = /^(?:0{0,4}:){0,6}:?ffff:(.{1,40})$/i.exec(host)?.[1];
  if (mapped?.includes('.')) return plainHost(mapped);
  const pair = mapped === undefined ? null : /^([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(mapped);
  if (pair) return fromNumber(Number.parseInt(pair[1] ?? '', 16) * 65_536 + Number.parseInt(pair[2] ?? '', 16));
  const parts = host.split('.');
  const numbers = parts.map(numberIn);
  if (parts.length > 4 || numbers.some(Number.isNaN)) return host;
  const last = numbers.pop() ?? 0;
  if (numbers.some(it => it > 255) || last >= 256 ** (4 - numbers.length)) return host;
  return fromNumber(numbers.reduce((sum, it, index) => sum + it * 256 ** (3 - index), 0) + last);
}

/** Names that resolve to the address they spell: `10-0-0-1.nip.io`. */
const SPELLS_ITS_ADDRESS = /(?:^|\.|-)((?:\d{1,3}[.-]){3}\d{1,3})\.(?:nip|sslip|xip)\.io$/;

/** The address that a host comes to as it is written, where its name alone says so; other hosts as they are. */
export const addressBehind = (host: string): string =>
  plainHost(SPELLS_ITS_ADDRESS.exec(host)?.[1]?.replaceAll('-', '.') ?? host);

function numberIn(text: string): number {
  if (/^0x[0-9a-f]{1,8}$/i.test(text)) return Number.parseInt(text, 16);
  if (/^0[0-7]{1,11}$/.test(text)) return Number.parseInt(text, 8);
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}

const fromNumber = (value: number): string =>
  [24, 16, 8, 0].map(shift => Math.floor(value / 2 ** shift) % 256).join('.');
