import type { CaseId, Instant, Millis, SecretHandle, UserId } from '../../machines/words';
import type { SealedPort } from '../store/port-sealed';
import type { Keys } from './keys';

/** Whose a sealed secret is, and where it was given: it opens for nothing else (I6). */
export interface SecretPlace {
  readonly asker: UserId;
  readonly case: CaseId;
}

/** Secrets that a change carries to the account directory. In the clear they are only in the memory of who keeps or opens one (I11). */
export interface SealedSecrets {
  /** Seals a secret and stores it; the same `op` gives the same handle and keeps what was kept first. */
  keep(secret: SecretPlace & { readonly op: string; readonly digits: string; readonly at: Instant }): Promise<SecretHandle>;
  /** Undefined: dropped, too old, or another place's. */
  open(handle: SecretHandle, place: SecretPlace, at: Instant): Promise<string | undefined>;
  drop(handle: SecretHandle): Promise<void>;
}

/** Longer than a case of a call lives and than a change is tried; what nobody dropped by then is swept. */
export const secretLife: Millis = 48 * 3_600_000;

const boundTo = ({ asker, case: id }: SecretPlace, handle: SecretHandle): string => `${asker}\n${id}\n${handle}`;

export function createSealedSecrets(store: SealedPort, keys: Keys): SealedSecrets {
  return {
    async keep({ op, digits, at, ...place }) {
      const handle: SecretHandle = `sealed:${keys.bytes('secret-handle', place.case, op).toString('base64url')}`;
      await store.putSealed({ handle, sealed: keys.seal('secret', digits, boundTo(place, handle)), expiresAt: at + secretLife });
      return handle;
    },
    async open(handle, place, at) {
      const sealed = await store.readSealedEntry(handle, at);
      return sealed === undefined ? undefined : keys.unseal('secret', sealed, boundTo(place, handle));
    },
    drop: (handle) => store.deleteSealed(handle),
  };
}
