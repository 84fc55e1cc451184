import { createHash, timingSafeEqual } from 'node:crypto';
import { tidy } from '../../../dialogs/lines/format';
import type { Instant } from '../../../machines/words';
import type { Handler, HttpRequest, HttpResponse } from '../../http/router';
import { tokenBuckets } from '../../http/token-bucket';
import { Refused } from '../actions/refused';
import type { Agent } from '../agent';
import { bodyLimit, languageOf, refusalAnswer, refusalOf, type Guard, type SignedHandler } from '../api/guarded';
import { faultOf } from '../api/deed-routes';
import { sentences } from '../words/sentences';
import { v1Agent } from './shapes';

/** A desk of many agents acts through one token. */
const pace = { burst: 200, perSecond: 50, keys: 1_000 };

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets in who has the token; who acts is named in the body, and is nobody of our own desk whatever name it is. */
export function createV1Guard({ token, now }: { readonly token: string; readonly now: () => Instant }): Pick<Guard, 'agents'> {
  const right = hashed(token);
  const take = tokenBuckets(pace, now);

  /** Takes the name of the agent out of the body. */
  async function actorIn(
    request: HttpRequest,
    fail: (what: string) => Refused,
  ): Promise<{ readonly agent: Agent; readonly body: unknown }> {
    const posted = await request.json(bodyLimit);
    const { agent: named, ...body } =
      typeof posted === 'object' && posted !== null && !Array.isArray(posted) ? (posted as Readonly<Record<string, unknown>>) : {};
    const read = v1Agent.safeParse(named);
    if (!read.success) throw fail(`agent.${faultOf(read.error)}`);
    return { agent: { id: `api:${read.data.id}`, name: tidy(read.data.name) || read.data.id, role: 'agent' }, body };
  }

  async function enter(request: HttpRequest, handler: SignedHandler): Promise<HttpResponse> {
    const language = languageOf(request);
    const words = sentences[language];
    const [, given = ''] = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.header('authorization') ?? '') ?? [];
    if (!timingSafeEqual(hashed(given), right)) throw new Refused(401, 'Unauthorized', words.unauthorized);
    if (take(request.client) > 0) throw new Refused(429, 'TooMany', words.tooMany);
    const at = now();
    if (request.method !== 'POST')
      return handler({ request, agent: { id: 'api', name: 'API', role: 'agent' }, language, at, body: async () => ({}) });
    const { agent, body } = await actorIn(request, (what) => new Refused(400, 'BadRequest', words.badRequest(what)));
    return handler({ request, agent, language, at, body: async () => body });
  }

  return {
    agents:
      (handler): Handler =>
      async (request) => {
        try {
          return await enter(request, handler);
        } catch (error) {
          const refused = refusalOf(error, languageOf(request));
          if (refused === undefined) throw error;
          const answer = refusalAnswer(refused, languageOf(request));
          return refused.status === 401 ? { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } } : answer;
        }
      },
  };
}
