import { foldAscii } from '../../../directory/compare';
import type { Keys } from '../../../proof/keys';

/** Stands for a mailbox where something is remembered about it: equal for equal addresses, and nothing else can be read from it. */
export const mailboxKey = (keys: Keys, address: string): string => keys.mac('mailbox', foldAscii(address));
