import { json } from '../../http/response';
import type { Router } from '../../http/router';
import { Refused } from '../actions/refused';
import { deedRoutes } from '../api/deed-routes';
import type { Signed } from '../api/guarded';
import type { DeskParts } from '../parts';
import type { DeskCase } from '../shapes';
import { findCase, type CaseNow } from '../view/find-case';
import { queueRow } from '../view/queue';
import type { People } from '../view/people';
import { sentences } from '../words/sentences';
import { createV1Guard } from './guard';
import type { V1Case } from './shapes';

export interface V1Parts extends DeskParts {
  /** DESK_API_TOKEN. */
  readonly token: string;
  readonly people: People;
  readonly view: (found: CaseNow, signed: Signed) => Promise<DeskCase>;
}

/** What of a case goes out: no audit trail and no internal notes. */
function published({ now, number, state, since, why, agent, customer, legs, transcript, earlier, request }: DeskCase): V1Case {
  return {
    now,
    number,
    state,
    since,
    why,
    agent,
    customer,
    legs,
    earlier,
    changes: [...request.open, ...request.done],
    messages: transcript.map(({ id, leg, at, from, agent: name, text }) => ({ id, leg, at, from, agent: name, text })),
  };
}

/** The API for other desks (docs/openapi/desk.json): the same cases, the same deeds, the same gate. */
export function v1Routes(router: Pick<Router, 'get' | 'post'>, parts: V1Parts): void {
  const { store, policy, people, now, token } = parts;
  const guard = createV1Guard({ token, now });
  const view = async (found: CaseNow, signed: Signed): Promise<V1Case> => published(await parts.view(found, signed));

  router.get(
    '/desk/api/v1/cases',
    guard.agents(async ({ request, language, at }) => {
      const wanted = request.query.get('state');
      const entries = (await store.listDesk()).filter(({ state }) => wanted === null || state === wanted);
      return json({ now: at, cases: await Promise.all(entries.map((entry) => queueRow(entry, people, at, language))) });
    }),
  );
  router.get(
    '/desk/api/v1/cases/:number',
    guard.agents(async (signed) => {
      const found = await findCase(store, policy, signed.request.params.number ?? '', signed.at);
      if (!found) throw new Refused(404, 'NotFound', sentences[signed.language].noCase);
      return json(await view(found, signed));
    }),
  );
  deedRoutes(router, '/desk/api/v1', guard, { ...parts, view });
}
