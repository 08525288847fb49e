import { describe, expect, it } from 'vitest';
import { resolveLaunch } from '../../../src/engine/launch/resolve';
import { secretsOf } from '../../../src/engine/model/credential/credential';
import { readServerMap } from '../../../src/engine/model/dialect/readServers';
import { parse } from '../../../src/engine/syntax/parse';
import { quickest } from '../../timing';

/** `name kind|text` of everything found in one server entry; what is found must be spelled at its place. */
function found(entry: object): string[] {
  const text = JSON.stringify({ s: entry });
  const server = readServerMap(parse('jsonc', 'x', text).root)[0]?.server;
  return secretsOf(server!, resolveLaunch(server!)).map(it => {
    const { start, end } = it.text.range;
    expect(JSON.parse(`"${text.slice(start, end)}"`)).toBe(it.text.value);
    return `${it.name} ${it.kind} ${it.text.value}`;
  });
}
const env = (name: string, value: string) => found({ command: 'x', env: { [name]: value } });
const args = (...words: string[]) => found({ command: 'npx', args: ['-y', 'word-mcp@1.0.0', ...words] });

/** Invented, and put together here so that no scanner of repositories takes them for real ones. */
const HEX = ['7f3a91c2', 'e05b48d6', '1c9f72ab', '30e84d57'].join('');
const MIXED = ['Qz7Rw2Lk', '9VbX4Tn8', 'Hc1Mf6Ys', '3DpJ5Gu0'].join('');
const GITHUB = `gh${'p_'}${MIXED}Wa5e`;
const SUPABASE = `sb${'p_'}${HEX}5b48d61c`;

