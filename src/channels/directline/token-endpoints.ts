import { randomBytes } from 'node:crypto';
import { HttpError } from '../../http/http-error';
import { json } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { mintLegId } from '../../store/ids';
import type { Endpoint } from './endpoint';
import { parseTokenParameters } from './token-parameters';

/** POST tokens/generate: a token for a new conversation, for whoever has the secret. Does not start the bot (Direct Line 13). */
export async function generateToken(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  const caller = endpoint.authorize(request);
  if (caller.is !== 'secret') throw new HttpError(403, 'Forbidden', 'Only the Direct Line secret makes tokens.');
  const { user, origins } = parseTokenParameters(await request.json());
  const conv = mintLegId();
  return json(endpoint.grant({ user: user ?? endpoint.userOf(conv), conv, origins }));
}

/** POST tokens/refresh: a new token for the same conversation and customer, while the old one lives. */
export async function refreshToken(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  const caller = endpoint.authorize(request);
  if (caller.is === 'secret') throw new HttpError(403, 'Forbidden', 'The secret needs no refreshing; send a token.');
  return json(endpoint.grant(caller.claims));
}

/** GET session/getsessionid: sign-in cards of other bots want one; nothing hangs on it here. */
export async function sessionId(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  endpoint.authorize(request);
  return json({ sessionId: randomBytes(16).toString('base64url') });
}
