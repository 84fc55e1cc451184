import type { HttpRequest, Outgoing, Router } from '../../http/router';
import type { Agent, WhoIsThere } from '../agent';
import { createLiveHub } from '../live/hub';
import type { DeskParts } from '../parts';
import type { DeskCase } from '../shapes';
import { createAuditTrail } from '../supervision/audit-trail';
import type { HelpSources } from '../supervision/help-said';
import { viewDeskCase } from '../view/case-view';
import type { CaseNow } from '../view/find-case';
import { v1Routes } from '../v1/routes';
import { createPeople } from '../view/people';
import { deedRoutes } from './deed-routes';
import { createGuard, type Signed } from './guarded';
import { readRoutes } from './read-routes';
import { supervisionRoutes } from './supervision-routes';

/** Everything under /desk/api: for our own consoles (shapes.ts), and for other desks (v1). */
export interface DeskApi {
  register(router: Router): void;
  /** Ends the connections of all consoles, so that the service can stop. */
  close(): Promise<void>;
}

/** Who is there; `stillThere` does not count as use: it is what a page asks by itself. */
export interface DeskDoor extends WhoIsThere {
  stillThere(request: HttpRequest): Promise<Agent | undefined>;
}

export interface DeskApiParts extends DeskParts {
  /** Absent: nobody uses a console here. */
  readonly access: DeskDoor | undefined;
  /** DESK_API_TOKEN; absent: no other desk acts here. */
  readonly token: string | undefined;
  /** The help articles, for who looks after them. */
  readonly help: HelpSources;
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
  const view = (found: CaseNow, { agent, language }: Signed): Promise<DeskCase> =>
    viewDeskCase({ store, people, trail, agentName: parts.agentName, now }, found, agent, language);
  return {
    register(router) {
      if (given.token !== undefined) v1Routes(router, { ...parts, token: given.token, people, view });
      const { access } = given;
      if (access === undefined) return;
      const guard = createGuard({ ...parts, access }, ({ id, name }) => void names.set(id, name));
      readRoutes(router, guard, {
        ...parts,
        people,
        trail,
        view,
        open,
        stillThere: (request) => access.stillThere(request),
        live: { hub, beat, gather },
      });
      deedRoutes(router, '/desk/api', guard, { ...parts, view });
      supervisionRoutes(router, guard, { ...parts, people, trail, help: given.help });
    },
    async close() {
      for (const out of open) out.end();
      await hub.close();
    },
  };
}
