import type { CaseId, Instant, Millis, UserId } from '../../machines/words';
import type { OpenIdPort, SecretPort, SessionPort } from '../store/port';
import type { HouseTurns } from '../turn/house/house';

/** Ends what a user was granted, everywhere, before it answers (I8). */
export interface Revocation {
  /** `keep`: the case that asked for a new PIN itself; its own turn lifts its grant to the new epoch. Answers with the epoch. */
  revoke(order: {
    readonly op: string;
    readonly at: Instant;
    readonly user: UserId;
    readonly because: 'new-pin' | 'not-me' | 'account-changed';
    readonly keep?: CaseId;
  }): Promise<number>;
}

export interface RevocationDeps {
  readonly store: SecretPort & Pick<SessionPort, 'endSessionsOf'> & Pick<OpenIdPort, 'endOpenIdOf'>;
  readonly turns: HouseTurns;
  /** Waits; injected for tests. */
  readonly wait: (pause: Millis) => Promise<void>;
}

/**
 * The epoch goes up and into every case of the user first: from then on no commit and no claim passes with an older grant.
 * A change that was claimed before may still be on its way to the directory: this answers only when its lease has lapsed.
 * Sessions of the portal end as well, and all that other applications hold of the user, but for a new PIN, which is no part of them. Then the cases are told, each on its own; a case that cannot be told now finds the floor by itself.
 */
export function createRevocation({ store, turns, wait }: RevocationDeps): Revocation {
  return {
    async revoke({ op, at, user, because, keep }) {
      if (because !== 'new-pin') await Promise.all([store.endSessionsOf({ user, kind: 'portal' }), store.endOpenIdOf({ user })]);
      const raised = await store.raiseEpoch({ op, at, user, ...(keep === undefined ? {} : { keep }) });
      const others = raised.inFlight.filter((effect) => effect.case !== keep);
      const until = Math.max(at, ...others.map((effect) => effect.leaseUntil));
      if (until > at) await wait(until - at);
      for (const id of raised.cases.filter((one) => one !== keep)) {
        await turns.tell({
          op: `revoked/${user}/${raised.epoch}/${id}`,
          at,
          case: id,
          events: [{ type: 'grant.revoked', user, epoch: raised.epoch, because, at }],
        });
      }
      return raised.epoch;
    },
  };
}
