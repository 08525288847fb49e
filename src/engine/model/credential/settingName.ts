import {
  ABOUT_CREDENTIALS,
  HARMLESS_KEYS,
  PASSWORD_WORDS,
  PUBLIC_WORDS,
  SECRET_WORDS,
} from '../../knowledge/settingWords';
import { remembered } from '../../text/remembered';
import { wordsOf } from './randomness';

/** What the name of a setting says about its value. `key`: a key of some kind, which may be a public or a harmless one. */
export type Naming = 'password' | 'secret' | 'key' | 'public' | 'harmless' | 'silent';

/**
 * Judges the name of an environment variable, an option, a header or a query parameter. The same few names stand in
 * every config; a hostile file must not fill the memory.
 */
export const judgeName = remembered(namingOf, 2_000);

function namingOf(name: string): Naming {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return 'silent';
  if (words.some(it => PUBLIC_WORDS.has(it)) || /^(?:next_public|vite|react_app|expo_public|nuxt_public)_/i.test(name))
    return 'public';
  if (ABOUT_CREDENTIALS.has(last) || (last === 'key' && HARMLESS_KEYS.has(words.at(-2) ?? ''))) return 'harmless';
  if (last === 'key' || last === 'keys' || (last === 'sk' && words.length > 1)) return 'key';
  const glued = words.join('');
  if (words.some(it => PASSWORD_WORDS.has(it)) || /passwor[dt]$|passwd$|passphrase$|motdepasse/.test(glued))
    return 'password';
  if (
    words.some(it => SECRET_WORDS.has(it)) ||
    /apikey|accesskey|secretkey|privatekey|apihash$|token$|secret$/.test(glued)
  )
    return 'secret';
  return 'silent';
}
