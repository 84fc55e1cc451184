import type { HttpRequest, Outgoing, Router } from '../../http/router';
import type { Agent } from '../agent';
import { createLiveHub } from '../live/hub';
import type { DeskParts } from '../parts';
import { createAuditTrail } from '../supervision/audit-trail';
import { viewDeskCase } from '../view/case-view';
import { createPeople } from '../view/people';
import { deedRoutes, type DeedRoutesParts } from './deed-routes';
import { createGuard } from './guarded';
import { readRoutes } from './read-routes';
import { supervisionRoutes } from './supervision-routes';

/** Everything under /desk/api that a console uses (shapes.ts). */
export interface DeskApi {
  register(router: Router): void;
  /** Ends the connections of all consoles, so that the service can stop. */
  close(): Promise<void>;
}

export interface DeskApiParts extends DeskParts {
  /** As `access.agentOf`, for what a page asks by itself. */
  readonly stillThere: (request: HttpRequest) => Promise<Agent | undefined>;
}

const beat = 15_000;
const gather = 150;

export function createDeskApi(given: DeskApiParts): DeskApi {
  const { store, log, now } = given;
  const names = new Map<string, string>();
  const parts: DeskParts = { ...given, agentName: async (id) => (await given.agentName(id)) ?? names.get(id) };
  const people = createPeople(parts.directory, now);
  const trail = createAuditTrail(store);
  const hub = createLiveHub(store, log);
  const open = new Set<Outgoing>();
  const view: DeedRoutesParts['view'] = (found, { agent, language }) => viewDeskCase({ store, people, trail, agentName: parts.agentName, now }, found, agent, language);
  return {
    register(router) {
      const guard = createGuard(parts, ({ id, name }) => void names.set(id, name));
      readRoutes(router, guard, { ...parts, people, view, open, stillThere: given.stillThere, live: { hub, beat, gather } });
      deedRoutes(router, guard, { ...parts, view });
      supervisionRoutes(router, guard, { ...parts, people, trail });
    },
    async close() {
      for (const out of open) out.end();
      await hub.close();
    },
  };
}
