import type { Policy } from '../../machines/policy';
import { viewDesk } from '../../machines/desk/view-desk';
import type { Instant, LegId } from '../../machines/words';
import type { StandingOf } from '../channels/voice/holding';
import type { CasePort } from '../store/port';
import { openStored } from '../turn/cases';

/** How the case of a call stands with the people at the desk, as the store has it: an agent may have taken it on another instance. */
export function standingIn(store: Pick<CasePort, 'loadByLeg'>, policy: Policy, now: () => Instant): StandingOf {
  return async (leg) => {
    const stored = await store.loadByLeg(leg);
    if (!stored?.open) return { handling: 'bot', owed: false };
    const at = now();
    const { state, changes } = viewDesk(openStored(stored, policy, at).snapshot, at);
    return { handling: state === 'closed' ? 'bot' : state, owed: changes.some(({ status }) => status === 'authorized') };
  };
}

/** Whether a customer ended this conversation for good, as the store has it: it may have been on another instance. Rejects with StoreUnavailable. */
export const endedIn =
  (store: Pick<CasePort, 'loadByLeg'>, policy: Policy, now: () => Instant) =>
  async (leg: LegId): Promise<boolean> => {
    const stored = await store.loadByLeg(leg);
    return stored !== undefined && openStored(stored, policy, now()).snapshot.context.legs[leg]?.ended === true;
  };
