import { MAILS_REMEMBERED } from '../../src/store/port-inbox';
import type { ClaimedMail } from '../../src/store/port';
import { all, HOUR, MINUTE, NOW, SECOND, someCase, storeForTests, twoOfEachShard, unique, type Open } from './contract-fixtures';

/** Mail that came in. */
export function inboxContract(open: Open): void {
  describe('the inbox', () => {
    const it_ = storeForTests(open);
    /** Finishes all there is, so that each test has the inbox to itself. */
    beforeEach(async () => {
      const left = await it_.store.claimMails({ worker: 'w', at: Date.UTC(9999, 0), lease: 0, limit: 5_000 });
      await Promise.all(left.map(({ id, fence }) => it_.store.finishMail({ id, fence, at: NOW })));
    });
    const put = async (id: string = unique('<mail>'), at = NOW, sealed = `sealed ${id}`) => {
      expect(await it_.store.putMail({ id, at, sealed })).toBe(true);
      return { id, at, sealed };
    };
    const claim = (more: { at?: number; limit?: number; size?: number } = {}) =>
      it_.store.claimMails({ worker: 'w', at: NOW, lease: MINUTE, limit: 10, ...more });
    const one = async (at = NOW): Promise<ClaimedMail> => {
      const [mail, more] = await claim({ at });
      if (!mail || more) throw new Error(`One mail should have been handed out at ${at}, but it was ${more ? 'more' : 'none'}.`);
      return mail;
    };

    test('a mail is handed out as it was put, once while its lease runs', async () => {
      const { id, sealed } = await put();
      expect(await claim()).toEqual([{ id, sealed, attempt: 1, fence: expect.any(Number), leaseUntil: NOW + MINUTE }]);
      expect(await claim()).toEqual([]);
      expect(await claim({ at: NOW + MINUTE - 1 })).toEqual([]);
    });

    test.each([
      ['blanks and signs', ' <a b%20c@d>:1 '],
      ['another alphabet', 'почта@пример'],
      ['a line end', 'a\nb'],
    ])('an id with %s comes back as it was', async (_what, id) => {
      await put(id);
      const mail = await one();
      expect(mail.id).toBe(id);
      expect(await it_.store.finishMail({ id, fence: mail.fence, at: NOW })).toBe(true);
      expect(await it_.store.putMail({ id, at: NOW, sealed: 'again' })).toBe(false);
    });

    test('a mail put again changes nothing: while it waits, while it is held, and after it was finished', async () => {
      const { store } = it_;
      const { id, sealed } = await put();
      const again = () => store.putMail({ id, at: NOW + 1, sealed: 'another content' });
      expect(await again()).toBe(false);
      const mail = await one();
      expect(mail.sealed).toBe(sealed);
      expect(await again()).toBe(false);
      expect(await store.finishMail({ id, fence: mail.fence, at: NOW })).toBe(true);
      expect(await again()).toBe(false);
      expect(await claim({ at: NOW + HOUR })).toEqual([]);
    });

    test('of 64 parallel puts of one mail one is the first', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      const id = unique('mail');
      const puts = await all(64, (i) => (instances[i % instances.length] ?? store).putMail({ id, at: NOW, sealed: `content ${i}` }));
      expect(puts.filter(Boolean)).toHaveLength(1);
      expect((await one()).sealed).toBe(`content ${puts.indexOf(true)}`);
    });

    test('when the lease ends the mail is handed out again under a higher fence, and the older holder is refused', async () => {
      const { store } = it_;
      const { id } = await put();
      const first = await one();
      const second = await one(NOW + MINUTE);
      expect(second).toMatchObject({ id, attempt: 2, leaseUntil: NOW + 2 * MINUTE });
      expect(second.fence).toBeGreaterThan(first.fence);
      expect(await store.finishMail({ id, fence: first.fence, at: NOW })).toBe(false);
      expect(await store.retryMail({ id, fence: first.fence, dueAt: NOW })).toBe(false);
      expect(await store.finishMail({ id, fence: second.fence, at: NOW })).toBe(true);
    });

    test('who took longer than the lease may finish when nobody took the mail over', async () => {
      const { id } = await put();
      const { fence } = await one();
      expect(await it_.store.finishMail({ id, fence, at: NOW + HOUR })).toBe(true);
      expect(await claim({ at: NOW + HOUR })).toEqual([]);
    });

    test('a finished mail cannot be finished or retried again, and a mail nobody claimed cannot either', async () => {
      const { store } = it_;
      const { id } = await put();
      for (const fence of [0, 1]) {
        expect(await store.finishMail({ id, fence, at: NOW })).toBe(false);
        expect(await store.retryMail({ id, fence, dueAt: NOW })).toBe(false);
      }
      const { fence } = await one();
      expect(await store.finishMail({ id, fence, at: NOW })).toBe(true);
      expect(await store.finishMail({ id, fence, at: NOW })).toBe(false);
      expect(await store.retryMail({ id, fence, dueAt: NOW })).toBe(false);
      expect(await store.finishMail({ id: unique('nobody'), fence: 1, at: NOW })).toBe(false);
    });

    test("a retried mail is due again at the time said, with its content, and no more its old holder's", async () => {
      const { store } = it_;
      const { id, sealed } = await put();
      const first = await one();
      expect(await store.retryMail({ id, fence: first.fence, dueAt: NOW + 10 })).toBe(true);
      expect(await store.finishMail({ id, fence: first.fence, at: NOW })).toBe(false);
      expect(await claim({ at: NOW + 9 })).toEqual([]);
      const second = await one(NOW + 10);
      expect(second).toMatchObject({ id, sealed, attempt: 2, leaseUntil: NOW + 10 + MINUTE });
      expect(second.fence).toBeGreaterThan(first.fence);
    });

    test('a mail given back untried has made no attempt', async () => {
      const { store } = it_;
      const { id } = await put();
      for (let i = 0; i < 3; i++) {
        const mail = await one(NOW + i);
        expect(mail.attempt).toBe(1);
        expect(await store.retryMail({ id, fence: mail.fence, dueAt: NOW + i + 1, untried: true })).toBe(true);
      }
    });

    test('mails come the longest due first, no more than asked for', async () => {
      const puts = [];
      for (const late of [3, 1, 4, 0, 2]) puts.push(await put(unique('mail'), NOW + late * SECOND));
      const byAge = puts.sort((a, b) => a.at - b.at).map(({ id }) => id);
      expect((await claim({ at: NOW + HOUR, limit: 2 })).map(({ id }) => id)).toEqual(byAge.slice(0, 2));
      expect((await claim({ at: NOW + 3 * SECOND, limit: 9 })).map(({ id }) => id)).toEqual(byAge.slice(2, 4));
      expect(await claim({ at: NOW + HOUR, limit: 0 })).toEqual([]);
      expect((await claim({ at: NOW + 4 * SECOND })).map(({ id }) => id)).toEqual(byAge.slice(4));
    });

    test('no more is handed out than fits, but one mail always', async () => {
      const [a, b, c] = [
        await put(unique('m'), NOW - 3, 'x'.repeat(900)),
        await put(unique('m'), NOW - 2, 'x'.repeat(400)),
        await put(unique('m'), NOW - 1, 'x'.repeat(700)),
      ];
      expect((await claim({ size: 500 })).map(({ id }) => id)).toEqual([a.id]);
      expect((await claim({ size: 1_000 })).map(({ id }) => id)).toEqual([b.id]);
      expect((await claim({ size: 1_000 })).map(({ id }) => id)).toEqual([c.id]);
    });

    test('64 parallel claims hand each of many mails out once, until none is left', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      // All 64 see the same front and one of them gets it, so a round hands out little.
      const ids = (await all(24, () => put())).map(({ id }) => id);
      const seen: string[] = [];
      const worker = async (i: number): Promise<void> => {
        const claims = (instances[i % instances.length] ?? store).claimMails({ worker: `w${i}`, at: NOW, lease: MINUTE, limit: 3 });
        seen.push(...(await claims).map(({ id }) => id));
      };
      for (let round = 0; round < 100 && seen.length < ids.length; round++) await all(64, worker);
      expect(seen.sort()).toEqual(ids.sort());
    });

    test('mails are counted until they are finished', async () => {
      const { store } = it_;
      const before = await store.countMails();
      await all(5, () => put());
      expect(await store.countMails()).toBe(before + 5);
      const [mail] = await claim({ limit: 1 });
      expect(await store.countMails()).toBe(before + 5);
      await store.finishMail({ id: mail?.id ?? '', fence: mail?.fence ?? 0, at: NOW });
      expect(await store.countMails()).toBe(before + 4);
    });

    test('a mail of the largest size comes back whole', async () => {
      const { sealed } = await put(unique('large'), NOW, 'x'.repeat(46_000_000));
      const mail = await one();
      expect(mail.sealed === sealed).toBe(true);
    });

    test("a finished mail's id is known for 30 days also while records are pruned, and then forgotten", async () => {
      const { store } = it_;
      const known = async (id: string): Promise<boolean> => !(await store.putMail({ id, at: NOW, sealed: 'again' }));
      /** Two mails in every shard. */
      const finishMany = async (at: number): Promise<string[]> => {
        const ids = await Promise.all(twoOfEachShard('<mail>').map(async (id) => (await put(id)).id));
        const claimed = await claim({ limit: ids.length });
        await Promise.all(claimed.map(({ id, fence }) => store.finishMail({ id, fence, at })));
        return ids;
      };
      const ids = await finishMany(NOW);
      await finishMany(NOW + MAILS_REMEMBERED);
      await store.prune(NOW, 200);
      expect((await Promise.all(ids.map(known))).filter(Boolean)).toHaveLength(ids.length);
      await finishMany(NOW + MAILS_REMEMBERED + 1);
      await store.prune(NOW, 200);
      expect((await Promise.all(ids.map(known))).filter(Boolean)).toEqual([]);
    });
  });

  describe('the inbox after a restart', () => {
    test('holds what was put, what is held, when what is due again, which ids and threads are known', async () => {
      const { store, reopen, cleanup } = await open();
      try {
        const { leg } = someCase();
        for (const [i, id] of ['finished', 'held', 'retried', 'new'].entries())
          await store.putMail({ id, at: NOW + i, sealed: `content of ${id}` });
        await store.rememberThread({ mailbox: 'mailbox', leg, at: NOW });
        const [finished, held, retried] = await store.claimMails({ worker: 'w', at: NOW + 2, lease: MINUTE, limit: 3 });
        await store.finishMail({ id: 'finished', fence: finished?.fence ?? 0, at: NOW });
        await store.retryMail({ id: 'retried', fence: retried?.fence ?? 0, dueAt: NOW + SECOND });

        const again = await reopen();

        expect(await again.countMails()).toBe(3);
        expect(await again.putMail({ id: 'finished', at: NOW, sealed: '' })).toBe(false);
        expect(await again.newestThread('mailbox')).toBe(leg);
        expect(await again.claimMails({ worker: 'w', at: NOW + 10, lease: MINUTE, limit: 9 })).toMatchObject([
          { id: 'new', attempt: 1, sealed: 'content of new' },
        ]);
        expect(await again.claimMails({ worker: 'w', at: NOW + SECOND, lease: MINUTE, limit: 9 })).toMatchObject([
          { id: 'retried', attempt: 2, sealed: 'content of retried' },
        ]);
        expect(await again.finishMail({ id: 'held', fence: held?.fence ?? 0, at: NOW })).toBe(true);
      } finally {
        await cleanup();
      }
    });
  });
}