describe('finds', () => {
  const cases: [string, () => string[], string[]][] = [
    ['a key by its spelling', () => env('WHATEVER', GITHUB), [`WHATEVER secret ${GITHUB}`]],
    ['a value by its name', () => env('ACME_API_KEY', HEX), [`ACME_API_KEY secret ${HEX}`]],
    [
      'a UUID under the name of a key',
      () => env('EXA_API_KEY', '8c1f5b92-03d7-4e6a-9b15-7ad2e04f6c38'),
      ['EXA_API_KEY secret 8c1f5b92-03d7-4e6a-9b15-7ad2e04f6c38'],
    ],
    ['a password that people made up', () => env('NEO4J_PASS', 'Kranich!2Wald'), ['NEO4J_PASS secret Kranich!2Wald']],
    ['an option with equals', () => args(`--figma-api-key=${MIXED}`), [`figma-api-key secret ${MIXED}`]],
    ['an option and the word after it', () => args('--token', HEX), [`token secret ${HEX}`]],
    ['an assignment with quotes', () => args(`API_KEY="${HEX}${HEX}"`), [`API_KEY secret ${HEX}${HEX}`]],
    [
      'a variable given to a container',
      () => found({ command: 'docker', args: ['run', '-e', `ACME_TOKEN=${HEX}`, 'x/y'] }),
      [`ACME_TOKEN secret ${HEX}`],
    ],
    ['JSON in a string', () => args('--config', JSON.stringify({ apiKey: HEX })), [`apiKey secret ${HEX}`]],
    [
      'JSON in JSON in a string',
      () => args('--config', JSON.stringify(JSON.stringify({ apiKey: HEX }))),
      [`apiKey secret ${HEX}`],
    ],
    [
      'a header',
      () => found({ url: 'https://x.example', headers: { Authorization: `Bearer ${HEX}` } }),
      [`Authorization secret ${HEX}`],
    ],
    ['a header in an option', () => args('--header', `Authorization:Bearer ${HEX}`), [`Authorization secret ${HEX}`]],
    ['a header after equals', () => args(`--header=X-Api-Key: ${HEX}`), [`X-Api-Key secret ${HEX}`]],
    [
      'a password in an address',
      () => args('postgresql://app:Kranich2Wald@db.example.org/app'),
      [' secret Kranich2Wald'],
    ],
    [
      'a parameter of an address',
      () => found({ url: `https://w.example/mcp?tavilyApiKey=${HEX}&a=b` }),
      [`tavilyApiKey secret ${HEX}`],
    ],
    ['a login of a web address', () => found({ url: 'https://anna:word@mcp.example.com/mcp' }), [' secret word']],
    [
      'a token pasted as a name',
      () => args('--access-token', `\${env:${SUPABASE}}`),
      [`access-token secret ${SUPABASE}`],
    ],
    ['a nameless token pasted as a name', () => env('X_TOKEN', `\${env:${HEX}}`), [`X_TOKEN secret ${HEX}`]],
    ['the default of a reference', () => env('X_TOKEN', `\${X_TOKEN:-${HEX}}`), [`X_TOKEN secret ${HEX}`]],
    [
      'a word of a shell line',
      () => found({ command: 'bash', args: ['-c', `ACME_TOKEN=${HEX} npx word-mcp`] }),
      [`ACME_TOKEN secret ${HEX}`],
    ],
    [
      'a word of a whole command line',
      () => found({ command: `npx word-mcp --api-key ${HEX}` }),
      [`api-key secret ${HEX}`],
    ],
    [
      'a setting of its own',
      () => found({ url: 'https://x.example', auth: { clientSecret: MIXED } }),
      [`clientSecret secret ${MIXED}`],
    ],
    [
      'a connection string',
      () => env('DB', 'Server=db1;User Id=app;Password=Kranich2Wald;'),
      ['Password secret Kranich2Wald'],
    ],
    [
      'a private key',
      () => env('GOOGLE_KEY', '-----BEGIN PRIVATE KEY-----\nMIIE'),
      ['GOOGLE_KEY secret -----BEGIN PRIVATE KEY-----\nMIIE'],
    ],
    [
      'a hook address',
      () => env('HOOK', `https://hooks.slack.com/services/T02/B03/${MIXED}`),
      [`HOOK secret T02/B03/${MIXED}`],
    ],
    [
      'an app password in four groups',
      () => env('GMAIL_APP_PASSWORD', 'qwzr bmxk ptlv hgnd'),
      ['GMAIL_APP_PASSWORD secret qwzr bmxk ptlv hgnd'],
    ],
    [
      'two keys in one value',
      () => env('KEYS', `${GITHUB},${SUPABASE}`),
      [`KEYS secret ${GITHUB}`, `KEYS secret ${SUPABASE}`],
    ],
  ];
  it.each(cases)('%s', (_, run, expected) => expect(run()).toEqual(expected));
});

describe('tells samples and public keys apart', () => {
  const jwt = (role: string) =>
    [`{"alg":"HS256","typ":"JWT"}`, `{"iss":"supabase","role":"${role}","iat":1}`]
      .map(it => btoa(it).replaceAll('=', ''))
      .concat(MIXED)
      .join('.');
  it.each([
    ['the default of a database', () => args('postgresql://postgres:postgres@localhost:5432/app'), 'sample'],
    ['the same by name', () => env('POSTGRES_PASSWORD', 'postgres'), 'sample'],
    ['a password of tutorials', () => env('DB_PASSWORD', 'password123'), 'sample'],
    ['an anonymous key', () => env('SUPABASE_KEY', jwt('anon')), 'public'],
    ['a service key', () => env('SUPABASE_KEY', jwt('service_role')), 'secret'],
    ['a publishable key', () => env('STRIPE_KEY', `pk_${'live_'}${MIXED}`), 'public'],
    ['an error reporting address', () => env('SENTRY_DSN', `https://${HEX}@o12.ingest.sentry.io/34`), 'public'],
  ])('%s', (_, run, kind) => expect(run().map(it => it.split(' ')[1])).toEqual([kind]));
});

