import { z } from 'zod';
import type { CaseId, Instant, LegId, Millis, Reveals, UserId } from '../../machines/words';
import type { AccountDirectory } from '../directory/port';
import type { Notes } from '../store/notes';
import type { SecretLimits, SecretPort, Verdict } from '../store/port';
import type { Keys } from './keys';
import { codeOf } from './reveal';

/** Where a code leads: to this user's case, on the strength of the leg that was shown it. */
export interface CodeTarget {
  readonly user: UserId;
  readonly case: CaseId;
  readonly leg: LegId;
  readonly epoch: number;
}

/** Codes of eight digits by which a call joins the case of a proved chat (P2). */
export interface JoinCodes {
  /** Makes and stores the newest code of a user for a case (I5); undefined: there is no such user any more. Rejects with StoreUnavailable or DirectoryUnavailable. */
  issue(order: {
    readonly leg: LegId;
    readonly turnId: string;
    readonly at: Instant;
    readonly user: UserId;
    readonly case: CaseId;
    readonly epoch: number;
    readonly until: Instant;
  }): Promise<Reveals | undefined>;
  /** Counts, compares, uses up (I2, I4). `target`: it was right. `claimed`: whom the call says it is; counted against where the code says nobody. */
  check(given: {
    readonly op: string;
    readonly at: Instant;
    readonly leg: LegId;
    readonly extension: string;
    readonly digits: string;
    readonly claimed: UserId | undefined;
  }): Promise<{ readonly verdict: Verdict; readonly target: CodeTarget | undefined }>;
}

export interface JoinCodeDeps {
  readonly store: Pick<SecretPort, 'putSecret' | 'checkSecret' | 'epochOf' | 'takeBudget'>;
  readonly notes: Notes;
  readonly directory: Pick<AccountDirectory, 'user'>;
  readonly keys: Keys;
  readonly limits: SecretLimits;
  /** JOIN_CODE_TTL. */
  readonly ttl: Millis;
}

const minute = 60_000;
/** Tries of one call; and of everybody who names the same extension, whatever the account, because nobody is known before the code is right. */
const ofOneCall = [{ per: 24 * 60 * minute, max: 3 }];
const ofOneExtension = [{ per: 15 * minute, max: 30 }];

const found = z.object({ user: z.string(), case: z.string(), leg: z.string() });

/**
 * A code is stored three ways and in the clear in none: as its handle beside the line that shows it, as the keyed hash it is
 * compared by, bound to user, case and epoch (a revocation voids it), and as the keyed hash of extension and code under which
 * the call finds user and case. No right rests on the last.
 */
export function createJoinCodes({ store, notes, directory, keys, limits, ttl }: JoinCodeDeps): JoinCodes {
  const digestOf = (user: UserId, epoch: number, code: string): string => keys.mac('join', user, String(epoch), code);
  const placeOf = (extension: string, code: string): string => `join:${keys.mac('join-place', extension, code)}`;
  const mayTry = async (op: string, at: Instant, leg: LegId, extension: string): Promise<boolean> => {
    const call = await store.takeBudget({ op, at, key: `join-tries/call/${leg}`, limits: ofOneCall });
    return (
      call.taken &&
      (await store.takeBudget({ op, at, key: `join-tries/extension/${keys.mac('join-extension', extension)}`, limits: ofOneExtension }))
        .taken
    );
  };

  return {
    async issue({ leg, turnId, at, user, case: id, epoch, until: latest }) {
      const owner = await directory.user(user);
      if (!owner || owner.suspended) return undefined;
      const handle = `${leg}/${turnId}`;
      const code = codeOf(keys, 'join', handle);
      const until = Math.min(at + ttl, latest);
      await store.putSecret({
        op: `join:${handle}`,
        at,
        user,
        purpose: 'join',
        digest: digestOf(user, epoch, code),
        scope: id,
        expiresAt: until,
      });
      await notes.putNote({ key: placeOf(owner.extension, code), text: JSON.stringify({ user, case: id, leg }), at });
      return { purpose: 'join', handle, until };
    },

    async check({ op, at, leg, extension, digits, claimed }) {
      if (!(await mayTry(op, at, leg, extension))) return { verdict: 'not_compared', target: undefined };
      const text = await notes.readNote(placeOf(extension, digits));
      const place = text === undefined ? undefined : found.parse(JSON.parse(text));
      // Where the code leads nowhere somebody is compared with all the same, so that it takes as long (I12).
      const user = place?.user ?? claimed ?? `dummy:${keys.mac('join-nobody', extension)}`;
      const epoch = await store.epochOf(user);
      const { verdict, epoch: now } = await store.checkSecret({
        op,
        at,
        user,
        purpose: 'join',
        digest: digestOf(user, epoch, digits),
        scope: place?.case ?? '',
        source: leg,
        case: place?.case ?? leg,
        limits,
      });
      const right = verdict === 'accepted' && place !== undefined && now === epoch;
      return { verdict, target: right ? { ...place, epoch } : undefined };
    },
  };
}
