import { randomUUID } from 'node:crypto';
import { seal } from '../../../machines/case/envelope';
import type { Effect } from '../../../machines/effects';
import type { AddressDeed, OwnAddressOrder, SecondAddressDeed, VoicemailDeed } from '../../../machines/portal-orders';
import { assignedPolicy } from '../../../machines/policy';
import type { CaseId, Instant, Language } from '../../../machines/words';
import type { FoundLink } from '../../links/found-link';
import { idOf, slotOfUser } from '../../store/ids';
import { StoreUnavailable, type CasePort } from '../../store/port';
import { beginCase } from '../../turn/cases';
import type { Keys } from '../../proof/keys';

/** What the world is to do once a link was used. */
export type LinkOrder = AddressDeed | SecondAddressDeed | OwnAddressOrder | VoicemailDeed;

/**
 * What came of a link's use, as a small closed case under a name of the link's own: there is one such case or none, so of many
 * uses at once one is the first (I4), and a use that was cut off before it is not one yet (I9). Both reject with StoreUnavailable.
 */
export interface LinkOutcomes {
  isKept(link: FoundLink): Promise<boolean>;
  /** In one commit with what the world is to do; undefined: nothing (more). False: another use was first. */
  keep(link: FoundLink, order: LinkOrder | undefined, language: Language, at: Instant): Promise<boolean>;
}

const caseBytes = 9;

export function createLinkOutcomes(store: Pick<CasePort, 'commit' | 'loadCase'>, keys: Keys): LinkOutcomes {
  const caseOf = ({ link, digest }: FoundLink): CaseId =>
    idOf(slotOfUser(link.user), keys.bytes('link-outcome', link.user, digest).subarray(0, caseBytes));
  return {
    isKept: async (link) => (await store.loadCase(caseOf(link))) !== undefined,
    async keep(link, order, language, at) {
      // Nobody ever speaks in this case: no policy is asked of it.
      const { id, number, snapshot } = beginCase(caseOf(link), assignedPolicy, at, caseOf(link));
      const effect: Effect | undefined = order && { type: 'portal.mail', order, leg: '', language, at };
      const { status } = await store.commit({
        op: `link-outcome/${randomUUID()}`,
        at,
        leg: undefined,
        case: { id, number, state: seal(snapshot), open: false },
        expected: 0,
        lines: [],
        finishes: [],
        effects: effect === undefined ? [] : [{ id: `${id}:1`, type: effect.type, body: JSON.stringify(effect), dueAt: at }],
      });
      // `repeated`: a client's own resend.
      if (status === 'committed' || status === 'repeated') return true;
      if (status === 'lost') return false;
      throw new StoreUnavailable(`What a mailed link is to do could not be kept (${status}).`);
    },
  };
}
