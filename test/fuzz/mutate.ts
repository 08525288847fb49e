/** A source of numbers from 0 to below 1 that gives the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What breaks readers: brackets, quotes, references, shells, hidden and lone units, names of prototypes. */
const TOKENS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    ':',
    '\\',
    '\\u0000',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud800',
    '\u{e0041}',
    '\r\n',
    '\t',
  ],
  ...[
    '// x\n',
    '/* ',
    '*/',
    '---\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '|\n',
    '>-\n',
    '"""',
    "'''",
    '[[',
    ']]',
    '!!js ',
    '#',
    ' = ',
  ],
  ...[
    '"__proto__": ',
    '"constructor": ',
    'null',
    'true',
    '-1e999',
    '""',
    '{}',
    '[]',
    '"env": []',
    '"args": {}',
    '"command": ""',
  ],
  ...[
    '${',
    '$(',
    '`',
    '${env:',
    '{{',
    '%PATH%',
    ' && ',
    ' | sh',
    '; ',
    ' > ',
    '<<< ',
    '-c',
    '/c',
    '-e',
    '--',
    '@',
    '#',
    '://',
    '..',
    '~',
  ],
  ...[
    '"mcpServers": {',
    '"servers": {',
    '[mcp_servers.a]\n',
    'mcpServers:\n  a:\n    command: ',
    'http://',
    'npx -y ',
    'docker run ',
  ],
];

/** A text with a few wounds of the kinds that real files get and attackers make. */
export function mutated(text: string, other: string, next: () => number): string {
  let now = text;
  for (let wounds = 1 + Math.floor(next() * 4); wounds > 0; wounds--) now = wounded(now, other, next);
  return now;
}

function wounded(text: string, other: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const to = Math.min(text.length, at + Math.floor(next() ** 3 * 200));
  const from = Math.floor(next() * other.length);
  const token = TOKENS[Math.floor(next() * TOKENS.length)] ?? '';
  switch (Math.floor(next() * 7)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + token + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at, to).repeat(2 + Math.floor(next() * 20)) + text.slice(to);
    case 3:
      return text.slice(0, at) + other.slice(from, from + Math.floor(next() * 300)) + text.slice(at);
    case 4:
      return text.slice(0, at);
    case 5:
      return text.slice(0, at) + token.repeat(Math.floor(next() * 300)) + text.slice(at);
    default:
      return text.slice(0, at) + String.fromCharCode(Math.floor(next() * 65_536)) + text.slice(at + 1);
  }
}
