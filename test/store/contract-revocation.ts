import {
  all,
  commitOf,
  effectOf,
  HOUR,
  lineOf,
  MINUTE,
  NOW,
  prove,
  someCase,
  storeForTests,
  tryOf,
  unique,
  userWithPin,
  type Open,
} from './contract-fixtures';

/** Epochs and floors: after a revocation is acknowledged nothing uses the old grant (I8). */
export function revocationContract(open: Open): void {
  describe('revocation', () => {
    const it_ = storeForTests(open);
    const raise = (user: string, more: { op?: string; keep?: string; at?: number } = {}) =>
      it_.store.raiseEpoch({ op: unique('raise'), at: NOW, user, ...more });
    const claim = (of: { id: string }, at = NOW) => it_.store.claimEffects({ worker: 'w', at, lease: MINUTE, limit: 10, case: of.id });

    test('every case the user was proved in gets the new epoch as floor, others do not', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const cases = [someCase(1), someCase(2), someCase(63)];
      const other = someCase();
      for (const some of cases) {
        await prove(store, user, some.id);
        await store.commit(commitOf(some));
      }
      await store.checkSecret(tryOf(user, { case: other.id }));
      await store.commit(commitOf(other));

      const { epoch, cases: named, inFlight } = await raise(user);

      expect(epoch).toBe(2);
      expect([...named].sort()).toEqual(cases.map(({ id }) => id).sort());
      expect(inFlight).toEqual([]);
      for (const some of cases) expect(await store.loadCase(some.id)).toMatchObject({ version: 1, floors: { [user]: 2 } });
      expect(await store.loadByLeg(other.leg)).toMatchObject({ floors: {} });
    });

    test('the case to keep keeps its grant, and is found by the next revocation', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const [keep, gone] = [someCase(), someCase()];
      for (const some of [keep, gone]) {
        await prove(store, user, some.id);
        await store.commit(commitOf(some));
      }
      expect(await raise(user, { keep: keep.id })).toMatchObject({ epoch: 2, cases: [gone.id] });
      expect(await store.loadCase(keep.id)).toMatchObject({ floors: {} });
      expect(await store.commit(commitOf(keep, { expected: 1, case: { grant: { user, epoch: 2 } } }))).toMatchObject({
        status: 'committed',
      });
      const second = await raise(user);
      expect(second.epoch).toBe(3);
      expect(second.cases).toContain(keep.id);
      expect(await store.loadCase(keep.id)).toMatchObject({ floors: { [user]: 3 } });
    });

    test('a commit whose grant is below the floor is void and writes nothing; one at the floor is committed', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      const epoch = await prove(store, user, some.id);
      await store.commit(commitOf(some, { case: { grant: { user, epoch } } }));
      await raise(user);

      const late = commitOf(some, {
        expected: 1,
        case: { state: 'with old grant', grant: { user, epoch } },
        lines: [lineOf(some.leg)],
        effects: [effectOf(some, 1)],
      });
      const result = await store.commit(late);

      expect(result).toEqual({
        status: 'void',
        fresh: { id: some.id, number: some.number, version: 1, state: '{"n":1}', open: true, floors: { [user]: 2 } },
      });
      expect(await store.readLines(some.leg, 0, 10)).toEqual([]);
      expect(await claim(some)).toEqual([]);
      expect(await store.commit({ ...late, case: { ...late.case, grant: { user, epoch: 2 } } })).toMatchObject({
        status: 'committed',
        version: 2,
      });
    });

    test("a floor is the user's: another user's grant in the same case lives on", async () => {
      const { store } = it_;
      const [user, other] = [await userWithPin(store), await userWithPin(store)];
      const some = someCase();
      for (const who of [user, other]) await prove(store, who, some.id);
      await store.commit(commitOf(some));
      await raise(user);
      expect(await store.commit(commitOf(some, { expected: 1, case: { grant: { user: other, epoch: 1 } } }))).toMatchObject({
        status: 'committed',
      });
      expect(await store.commit(commitOf(some, { expected: 2, case: { grant: { user, epoch: 1 } } }))).toMatchObject({ status: 'void' });
      expect(await store.commit(commitOf(some, { expected: 2 }))).toMatchObject({ status: 'committed' });
    });

    test("a grant proved before the case's first commit and revoked meanwhile is void; the fresh case has version 0", async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      const epoch = await prove(store, user, some.id);
      await raise(user);
      const result = await store.commit(commitOf(some, { case: { grant: { user, epoch } } }));
      expect(result).toMatchObject({ status: 'void', fresh: { id: some.id, version: 0, state: '', floors: { [user]: 2 } } });
      expect(await store.loadCase(some.id)).toBeUndefined();
      expect(await store.commit(commitOf(some))).toMatchObject({ status: 'committed', version: 1 });
      expect(await store.loadCase(some.id)).toMatchObject({ floors: { [user]: 2 } });
    });

    test('a queued effect whose warrant is below the floor is claimed as void', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      const epoch = await prove(store, user, some.id);
      const effects = [
        effectOf(some, 1, { warrant: { user, epoch } }),
        effectOf(some, 2),
        effectOf(some, 3, { warrant: { user: unique('user'), epoch: 1 } }),
      ];
      await store.commit(commitOf(some, { effects }));
      await raise(user);
      expect((await claim(some)).map((effect) => effect.void)).toEqual([true, false, false]);
    });

    test('an effect committed late with a warrant below the floor is void too, and one at the floor is not', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      await prove(store, user, some.id);
      await raise(user);
      await store.commit(
        commitOf(some, {
          effects: [effectOf(some, 1, { warrant: { user, epoch: 1 } }), effectOf(some, 2, { warrant: { user, epoch: 2 } })],
        }),
      );
      expect((await claim(some)).map((effect) => effect.void)).toEqual([true, false]);
    });

    test('of a commit that asks for a lease, what is void is not handed out, and what was is named as being carried out', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      await prove(store, user, some.id);
      await raise(user);
      const effects = [effectOf(some, 1, { warrant: { user, epoch: 1 } }), effectOf(some, 2, { warrant: { user, epoch: 2 } })];
      const result = await store.commit(commitOf(some, { effects, leaseUntil: NOW + MINUTE }));
      expect(result).toMatchObject({ status: 'committed', claimed: [{ id: `${some.id}:2`, void: false }] });
      expect(await claim(some)).toMatchObject([{ id: `${some.id}:1`, void: true }]);
      await prove(store, user, some.id);
      expect((await raise(user)).inFlight).toContainEqual({ case: some.id, effect: `${some.id}:2`, leaseUntil: NOW + MINUTE });
    });

    test('effects being carried out under the old epoch are named, until their lease ends; waiting, kept and finished ones are not', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const [running, kept] = [someCase(1), someCase(2)];
      const warrant = { user, epoch: await prove(store, user, running.id) };
      await prove(store, user, kept.id);
      await store.commit(
        commitOf(running, {
          effects: [
            effectOf(running, 1, { warrant }),
            effectOf(running, 2, { warrant }),
            effectOf(running, 3),
            effectOf(running, 4, { warrant, dueAt: NOW + HOUR }),
          ],
        }),
      );
      await store.commit(commitOf(kept, { effects: [effectOf(kept, 1, { warrant })] }));
      const [first, second] = await claim(running);
      await claim(kept);
      await store.finishEffect({ case: running.id, id: second?.id ?? '', fence: second?.fence ?? 0 });

      const { inFlight } = await raise(user, { at: NOW + MINUTE - 1, keep: kept.id });

      expect(inFlight).toEqual([{ case: running.id, effect: first?.id, leaseUntil: NOW + MINUTE }]);
      expect(await raise(unique('user'))).toEqual({ epoch: 2, cases: [], inFlight: [] });
    });

    test('an effect put back to be tried later is not named as running, and is void when it comes', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      const warrant = { user, epoch: await prove(store, user, some.id) };
      await store.commit(commitOf(some, { effects: [effectOf(some, 1, { warrant })] }));
      const [held] = await claim(some);
      await store.retryEffect({ case: some.id, id: `${some.id}:1`, fence: held?.fence ?? 0, dueAt: NOW + 1 });
      expect((await raise(user)).inFlight).toEqual([]);
      expect(await claim(some, NOW + 1)).toMatchObject([{ void: true, attempt: 2 }]);
    });

    test('an effect whose lease has ended is not named as running', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      const warrant = { user, epoch: await prove(store, user, some.id) };
      await store.commit(commitOf(some, { effects: [effectOf(some, 1, { warrant })] }));
      await claim(some);
      expect((await raise(user, { at: NOW + MINUTE })).inFlight).toEqual([]);
      expect(await claim(some, NOW + MINUTE)).toMatchObject([{ void: true, attempt: 2 }]);
    });

    test('a second revocation still names what runs under an epoch older than the first', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      const warrant = { user, epoch: await prove(store, user, some.id) };
      await store.commit(commitOf(some, { effects: [effectOf(some, 1, { warrant })] }));
      await claim(some);
      const running = [{ case: some.id, effect: `${some.id}:1`, leaseUntil: NOW + MINUTE }];
      expect((await raise(user)).inFlight).toEqual(running);
      expect((await raise(user)).inFlight).toEqual(running);
    });

    test('a repeated raise raises once and answers as the first time', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      await prove(store, user, some.id);
      await store.commit(commitOf(some));
      const op = unique('raise');
      const first = await raise(user, { op });
      expect(await raise(user, { op })).toEqual(first);
      expect(await store.epochOf(user)).toBe(2);
    });

    test('64 parallel raises raise 64 times, and the floor is the highest', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      const some = someCase();
      await prove(store, user, some.id);
      await store.commit(commitOf(some));
      const epochs = (await all(64, () => raise(user))).map(({ epoch }) => epoch);
      expect(new Set(epochs).size).toBe(64);
      expect(await store.epochOf(user)).toBe(65);
      expect(await store.loadCase(some.id)).toMatchObject({ floors: { [user]: 65 } });
      expect(await store.commit(commitOf(some, { expected: 1, case: { grant: { user, epoch: 1 } } }))).toMatchObject({ status: 'void' });
    });

    test('a revocation between proof and commit always wins, however they race', async () => {
      const { store } = it_;
      await all(20, async () => {
        const user = await userWithPin(store);
        const some = someCase();
        const [epoch, raised] = await Promise.all([prove(store, user, some.id), raise(user)]);
        const result = await store.commit(commitOf(some, { case: { grant: { user, epoch } } }));
        const accepted = result.status === 'committed';
        expect(accepted).toBe(epoch >= raised.epoch);
      });
    });
  });
}
