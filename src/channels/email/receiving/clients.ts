import type { Instant } from '../../../../machines/words';
import { budgetKey } from '../../../http/client-address';
import { tokenBuckets } from '../../../http/token-bucket';
import type { ReceiverLimits } from './limits';

/** Who is connected from where, and whether one address asks for too much. */
export interface Clients {
  /** A connection came; a sentence when it is one too many. */
  enter(session: string, address: string): string | undefined;
  leave(session: string): void;
  /** A mail comes from there; a sentence when it is one too many now. */
  mail(address: string): string | undefined;
}

/** Addresses remembered for their pace. */
const KEYS = 10_000;

/** `exempt`: addresses without a limit of their own, such as our own relay's, which brings everybody's mail. */
export function countClients(limits: ReceiverLimits, now: () => Instant, exempt: (address: string) => boolean): Clients {
  const connects = tokenBuckets({ ...limits.connects, keys: KEYS }, now);
  const mails = tokenBuckets({ ...limits.mails, keys: KEYS }, now);
  const inside = new Map<string, string>();
  const count = new Map<string, number>();
  return {
    enter(session, address) {
      if (exempt(address)) return undefined;
      const key = budgetKey(address);
      if ((count.get(key) ?? 0) >= limits.connectionsPerAddress) return 'Too many connections from your address at once; try again later.';
      const seconds = connects(key);
      if (seconds > 0) return `Too many connections from your address; try again in ${seconds} s.`;
      inside.set(session, key);
      count.set(key, (count.get(key) ?? 0) + 1);
      return undefined;
    },
    leave(session) {
      const key = inside.get(session);
      if (key === undefined) return;
      inside.delete(session);
      const left = (count.get(key) ?? 1) - 1;
      if (left > 0) count.set(key, left);
      else count.delete(key);
    },
    mail(address) {
      const seconds = exempt(address) ? 0 : mails(budgetKey(address));
      return seconds > 0 ? `Too many mails from your address; try again in ${seconds} s.` : undefined;
    },
  };
}
