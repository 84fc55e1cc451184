import type { GoesTo } from '../../../machines/case/leg';
import { draftsIn } from '../../../machines/terms/hand-over-terms';
import { mayJoin } from '../../../machines/terms/join-terms';
import type { Policy } from '../../../machines/policy';
import type { CaseId, Channel, Draft, Instant, ProofMethod, UserId } from '../../../machines/words';
import type { CodeTarget } from '../../proof/join-codes';
import type { CasePort, SecretPort } from '../../store/port';
import { contextOf } from './join';

/** What a leg with a live proof gets by naming the number of a case. */
export type NamedCase =
  | { readonly is: 'joinable'; readonly goesTo: GoesTo }
  | { readonly is: 'draft'; readonly drafts: readonly Draft[] }
  /** It is the very case the leg is in. */
  | { readonly is: 'here' }
  | { readonly is: 'nothing' };

/** Looks into cases other than the leg's own; gives out no more than P2 and P4 allow. */
export interface Elsewhere {
  /** The open case a right code leads to, while its user is proved there; undefined: there is nothing to join any more. */
  byCode(target: CodeTarget, at: Instant): Promise<GoesTo | undefined>;
  byNumber(named: {
    readonly op: string;
    readonly at: Instant;
    readonly number: string;
    readonly own: CaseId;
    readonly channel: Channel;
    readonly user: UserId;
    readonly epoch: number;
    readonly method: ProofMethod;
  }): Promise<NamedCase>;
}

export interface ElsewhereDeps {
  readonly store: Pick<CasePort, 'findCaseByNumber' | 'loadCase'> & Pick<SecretPort, 'takeBudget'>;
  readonly policy: Policy;
}

const minute = 60_000;
/** Case numbers one user may name: enough for anybody who has one, too few to walk through them. */
const numbers = [
  { per: 15 * minute, max: 5 },
  { per: 24 * 60 * minute, max: 20 },
];

export function createElsewhere({ store, policy }: ElsewhereDeps): Elsewhere {
  return {
    async byCode({ user, case: id, leg, epoch }, at) {
      const stored = await store.loadCase(id);
      const context = stored?.open ? contextOf(stored, policy, at) : undefined;
      const joinable = context !== undefined && mayJoin(context, { user, epoch }) && context.legs[leg]?.claim?.user === user;
      return joinable ? { case: id, user, epoch, method: 'join-code', shownBy: leg } : undefined;
    },

    async byNumber({ op, at, number, own, channel, user, epoch, method }) {
      const { taken } = await store.takeBudget({ op, at, key: `case-numbers/${user}`, limits: numbers });
      const found = taken ? await store.findCaseByNumber(number) : undefined;
      if (found === own) return { is: 'here' };
      // A case is read whether or not there is one of that number, so that it takes as long (I12).
      const stored = await store.loadCase(found ?? own);
      const context = found !== undefined && stored?.open ? contextOf(stored, policy, at) : undefined;
      if (!context) return { is: 'nothing' };
      if (channel === 'voice' && mayJoin(context, { user, epoch }))
        return { is: 'joinable', goesTo: { case: found ?? own, user, epoch, method } };
      const drafts = draftsIn(context);
      return drafts.length > 0 ? { is: 'draft', drafts } : { is: 'nothing' };
    },
  };
}
