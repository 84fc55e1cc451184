import type { Deed, DeedBody, Done, PinKeyed, Refusal, RefusalCode } from '../shapes';

/** The service said no, or could not be reached (`Offline`). `message` is a sentence for the agent. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode | 'Offline',
    message: string,
    readonly agent?: string,
  ) {
    super(message);
  }
}

/** The desk's API as the page calls it. Every call rejects with Refused. */
export interface DeskApi {
  /** GET below `/desk/api/`, as JSON of the shape that the path has. */
  read<T>(path: string): Promise<T>;
  /** `key`: the same deed again under the same key is done once. */
  deed<D extends Deed>(number: string, deed: D, body: DeedBody<D>, key: string): Promise<D extends 'pin' ? PinKeyed : Done>;
}

/** The sentence of an answer that is no 2xx; `odd` when it has none. */
async function refusalOf(answer: Response, odd: string): Promise<Refused> {
  try {
    const { error } = (await answer.json()) as Refusal;
    return new Refused(error.code, error.message, error.agent);
  } catch {
    return new Refused(answer.status === 401 ? 'SignedOut' : 'InternalError', odd);
  }
}

/** Without a key or a pointer for so long, ms, what the page reads is read by itself and does not keep the session alive. */
const attended = 60_000;

/** When somebody was at the page last. */
function lastTouch(): () => number {
  let at = Date.now();
  for (const event of ['keydown', 'pointerdown', 'pointermove'])
    addEventListener(event, () => (at = Date.now()), { capture: true, passive: true });
  return () => at;
}

/** `base`: the path of PUBLIC_URL; `language`: of the answers' words. */
export function createDeskApi(base: string, language: string, say: { readonly offline: string; readonly odd: string }): DeskApi {
  const touched = lastTouch();
  async function call<T>(path: string, init: RequestInit): Promise<T> {
    const address = `${base}/desk/api/${path}${path.includes('?') ? '&' : '?'}language=${language}`;
    const answer = await fetch(address, { ...init, credentials: 'same-origin' }).catch(() => undefined);
    if (answer === undefined) throw new Refused('Offline', say.offline);
    if (!answer.ok) throw await refusalOf(answer, say.odd);
    return (await answer.json().catch(() => {
      throw new Refused('Offline', say.offline);
    })) as T;
  }
  return {
    read: (path) =>
      call(path, { headers: { accept: 'application/json', ...(Date.now() - touched() > attended && { 'x-desk-by-itself': 'yes' }) } }),
    deed: (number, deed, body, key) =>
      call(`cases/${encodeURIComponent(number)}/${deed}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
  };
}
