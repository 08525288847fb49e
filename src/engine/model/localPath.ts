/** A path of this machine, by what its beginning stands for. */
export interface LocalPath {
  readonly from: 'root' | 'drive' | 'home' | 'users' | 'workspace' | 'relative' | 'unknown';
  /** The names after the beginning, without `.`, `..` taken back where possible. */
  readonly rest: readonly string[];
}

/** How shells and clients spell the home folder and the opened folder. */
const HOME =
  /^(?:~(?=\/|$)|\$home\b|\$\{(?:env:)?home\}|\$userprofile\b|\$\{(?:env:)?userprofile\}|\$env:(?:home|userprofile)\b|\$\{userhome\}|%(?:userprofile|home|homedrive%%homepath)%|\{env:home\})/i;
const WORKSPACE =
  /^(?:\$\{(?:workspacefolder(?::[^{}]*)?|workspaceroot|pwd|claude_project_dir|project_root)\}|\$(?:pwd|workspacefolder|\(pwd\))|%cd%)(?=\/|$)/i;
/** Folders of people: Linux, macOS, Windows, and Windows as WSL, Git Bash and Docker see it. */
const USERS =
  /^(?:\/(?:home|users)|(?:\/mnt|\/host_mnt|\/cygdrive|\/run\/desktop\/mnt\/host)?\/[a-z]\/users|[a-z]:\/users|[a-z]:\/documents and settings)(?=\/|$)/i;
const DRIVE =
  /^(?:[a-z]:(?=\/|$)|(?:\/mnt|\/host_mnt|\/cygdrive|\/run\/desktop\/mnt\/host)\/[a-z](?=\/|$)|\/[cd](?=\/?$)|%systemdrive%|\/system\/volumes\/data(?=\/|$))/i;

/** Folders below the home folder that have a variable of their own, and names of the root that hide it. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:%appdata%|\$\{(?:env:)?appdata\}|\$env:appdata\b|\$appdata\b)/i, '~/AppData/Roaming'],
  [/^(?:%localappdata%|\$\{(?:env:)?localappdata\}|\$env:localappdata\b|\$localappdata\b)/i, '~/AppData/Local'],
  [/^(?:\$\{(?:env:)?xdg_config_home\}|\$xdg_config_home\b)/i, '~/.config'],
  [/^(?:\$\{(?:env:)?xdg_data_home\}|\$xdg_data_home\b)/i, '~/.local/share'],
  [/^\/proc\/(?:self|1|\d{1,7})\/root(?=\/|$)|^\/volumes\/macintosh hd(?=\/|$)/i, '/'],
  [/^~root(?=\/|$)/, '/root'],
];

/** Reads a path as it is written: no disk is asked. */
export function readLocalPath(written: string): LocalPath {
  const path = withoutShort(written)
    .replace(/^file:\/\/(?:localhost)?(?=\/)/i, '')
    .replace(/^\/(?=[A-Za-z]:)/, '')
    .replaceAll('\\', '/')
    .replace(/^\/(?=\/[A-Za-z](?:\/|$))/, '')
    .replace(/^\/\/[?.]\//, '')
    // The drives as every Windows machine shares them with its administrators.
    .replace(/^\/\/(?:localhost|127\.0\.0\.1|[.?])\/([a-z])\$(?=\/|$)/i, '$1:');
  const home = HOME.exec(path) ?? /^\/(?:var\/)?root(?=\/|$)/.exec(path);
  if (home) return climb('home', path.slice(home[0].length));
  const workspace = WORKSPACE.exec(path);
  if (workspace) return climb('workspace', path.slice(workspace[0].length));
  const users = USERS.exec(path);
  if (users) return climb('users', path.slice(users[0].length));
  const drive = DRIVE.exec(path);
  if (drive) return climb('drive', path.slice(drive[0].length));
  if (/^\/+(?!\/)|^\/+$/.test(path)) return climb('root', path);
  if (/^[^\w.@~]|[<>|]|^\$|%/.test(path)) return { from: 'unknown', rest: [] };
  return climb('relative', path);
}

const withoutShort = (written: string): string =>
  SHORT.reduce((path, [short, long]) => path.replace(short, long), written.replaceAll('\\', '/'));

/** Takes `..` back; one that leaves its beginning says so by a leading `..`. A folder below the users' is a home. */
function climb(from: LocalPath['from'], path: string): LocalPath {
  const rest: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && rest.length > 0 && rest.at(-1) !== '..') rest.pop();
    else if (name !== '..' || from === 'workspace' || from === 'relative' || from === 'home') rest.push(name);
  }
  if (from === 'home' && rest[0] === '..') return { from: 'users', rest: rest.slice(1) };
  if (from !== 'users' || rest.length === 0 || /^(?:public|shared|default)$/i.test(rest[0] ?? ''))
    return { from, rest };
  return /[<>${}%]|^(?:your[-_ ]?(?:user)?name|username|user|you)$/i.test(rest[0] ?? '') && rest.length > 1
    ? { from: 'unknown', rest }
    : { from: 'home', rest: rest.slice(1) };
}
