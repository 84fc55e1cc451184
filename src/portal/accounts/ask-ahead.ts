import { seal } from '../../../machines/case/envelope';
import type { Effect } from '../../../machines/effects';
import type { PasswordDeed, PortalOrder } from '../../../machines/portal-orders';
import type { Policy } from '../../../machines/policy';
import type { Instant, Language, Millis } from '../../../machines/words';
import { mintLegId } from '../../store/ids';
import { StoreUnavailable, type CasePort, type Commit, type EffectPort } from '../../store/port';
import { beginCase } from '../../turn/cases';
import type { AskMail } from './ask-mail';

/** What follows a deed, in good hands before the deed is done. */
export interface Ahead {
  /** The deed is done, and so is what follows it at once: in one step this mail is ordered and nothing else is left to look after. */
  done(mail: PortalOrder, at: Instant): Promise<void>;
  /** The deed was not done. */
  dropped(): Promise<void>;
}

/**
 * Keeps, before a deed, that somebody has to look whether it was done and what did not follow (I9): an effect that is this process'
 * own until its lease is over, and then anybody's. Rejects with StoreUnavailable: the deed must not be done.
 */
export type AskAhead = (deed: PasswordDeed, language: Language, at: Instant) => Promise<Ahead>;

/** Longer than the deed and what follows it take, which wait for changes that were claimed before. */
const lease: Millis = 30_000;

export function createAskAhead(
  store: Pick<CasePort, 'commit'> & Pick<EffectPort, 'finishEffect'>,
  policy: Policy,
  askMail: AskMail,
): AskAhead {
  return async (deed, language, at) => {
    const { id, number, snapshot } = beginCase(mintLegId(), policy, at);
    const commit = (
      step: 'begun' | 'done',
      order: PasswordDeed | PortalOrder,
      more: Pick<Commit, 'at' | 'expected' | 'finishes' | 'leaseUntil'>,
    ): ReturnType<CasePort['commit']> => {
      const effect: Effect = { type: 'portal.mail', order, leg: '', language, at: more.at };
      return store.commit({
        op: `portal/${id}/${step}`,
        leg: undefined,
        case: { id, number, state: seal(snapshot), open: false },
        lines: [],
        effects: [{ id: `${id}:${more.expected + 1}`, type: effect.type, body: JSON.stringify(effect), dueAt: more.at }],
        ...more,
      });
    };
    const begun = await commit('begun', deed, { at, expected: 0, finishes: [], leaseUntil: at + lease });
    if (begun.status !== 'committed' && begun.status !== 'repeated')
      throw new StoreUnavailable(`What follows a deed of the portal could not be kept (${begun.status}).`);
    // A repeat hands out nothing: the effect looks after it all when its lease is over.
    const held = begun.status === 'committed' ? begun.claimed?.[0] : undefined;
    return {
      async done(mail, then) {
        if (held === undefined) return;
        const { status } = await commit('done', mail, { at: then, expected: 1, finishes: [{ id: held.id, fence: held.fence }] });
        // Somebody took it over while this process slept, and may have looked too early: rather told twice than never.
        if (status !== 'committed' && status !== 'repeated') await askMail(mail, language, then);
      },
      async dropped() {
        if (held !== undefined) await store.finishEffect({ case: id, id: held.id, fence: held.fence });
      },
    };
  };
}
