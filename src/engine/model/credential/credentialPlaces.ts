import { SECRET_PATHS } from '../../knowledge/secretShapes';
import { part, type Text } from '../../text/text';
import { type Address, isLoopback, readAddress } from '../address';
import { referencesIn } from '../reference';
import { isSamplePassword, type Judgement, judgeCredential } from './judgeCredential';
import { judgeName } from './settingName';

/** A credential found in a text, with its place. */
export interface Found {
  readonly name: string;
  readonly text: Text;
  readonly replaceable: Text;
  readonly judgement: Judgement;
  readonly inAddress?: true;
}

/** What was judged in a text, in its place there. */
export function foundIn(name: string, text: Text, judgement: Judgement): Found {
  const spot = part(text, judgement.start, judgement.end);
  return { name, text: spot, replaceable: spot, judgement };
}

/** Deeper than anyone nests JSON in strings. */
const MAX_DEPTH = 4;

/** The credentials in a text: itself, or what stands in it as JSON, header, assignment, address or connection string. */
export function credentialsIn(name: string, text: Text, depth = 0): Found[] {
  const login = basicLogin(name, text);
  if (login) return login === 'template' ? [] : [login];
  const named = judgeName(name) !== 'silent';
  const whole = named ? judged(name, text) : [];
  if (whole.length > 0 || depth > MAX_DEPTH || !/[:=\s]/.test(text.value))
    return whole.length > 0 ? whole : judged(name, text);
  const inside = pieces(name, text).flatMap(it => credentialsIn(it.name, it.text, depth + 1));
  const addresses = addressesIn(text).flatMap(it => credentialsInAddress(name, it));
  const found = [...addresses, ...inside];
  return found.length > 0 ? found : judged(name, text);
}

function judged(name: string, text: Text): Found[] {
  const own = judgeCredential({ name, value: text.value });
  const judgement =
    own.kind === 'none' && holdsSecret(text.value) ? { ...own, kind: 'secret' as const, end: text.value.length } : own;
  if (judgement.kind === 'none') return [];
  const found = foundIn(name, text, judgement);
  const around = referencesIn(text.value).find(it => it.start <= judgement.start && judgement.end <= it.end);
  return [around ? { ...found, replaceable: part(text, around.start, around.end) } : found];
}

/** Whether a value is JSON in base64 with a credential in it, as servers that take all their settings at once want it. */
function holdsSecret(value: string): boolean {
  if (!/^e[wy][A-Za-z0-9+/_-]{20,8000}={0,2}$/.test(value)) return false;
  const inside = decoded(value.replaceAll('-', '+').replaceAll('_', '/'));
  if (!inside.startsWith('{')) return false;
  const whole = { value: inside, range: { start: 0, end: inside.length } };
  return jsonPieces(whole).some(it => judgeCredential({ name: it.name, value: it.text.value }).kind === 'secret');
}

