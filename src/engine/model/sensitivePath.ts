import { SENSITIVE_PATHS, type SensitivePath } from '../knowledge/sensitivePaths';
import { readLocalPath } from './localPath';

/** What lies at a path, or around it, that others must not have. */
export function sensitivePath(written: string): SensitivePath | undefined {
  if (!/[./\\]/.test(written) || /\.pub$/i.test(written) || /^(?!file:)[a-z][\w+.-]{0,30}:\/\//i.test(written))
    return undefined;
  const { from, rest } = readLocalPath(written);
  if (isGiven(from, rest)) return undefined;
  const names = `/${rest.join('/').toLowerCase()}/`;
  if (/\.kdbx?\/$/.test(names) && from !== 'workspace') return PASSWORD_FILE;
  return SENSITIVE_PATHS.find(it => {
    const inner = `/${it.path}/`;
    if (it.from === 'any')
      return (
        from !== 'workspace' &&
        names.includes(inner) &&
        (from !== 'relative' || rest[0] === '..' || it.path.startsWith('id_'))
      );
    return from === it.from && (it.path.includes('*') ? follows(rest, it.path.split('/')) : names.startsWith(inner));
  });
}

/** One file of `/run/secrets`: an engine puts it there for the program that asks for it. Source: Docker documentation, secrets. */
const isGiven = (from: string, rest: readonly string[]): boolean =>
  from === 'root' && rest.length === 3 && rest[0] === 'run' && rest[1] === 'secrets' && rest[2] !== 'kubernetes.io';

const follows = (rest: readonly string[], path: readonly string[]): boolean =>
  path.every((it, index) => (it === '*' ? rest[index] !== undefined : rest[index]?.toLowerCase() === it));

const PASSWORD_FILE: SensitivePath = { from: 'any', path: '*.kdbx', what: 'the store of passwords' };

/** A file of variables, such as `.env.production`; templates of one hold nothing. */
export const isEnvFile = (written: string): boolean =>
  /(?:^|[/\\])\.env(?:\.[\w-]{1,40})?$/i.test(written) &&
  !/\.(?:example|sample|template|dist|defaults?|schema|test|ci)$/i.test(written);
