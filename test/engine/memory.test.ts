import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze, clients, NO_FACTS, NO_POLICY } from '../../src/engine';

const fixtures = join(import.meta.dirname, '../fixtures/clients');
const formats = Object.entries(clients);

let fresh = 0;

/** What is said of a text that was typed into a file seen before, and of the same text in a file never seen. */
function both(id: keyof typeof clients, text: string) {
  const [{ path = '', scope = 'workspace' } = {}] = clients[id].locations;
  const said = (uri: string) =>
    analyze([{ uri, path: path.replaceAll('*', 'x'), text, scope, clients: [id] }], NO_FACTS, NO_POLICY).map(it => ({
      ...it,
      uri: '',
    }));
  return [said(`file:///typed/${id}/config`), said(`file:///fresh/${fresh++}/config`)];
}

it.each(formats.map(([id]) => id as keyof typeof clients))('types in a file of %s as if it were new', id => {
  for (const name of readdirSync(join(fixtures, id)).filter(it => !it.endsWith('.txt'))) {
    const text = readFileSync(join(fixtures, id, name), 'utf8');
    const typed = Array.from({ length: 4 }, (_, i) => Math.floor((text.length * (i + 0.5)) / 4)).flatMap(at => [
      `${text.slice(0, at)}x${text.slice(at)}`,
      text.slice(0, at) + text.slice(at + 1),
      text,
    ]);
    for (const it of typed) {
      const [remembered, computed] = both(id, it);
      expect(remembered).toEqual(computed);
    }
  }
});

it('notices another folder between the servers of two', () => {
  const own = (folder: string) =>
    JSON.stringify({
      projects: {
        '/home/ann/one': { mcpServers: { wiki: { command: 'wiki' } } },
        [folder]: { mcpServers: { notes: { command: 'notes' } } },
      },
    });
  both('claude-code-user', own('/home/ann/two'));
  const [[report] = []] = both('claude-code-user', own('/home/ann/three'));
  expect(report?.servers.map(it => it.folder)).toEqual(['/home/ann/one', '/home/ann/three']);
});
