import { eventStream, json } from '../../http/response';
import type { HttpRequest, Outgoing, Router } from '../../http/router';
import { Refused } from '../actions/refused';
import type { Agent } from '../agent';
import { serveEvents, type LiveSettings } from '../live/events';
import type { DeskParts } from '../parts';
import type { AuditTrail } from '../supervision/audit-trail';
import type { CannedAnswers, DeskCase, Me } from '../shapes';
import { catalogueForms } from '../view/catalogue-forms';
import { findCase, type CaseNow } from '../view/find-case';
import type { People } from '../view/people';
import { readQueue } from '../view/queue';
import { searchCases } from '../view/search';
import { sentences } from '../words/sentences';
import type { Guard, Signed } from './guarded';

export interface ReadRoutesParts extends DeskParts {
  readonly people: People;
  readonly trail: Pick<AuditTrail, 'page'>;
  readonly live: LiveSettings;
  /** Connections that are open, to be closed when the service stops. */
  readonly open: Set<Outgoing>;
  /** As agentOf, but does not count as use. */
  readonly stillThere: (request: HttpRequest) => Promise<Agent | undefined>;
  readonly view: (found: CaseNow, signed: Signed) => Promise<DeskCase>;
}

/** Consoles of one instance that are connected at once; the next one is asked to come again. */
const mostConnections = 2_000;

/** Everything an agent reads. */
export function readRoutes(router: Pick<Router, 'get'>, guard: Guard, parts: ReadRoutesParts): void {
  const { store, policy, people, answers, now, hours } = parts;

  router.get(
    '/desk/api/me',
    guard.agents(async ({ agent: { id, name, role }, language }) =>
      json({ agent: { id, name, role }, language, now: now(), hours: hours ?? null } satisfies Me),
    ),
  );
  router.get(
    '/desk/api/catalogue',
    guard.agents(async ({ language }) => json(catalogueForms(language, policy))),
  );
  router.get(
    '/desk/api/answers',
    guard.agents(async () => json({ answers: [...answers] } satisfies CannedAnswers)),
  );
  router.get(
    '/desk/api/queue',
    guard.agents(async ({ agent, language }) => json(await readQueue({ store, people, now }, agent, language))),
  );
  router.get(
    '/desk/api/cases',
    guard.agents(async ({ request, language }) => json(await searchCases(parts, request.query.get('q') ?? '', language))),
  );
  router.get(
    '/desk/api/cases/:number',
    guard.agents(async (signed) => {
      const found = await findCase(store, policy, signed.request.params.number ?? '', signed.at);
      if (!found) throw new Refused(404, 'NotFound', sentences[signed.language].noCase);
      return json(await parts.view(found, signed));
    }),
  );
  router.get(
    '/desk/api/events',
    guard.agents(async ({ request, language }) => {
      if (parts.open.size >= mostConnections) throw new Refused(503, 'TryLater', sentences[language].tryLater);
      return eventStream((out) => {
        parts.open.add(out);
        out.onClose(() => parts.open.delete(out));
        serveEvents(parts.live, {
          out,
          isThere: async () => (await parts.stillThere(request)) !== undefined,
          numberOf: async (of) => (await store.loadCase(of))?.number,
        });
      });
    }),
  );
}