describe('is silent about', () => {
  const values =
    'your-token|YOUR_API_KEY_HERE|<TOKEN>|<your token here>|xxx|xxxxxxxxxxxxxxxxxxxxxxxx|CHANGEME|change-me|sk-...|sk-ant-...|ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx|' +
    'ghp_your_token_here_1234567890|sk-your-openai-key-goes-here|DEIN_TOKEN|dein-api-schluessel|tu-api-key|tu_clave_aqui|你的密钥|在此填写你的token|ваш_токен|ここにキーを入力|여기에-토큰|votre_cle_api|sua-chave-aqui|' +
    'inserisci-la-tua-chiave|jouw-api-sleutel|[REDACTED]|{secret}|{{API_KEY}}|********|…|...|token|secret|TODO|none|null|dummy|test-token|sk-1234|EMPTY|not-needed|placeholder|1234567890abcdef1234567890abcdef|0000000000000000000000000000|' +
    'abc123def456ghi789jkl012|AKIAIOSFODNN7EXAMPLE|${X}|$X|${X:-}|${env:X}|{env:X}|${input:x}|${{ secrets.X }}|%X%|op://vault/item/field|!pass show x|$(op read op://a/b)|$env:X|process.env.X|${X:-default}|Bearer ${X}|Bearer <token>|' +
    'Bearer your-token|/run/secrets/token|./token.txt|~/.config/token|C:\\keys\\token|https://example.com/token|true|4096|me@example.com';
  it.each(values.split('|'))('%s', value => {
    expect(env('ACME_API_KEY', value)).toEqual([]);
    expect(env('ACME_TOKEN', value)).toEqual([]);
    expect(args('--token', value)).toEqual([]);
    expect(args(`--token=${value}`)).toEqual([]);
    expect(args('--header', `Authorization: ${value}`)).toEqual([]);
  });

  it.each([
    ['MAX_TOKENS', '40960000000000000000'],
    ['PROJECT_ID', '8c1f5b92-03d7-4e6a-9b15-7ad2e04f6c38'],
    ['GIT_COMMIT', `${HEX}1c9f72ab`],
    ['AWS_ACCESS_KEY_FILE', `/x/${MIXED}`],
    ['TOKEN_URL', 'https://login.example.com/oauth2/v2.0/token'],
    ['JIRA_PROJECT_KEY', 'PLATFORM2024ABCDEF'],
    ['DATABASE_URL', 'postgresql://user:password@host:5432/db'],
    ['DATABASE_URL', 'postgresql://${USER}:${PASS}@db.example.org/app'],
    ['DATABASE_URL', 'postgresql://app:<password>@db.example.org/app'],
    ['DB_PASSWORD', 'your_password'],
    ['DB_PASSWORD', 'TU_PASSWORD_AQUI'],
    ['DB_PASSWORD', '${DB_PASSWORD}'],
    ['API_KEY', 'API_KEY'],
    ['SSH_AUTH_SOCK', '/tmp/ssh-Qz7Rw2Lk9VbX/agent.1'],
    ['AUTH_USERNAME', 'alice.example42'],
  ])('%s=%s', (name, value) => expect(env(name, value)).toEqual([]));

  it('digests, commits and package names', () =>
    expect(
      found({ command: 'docker', args: ['run', '-i', `x/y@sha256:${HEX}${HEX}`, `github:a/b#${HEX}1c9f72ab`] }),
    ).toEqual([]));
});

it('reads hostile values in time that grows with their length', () => {
  const parts = [
    'eyJ-',
    '://',
    'sk-',
    '"a":"',
    '${',
    'a=',
    '@:',
    '\\"',
    'a://b:',
    '-----BEGIN ',
    'Bearer ',
    '{{',
    '%a',
  ];
  for (const it of parts) {
    const long = it.repeat(100_000 / it.length);
    expect(
      quickest(() => [env('TOKEN', long), args(long)], 5000),
      it,
    ).toBeLessThan(5000);
  }
});
