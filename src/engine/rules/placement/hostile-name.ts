import { replaceText } from '../../finding/fix/edits';
import { shown } from '../../finding/shown';
import { siblingsOf } from '../../syntax/walk';
import { defineRule } from '../rule';

/** What a name may do where it is used, and the pattern that gives it away. The first that matches is said. */
const DANGERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:__proto__|prototype|constructor)$/, 'changes the inner workings of clients written in JavaScript'],
  [
    /\]\(|!\[|^\s{0,9}<|<\/?[a-z!]|\b(?:command|javascript|vscode):/i,
    'can become a link or an image where it is shown',
  ],
  [/[&|;<>`^"\n\r]|\$[({]|\$\w|%\w+%/, 'can become a command where a client or installer passes it to a shell'],
  [
    /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\~]|\\|^[a-z]:/i,
    'can lead out of the folder where a client keeps files by that name',
  ],
  [/^-/, 'can become an option where a client or installer passes it on'],
];

/** Server names that do something where they are used. */
export default defineRule({
  title: 'Name of a server that is more than a name',
  severity: 'high',
  docs: {
    why: 'Clients show the name, put it into commands and use it in paths. This one can do something there.',
    remedy: 'Rename the server: letters, digits, blanks, `-`, `_` and `.`.',
    bad: '{ "mcpServers": { "docs;calc.exe": { "command": "npx", "args": ["-y", "x@1.0.0"] } } }',
    good: '{ "mcpServers": { "docs (prod)": { "command": "npx", "args": ["-y", "x@1.0.0"] } } }',
    cwe: [78, 1321],
    owasp: 'MCP06',
  },
  checkServer({ name, file, member }, report) {
    const danger = dangerOf(name.value);
    if (danger === undefined) return;
    const plain = name.value
      .replace(/[^\p{L}\p{N} ._@()[\]-]+/gu, '-')
      .replace(/\.{2,}/g, '.')
      .replace(/\]\(/g, '] (')
      .replace(/^[-. _]{1,100}|[-. _]{1,100}$/g, '')
      .slice(0, 60);
    const taken = siblingsOf(file.document.root, member).some(it => it.key.value === plain);
    const free = plain !== '' && !taken && dangerOf(plain) === undefined;
    report(name, `The name ${shown(name.value, 30)} ${danger}`, {
      fixes: free
        ? [{ title: `Rename to ${plain}`, safety: 'unsafe', edits: [replaceText(file.document, name, plain)] }]
        : [],
    });
  },
});

const dangerOf = (name: string): string | undefined =>
  DANGERS.find(([pattern]) => pattern.test(name.slice(0, 1000)))?.[1];
