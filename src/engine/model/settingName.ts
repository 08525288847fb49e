import { remembered } from '../text/remembered';
import { wordsOf } from './randomness';

/** What the name of a setting says about its value. `key`: a key of some kind, which may be a public or a harmless one. */
export type Naming = 'password' | 'secret' | 'key' | 'public' | 'harmless' | 'silent';

const PASSWORD = set(
  'password passwd passphrase pwd pass pw passwort kennwort contrasena senha wachtwoord motdepasse parola haslo heslo losenord пароль 密码 密碼 パスワード 비밀번호',
);
const SECRET = set(
  'token secret apikey auth authorization credential credentials creds pat jwt bearer cookie sessdata apitoken authtoken accesstoken jeton 密钥 令牌 トークン токен',
);
/** Said before `key`, they make it no secret. */
const HARMLESS_KEY = set(
  'primary foreign sort partition cache hot project issue object storage row index space translation locale shortcut host map field group lookup range routing sub context name keyboard file document doc page board node',
);
const PUBLIC = set('public publishable anon anonymous');
/** A name that ends so is about a credential, and holds none. */
const ABOUT = set(
  'id ids url uri endpoint file files filename path dir directory folder name names type kind limit limits length count max min size budget ttl expiry expires expiration age timeout interval header headers prefix suffix env var method mode provider enabled disabled required scope scopes audience issuer algorithm alg format host port region version user username email login account hint model window tokens store backend manager source location socket sock server domain realm flow page strategy policy rotation refresh cmd command helper tool tools',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Judges the name of an environment variable, an option, a header or a query parameter. The same few names stand in
 * every config; a hostile file must not fill the memory.
 */
export const judgeName = remembered(namingOf, 2_000);

function namingOf(name: string): Naming {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return 'silent';
  if (words.some(it => PUBLIC.has(it)) || /^(?:next_public|vite|react_app|expo_public|nuxt_public)_/i.test(name))
    return 'public';
  if (ABOUT.has(last) || (last === 'key' && HARMLESS_KEY.has(words.at(-2) ?? ''))) return 'harmless';
  if (last === 'key' || last === 'keys' || (last === 'sk' && words.length > 1)) return 'key';
  const glued = words.join('');
  if (words.some(it => PASSWORD.has(it)) || /passwor[dt]$|passwd$|passphrase$|motdepasse/.test(glued))
    return 'password';
  if (words.some(it => SECRET.has(it)) || /apikey|accesskey|secretkey|privatekey|apihash$|token$|secret$/.test(glued))
    return 'secret';
  return 'silent';
}
