import type { OpenIdEntry } from '../../src/store/port-openid';
import { HOUR, NOW, storeForTests, unique, type Open } from './contract-fixtures';

/** What applications hold whose users sign in with the portal. */
export function openIdContract(open: Open): void {
  describe('what applications hold', () => {
    const it = storeForTests(open);
    const put = async (change: Partial<OpenIdEntry> = {}): Promise<OpenIdEntry> => {
      const entry = { id: unique('entry'), body: 'sealed', until: NOW + HOUR, ...change };
      await it.store.putOpenId(entry, NOW);
      return entry;
    };
    const read = async ({ id }: OpenIdEntry, at = NOW): Promise<string | undefined> => (await it.store.readOpenId({ id }, at))?.body;

    test('is read as it was put until its end, by its id and its alias, by any process, and put again it is another', async () => {
      const entry = await put({ alias: unique('alias'), user: `Zoë\n100% ${unique('')}`, grant: unique('grant'), body: 'two\nlines' });
      it.store = await it.opened.reopen();
      for (const by of [{ id: entry.id }, { alias: entry.alias ?? '' }]) {
        expect(await it.store.readOpenId(by, NOW + HOUR - 1)).toEqual({ body: 'two\nlines' });
        expect(await it.store.readOpenId(by, NOW + HOUR)).toBeUndefined();
      }
      await it.store.putOpenId({ ...entry, body: 'later', until: NOW + 2 * HOUR }, NOW + HOUR);
      expect(await read(entry, NOW + HOUR)).toBe('later');
      expect(await it.store.readOpenId({ alias: unique('alias') }, NOW)).toBeUndefined();
      expect(await it.store.readOpenId({ id: unique('entry') }, NOW)).toBeUndefined();
    });

    test('is used up once of 64 tries at the same time, and stays used up when it is put again', async () => {
      const entry = await put();
      const tries = await Promise.all(
        Array.from({ length: 64 }, () => it.store.useOpenId({ op: unique('op'), id: entry.id, at: NOW + 1 })),
      );
      expect(tries.filter(Boolean)).toHaveLength(1);
      await it.store.putOpenId(entry, NOW + 2);
      expect(await it.store.readOpenId({ id: entry.id }, NOW + 2)).toEqual({ body: 'sealed', usedAt: NOW + 1 });
      expect(await it.store.useOpenId({ op: unique('op'), id: entry.id, at: NOW + 2 })).toBe(false);
    });

    test('is used by who sends the same again, not after its end, and not where there is none', async () => {
      const [entry, late] = [await put(), await put()];
      const op = unique('op');
      expect([
        await it.store.useOpenId({ op, id: entry.id, at: NOW }),
        await it.store.useOpenId({ op, id: entry.id, at: NOW + 1 }),
      ]).toEqual([true, true]);
      expect(await it.store.useOpenId({ op: unique('op'), id: late.id, at: NOW + HOUR })).toBe(false);
      expect(await it.store.useOpenId({ op: unique('op'), id: unique('entry'), at: NOW })).toBe(false);
    });

    test('ends alone, with its permission, or with all of its user, and nobody else’s does', async () => {
      const [user, grant, other] = [unique('user'), unique('grant'), unique('user')];
      const [alone, permitted, also, rest, another] = [
        await put({ user }),
        await put({ user, grant }),
        await put({ user: other, grant }),
        await put({ user }),
        await put({ user: other }),
      ];
      await it.store.endOpenId(alone.id);
      await it.store.endOpenId(alone.id);
      expect(await read(alone)).toBeUndefined();
      expect(await it.store.endOpenIdOf({ grant })).toBe(2);
      expect([await read(permitted), await read(also), await read(rest)]).toEqual([undefined, undefined, 'sealed']);
      expect(await it.store.endOpenIdOf({ user })).toBe(1);
      expect([await read(rest), await read(another)]).toEqual([undefined, 'sealed']);
      expect([await it.store.endOpenIdOf({ user }), await it.store.endOpenIdOf({ grant })]).toEqual([0, 0]);
    });
  });
}
