/** Asks the network; the global `fetch` in real life, another one in tests. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Why no answer came, in words for a person. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_TIME = 10_000;
const MOST_REDIRECTS = 3;

/** What a request needs beside its address. */
export interface Asking {
  readonly fetch: Fetch;
  readonly signal?: AbortSignal;
  readonly accept: string;
  /** Sent to the address's own host, and to no other one. */
  readonly authorization?: string;
}

/**
 * JSON from an address, bounded in size and time.
 * @throws NoAnswer with a reason that a person can act on; it holds no credential.
 */
export async function askForJson(address: URL, asking: Asking): Promise<unknown> {
  return parsed(await askForText(address, asking), address);
}

/** Text from an address, bounded alike. @throws NoAnswer */
export const askForText = (address: URL, asking: Asking): Promise<string> =>
  bounded(address, asking, async (signal): Promise<string> => {
    const answer = await follow(address, asking, signal);
    refuse(answer, address);
    return bodyOf(answer, address);
  });

/** What an address says of a thing without sending it: its headers, or those that name who hands out tokens for it. */
export const askForHeaders = (address: URL, asking: Asking): Promise<Pick<Response, 'status' | 'headers'>> =>
  bounded(address, asking, async signal => {
    const answer = await follow(address, { ...asking, method: 'HEAD' }, signal);
    if (answer.status !== 401) refuse(answer, address);
    return answer;
  });

function refuse({ status, ok }: Response, { host }: URL): void {
  if (status === 404) throw new NoAnswer(`${host} does not know it`);
  if (status === 401 || status === 403) throw new NoAnswer(`${host} asks for a sign-in`);
  if (status === 429) throw new NoAnswer(`${host} was asked too often; try again later`);
  if (!ok) throw new NoAnswer(`${host} answers with status ${status}`);
}

async function bounded<T>({ host }: URL, asking: Asking, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = AbortSignal.timeout(MOST_TIME);
  try {
    return await ask(asking.signal ? AbortSignal.any([asking.signal, limit]) : limit);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (asking.signal?.aborted) throw new NoAnswer('it was cancelled');
    if (limit.aborted) throw new NoAnswer(`${host} did not answer within ${MOST_TIME / 1000} seconds`);
    throw new NoAnswer(`${host} could not be reached`);
  }
}

/** Follows redirects by hand: credentials stay with the host they were given for, and encryption is never lost. */
async function follow(start: URL, asking: Asking & { method?: string }, signal: AbortSignal): Promise<Response> {
  let address = start;
  for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
    const own = address.origin === start.origin;
    const headers = {
      accept: asking.accept,
      ...(own && asking.authorization && { authorization: asking.authorization }),
    };
    const init = { method: asking.method ?? 'GET', headers, signal, redirect: 'manual', credentials: 'omit' } as const;
    const answer = await asking.fetch(address.href, init);
    const target = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
    if (target === null) return answer;
    await answer.body?.cancel();
    const next = URL.canParse(target, address) ? new URL(target, address) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) throw new NoAnswer(`${start.host} points to no web address`);
    if (address.protocol === 'https:' && next.protocol === 'http:')
      throw new NoAnswer(`${start.host} points to an address without encryption`);
    address = next;
  }
  throw new NoAnswer(`${start.host} points on and on`);
}

async function bodyOf(answer: Response, { host }: URL): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new NoAnswer(`the answer of ${host} is larger than 32 MiB`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text: string, { host }: URL): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoAnswer(`the answer of ${host} is no JSON`);
  }
}
