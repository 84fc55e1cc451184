import { createHash } from 'node:crypto';
import { openEmbeddedDirectory, type EmbeddedDirectoryOptions } from '../../src/directory/embedded';
import { DirectoryUnavailable, type AccountDirectory } from '../../src/directory/port';
import type { AccountRecords } from '../../src/directory/records';
import type { SeededPin } from '../../src/directory/seed-records';
import type { Seed } from '../../src/directory/seed-schema';
import { contractSeed } from './contract-seed';
import { directoryContract } from './contract';

/** Records in a store of its own, empty at first. */
export interface OpenedRecords {
  readonly records: AccountRecords;
  /** The same records seen by a process that starts later. */
  again(): Promise<AccountRecords>;
  /** Everything the store has written, as text. */
  dump(): Promise<string>;
  /** From now on the store answers nobody. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

const open = (records: AccountRecords, more: Partial<EmbeddedDirectoryOptions> = {}): Promise<AccountDirectory> =>
  openEmbeddedDirectory({
    records,
    seed: contractSeed,
    seededPins: () => Promise.resolve(),
    passwordHash: async (password) => `$argon2id$${createHash('sha256').update(password).digest('base64url')}`,
    voicemailMark: (user, pin) => createHash('sha256').update(`a key ${user} ${pin}`).digest('base64url'),
    ...more,
  });

/** What the embedded directory does, whatever store it lies in. */
export function embeddedContract(openRecords: () => Promise<OpenedRecords>): void {
  directoryContract(async () => {
    const opened = await openRecords();
    return { directory: await open(opened.records), close: () => opened.close() };
  });

  describe('its beginning', () => {
    let opened: OpenedRecords;
    beforeEach(async () => {
      opened = await openRecords();
    });
    afterEach(() => opened.close());

    const login = { by: 'login', login: '101@third.example' } as const;
    const idOf = async (directory: AccountDirectory): Promise<string | undefined> => (await directory.find(login))[0]?.id;

    test('it is seeded once: a later start reads no seed and finds everybody under the same id, changes included', async () => {
      const first = await open(opened.records);
      const [user] = await first.find(login);
      const change = {
        key: '07-a-1',
        kind: 'call-forwarding.set',
        userId: user!.id,
        accountId: user!.account.id,
        requestedBy: user!.id,
        fields: { number: '+16135550180' },
        at: 1,
      } as const;
      await first.apply(change);
      const later = await open(await opened.again(), { seed: () => Promise.reject(new Error('the seed was read')) });
      expect(await later.find(login)).toEqual([user]);
      expect(await later.apply(change)).toEqual({ status: 'applied', before: { number: null } });
      expect(await later.apply({ ...change, key: '07-a-2' })).toEqual({ status: 'applied', before: { number: '+16135550180' } });
    });

    test('an account is found by its name as it is said, whatever its capitals, accents, signs and legal form, and nothing else is', async () => {
      const seed = async (): Promise<Seed> => ({
        accounts: (
          [
            ['one.example', '1', 'Café & Bar Léon Ltée'],
            ['two.example', '2', 'Twin'],
            ['three.example', '3', 'TWIN Inc.'],
            ['four.example', '4', 'Inc.'],
          ] as const
        ).map(([domain, number, name]) => ({
          domain,
          number,
          name,
          kind: 'customer' as const,
          users: [{ extension: '101', name: `At ${domain}`, email: `a@${domain}`, roles: [], activated: true }],
        })),
      });
      const directory = await open(opened.records, { seed });
      const logins = async (company: string, extension = '101'): Promise<readonly string[]> =>
        ((await directory.byCompany?.(company, extension)) ?? []).map(({ login: found }) => found);
      for (const said of ['Café & Bar Léon Ltée', 'cafe and bar leon', 'CAFE BAR LEON INC', 'café et bar léon limitée'])
        expect(await logins(said)).toEqual(['101@one.example']);
      expect(await logins('twin')).toEqual(['101@three.example', '101@two.example']);
      for (const said of ['cafe', 'inc', '', 'nobody', '%', 'twin*'])
        expect([said, await logins(said)]).toEqual([said, said.startsWith('twin') ? ['101@three.example', '101@two.example'] : []]);
      expect(await logins('twin', '102')).toEqual([]);
    });

    test('processes that start together seed it once', async () => {
      const directories = await Promise.all(Array.from({ length: 8 }, () => open(opened.records)));
      const ids = await Promise.all(directories.map(idOf));
      expect(new Set(ids).size).toBe(1);
      expect(await directories[0]!.find({ by: 'email', email: 'maya.lindqvist@example.com' })).toHaveLength(2);
    });

    test('the PINs of the seed are handed over before anybody can be found, and once', async () => {
      const pins: SeededPin[] = [];
      const found: unknown[] = [];
      const seededPins = async (given: readonly SeededPin[]): Promise<void> => {
        pins.push(...given);
        found.push(await opened.records.user(given[0]!.userId), await opened.records.isEmpty());
      };
      const directory = await open(opened.records, { seededPins });
      await open(await opened.again(), { seededPins });
      expect(found).toEqual([undefined, true]);
      const [admin] = await directory.find({ by: 'login', login: '100@third.example' });
      expect(pins).toEqual([
        { userId: admin!.id, pin: '730519' },
        { userId: await idOf(directory), pin: '118204' },
      ]);
    });

    test('when the PINs cannot be kept nothing is seeded, and the next start begins anew', async () => {
      await expect(open(opened.records, { seededPins: () => Promise.reject(new Error('no disk')) })).rejects.toThrow('no disk');
      expect(await opened.records.isEmpty()).toBe(true);
      expect(await idOf(await open(opened.records))).toEqual(expect.stringMatching(/^u_/));
    });

    test('no PIN and no password of the seed is in the store', async () => {
      await open(opened.records);
      const dump = await opened.dump();
      expect(dump).toContain('Ines Costa');
      for (const secret of ['730519', '118204', 'Blue-Harbour-7', '8250']) expect(dump.split(/[^\w-]+/)).not.toContain(secret);
      expect(dump).not.toContain('Blue-Harbour');
    });

    test('it knows whose voicemail PIN is which, of the seed and of the last change, and keeps none of them', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const [other] = await directory.find({ by: 'login', login: '100@third.example' });
      const knows = async (pin: string) => [
        await directory.isVoicemailPin?.(user!.id, pin),
        await directory.isVoicemailPin?.(other!.id, pin),
      ];
      expect(await knows('8250')).toEqual([true, false]);
      const change = {
        key: '07-v-1',
        kind: 'voicemail-pin.reset',
        userId: user!.id,
        accountId: user!.account.id,
        requestedBy: user!.id,
        fields: { voicemailPin: '59204817' },
        at: 1,
      } as const;
      expect(await directory.apply(change)).toEqual({ status: 'applied' });
      const later = await open(await opened.again());
      expect([await later.isVoicemailPin?.(user!.id, '59204817'), await knows('8250'), await knows('59204817')]).toEqual([
        true,
        [false, false],
        [true, false],
      ]);
      expect((await opened.dump()).split(/[^\w-]+/)).not.toContain('59204817');
    });

    test('a password of the seed is there as its hash, and a new one is set in one step with the voicemail PIN and activation', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const [new_] = await directory.find({ by: 'login', login: '100@third.example' });
      expect(await opened.records.passwordOf(user!.id)).toMatch(/^\$argon2id\$/);
      expect(await opened.records.passwordOf(new_!.id)).toBeUndefined();
      const set = { user: new_!.id, password: '$argon2id$new', voicemail: 'a mark', activates: true } as const;
      expect(await Promise.all(Array.from({ length: 16 }, () => opened.records.setPassword(set)))).toEqual(Array(16).fill(true));
      const later = await opened.again();
      expect([await later.passwordOf(new_!.id), await later.voicemailOf(new_!.id), await later.user(new_!.id)]).toEqual([
        '$argon2id$new',
        'a mark',
        { ...new_, activated: true },
      ]);
      expect(await later.setPassword({ user: 'u_nobody', password: '$argon2id$x' })).toBe(false);
      expect(await later.setPassword({ user: new_!.id, password: '$argon2id$other' })).toBe(true);
      expect([await later.passwordOf(new_!.id), await later.voicemailOf(new_!.id)]).toEqual(['$argon2id$other', 'a mark']);
    });

    test('of passwords that are set under one name the first is, as often as it comes, and no other ever; the name is used up in the same step', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const use = (n: number, name = 'a link') => ({
        user: user!.id,
        password: `$argon2id$${n}`,
        once: { name, use: `use ${n}`, at: n },
      });
      const set = await Promise.all(Array.from({ length: 64 }, (_, n) => opened.records.setPassword(use(n))));
      const [first = -1, ...others] = set.flatMap((was, n) => (was ? [n] : []));
      expect(others).toEqual([]);
      const later = await opened.again();
      expect([await later.setPassword(use(first)), await later.setPassword(use(99)), await later.passwordOf(user!.id)]).toEqual([
        true,
        false,
        `$argon2id$${first}`,
      ]);
      expect(await later.setPassword({ ...use(98, 'a link of nobody'), user: 'u_nobody' })).toBe(false);
      expect([await later.setPassword(use(98, 'a link of nobody')), await later.passwordOf(user!.id)]).toEqual([true, '$argon2id$98']);
      expect([await later.setPassword(use(first)), await later.passwordOf(user!.id)]).toEqual([true, '$argon2id$98']);
    });

