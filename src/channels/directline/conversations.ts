import { HttpError } from '../../http/http-error';
import { json } from '../../http/response';
import type { HttpRequest, HttpResponse } from '../../http/router';
import { mintLegId } from '../../store/ids';
import type { Inbound } from '../../turn/port';
import { conversationOf } from './authorize';
import type { Endpoint } from './endpoint';
import { parseTokenParameters } from './token-parameters';
import type { Claims } from './tokens';
import { readWatermark } from './watermark';

/**
 * POST conversations: the bot learns that somebody is there (conversationUpdate, never shown) and greets. 201; 200 when
 * this token started it before: its turn has one id, so that a repeated start greets once (Direct Line 1, 15).
 */
export async function startConversation(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  const caller = endpoint.authorize(request);
  const wanted = parseTokenParameters(await request.json());
  const claims = caller.is === 'customer' ? caller.claims : newClaims(endpoint, wanted.user);
  const { conv, user } = claims;
  const before = caller.is === 'customer' && (await endpoint.isStarted(conv).catch(unavailable));
  if (!before) {
    const locale = wanted.locale ?? request.header('accept-language')?.split(/[,;]/, 1)[0];
    const opening: Inbound = {
      leg: conv,
      channel: 'chat',
      turnId: `${conv}:opened`,
      at: endpoint.parts.now(),
      kind: 'opened',
      isNew: true,
      text: '',
      attachments: false,
    };
    const opened = await endpoint.take(locale ? { ...opening, locale } : opening, user);
    if (opened.status === 'unavailable') throw unavailable();
  }
  return json(endpoint.open(claims, 0), { status: before ? 200 : 201 });
}

/** GET conversations/{id}: a fresh token and a stream behind the watermark, for who lost its socket or was reloaded (Direct Line 6, 7). */
export async function reconnect(endpoint: Endpoint, request: HttpRequest): Promise<HttpResponse> {
  const caller = endpoint.authorize(request);
  const conv = conversationOf(caller, request);
  const watermark = readWatermark(request.query.get('watermark'));
  await endpoint.expectStarted(conv);
  const claims: Claims = caller.is === 'customer' ? caller.claims : { conv, user: endpoint.userOf(conv) };
  return json(endpoint.open(claims, watermark));
}

function newClaims(endpoint: Endpoint, user: string | undefined): Claims {
  const conv = mintLegId();
  return { conv, user: user ?? endpoint.userOf(conv) };
}

function unavailable(): never {
  throw new HttpError(503, 'ServiceUnavailable', 'No conversation can be started right now. Please try again in a minute.');
}
