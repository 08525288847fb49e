import { type WordSet, wordSet } from '../text/wordSet';

// Words in the names of variables, options, headers and query parameters. Lower case, without accents; own lists, from
// reading configs.

/** Words for a password, in the languages configs are written in. */
export const PASSWORD_WORDS: WordSet = wordSet(
  `password passwd passphrase pwd pass pw passwort kennwort contrasena senha wachtwoord motdepasse parola haslo heslo
  losenord пароль 密码 密碼 パスワード 비밀번호`,
);

/** Words for any other credential. */
export const SECRET_WORDS: WordSet = wordSet(
  `token secret apikey auth authorization credential credentials creds pat jwt bearer cookie sessdata apitoken authtoken
  accesstoken jeton 密钥 令牌 トークン токен`,
);

/** Words that make no secret of the `key` they are said before. */
export const HARMLESS_KEYS: WordSet = wordSet(
  `primary foreign sort partition cache hot project issue object storage row index space translation locale shortcut host
  map field group lookup range routing sub context name keyboard file document doc page board node`,
);

/** Words for what everybody may see. */
export const PUBLIC_WORDS: WordSet = wordSet('public publishable anon anonymous');

/** A name that ends so is about a credential, and holds none. */
export const ABOUT_CREDENTIALS: WordSet = wordSet(
  `id ids url uri endpoint file files filename path dir directory folder name names type kind limit limits length count max
  min size budget ttl expiry expires expiration age timeout interval header headers prefix suffix env var method mode
  provider enabled disabled required scope scopes audience issuer algorithm alg format host port region version user
  username email login account hint model window tokens store backend manager source location socket sock server domain
  realm flow page strategy policy rotation refresh cmd command helper tool tools`,
);