    test('a user is changed once under a key, found by the new address and no more by the old one; 32 at once lose nothing', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const by = { at: 1, account: user!.account.id, user: user!.id, requestedBy: user!.id };
      const patches = [{ email: 'new@third.example' }, { secondEmail: 'second@third.example' }, { activated: true }] as const;
      const answers = await Promise.all(
        Array.from({ length: 32 }, (_, n) => opened.records.apply({ ...by, key: `07-p-${n % 3}`, patch: patches[n % 3]! })),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"status":"applied"}']));
      expect(await opened.records.user(user!.id)).toEqual({
        ...user,
        email: 'new@third.example',
        secondEmail: 'second@third.example',
        activated: true,
      });
      expect((await directory.find({ by: 'email', email: 'NEW@third.example' })).map(({ id }) => id)).toEqual([user!.id]);
      expect((await directory.find({ by: 'email', email: user!.email })).map(({ id }) => id)).not.toContain(user!.id);
      expect(await opened.records.apply({ ...by, key: '07-p-9', patch: { secondEmail: null } })).toEqual({ status: 'applied' });
      expect(await opened.records.user(user!.id)).not.toHaveProperty('secondEmail');
      expect(await opened.records.apply({ ...by, key: '07-p-10', account: 'a_other', patch: { email: 'x@third.example' } })).toEqual({
        status: 'refused',
        reason: expect.any(String),
      });
    });

    test('the last active administrator is never suspended, not by two who suspend each other at once', async () => {
      const directory = await open(opened.records, {
        seed: async () => ({
          accounts: [
            {
              domain: 'duo.example',
              number: '4711',
              name: 'Duo',
              kind: 'customer',
              users: ['1', '2', '3'].map((extension) => ({
                extension,
                name: `Person ${extension}`,
                email: `p${extension}@duo.example`,
                roles: extension === '3' ? [] : ['administrator' as const],
                activated: true,
              })),
            },
          ],
        }),
      });
      const [one, two, plain] = (
        await Promise.all(['1', '2', '3'].map((extension) => directory.find({ by: 'login', login: `${extension}@duo.example` })))
      ).map(([found]) => found!);
      const suspend = (key: string, user: typeof one, by: typeof one) =>
        opened.records.apply({ key, at: 1, account: one!.account.id, user: user!.id, requestedBy: by!.id, patch: { suspended: true } });
      const answers = await Promise.all([suspend('07-s-1', one, two), suspend('07-s-2', two, one)]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual(['applied', 'refused']);
      expect(await directory.administrators(one!.account.id)).toHaveLength(1);
      expect(await suspend('07-s-3', plain, one)).toEqual({ status: 'applied' });
      expect(await opened.records.user(plain!.id)).toMatchObject({ suspended: true });
    });

    test('a user is added once, found by everything, and nobody takes an extension that is another’s', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const added = (extension: string, id: string) => {
        const person = {
          ...user!,
          id,
          extension,
          login: `${extension}@third.example`,
          name: 'Added Person',
          email: 'added@third.example',
          roles: [],
          activated: false,
        };
        return {
          user: person,
          keys: { login: person.login, email: person.email, phone: undefined, extension: `${user!.account.number}/${extension}` },
        };
      };
      const by = { at: 1, account: user!.account.id, user: user!.id, requestedBy: user!.id };
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) => opened.records.apply({ ...by, key: `07-n-${n}`, add: added('177', `u_new${n}`) })),
      );
      const applied = answers.filter(({ status }) => status === 'applied');
      expect(applied).toHaveLength(1);
      const id = applied[0]?.status === 'applied' ? applied[0].user : undefined;
      for (const query of [
        { by: 'login', login: '177@third.example' },
        { by: 'email', email: 'added@third.example' },
        { by: 'extension', account: user!.account.number, extension: '177' },
      ] as const) {
        expect((await directory.find(query)).map((found) => found.id)).toEqual([id]);
      }
      expect((await opened.records.usersOf(user!.account.id)).map((found) => found.id)).toContain(id);
      const [kept] = Array.from({ length: 8 }, (_, n) => n).filter((n) => answers[n]?.status === 'applied');
      expect(await opened.records.apply({ ...by, key: `07-n-${kept}`, add: added('178', 'u_again') })).toEqual(applied[0]);
      expect(await directory.find({ by: 'login', login: '178@third.example' })).toEqual([]);
    });

    test('a forwarding that is no number of the world, a field nobody knows, are refused for good', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const base = { kind: 'call-forwarding.set', userId: user!.id, accountId: user!.account.id, requestedBy: user!.id, at: 1 } as const;
      const wrong = [{}, { number: '613' }, { number: '' }, { number: '+1613555018O' }, { number: '+16135550181', email: 'a@example.com' }];
      for (const [index, fields] of wrong.entries()) {
        const refused = await directory.apply({ ...base, key: `07-b-${index}`, fields });
        expect(refused).toEqual({ status: 'refused', reason: expect.stringContaining('fields of call-forwarding.set') });
        expect(await directory.apply({ ...base, key: `07-b-${index}`, fields: { number: null } })).toEqual(refused);
      }
      expect(await directory.apply({ ...base, key: '07-b-right', fields: { number: null } })).toEqual({
        status: 'applied',
        before: { number: null },
      });
    });

    test('64 different changes under one key have one effect: all hear the same, and the next sees one of them', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const base = {
        key: '07-c-1',
        kind: 'call-forwarding.set',
        userId: user!.id,
        accountId: user!.account.id,
        requestedBy: user!.id,
        at: 1,
      } as const;
      const numbers = Array.from({ length: 64 }, (_, index) => `+161355503${String(index).padStart(2, '0')}`);
      const answers = await Promise.all(numbers.map((number) => directory.apply({ ...base, fields: { number } })));
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"status":"applied","before":{"number":null}}']));
      const next = await directory.apply({ ...base, key: '07-c-2', fields: { number: null } });
      expect(numbers).toContain(next.status === 'applied' ? next.before?.number : undefined);
      expect(await directory.apply({ ...base, key: '07-c-3', fields: { number: null } })).toEqual({
        status: 'applied',
        before: { number: null },
      });
    });

    test('a store that does not answer is told as such: nothing is known', async () => {
      const directory = await open(opened.records);
      await opened.cut();
      const change = {
        key: '07-d-1',
        kind: 'call-forwarding.set',
        userId: 'u',
        accountId: 'a',
        requestedBy: 'u',
        fields: { number: null },
        at: 1,
      } as const;
      const asked = await Promise.allSettled([
        directory.find(login),
        directory.user('u'),
        directory.administrators('a'),
        directory.apply(change),
        directory.ping(),
      ]);
      expect(asked.map((one) => (one.status === 'rejected' ? one.reason : one.value))).toEqual(
        Array(5).fill(expect.any(DirectoryUnavailable)),
      );
    });
  });
}
