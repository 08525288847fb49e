/** Quicker work than this needs no word. */
const PATIENCE_MS = 400;

/** Says on stderr what takes long, where a person watches, and takes it back when done. */
export async function withProgress<T>(doing: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    process.stderr.write(doing);
  }, PATIENCE_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (said) process.stderr.write('\r\u001b[K');
  }
}
