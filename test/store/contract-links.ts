import { all, HOUR, MINUTE, NOW, someCase, storeForTests, tryOf, unique, userWithPin, type Open } from './contract-fixtures';
import type { Store } from '../../src/store/port';
import type { Link, LinkPurpose } from '../../src/store/port-secrets';

/** Mailed links (I4, I5, P5). */
export function linkContract(open: Open): void {
  describe('mailed links', () => {
    const it_ = storeForTests(open);
    const expiresAt = NOW + HOUR;

    async function putLink(store: Store, user: string, purpose: LinkPurpose = 'verify', op = unique('put')) {
      const some = someCase();
      const digest = unique('digest');
      const link: Omit<Link, 'used' | 'superseded'> = {
        purpose,
        user,
        case: some.id,
        leg: some.leg,
        issuedAt: NOW,
        expiresAt,
        facts: '{"channel":"chat"}',
      };
      await store.putLink({ op, digest, ...link });
      return { digest, link, op, case: some.id };
    }
    const use = (user: string, digest: string, more: { at?: number; op?: string; case?: string } = {}) =>
      it_.store.consumeLink({ op: unique('use'), at: NOW, user, digest, case: someCase().id, ...more });

    test('a link is read as it was put, and reading does not use it', async () => {
      const { store } = it_;
      const user = unique('user');
      const { digest, link } = await putLink(store, user);
      for (let i = 0; i < 3; i++) expect(await store.readLink(user, digest)).toEqual({ ...link, used: false, superseded: false });
      expect(await use(user, digest)).toEqual({ live: true, epoch: 1 });
      expect(await store.readLink(user, digest)).toEqual({ ...link, used: true, superseded: false });
    });

    test("an unknown digest, or another user's, is no link", async () => {
      const { store } = it_;
      const [user, other] = [unique('user'), unique('user')];
      const { digest } = await putLink(store, user);
      expect(await store.readLink(other, digest)).toBeUndefined();
      expect(await store.readLink(user, unique('digest'))).toBeUndefined();
      expect(await use(other, digest)).toMatchObject({ live: false });
      expect(await use(user, unique('digest'))).toMatchObject({ live: false });
      expect(await use(user, digest)).toMatchObject({ live: true });
    });

    test('of 64 parallel uses exactly one finds it alive', async () => {
      const { store, opened } = it_;
      const instances = [store, ...(opened.another ? [await opened.another()] : [])];
      const user = unique('user');
      const { digest } = await putLink(store, user);
      const uses = await all(64, (i) =>
        (instances[i % instances.length] ?? store).consumeLink({ op: unique('use'), at: NOW, user, digest, case: someCase().id }),
      );
      expect(uses.filter(({ live }) => live)).toHaveLength(1);
    });

    test('a repeated use answers as the first time', async () => {
      const { store } = it_;
      const user = unique('user');
      const { digest } = await putLink(store, user);
      const op = unique('use');
      expect(await use(user, digest, { op })).toEqual({ live: true, epoch: 1 });
      await store.raiseEpoch({ op: unique('raise'), at: NOW, user });
      expect(await use(user, digest, { op })).toEqual({ live: true, epoch: 1 });
      expect(await use(user, digest)).toMatchObject({ live: false, epoch: 2 });
    });

    test('only the newest link of a purpose and user is alive', async () => {
      const { store } = it_;
      const user = unique('user');
      const older = await putLink(store, user);
      const notMe = await putLink(store, user, 'not-me');
      const newer = await putLink(store, user);
      expect(await store.readLink(user, older.digest)).toMatchObject({ used: false, superseded: true });
      expect(await store.readLink(user, notMe.digest)).toMatchObject({ superseded: false });
      expect(await use(user, older.digest)).toMatchObject({ live: false });
      expect(await store.readLink(user, older.digest)).toMatchObject({ used: false });
      expect(await use(user, notMe.digest)).toMatchObject({ live: true });
      expect(await use(user, newer.digest)).toMatchObject({ live: true });
    });

    test('a repeated put does not bring an older link back', async () => {
      const { store } = it_;
      const user = unique('user');
      const older = await putLink(store, user);
      const newer = await putLink(store, user);
      await store.putLink({ op: older.op, digest: older.digest, ...older.link });
      expect(await use(user, older.digest)).toMatchObject({ live: false });
      expect(await use(user, newer.digest)).toMatchObject({ live: true });
    });

    test('one operation id may put a link of each purpose', async () => {
      const { store } = it_;
      const user = unique('user');
      const op = unique('put');
      const verify = await putLink(store, user, 'verify', op);
      const notMe = await putLink(store, user, 'not-me', op);
      expect(await use(user, verify.digest)).toMatchObject({ live: true });
      expect(await use(user, notMe.digest)).toMatchObject({ live: true });
    });

    test('a link lives until just before it expires', async () => {
      const { store } = it_;
      const [early, late] = [unique('user'), unique('user')];
      const [a, b] = [await putLink(store, early), await putLink(store, late)];
      expect(await use(early, a.digest, { at: expiresAt - 1 })).toMatchObject({ live: true });
      expect(await use(late, b.digest, { at: expiresAt })).toMatchObject({ live: false });
      expect(await store.readLink(late, b.digest)).toMatchObject({ used: false });
    });

    test('a verify link clears the failures in a row, works while the window is spent, and registers its case', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      let at = NOW - 10 * HOUR;
      for (let i = 0; i < 50; i++) await store.checkSecret(tryOf(user, { at: (at += 5 * MINUTE) }));
      expect(await store.checkSecret(tryOf(user, { at: at + HOUR, digest: 'right' }))).toMatchObject({ verdict: 'not_compared' });
      const { digest } = await putLink(store, user);
      const proved = someCase();

      expect(await use(user, digest, { at, case: proved.id })).toEqual({ live: true, epoch: 1 });

      expect(await store.checkSecret(tryOf(user, { at: at + HOUR, digest: 'right' }))).toMatchObject({ verdict: 'accepted' });
      expect((await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).cases).toContain(proved.id);
    });

    test('an administrator’s confirmation clears the failures in a row and registers its case for the asker, once; the administrators’ own links do neither', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      let at = NOW - 10 * HOUR;
      for (let i = 0; i < 50; i++) await store.checkSecret(tryOf(user, { at: (at += 5 * MINUTE) }));
      const page = await putLink(store, user, 'confirm');
      expect(await use(user, page.digest, { at })).toMatchObject({ live: true });
      expect(await store.checkSecret(tryOf(user, { at: at + HOUR, digest: 'right' }))).toMatchObject({ verdict: 'not_compared' });
      const [older, newer] = [await putLink(store, user, 'confirmed'), await putLink(store, user, 'confirmed')];
      expect(await store.readLink(user, older.digest)).toMatchObject({ purpose: 'confirmed', superseded: true });
      const proved = someCase();
      expect(await use(user, older.digest, { at })).toMatchObject({ live: false });
      expect(await use(user, newer.digest, { at, case: proved.id })).toEqual({ live: true, epoch: 1 });
      expect(await use(user, newer.digest, { at })).toMatchObject({ live: false });
      expect(await store.checkSecret(tryOf(user, { at: at + HOUR, digest: 'right' }))).toMatchObject({ verdict: 'accepted' });
      expect((await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).cases).toContain(proved.id);
    });

    test('a link to go on lets in like a verify link, and neither replaces the other', async () => {
      const { store } = it_;
      const user = unique('user');
      const verify = await putLink(store, user);
      const older = await putLink(store, user, 'resume');
      const newer = await putLink(store, user, 'resume');
      const proved = someCase();
      expect(await use(user, older.digest)).toMatchObject({ live: false });
      expect(await store.readLink(user, newer.digest)).toEqual({ ...newer.link, purpose: 'resume', used: false, superseded: false });
      expect(await use(user, newer.digest, { case: proved.id })).toEqual({ live: true, epoch: 1 });
      expect(await use(user, newer.digest)).toMatchObject({ live: false });
      expect(await use(user, verify.digest)).toMatchObject({ live: true });
      expect((await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).cases).toContain(proved.id);
    });

    test('a sign-in that is used registers its case once, and clears no failures', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      let at = NOW - 10 * HOUR;
      for (let i = 0; i < 50; i++) await store.checkSecret(tryOf(user, { at: (at += 5 * MINUTE) }));
      const signedIn = await putLink(store, user, 'signed-in');
      const proved = someCase();
      expect(await use(user, signedIn.digest, { case: proved.id })).toEqual({ live: true, epoch: 1 });
      expect(await use(user, signedIn.digest)).toMatchObject({ live: false });
      expect(await store.checkSecret(tryOf(user, { at: at + HOUR, digest: 'right' }))).toMatchObject({ verdict: 'not_compared' });
      expect((await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).cases).toEqual([proved.id]);
    });

    test('a not-me link and a dead link neither clear failures nor register a case', async () => {
      const { store } = it_;
      const user = await userWithPin(store);
      let at = NOW - 10 * HOUR;
      for (let i = 0; i < 50; i++) await store.checkSecret(tryOf(user, { at: (at += 5 * MINUTE) }));
      const notMe = await putLink(store, user, 'not-me');
      const dead = await putLink(store, user);
      expect(await use(user, notMe.digest)).toMatchObject({ live: true });
      expect(await use(user, dead.digest, { at: expiresAt })).toMatchObject({ live: false });
      expect(await store.checkSecret(tryOf(user, { at: at + HOUR, digest: 'right' }))).toMatchObject({ verdict: 'not_compared' });
      expect((await store.raiseEpoch({ op: unique('raise'), at: NOW, user })).cases).toEqual([]);
    });
  });
}
