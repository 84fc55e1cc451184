import type { Keys } from '../proof/keys';

/** Under what the store knows that an administrator's confirmation was asked for: a keyed hash of its name, never in any mail. */
export const approvalDigest = (keys: Keys, handle: string): string => keys.mac('approval', handle);
