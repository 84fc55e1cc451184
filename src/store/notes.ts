import type { Instant } from '../../machines/words';
import type { InboxPort } from './port-inbox';

/** Small things remembered for 30 days by a keyed hash; no right ever rests on one. */
export interface Notes {
  readNote(key: string): Promise<string | undefined>;
  /** An older `at` than the one kept changes nothing. */
  putNote(note: { readonly key: string; readonly text: string; readonly at: Instant }): Promise<void>;
}

/** Notes beside the newest threads of mailboxes, which are the same to the store: a short text under a hash, and when. */
export const notesIn = (store: Pick<InboxPort, 'rememberThread' | 'newestThread'>): Notes => ({
  async readNote(key) {
    const kept = await store.newestThread(`note:${key}`);
    return kept === undefined ? undefined : Buffer.from(kept, 'base64url').toString('utf8');
  },
  putNote: ({ key, text, at }) => store.rememberThread({ mailbox: `note:${key}`, leg: Buffer.from(text).toString('base64url'), at }),
});
