/**
 * Runs a text as code. The patterns of this file are traces in code of the command line, of every language in one; which
 * of them together are worth a finding is for the rules to say. Every pattern is linear.
 */
export const RUNS_TEXT =
  /\b(?:exec|eval|execSync|execFile|spawn|spawnSync|system|popen|check_output|iex|invoke-expression|runInThisContext|runInNewContext|child_process|subprocess|runpy|__import__|compile|loads|scriptblock)\b|\bnew Function\b|\[\s{0,3}["']\w{1,10}["']\s{0,3}\+|\bloadstring\b|\bconstructor\(|\bFunction\(|\bimport\(/i;

/** Fetches something from the network. */
export const FETCHES =
  /\b(?:get\(\s{0,3}["']https?:|urlopen|urlretrieve|requests\.get|httpx\.get|fetch\(|https?\.get\(|downloadstring|downloadfile|downloaddata|webclient|invoke-webrequest|invoke-restmethod|iwr|irm|open-uri|URI\.open|Net::HTTP|LWP::Simple|file_get_contents)/i;

/** Turns text that nobody can read into text that somebody can. */
export const DECODES =
  /\b(?:b64decode|b32decode|b85decode|a85decode|atob|frombase64string|unhexlify|bytes\.fromhex|base64_decode|decode64|decode_base64|from_?base64|marshal\.loads|zlib\.decompress|fromcharcode)|codecs\.decode|pack\(\s{0,9}["'](?:H|m)|Buffer\.from\([^)]{0,300}["'](?:base64|hex)["']|\bxor\b|\.decompress\(|\bunpack1?\b[\s(]{0,3}["']?[mu]\b|["']rot_?13["']|\[char\]\s{0,3}\[(?:convert|int)|hex2bin|str_rot13|gzinflate|gzuncompress|convert_uudecode|\bmap\(\s{0,3}chr\b|\bchr\(\w{1,30}\)\s{0,3}for\b|(?:chr\(\d{1,3}\)\s{0,3}[+.]\s{0,3}){2}|\bunescape\(|decodeURIComponent\(\s{0,3}["']%|(?:\\x[0-9a-f]{2}){4}|(?:\\u00[0-9a-f]{2}){4}|\[::-1\]|\.reverse\(\)\.join|\[char(?:\[\])?\]\s{0,3}\(?(?:0x)?\d/i;

/** `curl … | sh` written inside other code. */
export const PIPED =
  /\b(?:curl|wget|iwr|irm)\b[^\n|]{0,300}\|\s{0,8}(?:sudo\s{1,8})?(?:ba|z|da|k|a)?(?:sh|iex|python3?|node|perl|ruby)\b/i;

/** What starts another program. */
export const STARTS_PROGRAMS =
  /\b(?:child_process|execSync|execFile|spawnSync|subprocess|os\.(?:system|popen|exec\w{0,4}|spawn\w{0,4}|startfile)|pty\.spawn|popen|check_output|Kernel\.(?:system|exec|spawn)|Open3|shell_exec|passthru|proc_open|Deno\.(?:Command|run)|Bun\.(?:spawn|spawnSync|\$)|Runtime\.getRuntime|do shell script|doShellScript|os\.execute|WScript\.Shell|ObjC\.import|System\.(?:cmd|shell)|process\.binding|ctypes|cffi|dlopen|__import__\(["'](?:os|pty|subprocess)|ProcessBuilder)\b|\$\.system\(|\.execute\(\)|:os\.cmd|Bun\.\$|\)\.spawn\(|(?:^|[;\s{(])(?:system|exec|spawn)\s{0,4}\(?["'`]/i;

/** What connects to another computer, beside what fetches. */
export const REACHES_OUT =
  /\b(?:urllib|http\.client|HTTPS?Connection|requests\.\w|httpx\.\w|aiohttp|socket\.(?:socket|create_connection)|smtplib|ftplib|paramiko|WebSocket|XMLHttpRequest|EventSource|http\.server|HTTPServer|socketserver|serve_forever|createServer|net\.(?:connect|createConnection)|dgram|node:(?:net|https?|dgram|tls)|require\(["'](?:net|https?|tls|dgram|axios|node-fetch|undici)["']\)|TCPSocket|UDPSocket|IO::Socket|fsockopen|curl_exec|navigator\.sendBeacon)|\bhttps?:\/\//i;

/** Signs that start another program in some languages, and mean something else in the others. */
export const STARTS_BY_SIGN: ReadonlyMap<string, RegExp> = new Map([
  ...['ruby', 'perl', 'php'].map(it => [it, /`[^`]|%x[({[]/] as const),
  ['vim', /(?:^|\|)\s{0,4}(?:silent!?\s{1,4})?!|\bsystem(?:list)?\(|\bjob_?start\(|\btermopen\(|\bexecute\s{1,4}["']!/],
  ['emacs', /\((?:shell-command|call-process|start-process|make-process)/],
  ['julia', /\brun\(`/],
  ['r', /\bsystem2?\(/],
]);
