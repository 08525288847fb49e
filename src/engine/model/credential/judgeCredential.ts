import { DEFAULT_KEYS, SAMPLE_PASSWORDS } from '../../knowledge/samplePasswords';
import { SECRET_SHAPES, type SecretShape } from '../../knowledge/secretShapes';
import { remembered } from '../../text/remembered';
import { referencesIn } from '../reference';
import { isPasswordPlaceholder, isPlaceholder, isUnfilled } from './placeholder';
import { looksRandom, wordsOf } from './randomness';
import { judgeName } from './settingName';

/**
 * What a value is: `secret`, a real credential · `sample`, one that everyone knows, such as the default password of a
 * database · `public`, a key made to be seen · `none`, a reference, a place to fill in, or no credential at all.
 */
export type CredentialKind = 'secret' | 'sample' | 'public' | 'none';

/** What a value was found to be, and which part of it. */
export interface Judgement {
  readonly kind: CredentialKind;
  /** The part of the value that is the credential, in units of the value. */
  readonly start: number;
  readonly end: number;
  /** Whose credential it is, where its spelling says so. */
  readonly provider?: string;
  readonly confidence: 'low' | 'medium' | 'high';
}

const NONE: Judgement = { kind: 'none', start: 0, end: 0, confidence: 'high' };

const ANY_SHAPE = new RegExp(`(?<![A-Za-z0-9])(?:${SECRET_SHAPES.map(it => it.pattern).join('|')})`, 'g');
const EACH_SHAPE = SECRET_SHAPES.map(shape => ({ shape, pattern: new RegExp(`^(?:${shape.pattern})`) }));

/** Judges a value by the spelling of providers' keys first, then by the name it was given and how random it looks. */
export function judgeCredential({ name, value }: { readonly name: string; readonly value: string }): Judgement {
  const [byShape] = credentialsBySpelling(value);
  if (byShape) return byShape;
  const references = referencesIn(value);
  for (const { inner } of references) {
    const body = value.slice(inner.start, inner.end);
    const naming = inner.role === 'name' ? 'NAME' : name;
    const found = judgeBare(naming, body, inner.role === 'name');
    if (found.kind !== 'none') return { ...found, start: found.start + inner.start, end: found.end + inner.start };
  }
  return references.length > 0 ? NONE : judgeBare(name, value, false);
}

/** No key is shorter, so that most values need no closer look. */
const LONG_RUN = /[A-Za-z0-9_.:~%/+=-]{16}|-----BEGIN/;

/** Everything in a value that is spelled like a provider's key. */
export const credentialsBySpelling = (value: string): readonly Judgement[] =>
  value.length < 16 || !LONG_RUN.test(value) ? [] : inLongRuns(value);

/** Asked for by the search for secrets, and by the mask for every text that shows the value. */
const inLongRuns = remembered((value): readonly Judgement[] => {
  return [...value.matchAll(ANY_SHAPE)].flatMap(match => {
    const [text] = match;
    const shape = EACH_SHAPE.find(it => it.pattern.test(text))?.shape;
    if (!shape || isUnfilled(text)) return [];
    const start = match.index;
    if (shape.provider === 'private key' && isHollow(value.slice(start + text.length))) return [];
    const end = shape.provider === 'private key' ? value.length : endOfRun(value, start + text.length);
    return [{ kind: kindOf(shape, text), start, end, provider: shape.provider, confidence: 'high' as const }];
  });
});

/** What stands between the lines of a key that a template shows: too little to be one, or dots and words to fill in. */
function isHollow(rest: string): boolean {
  const body = (rest.split('-----END')[0] ?? '').replace(/\\{1,4}[nr]|\s/g, '');
  return (rest.includes('-----END') && body.length < 40) || /\.\.|…|<|\*\*|__|YOUR/.test(body.slice(0, 80));
}

function kindOf(shape: SecretShape, text: string): CredentialKind {
  if (shape.public) return 'public';
  return shape.provider === 'JSON web token' && /"role"\s?:\s?"anon"/.test(claims(text)) ? 'public' : 'secret';
}

