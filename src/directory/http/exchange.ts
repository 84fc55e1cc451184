import { DirectoryUnavailable } from '../port';

/** One call and what it is named in sentences: method and path with the names, never the values, of what was asked. */
export interface Call {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

export interface ExchangeOptions {
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one call with its body, the second try of a GET included. */
  readonly timeoutMs: number;
}

/** Bytes of the longest answer that is read. */
const longestReply = 1_048_576;

/**
 * Makes one call and reads the whole answer. A GET that the network failed is tried once more within the same time; a
 * POST never: its caller does that under the same key. Redirects are not followed, they would carry the token elsewhere.
 * Rejects with DirectoryUnavailable on time-outs, network failures and answers too long; any status is a reply.
 */
export async function exchange(call: Call, options: ExchangeOptions): Promise<Reply> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    return await once(call, options, signal).catch((error: unknown) => {
      if (call.method === 'GET' && !signal.aborted && !(error instanceof DirectoryUnavailable)) return once(call, options, signal);
      throw error;
    });
  } catch (error) {
    if (error instanceof DirectoryUnavailable) throw error;
    throw new DirectoryUnavailable(
      `The account directory did not answer ${call.name}: ${signal.aborted ? `nothing within ${options.timeoutMs} ms` : reasonOf(error)}.`,
    );
  }
}

async function once(call: Call, { fetch, token }: ExchangeOptions, signal: AbortSignal): Promise<Reply> {
  const response = await fetch(call.url, {
    method: call.method,
    redirect: 'manual',
    signal,
    headers: { accept: 'application/json', authorization: `Bearer ${token}`, ...call.headers },
    ...(call.body !== undefined && { body: call.body }),
  });
  return { status: response.status, text: await textOf(response, call) };
}

async function textOf(response: Response, call: Call): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > longestReply) {
      await reader.cancel();
      throw new DirectoryUnavailable(`The account directory answered ${call.name} with more than ${longestReply} bytes; wants less.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The code of a network error (ECONNREFUSED ...), which fetch hides in its cause. Messages are left out: they can quote what was sent. */
function reasonOf(error: unknown): string {
  const code = fieldOf(fieldOf(error, 'cause'), 'code') ?? fieldOf(error, 'code');
  return typeof code === 'string' ? code : 'the connection failed';
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
