import type { EffectType } from '../../../machines/effects';
import type { Instant, LegId, MailEffect } from '../../../machines/words';
import type { Policy } from '../../../machines/policy';
import type { Logger } from '../../observe/logger';
import type { BounceToken } from '../../proof/bounce-token';
import type { CasePort } from '../../store/port';
import { NewerCase, openStored } from '../../turn/cases';
import type { HouseTurns } from '../../turn/house/house';
import { isAbsenceSubject, isBounceSubject, isServer } from './reading/bounce-signs';
import type { Mail } from './reading/mail';
import type { Addressed } from './threads/addresses';

/** What a notice about a mail of ours came to. */
export type Bounced =
  /** It failed for good, and the case knows (also when it knew before). */
  | 'told'
  /** About a mail of ours, but nothing for its case: delayed, delivered, an absence note, a case that is gone. */
  | 'noted'
  /** Not a notice, or not about a mail of ours. */
  | 'not-a-bounce'
  /** A newer instance wrote the case: try again shortly. */
  | 'unavailable';

export interface Bounces {
  /**
   * `nullPath`: it came from the null return path. Rejects with StoreUnavailable. Who has no token of a mail of ours can
   * make us tell nothing: the token is the only thing believed (T21).
   */
  take(notice: { readonly mail: Mail; readonly addressed: Addressed; readonly at: Instant; readonly nullPath: boolean }): Promise<Bounced>;
}

export interface BouncesDeps {
  readonly turns: Pick<HouseTurns, 'tell'>;
  readonly store: Pick<CasePort, 'loadCase'>;
  readonly policy: Policy;
  readonly log: Logger;
}

const isMail = (type: EffectType): type is MailEffect => type.endsWith('.mail') && type !== 'portal.mail';

export function createBounces({ turns, store, policy, log }: BouncesDeps): Bounces {
  const legOf = async (token: BounceToken, at: Instant): Promise<LegId | undefined> => {
    const stored = await store.loadCase(token.case);
    return stored && Object.keys(openStored(stored, policy, at).snapshot.context.legs).find((leg) => token.isFor(leg));
  };

  return {
    async take({ mail, addressed, at, nullPath }) {
      const token = addressed.bounce;
      if (!token || (mail.report === undefined && !nullPath)) return 'not-a-bounce';
      const { effect, type } = token;
      const outcomes = mail.report?.outcomes.map(({ action, status }) => `${action} ${status ?? ''}`.trim());
      const failed = failedForGood(mail);
      log[failed ? 'warn' : 'info'](failed ? 'a mail of ours came back' : 'a notice about a mail of ours', { effect, type, outcomes });
      if (!failed || !isMail(type)) return 'noted';
      try {
        const leg = await legOf(token, at);
        if (leg === undefined) return 'noted';
        const result = await turns.tell({
          op: `bounced/${effect}`,
          at,
          case: token.case,
          events: [{ type: 'mail.bounced', leg, what: type, at }],
        });
        if (result === 'unavailable') return 'unavailable';
        return result === 'committed' || result === 'repeated' ? 'told' : 'noted';
      } catch (error) {
        if (error instanceof NewerCase) return 'unavailable';
        throw error;
      }
    },
  };
}

/** Subjects of notices that a server is still trying. */
const stillTrying = /delay|warning|retard|diff[ée]r[ée]|transient/i;

/**
 * Whether a mail failed for good: a report says so with a 5.x.x (RFC 3464, RFC 3463), or an old server that sends none
 * writes as such servers do. Absence notes come from the null path, too.
 */
function failedForGood({ report, subject, from, readsLikeBounce }: Mail): boolean {
  if (report) return report.outcomes.some(({ action, status }) => action === 'failed' && status?.startsWith('5.') === true);
  if (isAbsenceSubject(subject) || stillTrying.test(subject)) return false;
  return readsLikeBounce || isBounceSubject(subject) || from.mailboxes.some(({ address, name }) => isServer(address, name));
}
