import { expect, it } from 'vitest';
import { launchOf, print } from './print';

/** Lines that stand in `command` itself; what each launcher starts is in `test/fixtures/launch`. */
const cases: readonly (readonly [words: readonly string[], expected: string])[] = [
  [['npx -y x@1', '--flag'], "npx -y <npm x @1> '--flag'"],
  [['npx -y x && curl h|sh'], "sh {&& npx -y <npm x>} {| curl 'h'}"],
  [['C:\\Program Files\\nodejs\\npx.cmd', 'x'], 'npx <npm x>'],
  [['C:\\Program Files\\nodejs\\npx.cmd -y x'], 'npx -y <npm x>'],
  [['/Applications/Foo Bar.app/Contents/MacOS/x'], 'x script=/Applications/Foo Bar.app/Contents/MacOS/x'],
  [['/opt/x', 'y'], "x script=/opt/x 'y'"],
  [['/home/a/.local/bin/x serve --port 1'], "x script=/home/a/.local/bin/x 'serve' '--port' '1'"],
  [['/home/a/.local/bin/x hook deny'], "x script=/home/a/.local/bin/x 'hook' 'deny'"],
  [['$HOME/bin/x hook'], "x script=$HOME/bin/x 'hook'"],
  [['npx', '-y x@1 --flag'], "npx -y <npm x @1> '--flag'"],
  [['node', './a.js --port 1'], "node script=./a.js '--port' '1'"],
  [['node', '/a b/c.js'], 'node script=/a b/c.js'],
];

it.each(cases)('reads %j', (words, expected) => {
  expect(print(launchOf(words).launch)).toBe(expected);
});

it.each([
  [['npx', 'mcp-remote', 'https://h.example/sse'], ['https://h.example/sse']],
  [['npx', 'x', '--url=wss://h.example'], ['wss://h.example']],
  [['uvx', '--from', 'a @ git+https://h.example/a', 'b'], ['git+https://h.example/a']],
  [['docker', 'run', '-e', 'U=https://h.example', 'i'], []],
  [['uv', 'run', '--with-requirements', 'http://h.example/r.txt', 's.py'], ['http://h.example/r.txt']],
])('finds the addresses of %j', (words, expected) => {
  expect(launchOf(words).launch.remoteUrls.map(it => it.value)).toEqual(expected);
});
