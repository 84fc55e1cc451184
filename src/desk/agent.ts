import type { HttpRequest } from '../http/router';

/** Somebody who may use the desk. `id` stands in the audit log as `agent:<id>`; `name` is what customers see. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly role: 'agent' | 'supervisor';
}

/** Who is there: asked at every request, so that a session that was ended ends at once. */
export interface WhoIsThere {
  /** Undefined: signed out. Rejects with StoreUnavailable. */
  agentOf(request: HttpRequest): Promise<Agent | undefined>;
}

/** The actor of an agent's deeds in the audit log. */
export const actorOf = ({ id }: Pick<Agent, 'id'>): string => `agent:${id}`;

/** The id of the agent behind an actor; undefined: a leg, a worker, the house. */
export const agentIn = (actor: string): string | undefined => (actor.startsWith('agent:') ? actor.slice('agent:'.length) : undefined);