/** The payload of a JSON web token; empty where it is none. */
function claims(token: string): string {
  try {
    return atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Tokens may be longer than the shape asks for: the credential ends where its alphabet does. */
function endOfRun(value: string, from: number): number {
  let end = from;
  while (end < value.length && /[A-Za-z0-9_-]/.test(value[end] ?? '')) end += 1;
  return end;
}

/** Judges a value without references in it. `pasted`: it stands where only a name belongs. */
function judgeBare(name: string, value: string, pasted: boolean): Judgement {
  const { start, end } = withoutQuotes(value);
  const bare = value.slice(start, end);
  const found = (kind: CredentialKind, confidence: Judgement['confidence']): Judgement => ({
    kind,
    start,
    end,
    confidence,
  });
  if (bare === '') return NONE;
  if (pasted) return isPastedValue(bare) ? found('secret', 'medium') : NONE;
  if (PASSWORD_HASH.test(bare)) return NONE;
  if (isSeed(name, bare)) return found('secret', 'high');
  const naming = judgeName(name);
  if (naming === 'silent' || naming === 'harmless' || isNoCredential(bare, name)) return NONE;
  if (naming === 'password') return found(...judgePassword(bare));
  if (DEFAULT_KEYS.has(bare) && /secret/i.test(name)) return found('sample', 'high');
  if (isPlaceholder(bare) || !looksRandom(bare)) return naming === 'secret' ? shortSecret(bare, found) : NONE;
  if (naming === 'public') return found('public', 'medium');
  return found('secret', bare.length >= 32 && !isUuid(bare) ? 'high' : 'medium');
}

/** What is kept in place of a password, or of any value. Source: crypt(5), Django, LDAP, SOPS, Ansible, dotenvx. */
const PASSWORD_HASH =
  /^(?:\$(?:2[abxy]?|[156]|y|7|gy|md5|apr1|argon2(?:id?|d)|scrypt|pbkdf2[\w-]{0,20})\$|pbkdf2_sha\d{1,3}\$|bcrypt(?:_sha256)?\$|ENC\[|\$ANSIBLE_VAULT;|encrypted:|\{(?:S?SHA\d{0,3}|SMD5|BCRYPT|ARGON2|CRYPT)\})/i;

/** Passwords for single programs, as Google and WordPress show them. */
const IN_GROUPS = /^(?:[a-z]{4}(?: [a-z]{4}){3}|(?=[a-zA-Z ]{0,28}[0-9])[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5})$/;

/** The words from which a wallet is made anew. */
const isSeed = (name: string, bare: string): boolean =>
  /mnemonic|seed|recovery/i.test(name) && /^[a-z]{3,8}(?: [a-z]{3,8}){11,23}$/.test(bare) && !isPlaceholderSeed(bare);

/** `word1 word2 …`, or the phrase that every test network knows. */
const isPlaceholderSeed = (bare: string): boolean =>
  new Set(bare.split(' ')).size < 8 || /\b(?:your|words?|mnemonic|phrase|here)\b/.test(bare) || bare.endsWith(' junk');

function judgePassword(bare: string): [CredentialKind, Judgement['confidence']] {
  if (isPasswordPlaceholder(bare)) return ['none', 'high'];
  if (isSamplePassword(bare)) return ['sample', 'high'];
  if (/\s/.test(bare) && !IN_GROUPS.test(bare)) return ['none', 'medium'];
  return bare.length < 4 ? ['sample', 'low'] : ['secret', looksRandom(bare) ? 'high' : 'medium'];
}

/** A `…_SECRET` or token that people made up: too short to be drawn by a machine, but no words to fill in either. */
function shortSecret(bare: string, found: (kind: CredentialKind, confidence: 'low') => Judgement): Judgement {
  if (isSamplePassword(bare) && /[0-9]/.test(bare)) return found('sample', 'low');
  const dense = /[a-z]/i.test(bare) && /[0-9]/.test(bare) && bare.length >= 12 && !/\s/.test(bare);
  return dense && !isPlaceholder(bare) ? found('secret', 'low') : NONE;
}

/** `postgres`, `admin123`, `P@ssw0rd!`: the letters are a password that everyone tries first. */
export function isSamplePassword(value: string): boolean {
  const plain = value
    .toLowerCase()
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/0(?=[a-z])/g, 'o')
    .replace(/(?<=[a-z])3(?=[a-z])/g, 'e');
  if (/^[0-9]{1,10}$/.test(value)) return true;
  const words = wordsOf(plain);
  return (
    value.length <= 32 &&
    words.length > 0 &&
    (SAMPLE_PASSWORDS.has(words.join('')) || words.every(it => SAMPLE_PASSWORDS.has(it)))
  );
}

/** Where a store of secrets keeps it. Source: documentation of AWS, Google Cloud, Azure and CloudFormation. */
const STORED =
  /^(?:arn:aws[\w-]{0,12}:(?:secretsmanager|ssm|kms):|projects\/[^/]{1,60}\/secrets\/|@Microsoft\.KeyVault\(|\{\{resolve:|sm:\/\/|akv:|aws:(?:ssm|secretsmanager)\b)/i;

/** Paths, addresses, numbers, switches, mail addresses, and a value that only repeats its own name. */
function isNoCredential(value: string, name: string): boolean {
  if (/^(?:true|false|yes|no|on|off|none|null|undefined|auto|default|basic|bearer|oauth2?)$/i.test(value)) return true;
  if (wordsOf(value).join('') === wordsOf(name).join(''))
    return judgeName(name) !== 'password' || !isSamplePassword(value);
  if (/^[+-]?[0-9]+(?:[.,][0-9]+)?$/.test(value)) return judgeName(name) !== 'password';
  if (STORED.test(value)) return true;
  if (/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(value) || /^[^\s@]{1,64}@[^\s@.]{1,64}\.[a-z]{2,12}$/i.test(value))
    return true;
  return isPath(value);
}

function isPath(value: string): boolean {
  if (/^(?:\.{1,2}|~)[/\\]|^[A-Za-z]:[/\\]/.test(value)) return true;
  if (/\.(?:json|pem|key|crt|cer|p12|pfx|txt|env|ya?ml|toml|js|py|sh)$/i.test(value) && !/[+=]/.test(value))
    return true;
  return value.startsWith('/') && !value.split('/').some(it => it.length >= 16 && looksRandom(it));
}

/** Something no variable is called: drawn by a machine, not written in words with underscores. */
const isPastedValue = (value: string): boolean =>
  value.length >= 20 &&
  !/^(?:\.{0,2}\/|~\/)/.test(value) &&
  /^[A-Za-z0-9_.+/=-]+$/.test(value) &&
  looksRandom(value) &&
  !isPlaceholder(value) &&
  !isUuid(value);

const isUuid = (value: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);

/** Where the value begins and ends without the quotes and blanks around it. */
function withoutQuotes(value: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = value.length;
  while (start < end && /[\s"'\\]/.test(value[start] ?? '')) start += 1;
  while (end > start && /[\s"'\\,;]/.test(value[end - 1] ?? '')) end -= 1;
  return { start, end };
}
