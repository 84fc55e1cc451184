import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { json } from '../../http/response';
import type { HttpRequest, Router } from '../../http/router';
import type { Asking } from '../actions/asking';
import { draft, withdraw } from '../actions/draft';
import { close, handBack, take } from '../actions/hold';
import { askAdministrator, keyPin, mailPin } from '../actions/prove';
import { Refused } from '../actions/refused';
import { note, say } from '../actions/write';
import type { DeskParts } from '../parts';
import { deeds, type Deed } from '../shapes';
import { findCase, type CaseNow } from '../view/find-case';
import { sentences } from '../words/sentences';
import type { Guard, Signed } from './guarded';

/** What of a body is wrong, without a word of what it held (I11). */
export function faultOf({ issues: [first] }: z.ZodError): string {
  if (first?.code === 'custom') return first.message;
  return first === undefined ? 'body' : `${first.path.map(String).join('.') || 'body'} (${first.code})`;
}

/** The key of a deed: the client's own, so that a resend does it once, else one that nothing else has. */
function opOf(request: HttpRequest, found: CaseNow, agent: string, deed: Deed, refused: (what: string) => Refused): string {
  const key = request.header('idempotency-key');
  if (key !== undefined && !/^[\x21-\x7e]{1,100}$/.test(key)) throw refused('Idempotency-Key');
  return `desk/${found.id}/${agent}/${deed}/${key ?? randomUUID()}`;
}

export interface DeedRoutesParts extends DeskParts {
  /** The case as who did it sees it afterwards. */
  readonly view: (found: CaseNow, signed: Signed) => Promise<object>;
}

/** POST {base}/cases/{number}/{deed}: one path for each deed of the shapes. */
export function deedRoutes(router: Pick<Router, 'post'>, base: string, guard: Pick<Guard, 'agents'>, parts: DeedRoutesParts): void {
  async function asked({ request, agent, language, at }: Signed, deed: Deed): Promise<Asking> {
    const found = await findCase(parts.store, parts.policy, request.params.number ?? '', at);
    if (!found) throw new Refused(404, 'NotFound', sentences[language].noCase);
    return {
      agent,
      found,
      language,
      at,
      op: opOf(request, found, agent.id, deed, (what) => new Refused(400, 'BadRequest', sentences[language].badRequest(what))),
    };
  }

  async function after(signed: Signed, { found }: Asking): Promise<object> {
    const now = await findCase(parts.store, parts.policy, found.number, parts.now());
    return parts.view(now ?? found, signed);
  }

  function route<Body>(deed: Deed, schema: z.ZodType<Body>, act: (asking: Asking, body: Body) => Promise<void>): void {
    router.post(
      `${base}/cases/:number/${deed}`,
      guard.agents(async (signed) => {
        const body = await bodyOf(signed, schema);
        const asking = await asked(signed, deed);
        await act(asking, body);
        return json({ done: true, case: await after(signed, asking) });
      }),
    );
  }

  route('take', deeds.take, (asking, body) => take(parts, asking, body));
  route('hand-back', deeds['hand-back'], (asking) => handBack(parts, asking));
  route('close', deeds.close, (asking) => close(parts, asking));
  route('say', deeds.say, (asking, body) => say(parts, asking, body));
  route('note', deeds.note, (asking, body) => note(parts, asking, body));
  route('mail-pin', deeds['mail-pin'], (asking, body) => mailPin(parts, asking, body));
  route('ask-administrator', deeds['ask-administrator'], (asking, body) => askAdministrator(parts, asking, body));
  route('draft', deeds.draft, (asking, body) => draft(parts, asking, body));
  route('withdraw', deeds.withdraw, (asking, body) => withdraw(parts, asking, body));
  router.post(
    `${base}/cases/:number/pin`,
    guard.agents(async (signed) => {
      const body = await bodyOf(signed, deeds.pin);
      const asking = await asked(signed, 'pin');
      const keyed = await keyPin(parts, asking, body);
      return json({ done: true, ...keyed, case: await after(signed, asking) });
    }),
  );
}

async function bodyOf<Body>({ body, language }: Signed, schema: z.ZodType<Body>): Promise<Body> {
  const read = schema.safeParse(await body());
  if (!read.success) throw new Refused(400, 'BadRequest', sentences[language].badRequest(faultOf(read.error)));
  return read.data;
}
