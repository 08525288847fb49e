import {
  AUTHORITIES,
  BROWSER_SWITCHES,
  CHECKS_TLS,
  MAY_BE_TLS,
  MORE_AUTHORITIES,
  SKIPS_TLS,
  TRUSTS_HOSTS,
} from '../knowledge/tlsSwitches';
import { switchWords } from './switchWords';

const NO = /^(?:0|false|no|off|none|disabled?|f|n)$/i;

/**
 * Whether a variable or option turns the check of certificates off, and for whom. An option without a value is on; a
 * value that is a reference decides elsewhere.
 */
export function turnsOffTls(name: string, value: string | undefined): 'server' | 'browser' | undefined {
  if (name.length > 100 || (value !== undefined && /[${%]/.test(value))) return undefined;
  const words = switchWords(name);
  if (!MAY_BE_TLS.test(words)) return undefined;
  if (BROWSER_SWITCHES.test(words)) return value !== undefined && NO.test(value) ? undefined : 'browser';
  if (CHECKS_TLS.test(words) && !SKIPS_TLS.test(words))
    return value !== undefined && NO.test(value) ? 'server' : undefined;
  if (TRUSTS_HOSTS.test(words)) return value ? 'server' : undefined;
  if (AUTHORITIES.test(words)) return value === '' ? 'server' : undefined;
  if (!SKIPS_TLS.test(words) || words.startsWith('otel-')) return undefined;
  return value === '' || (value !== undefined && NO.test(value)) ? undefined : 'server';
}

/** Whether a variable names authorities whose certificates count beside those of the system. */
export const addsAuthorities = (name: string, value: string): boolean =>
  name.length <= 100 && value !== '' && MORE_AUTHORITIES.test(switchWords(name));
