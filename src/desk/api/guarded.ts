import { randomUUID } from 'node:crypto';
import type { Instant, Language } from '../../../machines/words';
import { DirectoryUnavailable } from '../../directory/port';
import { HttpError } from '../../http/http-error';
import { json } from '../../http/response';
import type { Handler, HttpRequest, HttpResponse } from '../../http/router';
import { tokenBuckets } from '../../http/token-bucket';
import { StoreUnavailable } from '../../store/port';
import { NewerCase } from '../../turn/cases';
import { Refused } from '../actions/refused';
import { actorOf, type Agent, type WhoIsThere } from '../agent';
import type { DeskParts } from '../parts';
import type { Refusal } from '../shapes';
import { finish } from '../words/finish';
import { sentences } from '../words/sentences';

/** A request of somebody who is signed in. */
export interface Signed {
  readonly request: HttpRequest;
  readonly agent: Agent;
  readonly language: Language;
  readonly at: Instant;
  /** What was posted, as JSON; an empty object when nothing was. Rejects with HttpError. */
  readonly body: () => Promise<unknown>;
}

export type SignedHandler = (signed: Signed) => Promise<HttpResponse>;

export interface Guard {
  /** For everybody who may use the desk. */
  readonly agents: (handler: SignedHandler) => Handler;
  /** For supervisors; that somebody else tried is in the audit log. */
  readonly supervisors: (handler: SignedHandler) => Handler;
}

/** Bytes of a deed: the longest words an agent may write, in any script. */
export const bodyLimit = 128 * 1024;

/** A person presses no faster; a program that does is told to wait. */
const pace = { burst: 40, perSecond: 10, keys: 10_000 };

/** `?language=`, for a console in another language than its browser, else what the browser asks for. */
export const languageOf = (request: HttpRequest): Language => {
  const asked = request.query.get('language');
  return asked === 'en' || asked === 'fr' ? asked : request.language;
};

/** A refusal as the one form of every error. */
export const refusalAnswer = ({ status, code, message, agent }: Refused, language: Language): HttpResponse => {
  const body: Refusal = { error: { code, message: finish(message, language), ...(agent === undefined ? {} : { agent }) } };
  return json(body, { status, ...(status === 503 || status === 429 ? { headers: { 'retry-after': '5' } } : {}) });
};

/** What went wrong as an answer; undefined: a fault of the house. What a body held is never repeated (I11). */
export function refusalOf(error: unknown, language: Language): Refused | undefined {
  const words = sentences[language];
  if (error instanceof Refused) return error;
  if (error instanceof StoreUnavailable || error instanceof DirectoryUnavailable || error instanceof NewerCase)
    return new Refused(503, 'TryLater', words.tryLater);
  if (!(error instanceof HttpError)) return undefined;
  return error.status === 413
    ? new Refused(413, 'TooLarge', words.wordsTooLong)
    : new Refused(error.status, 'BadRequest', words.badRequest(error.message));
}

/** Lets in who is signed in, from our own page, at the pace of people; every error is the same JSON. `seen`: told of everybody who comes. */
export function createGuard(
  { access, audit, now }: Pick<DeskParts, 'audit' | 'now'> & { readonly access: WhoIsThere },
  seen: (agent: Agent) => void,
): Guard {
  const take = tokenBuckets(pace, now);

  async function enter(request: HttpRequest, language: Language, role: Agent['role'], handler: SignedHandler): Promise<HttpResponse> {
    const words = sentences[language];
    if (request.method === 'POST' && !request.sameOrigin) throw new Refused(403, 'WrongOrigin', words.wrongOrigin);
    const agent = await access.agentOf(request);
    if (agent === undefined) throw new Refused(401, 'SignedOut', words.signedOut);
    seen(agent);
    if (request.method === 'POST' && take(agent.id) > 0) throw new Refused(429, 'TooMany', words.tooMany);
    const at = now();
    if (role === 'supervisor' && agent.role !== 'supervisor') {
      await audit.append([
        { op: `desk/${randomUUID()}`, at, case: '', action: 'agent.refused', asker: null, subject: null, actor: actorOf(agent) },
      ]);
      throw new Refused(403, 'NotAllowed', words.supervisorsOnly);
    }
    return handler({ request, agent, language, at, body: async () => (await request.json(bodyLimit)) ?? {} });
  }

  const guarded =
    (role: Agent['role']) =>
    (handler: SignedHandler): Handler =>
    async (request) => {
      const language = languageOf(request);
      try {
        return await enter(request, language, role, handler);
      } catch (error) {
        const refused = refusalOf(error, language);
        if (refused === undefined) throw error;
        return refusalAnswer(refused, language);
      }
    };
  return { agents: guarded('agent'), supervisors: guarded('supervisor') };
}
