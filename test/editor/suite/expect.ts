/** Assertions that run in a web worker too, where `node:assert` does not exist. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

/** Asks again until there is an answer: an editor tells about most things some time after they happened. */
export async function eventually<T>(what: string, ask: () => T | undefined | PromiseLike<T | undefined>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise(again => setTimeout(again, 50));
  }
  throw new Error(`waited 10 s in vain for ${what}`);
}
