import { z } from 'zod';
import type { Millis } from '../../../machines/words';
import type { Cookie, HttpRequest } from '../../http/router';
import { sign, unsign } from '../../http/signed';
import { isLegId, type Browser } from './ids';

const cookie = 'chat';
const remembered = z.tuple([z.string().min(1).max(128), z.string().refine(isLegId)]);

/** Remembers in a browser which conversation is its own; HttpOnly, signed, so that no script and nobody else can make one (P5). */
export class BrowserMemory {
  /** `life`: how long a browser remembers. */
  constructor(
    private readonly key: Uint8Array,
    private readonly life: Millis,
  ) {}

  /** The conversation this browser chats in; undefined: none, or the cookie is not ours. It proves no user, only the browser. */
  read(request: HttpRequest): Browser | undefined {
    const text = unsign(this.key, request.cookie(cookie) ?? '');
    if (text === undefined) return undefined;
    const read = remembered.safeParse(JSON.parse(text));
    return read.success ? { user: read.data[0], conversation: read.data[1] } : undefined;
  }

  /** The cookie after which the browser chats in that conversation. */
  cookieOf({ user, conversation }: Browser): Cookie {
    return { name: cookie, value: sign(this.key, JSON.stringify([user, conversation])), maxAge: this.life / 1_000 };
  }
}
