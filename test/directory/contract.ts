import type { AccountDirectory, ApplyChange, User } from '../../src/directory/port';

export interface Opened {
  readonly directory: AccountDirectory;
  close(): Promise<void>;
}

/** What every account directory does, seeded with contractSeed. */
export function directoryContract(open: () => Promise<Opened>): void {
  let opened: Opened;
  let directory: AccountDirectory;
  beforeAll(async () => {
    opened = await open();
    directory = opened.directory;
  });
  afterAll(() => opened?.close());

  const one = async (login: string): Promise<User> => {
    const [user, ...more] = await directory.find({ by: 'login', login });
    if (user === undefined || more.length > 0) throw new Error(`${login} is not exactly one user`);
    return user;
  };
  let count = 0;
  const forward = (user: User, number: string | null, more: Partial<ApplyChange> = {}): ApplyChange => ({
    key: `07-case-${++count}`,
    kind: 'call-forwarding.set',
    userId: user.id,
    accountId: user.account.id,
    requestedBy: user.id,
    fields: { number },
    at: 1_000 + count,
    ...more,
  });

  describe('who is found', () => {
    test('a user is found by login, and is told whole', async () => {
      const user = await one('101@organization.com');
      expect(user).toEqual({
        id: expect.any(String),
        extension: '101',
        login: '101@organization.com',
        name: 'Daniel Okafor',
        email: 'daniel.okafor@example.com',
        phone: '+16135550111',
        roles: [],
        activated: true,
        account: { id: expect.any(String), domain: 'organization.com', number: '20417', name: 'Organization', kind: 'customer' },
      });
      expect(await directory.user(user.id)).toEqual(user);
    });

    test('a login is found with its domain in any case', async () => {
      expect(await one('101@ORGANIZATION.Com')).toEqual(await one('101@organization.com'));
    });

    test('an address is found in any case of its letters, and by none that only look alike', async () => {
      const user = await one('101@organization.com');
      for (const email of ['daniel.okafor@example.com', 'daniel.okafor@EXAMPLE.com', 'Daniel.Okafor@Example.COM']) {
        expect(await directory.find({ by: 'email', email })).toEqual([user]);
      }
      const lookAlikes = [
        'daniel.o\u212Aafor@example.com',
        'dan\u0131el.okafor@example.com',
        'd\u0430niel.okafor@example.com',
        'daniel.okafor@ex\uFF41mple.com',
        'daniel.okafor@example.com.',
        ' daniel.okafor@example.com',
        'daniel.okafor@example.com,eve@example.org',
        'aniel.okafor@example.com',
        '%',
      ];
      for (const email of lookAlikes) expect(await directory.find({ by: 'email', email })).toEqual([]);
    });

    test('an address of two users finds both; a second address finds nobody', async () => {
      const found = await directory.find({ by: 'email', email: 'front.desk@example.com' });
      expect(found.map(({ extension }) => extension).sort()).toEqual(['104', '105']);
      expect(await directory.find({ by: 'email', email: 'louis@example.org' })).toEqual([]);
    });

    test('the same extension in two accounts is two people; only account number and extension together find one', async () => {
      const [ours] = await directory.find({ by: 'extension', account: '20417', extension: '101' });
      const [theirs] = await directory.find({ by: 'extension', account: '30588', extension: '101' });
      expect(ours).toEqual(await one('101@organization.com'));
      expect(theirs).toEqual(await one('101@example.net'));
      expect(ours!.id).not.toBe(theirs!.id);
      for (const [account, extension] of [
        ['20417', '999'],
        ['99999', '101'],
        ['2041', '7101'],
        ['20417/101', ''],
        ['', '101'],
        ['20417', ''],
      ] as const) {
        expect(await directory.find({ by: 'extension', account, extension })).toEqual([]);
      }
    });

    test('an address two people have in different case finds the one it is written as, or both when it is written as neither', async () => {
      const extensionsOf = async (email: string): Promise<string[]> =>
        (await directory.find({ by: 'email', email })).map(({ extension }) => extension).sort();
      expect(await extensionsOf('Kim@third.example')).toEqual(['107']);
      expect(await extensionsOf('kim@THIRD.example')).toEqual(['108']);
      expect(await extensionsOf('KIM@third.example')).toEqual(['107', '108']);
    });

    test('an address of people in two accounts finds both, each with their own account', async () => {
      const found = await directory.find({ by: 'email', email: 'maya.lindqvist@example.com' });
      expect(found.map(({ login, account }) => `${login} of ${account.number}`).sort()).toEqual([
        '100@organization.com of 20417',
        '101@third.example of 40999',
      ]);
    });

    test('a phone is found by its E.164 form', async () => {
      expect(await directory.find({ by: 'phone', phone: '+16135550111' })).toEqual([await one('101@organization.com')]);
      expect(await directory.find({ by: 'phone', phone: '6135550111' })).toEqual([]);
    });

    test('nobody is found by what is no name of anybody, however odd or long', async () => {
      for (const odd of [
        '',
        '*',
        '101',
        '@organization.com',
        "' or 1=1 --",
        '../users',
        'a\r\nX-Evil: 1',
        '\u0000',
        '\ud800',
        '1'.repeat(100_000),
      ]) {
        expect(await directory.find({ by: 'login', login: odd })).toEqual([]);
        expect(await directory.find({ by: 'phone', phone: odd })).toEqual([]);
        expect(await directory.user(`none-${odd.slice(0, 100)}`)).toBeUndefined();
      }
      for (const id of ['', '.', '..', '../users', 'x/../../users', 'constructor', '__proto__'])
        expect(await directory.user(id)).toBeUndefined();
    });

    test('a never activated user is told as such, an office manager by role', async () => {
      expect(await one('102@organization.com')).toMatchObject({ activated: false, roles: [] });
      expect(await one('103@organization.com')).toMatchObject({
        activated: true,
        roles: ['office-manager'],
        secondEmail: 'louis@example.org',
      });
    });

    test('the administrators of an account are its own active ones', async () => {
      const admin = await one('100@organization.com');
      expect(await directory.administrators(admin.account.id)).toEqual([admin]);
      const third = await one('100@third.example');
      expect(await directory.administrators(third.account.id)).toEqual([third]);
      expect(await directory.administrators('no-such-account')).toEqual([]);
      expect(await directory.administrators('..')).toEqual([]);
    });

    test('it answers a ping', async () => {
      await expect(directory.ping()).resolves.toBeUndefined();
    });
  });

  describe('a change', () => {
    test('is applied, and tells what was in force before', async () => {
      const user = await one('101@organization.com');
      expect(await directory.apply(forward(user, '+16135550150'))).toEqual({ status: 'applied', before: { number: null } });
      expect(await directory.apply(forward(user, '+16135550151'))).toEqual({ status: 'applied', before: { number: '+16135550150' } });
      expect(await directory.apply(forward(user, null))).toEqual({ status: 'applied', before: { number: '+16135550151' } });
      expect(await directory.apply(forward(user, null))).toEqual({ status: 'applied', before: { number: null } });
    });

    test('of one user leaves the same extension of another account alone', async () => {
      const theirs = await one('101@example.net');
      await directory.apply(forward(await one('101@organization.com'), '+16135550152'));
      expect(await directory.apply(forward(theirs, '+16135550153'))).toEqual({ status: 'applied', before: { number: null } });
    });

    test('delivered 64 times in parallel under one key has one effect and one answer', async () => {
      const user = await one('103@organization.com');
      const change = forward(user, '+16135550154');
      const answers = await Promise.all(Array.from({ length: 64 }, () => directory.apply(change)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"status":"applied","before":{"number":null}}']));
    });

    test('delivered again after a later one does not come back into force', async () => {
      const user = await one('104@organization.com');
      const first = forward(user, '+16135550155');
      await directory.apply(first);
      const second = forward(user, '+16135550156');
      expect(await directory.apply(second)).toEqual({ status: 'applied', before: { number: '+16135550155' } });
      expect(await directory.apply(first)).toEqual({ status: 'applied', before: { number: null } });
      expect(await directory.apply({ ...first, fields: { number: '+16135550157' } })).toEqual({
        status: 'applied',
        before: { number: null },
      });
      expect(await directory.apply(forward(user, null))).toEqual({ status: 'applied', before: { number: '+16135550156' } });
    });

    test('64 different ones of one user in parallel are applied one after the other, each seeing the one before', async () => {
      const user = await one('105@organization.com');
      const numbers = Array.from({ length: 64 }, (_, index) => `+161355502${String(index).padStart(2, '0')}`);
      const answers = await Promise.all(numbers.map((number) => directory.apply(forward(user, number))));
      const last = await directory.apply(forward(user, null));
      const seen = [...answers, last].map((answer) => (answer.status === 'applied' ? answer.before?.number : 'refused'));
      expect(seen.sort()).toEqual([...numbers, null].sort());
    });

    test('for a user of another account, or asked for by one, or of nobody, is refused for good', async () => {
      const ours = await one('100@organization.com');
      const theirs = await one('100@example.net');
      const crossed = [
        forward(ours, '+16135550158', { accountId: theirs.account.id }),
        forward(ours, '+16135550158', { requestedBy: theirs.id }),
        forward(ours, '+16135550158', { accountId: theirs.account.id, requestedBy: theirs.id }),
        forward(ours, '+16135550158', { userId: 'nobody' }),
        forward(ours, '+16135550158', { requestedBy: 'nobody' }),
        forward(ours, '+16135550158', { accountId: 'no-account' }),
      ];
      for (const change of crossed) {
        const refused = await directory.apply(change);
        expect(refused).toEqual({ status: 'refused', reason: expect.stringMatching(/.{5}/) });
        expect(await directory.apply(change)).toEqual(refused);
        expect(await directory.apply({ ...forward(ours, '+16135550158'), key: change.key })).toEqual(refused);
      }
      expect(await directory.apply(forward(ours, null))).toEqual({ status: 'applied', before: { number: null } });
    });

    test('of a voicemail PIN is applied once under its key, tells nothing of the one before, and leaves forwarding alone', async () => {
      const user = await one('103@organization.com');
      const reset = (voicemailPin: string): ApplyChange => forward(user, null, { kind: 'voicemail-pin.reset', fields: { voicemailPin } });
      const first = reset('4829');
      expect(await directory.apply(first)).toEqual({ status: 'applied' });
      expect(await directory.apply({ ...first, fields: { voicemailPin: '7305' } })).toEqual({ status: 'applied' });
      await directory.apply(forward(user, '+16135550160'));
      expect(await directory.apply(reset('590426'))).toEqual({ status: 'applied' });
      expect(await directory.apply(forward(user, null))).toEqual({ status: 'applied', before: { number: '+16135550160' } });
    });

    test('of a voicemail PIN that is none, or of another account’s user, is refused for good', async () => {
      const [ours, theirs] = [await one('101@organization.com'), await one('101@example.net')];
      const wrong = [{}, { voicemailPin: '' }, { voicemailPin: '482' }, { voicemailPin: '48a9' }];
      const crossed = [{ userId: theirs.id }, { requestedBy: theirs.id }, { userId: 'nobody' }];
      const changes = [
        ...wrong.map((fields) => forward(ours, null, { kind: 'voicemail-pin.reset', fields })),
        ...crossed.map((more) => forward(ours, null, { kind: 'voicemail-pin.reset', fields: { voicemailPin: '4829' }, ...more })),
      ];
      for (const change of changes) {
        expect(await directory.apply(change)).toMatchObject({ status: 'refused' });
        expect(await directory.apply({ ...change, userId: ours.id, requestedBy: ours.id, fields: { voicemailPin: '4829' } })).toMatchObject(
          { status: 'refused' },
        );
      }
    });

    test('of a kind the directory does not carry out is refused for good', async () => {
      const user = await one('101@example.net');
      const change = forward(user, null, { kind: 'login-name.remind', fields: {} });
      expect(await directory.apply(change)).toMatchObject({ status: 'refused' });
      expect(await directory.apply({ ...change, kind: 'call-forwarding.set', fields: { number: '+16135550159' } })).toMatchObject({
        status: 'refused',
      });
    });
  });
}
