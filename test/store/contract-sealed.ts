import type { SecretHandle } from '../../machines/words';
import { NOW, SECOND, storeForTests, unique, type Open } from './contract-fixtures';

const someHandle = (): SecretHandle => `sealed:${unique('secret')}`;

/** Secrets on their way to the account directory. */
export function sealedContract(open: Open): void {
  describe('sealed secrets', () => {
    const it = storeForTests(open);

    test('one is read as it was put until it is deleted, and by a later process, too', async () => {
      const [kept, dropped] = [someHandle(), someHandle()];
      for (const handle of [kept, dropped]) await it.store.putSealed({ handle, sealed: `sealed ${handle}`, expiresAt: NOW + SECOND });
      await it.store.deleteSealed(dropped);
      await it.store.deleteSealed(dropped);
      it.store = await it.opened.reopen();
      expect(await it.store.readSealedEntry(kept, NOW)).toBe(`sealed ${kept}`);
      expect(await it.store.readSealedEntry(dropped, NOW)).toBeUndefined();
      expect(await it.store.readSealedEntry(someHandle(), NOW)).toBeUndefined();
    });

    test('what was put first under a handle stays', async () => {
      const handle = someHandle();
      await it.store.putSealed({ handle, sealed: 'first', expiresAt: NOW + SECOND });
      await it.store.putSealed({ handle, sealed: 'second', expiresAt: NOW + 2 * SECOND });
      expect(await it.store.readSealedEntry(handle, NOW)).toBe('first');
      expect(await it.store.readSealedEntry(handle, NOW + SECOND)).toBeUndefined();
    });

    test('from its end on nobody reads one, and the sweep deletes it and no other', async () => {
      const [over, later] = [someHandle(), someHandle()];
      await it.store.putSealed({ handle: over, sealed: 'over', expiresAt: NOW - SECOND });
      await it.store.putSealed({ handle: later, sealed: 'later', expiresAt: NOW + SECOND });
      expect(await it.store.readSealedEntry(over, NOW - SECOND)).toBeUndefined();
      expect(await it.store.sweepSealed(NOW, 10)).toBeGreaterThan(0);
      expect(await it.store.sweepSealed(NOW, 10)).toBe(0);
      expect(await it.store.readSealedEntry(over, 0)).toBeUndefined();
      expect(await it.store.readSealedEntry(later, NOW)).toBe('later');
    });

    test('a sweep takes no more than it is told', async () => {
      for (let n = 0; n < 3; n += 1) await it.store.putSealed({ handle: someHandle(), sealed: 'over', expiresAt: n });
      expect(await it.store.sweepSealed(SECOND, 2)).toBe(2);
      expect(await it.store.sweepSealed(SECOND, 2)).toBe(1);
    });
  });
}