/** `Basic dGVzdDp0ZXN0`: what it spells decides, where that is a name and a password that everyone tries first. */
function basicLogin(name: string, text: Text): Found | 'template' | undefined {
  const [whole, lead = '', encoded = ''] =
    /^([\s"']*(?:[A-Za-z-]{1,40}\s?:\s?)?basic\s+["']?)([A-Za-z0-9+/]{4,200}={0,2})["'\s]*$/i.exec(text.value) ?? [];
  const [user, ...rest] = whole === undefined ? [] : decoded(encoded).split(':');
  const password = rest.join(':');
  if (user === undefined || password === '') return undefined;
  if (/^(?:user|username|login|email|your[\w.-]*)$/i.test(user) && /^(?:pass|password|your[\w.-]*)$/i.test(password))
    return 'template';
  if (password !== user && !isSamplePassword(password)) return undefined;
  const end = lead.length + encoded.length;
  return foundIn(name || 'Authorization', text, { kind: 'sample', start: lead.length, end, confidence: 'high' });
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

interface Piece {
  readonly name: string;
  readonly text: Text;
}

/** What stands in a text under a name of its own. */
function pieces(name: string, text: Text): Piece[] {
  const { value } = text;
  const scheme =
    /^[\s"']*(?:bearer|basic|token|apikey|api-key|bot|key|jwt|ssws|geniekey|private-token)\s+(?:token=)?["']?/i.exec(
      value,
    );
  if (scheme) return [{ name: keyed(name) ? name : 'Authorization', text: part(text, scheme[0].length) }];
  if (/^[\s"'\\]*[[{]/.test(value)) return jsonPieces(text);
  const option = /^["']?--?(?:env=(?=[A-Z])|e(?=[A-Z]{2}))?([A-Za-z][\w.:-]{0,80})=/.exec(value);
  if (option?.[1]) return [{ name: option[1], text: part(text, option[0].length) }];
  const pair =
    LOGIN_NAME.test(name) && /^[A-Za-z][\w.@+-]{0,60}:(?=[^\s:/]*[0-9])(?=[^\s:/]*[A-Za-z])[^\s:/]{6,100}$/.test(value);
  if (pair) return [{ name: 'password', text: part(text, value.indexOf(':') + 1) }];
  const header = /^[\s"']*([A-Za-z][\w-]{0,80})\s?:\s?(?!\/\/|\.{1,2}\/)/.exec(value);
  if (header?.[1]) return [{ name: header[1], text: part(text, header[0].length) }];
  const written = /^["']?([A-Za-z_][\w.-]{0,80})=(?=["'\\]{0,6}[[{]\s{0,20}["'\\[{])/.exec(value);
  if (written?.[1]) return [{ name: written[1], text: part(text, written[0].length) }];
  if (/[;\s]/.test(value))
    return pairPieces(text).map(it => (isCookie(name) && !keyed(it.name) ? { ...it, name } : it));
  // As Oracle writes it: `user/password@//host:1521/name`.
  const login = /^[A-Za-z]\w{0,40}\/([^\s/@]{4,100})@(?=\/\/[\w.-]|[\w.-]{1,100}:\d{2,5}[/:])/.exec(value);
  if (login?.[1])
    return [{ name: 'password', text: part(text, login[0].length - 1 - login[1].length, login[0].length - 1) }];
  const assignment = /^["']?([A-Za-z_][\w.:-]{0,80})=/.exec(value);
  return assignment?.[1] ? [{ name: assignment[1], text: part(text, assignment[0].length) }] : [];
}

/** Settings that take `user:password`. Source: curl(1), and servers that copy its options. */
const LOGIN_NAME = /(?:^|[_-])(?:u|user|login|userpass|userpwd|logins?|(?:basic|http|proxy)[_-]?auth|auth)$/i;

/** What a cookie holds under any name lets in whoever sends it. */
const isCookie = (name: string): boolean => /cookies?$/i.test(name);

const keyed = (name: string): boolean => ['password', 'secret', 'key', 'public'].includes(judgeName(name));

/** `"name": "value"` of JSON written into a string, however often its quotes are escaped. */
function jsonPieces(text: Text): Piece[] {
  const pair = /\\{0,3}["']([\w.$-]{1,80})\\{0,3}["']\s{0,20}:\s{0,20}\\{0,3}["']([^"'\\]{1,5000})/g;
  return [...text.value.matchAll(pair)].map(it => {
    const end = it.index + it[0].length;
    return { name: it[1] ?? '', text: part(text, end - (it[2] ?? '').length, end) };
  });
}

/** `Server=db;Password=x`, `host=db password=x`, `session=x; theme=y`. */
function pairPieces(text: Text): Piece[] {
  return [...text.value.matchAll(/[^;\s]+/g)].flatMap(it => {
    const pair = /^["']?(?:\$env:|-{0,2})([A-Za-z_][\w.:-]{0,80})=/i.exec(it[0]);
    if (!pair?.[1]) return [];
    return [{ name: pair[1], text: part(text, it.index + pair[0].length, it.index + it[0].length) }];
  });
}

function addressesIn(text: Text): Address[] {
  return [...text.value.matchAll(/(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,40}:\/\//g)].flatMap(
    it => readAddress(text, it.index) ?? [],
  );
}

function credentialsInAddress(name: string, address: Address): Found[] {
  const inQuery = address.query.flatMap(it => {
    const key = it.name.value;
    return judged(SIGNING.test(key) ? 'key' : key, it.value).map(found => ({ ...found, name: key }));
  });
  return [...inLogin(name, address), ...inPath(name, address), ...inQuery].map(it => ({
    ...it,
    inAddress: true as const,
  }));
}

/** Parameters that let in whoever knows them: Azure function keys and signed addresses. */
const SIGNING = /^(?:code|sig|signature)$/;

function inLogin(name: string, { scheme, user, password, host }: Address): Found[] {
  if (user && (!password || /^(?:x-oauth-basic|x-token-auth)?$/.test(password.value)))
    return judged('token', user).map(it => ({
      ...it,
      name,
      judgement: /(?:^|\.)sentry\.io$/.test(host) ? { ...it.judgement, kind: 'public' } : it.judgement,
    }));
  if (!password || password.value === '') return [];
  if (/^[A-Z_]+$/.test(user?.value ?? '') && /^(?:PASS|PASSWORD|SECRET|TOKEN)$/.test(password.value)) return [];
  const [found] = judged('password', password);
  const template = /^(?:host|hostname|server|your[-_.].*|(?:.*\.)?example)$/.test(host);
  const sample = found ? found.judgement.kind === 'sample' : false;
  if (!found || (template && isSamplePassword(password.value))) return [];
  if (sample && /^(?:https?|wss?)$/.test(scheme) && !isLoopback(host))
    return [{ ...found, name, judgement: { ...found.judgement, kind: 'secret', confidence: 'medium' } }];
  return [
    {
      ...found,
      name,
      judgement: user?.value === password.value ? { ...found.judgement, kind: 'sample' } : found.judgement,
    },
  ];
}

/** Services whose address is the credential; the address is read anew from its start, as the table wants it whole. */
function inPath(name: string, { scheme, host, path }: Address): Found[] {
  const start = `${scheme}://${host}`;
  for (const { provider, pattern } of SECRET_PATHS) {
    const spot = pattern.exec(start + path.value)?.[1];
    if (spot === undefined) continue;
    const at = path.value.indexOf(spot);
    const text = part(path, at, at + spot.length);
    if (judgeCredential({ name: 'secret', value: spot }).kind === 'none') continue;
    const judgement = { kind: 'secret' as const, start: 0, end: spot.length, provider, confidence: 'high' as const };
    return [{ name, text, replaceable: text, judgement }];
  }
  return [];
}
