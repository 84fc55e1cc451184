import { openHttpDirectory } from '../../src/directory/http/directory';
import { appliedReply } from '../../src/directory/http/replies';
import { userSchema } from '../../src/directory/user-schema';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { accountDirectoryApi, departures, schemaOf } from '../support/openapi';
import { quietLog } from '../support/quiet-log';
import { contractSeed } from './contract-seed';

describe('the published contract of the account directory', () => {
  let server: HttpDirectoryServer;
  beforeAll(async () => {
    server = await startHttpDirectory({ seed: await contractSeed() });
  });
  afterAll(() => server.close());

  test('what we ask and what we take is in it, for every call and every kind of answer', async () => {
    const directory = openHttpDirectory({ url: server.url, token: server.token, log: quietLog().log });
    const [user] = await directory.find({ by: 'login', login: '101@organization.com' });
    await directory.find({ by: 'email', email: 'front.desk@example.com' });
    await directory.find({ by: 'phone', phone: '+16135550111' });
    await directory.find({ by: 'extension', account: '20417', extension: '103' });
    await directory.user(user!.id);
    await directory.user('nobody');
    await directory.administrators(user!.account.id);
    const change = { kind: 'call-forwarding.set', userId: user!.id, accountId: user!.account.id, requestedBy: user!.id, at: 1 } as const;
    expect((await directory.apply({ ...change, key: '07-abc-1', fields: { number: '+16135550170' } })).status).toBe('applied');
    expect((await directory.apply({ ...change, key: '07-abc-2', fields: { number: null } })).status).toBe('applied');
    expect((await directory.apply({ ...change, key: '07-abc-3', userId: 'nobody', fields: { number: null } })).status).toBe('refused');
    await directory.ping();
    expect(server.exchanges.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 404, 200, 200, 200, 422, 200]);
    expect(server.exchanges.flatMap(departures)).toEqual([]);
  });

  test('a departure from it is noticed', () => {
    const [change] = server.exchanges.filter(({ method, status }) => method === 'POST' && status === 200);
    const { 'idempotency-key': _key, ...headers } = change!.headers;
    expect(departures({ ...change!, headers })).toEqual(['header Idempotency-Key is missing']);
    expect(departures({ ...change!, target: '/change' })).toHaveLength(1);
    expect(departures({ ...change!, target: '/changes?dry=1' })).toHaveLength(1);
    expect(departures({ ...change!, status: 202 })).toHaveLength(1);
    expect(departures({ ...change!, body: change!.body.replace('+1613', '613') })).not.toEqual([]);
    expect(departures({ ...change!, body: change!.body.replace('requestedBy', 'askedBy') })).not.toEqual([]);
    expect(departures({ ...change!, reply: { status: 'queued' } })).not.toEqual([]);
  });

  test('its user and its outcome are what we read: each required field of it is missed, each wrong one refused, by both', () => {
    const user: Record<string, unknown> = { ...server.directory.users[3]!, suspended: false };
    const published = schemaOf('User');
    const verdicts = (value: unknown): boolean[] => [published.safeParse(value).success, userSchema.safeParse(value).success];
    expect(verdicts(user)).toEqual([true, true]);
    const optional = new Set(['secondEmail', 'phone', 'suspended']);
    for (const field of Object.keys(user)) {
      const { [field]: _left, ...rest } = user;
      expect([field, ...verdicts(rest)]).toEqual([field, optional.has(field), optional.has(field)]);
      expect([field, ...verdicts({ ...user, [field]: { odd: true } })]).toEqual([field, false, false]);
    }
    for (const outcome of [
      { status: 'applied' },
      { status: 'applied', before: { number: null } },
      { status: 'applied', before: { number: '+16135550170' } },
      { status: 'done' },
      {},
    ]) {
      expect(appliedReply.safeParse(outcome).success).toBe(schemaOf('Applied').safeParse(outcome).success);
    }
  });

  test('every kind of change of the design is described with its fields', () => {
    const change = schemaOf('Change');
    const of = (kind: string, fields: object): boolean =>
      change.safeParse({ kind, userId: 'u', accountId: 'a', requestedBy: 'u', fields }).success;
    expect([
      of('call-forwarding.set', { number: '+16135550100' }),
      of('call-forwarding.set', { number: null }),
      of('email.update', { email: 'a@example.com' }),
      of('email.add-second', { email: 'a@example.com' }),
      of('voicemail-pin.reset', { voicemailPin: '8250' }),
      of('user.add', { extension: '110', name: 'Ann', email: 'a@example.com' }),
      of('user.remove', {}),
      of('password.reset', {}),
      of('welcome.resend', {}),
    ]).toEqual(Array(9).fill(true));
    expect([
      of('call-forwarding.set', {}),
      of('email.update', { number: null }),
      of('user.remove', { now: true }),
      of('call-forwarding.set', { number: '613' }),
    ]).toEqual(Array(4).fill(false));
  });

  test('every operation can fail and says so', () => {
    const operations = Object.values(accountDirectoryApi.paths)
      .flatMap(({ get, post }) => [get, post])
      .filter((operation) => operation !== undefined);
    expect(operations.map(({ operationId }) => operationId)).toEqual(['findUsers', 'readUser', 'listAdministrators', 'applyChange']);
    for (const { responses } of operations) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '401', '5XX']));
  });
});
