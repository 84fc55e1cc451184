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
  openEmbeddedDirectory({ records, seed: contractSeed, seededPins: () => Promise.resolve(), voicemailMark: (user, pin) => createHash('sha256').update(`a key ${user} ${pin}`).digest('base64url'), ...more });

/** What the embedded directory does, whatever store it lies in. */
export function embeddedContract(openRecords: () => Promise<OpenedRecords>): void {
  directoryContract(async () => {
    const opened = await openRecords();
    return { directory: await open(opened.records), close: () => opened.close() };
  });

  describe('its beginning', () => {
    let opened: OpenedRecords;
    beforeEach(async () => { opened = await openRecords(); });
    afterEach(() => opened.close());

    const login = { by: 'login', login: '101@third.example' } as const;
    const idOf = async (directory: AccountDirectory): Promise<string | undefined> => (await directory.find(login))[0]?.id;

    test('it is seeded once: a later start reads no seed and finds everybody under the same id, changes included', async () => {
      const first = await open(opened.records);
      const [user] = await first.find(login);
      const change = { key: '07-a-1', kind: 'call-forwarding.set', userId: user!.id, accountId: user!.account.id, requestedBy: user!.id, fields: { number: '+16135550180' }, at: 1 } as const;
      await first.apply(change);
      const later = await open(await opened.again(), { seed: () => Promise.reject(new Error('the seed was read')) });
      expect(await later.find(login)).toEqual([user]);
      expect(await later.apply(change)).toEqual({ status: 'applied', before: { number: null } });
      expect(await later.apply({ ...change, key: '07-a-2' })).toEqual({ status: 'applied', before: { number: '+16135550180' } });
    });

    test('an account is found by its name as it is said, whatever its capitals, accents, signs and legal form, and nothing else is', async () => {
      const seed = async (): Promise<Seed> => ({ accounts: ([['one.example', '1', 'Café & Bar Léon Ltée'], ['two.example', '2', 'Twin'], ['three.example', '3', 'TWIN Inc.'], ['four.example', '4', 'Inc.']] as const)
        .map(([domain, number, name]) => ({ domain, number, name, kind: 'customer' as const, users: [{ extension: '101', name: `At ${domain}`, email: `a@${domain}`, roles: [], activated: true }] })) });
      const directory = await open(opened.records, { seed });
      const logins = async (company: string, extension = '101'): Promise<readonly string[]> => ((await directory.byCompany?.(company, extension)) ?? []).map(({ login: found }) => found);
      for (const said of ['Café & Bar Léon Ltée', 'cafe and bar leon', 'CAFE BAR LEON INC', 'café et bar léon limitée']) expect(await logins(said)).toEqual(['101@one.example']);
      expect(await logins('twin')).toEqual(['101@three.example', '101@two.example']);
      for (const said of ['cafe', 'inc', '', 'nobody', '%', 'twin*']) expect([said, await logins(said)]).toEqual([said, said.startsWith('twin') ? ['101@three.example', '101@two.example'] : []]);
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
      expect(pins).toEqual([{ userId: admin!.id, pin: '730519' }, { userId: await idOf(directory), pin: '118204' }]);
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
      const knows = async (pin: string) => [await directory.isVoicemailPin?.(user!.id, pin), await directory.isVoicemailPin?.(other!.id, pin)];
      expect(await knows('8250')).toEqual([true, false]);
      const change = { key: '07-v-1', kind: 'voicemail-pin.reset', userId: user!.id, accountId: user!.account.id, requestedBy: user!.id, fields: { voicemailPin: '59204817' }, at: 1 } as const;
      expect(await directory.apply(change)).toEqual({ status: 'applied' });
      const later = await open(await opened.again());
      expect([await later.isVoicemailPin?.(user!.id, '59204817'), await knows('8250'), await knows('59204817')]).toEqual([true, [false, false], [true, false]]);
      expect((await opened.dump()).split(/[^\w-]+/)).not.toContain('59204817');
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
      expect(await directory.apply({ ...base, key: '07-b-right', fields: { number: null } })).toEqual({ status: 'applied', before: { number: null } });
    });

    test('64 different changes under one key have one effect: all hear the same, and the next sees one of them', async () => {
      const directory = await open(opened.records);
      const [user] = await directory.find(login);
      const base = { key: '07-c-1', kind: 'call-forwarding.set', userId: user!.id, accountId: user!.account.id, requestedBy: user!.id, at: 1 } as const;
      const numbers = Array.from({ length: 64 }, (_, index) => `+161355503${String(index).padStart(2, '0')}`);
      const answers = await Promise.all(numbers.map((number) => directory.apply({ ...base, fields: { number } })));
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"status":"applied","before":{"number":null}}']));
      const next = await directory.apply({ ...base, key: '07-c-2', fields: { number: null } });
      expect(numbers).toContain(next.status === 'applied' ? next.before?.number : undefined);
      expect(await directory.apply({ ...base, key: '07-c-3', fields: { number: null } })).toEqual({ status: 'applied', before: { number: null } });
    });

    test('a store that does not answer is told as such: nothing is known', async () => {
      const directory = await open(opened.records);
      await opened.cut();
      const change = { key: '07-d-1', kind: 'call-forwarding.set', userId: 'u', accountId: 'a', requestedBy: 'u', fields: { number: null }, at: 1 } as const;
      const asked = await Promise.allSettled([directory.find(login), directory.user('u'), directory.administrators('a'), directory.apply(change), directory.ping()]);
      expect(asked.map((one) => (one.status === 'rejected' ? one.reason : one.value))).toEqual(Array(5).fill(expect.any(DirectoryUnavailable)));
    });
  });
}
