import type { Agent } from '../agent';

/** An agent who signs in with a password. */
export interface KnownAgent extends Agent {
  /** Argon2id in PHC form, of exactly the cost of passwords.ts. */
  readonly passwordHash: string;
}

/** Who may use the desk by password: asked at every request, so that who was removed loses the right at once. */
export interface AgentRegister {
  /** Undefined: nobody of that name, or the register cannot be read (nobody gets in then). */
  find(id: string): Promise<KnownAgent | undefined>;
}

/** What an agent's name is: it stands in the audit log, in a file with colons, and in addresses. */
export const agentIdPattern = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** The name as it is kept, however it was typed. */
export const agentIdOf = (typed: string): string => typed.trim().toLowerCase();
