/** A reason of our own why a file was not read or written, to stand after its name. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Why the system, or Cordon, would not read or write something, in plain words; the system's code where there are none. */
export function whyNot(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = codeOf(error) ?? 'unknown error';
  return WORDS.get(code) ?? `the system says ${code}`;
}

/** Whether there is nothing of that name. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'access to it is denied'],
  ['EPERM', 'access to it is denied'],
  ['EROFS', 'it lies on a read-only disk'],
  ['ENOSPC', 'the disk is full'],
  ['ENOENT', 'it does not exist'],
  ['ENOTDIR', 'it does not exist'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links go round in a circle'],
  ['ENAMETOOLONG', 'its path is too long'],
  ['ENXIO', 'it is not an ordinary file'],
]);
