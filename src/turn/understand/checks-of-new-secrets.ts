import { timingSafeEqual } from 'node:crypto';
import type { SecretKeyed } from '../../../machines/events';
import { voicemailPinFault } from '../../../machines/changes/secret-rules';
import type { CaseId, Change, Instant, LegId, ProofMethod, SecretFault, UserId } from '../../../machines/words';
import type { AccountDirectory, User } from '../../directory/port';
import type { Pins } from '../../proof/pins';
import type { SealedSecrets } from '../../proof/sealed-secrets';
import { findSubject } from '../facts';

/** Digits that were keyed in for a change, by whom and how they have shown who they are. */
export interface KeyedIn {
  readonly op: string;
  readonly at: Instant;
  readonly case: CaseId;
  readonly leg: LegId;
  readonly change: Change;
  readonly asker: UserId;
  readonly method: ProofMethod | undefined;
  readonly digits: string;
}

/** Takes the secrets that changes ask for. What goes on is a handle, or why not: no digits (I11). */
export interface NewSecrets {
  /** The first time judged (SO-7) and kept sealed, the second time compared. Rejects with DirectoryUnavailable or StoreUnavailable. */
  take(keyed: KeyedIn): Promise<SecretKeyed>;
}

export interface NewSecretDeps {
  readonly sealed: SealedSecrets;
  readonly directory: Pick<AccountDirectory, 'user' | 'find' | 'isVoicemailPin'>;
  readonly pins: Pick<Pins, 'isAssigned'>;
}

export function createNewSecrets({ sealed, directory, pins }: NewSecretDeps): NewSecrets {
  /**
   * Who asks for themself is told when it is a PIN they have. Only they: to an administrator the answer would be a try at a colleague's
   * PIN; and the support PIN only where it was itself given on this leg, so that nobody learns of it what I2 counts.
   */
  const reused = async ({ method, digits }: KeyedIn, user: User): Promise<SecretFault | undefined> => {
    if (method === 'pin' && (await pins.isAssigned(user.id, digits))) return 'support-pin';
    return (await directory.isVoicemailPin?.(user.id, digits)) ? 'same-as-before' : undefined;
  };
  const faultOf = async (keyed: KeyedIn): Promise<SecretFault | undefined> => {
    const { asker, change, digits } = keyed;
    const asking = await directory.user(asker);
    const subject = asking && (await findSubject(directory, asking, change));
    const extension = subject?.extension ?? (change.subject.is === 'extension' ? change.subject.extension : '');
    const own = subject !== undefined && subject.id === asker ? await reused(keyed, subject) : undefined;
    return own ?? voicemailPinFault(digits, { extension, ...(subject?.phone === undefined ? {} : { phone: subject.phone }) });
  };
  return {
    async take(keyed) {
      const { op, at, case: id, leg, change, asker, digits } = keyed;
      const place = { asker, case: id };
      const handle = change.keyed?.by === leg ? change.keyed.first : undefined;
      const first = handle === undefined ? undefined : await sealed.open(handle, place, at);
      if (first !== undefined) return { is: same(first, digits) ? 'same' : 'different' };
      const why = await faultOf(keyed);
      return why === undefined ? { is: 'kept', handle: await sealed.keep({ op, at, digits, ...place }) } : { is: 'refused', why };
    },
  };
}

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
