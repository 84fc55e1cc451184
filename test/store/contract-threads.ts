import { MAILS_REMEMBERED } from '../../src/store/port-inbox';
import { NOW, someCase, storeForTests, twoOfEachShard, unique, type Open } from './contract-fixtures';

/** The newest thread of a mailbox. */
export function threadsContract(open: Open): void {
  describe('the newest thread of a mailbox', () => {
    const it_ = storeForTests(open);

    test('is the one written in last, whatever the order in which that is told', async () => {
      const { store } = it_;
      const [mailbox, another] = [unique('mailbox'), unique('mailbox')];
      const [older, newer] = [someCase().leg, someCase().leg];
      expect(await store.newestThread(mailbox)).toBeUndefined();
      await store.rememberThread({ mailbox, leg: older, at: NOW });
      expect(await store.newestThread(mailbox)).toBe(older);
      await store.rememberThread({ mailbox, leg: newer, at: NOW + 2 });
      await store.rememberThread({ mailbox, leg: older, at: NOW + 1 });
      expect(await store.newestThread(mailbox)).toBe(newer);
      await store.rememberThread({ mailbox, leg: older, at: NOW + 2 });
      expect(await store.newestThread(mailbox)).toBe(older);
      expect(await store.newestThread(another)).toBeUndefined();
    });

    test('is forgotten with the records once nobody wrote in it for long', async () => {
      const { store } = it_;
      const { leg } = someCase();
      const old = unique('mailbox');
      await store.rememberThread({ mailbox: old, leg, at: NOW });
      const newer = twoOfEachShard('mailbox');
      const remember = (at: number) => Promise.all(newer.map((mailbox) => store.rememberThread({ mailbox, leg, at })));
      await remember(NOW + MAILS_REMEMBERED);
      await store.prune(NOW, 100);
      expect(await store.newestThread(old)).toBe(leg);
      await remember(NOW + MAILS_REMEMBERED + 1);
      await store.prune(NOW, 100);
      expect(await store.newestThread(old)).toBeUndefined();
      expect(await store.newestThread(newer[0] ?? '')).toBe(leg);
    });
  });
}
