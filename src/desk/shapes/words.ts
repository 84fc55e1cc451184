import { z } from 'zod';

/** Milliseconds since 1970, UTC. */
export const instant = z.number().int();
export const channel = z.enum(['chat', 'email', 'voice']);
export const language = z.enum(['en', 'fr']);
/** Why a person was called; `taken`: nobody was, an agent took the case. */
export const escalation = z.enum(['asked', 'not-understood', 'change-failed', 'administrator-silent', 'agent-away', 'taken']);
/** How a leg showed who it is. Nobody at the desk can set it (T16). */
export const method = z.enum(['pin', 'code', 'link', 'join-code', 'administrator', 'mail', 'portal']);
export const changeStatus = z.enum(['drafted', 'confirmed', 'authorized', 'applied', 'failed', 'refused']);
/** Who answers in a case. */
export const handling = z.enum(['bot', 'waiting', 'agent', 'closed']);

export const agentName = z.object({ id: z.string(), name: z.string() });
/** An agent as others see them. */
export type AgentName = z.infer<typeof agentName>;
export type Handling = z.infer<typeof handling>;
