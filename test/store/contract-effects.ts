import { all, commitOf, effectOf, HOUR, lineOf, MINUTE, NOW, someCase, storeForTests, unique, type Open } from './contract-fixtures';
import type { ClaimedEffect } from '../../src/store/port-effects';

/** The outbox (I9) and budgets. */
export function effectContract(open: Open): void {
  describe('effects', () => {
    const it_ = storeForTests(open);
    const claim = (of: { id: string }, more: { at?: number; worker?: string; limit?: number } = {}) =>
      it_.store.claimEffects({ worker: 'w', at: NOW, lease: MINUTE, limit: 10, case: of.id, ...more });
    const held = (effect: ClaimedEffect | undefined) => {
      if (!effect) throw new Error('An effect should have been claimed, but none was handed out.');
      return { case: effect.case, id: effect.id, fence: effect.fence };
    };

    test('a committed effect is handed out as it was written, once while its lease runs', async () => {
      const { store } = it_;
      const some = someCase();
      const effect = effectOf(some, 1);
      await store.commit(commitOf(some, { effects: [effect] }));
      expect(await claim(some)).toEqual([
        {
          id: effect.id,
          case: some.id,
          type: effect.type,
          body: effect.body,
          attempt: 1,
          fence: expect.any(Number),
          leaseUntil: NOW + MINUTE,
          void: false,
        },
      ]);
      for (const worker of ['w', 'another']) {
        expect(await claim(some, { worker })).toEqual([]);
        expect(await claim(some, { worker, at: NOW + MINUTE - 1 })).toEqual([]);
      }
    });

    test('when the lease ends the effect is handed out again under a higher fence, and the older holder is refused', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { effects: [effectOf(some, 1)] }));
      const [first] = await claim(some);
      const [second] = await claim(some, { worker: 'another', at: NOW + MINUTE });
      expect(second).toMatchObject({ id: first?.id, attempt: 2, leaseUntil: NOW + 2 * MINUTE });
      expect(second?.fence).toBeGreaterThan(first?.fence ?? Infinity);
      expect(await store.finishEffect(held(first))).toBe(false);
      expect(await store.retryEffect({ ...held(first), dueAt: NOW })).toBe(false);
      expect(await store.commit(commitOf(some, { expected: 1, finishes: [held(first)] }))).toEqual({ status: 'fenced' });
      expect(await store.finishEffect(held(second))).toBe(true);
    });

    test('of 64 parallel claims one gets the effect', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      const some = someCase();
      await store.commit(commitOf(some, { effects: [effectOf(some, 1)] }));
      const claims = await all(64, (i) =>
        (instances[i % instances.length] ?? store).claimEffects({ worker: `w${i}`, at: NOW, lease: MINUTE, limit: 5, case: some.id }),
      );
      expect(claims.flat()).toHaveLength(1);
    });

    test('an effect is not handed out before it is due', async () => {
      const some = someCase();
      await it_.store.commit(commitOf(some, { effects: [effectOf(some, 1, { dueAt: NOW + HOUR })] }));
      expect(await claim(some, { at: NOW + HOUR - 1 })).toEqual([]);
      expect(await claim(some, { at: NOW + HOUR })).toHaveLength(1);
    });

    test('a finished effect is gone, and cannot be finished or retried again', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { effects: [effectOf(some, 1)] }));
      const [effect] = await claim(some);
      expect(await store.finishEffect(held(effect))).toBe(true);
      expect(await store.finishEffect(held(effect))).toBe(false);
      expect(await store.retryEffect({ ...held(effect), dueAt: NOW })).toBe(false);
      expect(await claim(some, { at: NOW + HOUR })).toEqual([]);
    });

    test('a retried effect is free at once and due again at the time said', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { effects: [effectOf(some, 1)] }));
      const [first] = await claim(some);
      expect(await store.retryEffect({ ...held(first), dueAt: NOW + 10 })).toBe(true);
      expect(await claim(some, { at: NOW + 9 })).toEqual([]);
      const [second] = await claim(some, { worker: 'another', at: NOW + 10 });
      expect(second).toMatchObject({ attempt: 2, leaseUntil: NOW + 10 + MINUTE });
      expect(second?.fence).toBeGreaterThan(first?.fence ?? Infinity);
    });

    test('effects of a case come in the order of their numbers: 9 before 10', async () => {
      const some = someCase();
      const numbers = [10, 9, 1, 100, 2];
      await it_.store.commit(commitOf(some, { effects: numbers.map((n) => effectOf(some, n)) }));
      const ids = [...(await claim(some, { limit: 3 })), ...(await claim(some, { limit: 3 }))].map(({ id }) => id);
      expect(ids).toEqual([1, 2, 9, 10, 100].map((n) => `${some.id}:${n}`));
    });

    test('the order of numbers holds also when a later effect was due earlier', async () => {
      const some = someCase();
      await it_.store.commit(commitOf(some, { effects: [effectOf(some, 1, { dueAt: NOW - 1 }), effectOf(some, 2, { dueAt: NOW - 2 })] }));
      expect((await claim(some)).map(({ id }) => id)).toEqual([`${some.id}:1`, `${some.id}:2`]);
    });

    test('a commit takes finished effects out together with its lines, or does nothing at all', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { effects: [effectOf(some, 1), effectOf(some, 2)] }));
      const [first, second] = await claim(some);
      const wrong = { id: held(second).id, fence: held(second).fence + 1 };
      expect(
        await store.commit(
          commitOf(some, { expected: 1, finishes: [held(first), wrong], lines: [lineOf(some.leg)], effects: [effectOf(some, 3)] }),
        ),
      ).toEqual({ status: 'fenced' });
      expect(await store.loadCase(some.id)).toMatchObject({ version: 1 });
      expect(await store.readLines(some.leg, 0, 9)).toEqual([]);

      expect(
        await store.commit(commitOf(some, { expected: 1, finishes: [held(first), held(second)], effects: [effectOf(some, 3)] })),
      ).toMatchObject({ status: 'committed', version: 2 });
      expect((await claim(some, { at: NOW + HOUR })).map(({ id }) => id)).toEqual([`${some.id}:3`]);
    });

    test('an effect finished elsewhere fences the commit that wanted to take it in', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { effects: [effectOf(some, 1)] }));
      const [effect] = await claim(some);
      await store.finishEffect(held(effect));
      expect(await store.commit(commitOf(some, { expected: 1, finishes: [held(effect)] }))).toEqual({ status: 'fenced' });
    });

    test('a repeated commit that took effects in is a repeat, not fenced', async () => {
      const { store } = it_;
      const some = someCase();
      await store.commit(commitOf(some, { effects: [effectOf(some, 1)] }));
      const [effect] = await claim(some);
      const settled = commitOf(some, { leg: undefined, expected: 1, finishes: [held(effect)] });
      expect(await store.commit(settled)).toMatchObject({ status: 'committed' });
      expect(await store.commit(settled)).toEqual({ status: 'repeated', lines: [] });
    });

    test('effects of a commit that asks for a lease are handed to who commits, and to nobody else while it runs', async () => {
      const { store } = it_;
      const some = someCase();
      const turn = commitOf(some, { leaseUntil: NOW + MINUTE, effects: [effectOf(some, 1), effectOf(some, 2, { dueAt: NOW + 5 })] });
      const { id, type, body } = effectOf(some, 1);
      const claimed = [{ id, case: some.id, type, body, attempt: 1, fence: expect.any(Number), leaseUntil: NOW + MINUTE, void: false }];
      expect(await store.commit(turn)).toMatchObject({ status: 'committed', claimed });
      expect(await store.commit(turn)).toEqual({ status: 'repeated', lines: [] });
      expect(await claim(some, { worker: 'another', at: NOW + 4 })).toEqual([]);
      expect(await claim(some, { worker: 'another', at: NOW + MINUTE })).toMatchObject([
        { id, attempt: 2 },
        { id: `${some.id}:2`, attempt: 1 },
      ]);
    });

    test('an effect handed to who committed is finished under its fence, alone or with a commit', async () => {
      const { store } = it_;
      const some = someCase();
      const result = await store.commit(commitOf(some, { leaseUntil: NOW + MINUTE, effects: [effectOf(some, 1), effectOf(some, 2)] }));
      const [first, second] = result.status === 'committed' ? (result.claimed ?? []) : [];
      expect(await store.finishEffect(held(first))).toBe(true);
      expect(await store.commit(commitOf(some, { expected: 1, finishes: [held(second)] }))).toMatchObject({ status: 'committed' });
      expect(await claim(some, { at: NOW + HOUR })).toEqual([]);
    });

    test('a repeated or lost commit adds no effects', async () => {
      const { store } = it_;
      const some = someCase();
      const turn = commitOf(some, { effects: [effectOf(some, 1)] });
      await store.commit(turn);
      await store.commit(turn);
      await store.commit(commitOf(some, { expected: 0, effects: [effectOf(some, 2)] }));
      expect((await claim(some)).map(({ id }) => id)).toEqual([`${some.id}:1`]);
      const [again] = await claim(some, { at: NOW + HOUR });
      await store.finishEffect(held(again));
      await store.commit(turn);
      expect(await claim(some, { at: NOW + 2 * HOUR })).toEqual([]);
    });
  });

  describe('effects of many cases', () => {
    const it_ = storeForTests(open);

    test('all pending effects are counted, and any worker gets them, no more than it asks for', async () => {
      const { store } = it_;
      const cases = Array.from({ length: 8 }, (_, i) => someCase(i * 8));
      for (const some of cases)
        await store.commit(commitOf(some, { effects: [effectOf(some, 1), effectOf(some, 2), effectOf(some, 3, { dueAt: NOW + HOUR })] }));
      expect(await store.countEffects()).toBe(24);
      const seen: string[] = [];
      for (let i = 0; i < 10; i++) {
        const claimed = await store.claimEffects({ worker: 'w', at: NOW, lease: MINUTE, limit: 3 });
        expect(claimed.length).toBeLessThanOrEqual(3);
        seen.push(...claimed.map(({ id }) => id));
        for (const { case: of, id, fence } of claimed) await store.finishEffect({ case: of, id, fence });
      }
      expect(seen.sort()).toEqual(cases.flatMap(({ id }) => [`${id}:1`, `${id}:2`]).sort());
      expect(await store.countEffects()).toBe(8);
      for (const effect of await store.claimEffects({ worker: 'w', at: NOW + HOUR, lease: MINUTE, limit: 100 }))
        await store.finishEffect(effect);
      expect(await store.countEffects()).toBe(0);
    });

    test('of one shard the effect that is due longest comes first', async () => {
      const { store } = it_;
      const [a, b, c] = [someCase(5), someCase(5), someCase(5)];
      await store.commit(commitOf(a, { effects: [effectOf(a, 1, { dueAt: NOW - 1 })] }));
      await store.commit(commitOf(b, { effects: [effectOf(b, 1, { dueAt: NOW - 3 })] }));
      await store.commit(commitOf(c, { effects: [effectOf(c, 1, { dueAt: NOW - 2 })] }));
      const order = [];
      for (let i = 0; i < 3; i++) order.push((await store.claimEffects({ worker: 'w', at: NOW, lease: MINUTE, limit: 1 }))[0]?.case);
      expect(order).toEqual([b.id, c.id, a.id]);
    });
  });

  describe('budgets', () => {
    const it_ = storeForTests(open);
    const rules = [
      { per: 2 * MINUTE, max: 1 },
      { per: HOUR, max: 3 },
    ];
    const take = (key: string, at: number, more: { op?: string; limits?: typeof rules } = {}) =>
      it_.store.takeBudget({ op: unique('take'), at, key, limits: rules, ...more });

    test('a unit is taken when every limit allows it; a refusal takes nothing and says when to come again', async () => {
      const key = unique('mail');
      expect(await take(key, NOW)).toMatchObject({ taken: true });
      expect(await take(key, NOW + 1)).toEqual({ taken: false, againAt: NOW + 2 * MINUTE });
      expect(await take(key, NOW + 2 * MINUTE - 1)).toEqual({ taken: false, againAt: NOW + 2 * MINUTE });
      expect(await take(key, NOW + 2 * MINUTE)).toMatchObject({ taken: true });
      expect(await take(key, NOW + 4 * MINUTE)).toMatchObject({ taken: true });
      expect(await take(key, NOW + 5 * MINUTE)).toEqual({ taken: false, againAt: NOW + HOUR });
      expect(await take(key, NOW + HOUR)).toMatchObject({ taken: true });
      expect(await take(key, NOW + HOUR + 1)).toEqual({ taken: false, againAt: NOW + HOUR + 2 * MINUTE });
    });

    test('keys have budgets of their own', async () => {
      const [mine, theirs] = [unique('mail'), unique('mail')];
      expect(await take(mine, NOW)).toMatchObject({ taken: true });
      expect(await take(theirs, NOW)).toMatchObject({ taken: true });
    });

    test('of 64 parallel takes only as many succeed as the limit allows', async () => {
      const key = unique('mail');
      const taken = await all(64, () => take(key, NOW, { limits: [{ per: HOUR, max: 3 }] }));
      expect(taken.filter((answer) => answer.taken)).toHaveLength(3);
    });

    test('a repeated take answers as the first time and takes no second unit', async () => {
      const key = unique('mail');
      const limits = [{ per: HOUR, max: 2 }];
      const op = unique('take');
      const first = await take(key, NOW, { op, limits });
      for (let i = 0; i < 5; i++) expect(await take(key, NOW + i, { op, limits })).toEqual(first);
      expect(await take(key, NOW, { limits })).toMatchObject({ taken: true });
      const refused = unique('take');
      expect(await take(key, NOW, { op: refused, limits })).toMatchObject({ taken: false });
      expect(await take(key, NOW + HOUR, { op: refused, limits })).toMatchObject({ taken: false });
    });
  });
}
