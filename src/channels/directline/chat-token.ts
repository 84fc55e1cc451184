import { z } from 'zod';
import { budgetKey } from '../../http/client-address';
import { HttpError } from '../../http/http-error';
import { json, withCookie } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { tokenBuckets } from '../../http/token-bucket';
import { mintLegId } from '../../store/ids';
import type { BrowserMemory } from './browser';
import type { Endpoint } from './endpoint';
import type { Browser } from './ids';

/**
 * New conversations one address (an IPv6 network of 64 bits) may ask for: a school or a hotel behind one address is served,
 * a script is not served for long. Who has a conversation is never counted: a reload goes on, and polls, posts and sockets
 * know no limit of requests (Direct Line 16).
 */
const newConversations = { burst: 2_000, perSecond: 20, keys: 10_000 };

const bodySchema = z.object({ new: z.boolean().optional() }).optional();

/** POST /chat/token: a token for this browser. The same conversation after a reload, a fresh one with `{"new": true}`. */
export function chatToken(endpoint: Endpoint, memory: BrowserMemory): (request: HttpRequest) => Promise<HttpResponse> {
  const budget = tokenBuckets(newConversations, endpoint.parts.now);

  async function resumed(request: HttpRequest): Promise<Browser | undefined> {
    const browser = memory.read(request);
    if (browser === undefined) return undefined;
    const resumable = await endpoint.parts.isResumable(browser.conversation).catch((error: unknown) => {
      endpoint.parts.log.error('could not look whether a conversation goes on', { error });
      throw new HttpError(503, 'ServiceUnavailable', 'The chat cannot be reached right now. Please try again in a minute.');
    });
    return resumable ? browser : undefined;
  }

  function answer({ user, conversation }: Browser, isStarted: boolean): HttpResponse {
    const { conversationId, token, expires_in } = endpoint.grant({ user, conv: conversation });
    const answered = json({ token, ...(isStarted ? { conversationId } : {}), expires_in, userId: user });
    return withCookie(answered, memory.cookieOf({ user, conversation }));
  }

  return async (request) => {
    if (!request.sameOrigin)
      throw new HttpError(403, 'Forbidden', 'Only our own pages may ask for a chat; other programs use the Direct Line secret.');
    const body = bodySchema.safeParse(await request.json(4 * 1024));
    if (!body.success) throw new HttpError(400, 'BadArgument', 'The body should be empty or {"new": true}.');
    const anew = body.data?.new === true;
    const browser = anew ? undefined : await resumed(request);
    if (browser !== undefined) return answer(browser, true);
    const wait = budget(budgetKey(request.client));
    if (wait > 0)
      throw new HttpError(429, 'TooManyRequests', `Too many new chats from ${request.client}. Try again in ${wait} s.`, {
        'retry-after': String(wait),
      });
    const left = anew ? memory.read(request)?.conversation : undefined;
    if (left !== undefined) await endpoint.leave(left);
    const conversation = mintLegId();
    return answer({ user: endpoint.userOf(conversation), conversation }, false);
  };
}
