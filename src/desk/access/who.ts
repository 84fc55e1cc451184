import type { Keys } from '../../proof/keys';
import type { Agent } from '../agent';
import type { AgentRegister, KnownAgent } from './register';
import type { DeskSession, SignedIn } from './sessions';

/** By what agents are known: passwords of a register, or an OpenID provider. */
export type KnownBy = { readonly register: AgentRegister } | { readonly issuer: string };

const stampOf = (keys: Keys, passwordHash: string): string => keys.mac('desk-password-stamp', passwordHash);

/** What a session keeps of an agent who signed in with a password. */
export const signedInBy = (keys: Keys, { passwordHash }: KnownAgent): SignedIn => ({ how: 'password', stamp: stampOf(keys, passwordHash) });

/**
 * Who a session is of, now: role and name are read in the register at each request, and a new password or another way of
 * signing in ends it. Of a provider they are what it said at the sign-in.
 */
export async function agentOfSession(keys: Keys, knownBy: KnownBy, { user, signedIn }: DeskSession): Promise<Agent | undefined> {
  if (signedIn.how === 'oidc') {
    const { name, role, issuer } = signedIn;
    return 'issuer' in knownBy && knownBy.issuer === issuer ? { id: user, name, role } : undefined;
  }
  const known = 'register' in knownBy ? await knownBy.register.find(user) : undefined;
  if (known === undefined || stampOf(keys, known.passwordHash) !== signedIn.stamp) return undefined;
  return { id: known.id, name: known.name, role: known.role };
}
