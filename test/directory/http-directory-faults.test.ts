import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openHttpDirectory } from '../../src/directory/http/directory';
import { DirectoryUnavailable, type AccountDirectory, type ApplyChange, type ApplyResult } from '../../src/directory/port';
import { firstly, startHttpDirectory, type Fault, type HttpDirectoryServer } from '../support/http-directory';
import { patience } from '../support/patience';
import { quietLog, type LoggedLine } from '../support/quiet-log';

describe('the HTTP directory when things go wrong', () => {
  let server: HttpDirectoryServer;
  let directory: AccountDirectory;
  /** The same, for a server that never answers. */
  let hasty: AccountDirectory;
  let lines: LoggedLine[];
  beforeEach(async () => {
    server = await startHttpDirectory();
    const quiet = quietLog();
    lines = quiet.lines;
    const open = (timeoutMs: number): AccountDirectory =>
      openHttpDirectory({ url: server.url, token: server.token, log: quiet.log, timeoutMs });
    directory = open(patience);
    hasty = open(300);
  });
  afterEach(() => server.close());

  const daniel = 'user-20417-101';
  const change = (number: string, key: string = 'k-1'): ApplyChange => ({
    key,
    kind: 'call-forwarding.set',
    userId: daniel,
    accountId: 'account-20417',
    requestedBy: daniel,
    fields: { number },
    at: 1,
  });
  const login = { by: 'login', login: '101@organization.com' } as const;

  /** What the outbox does: the same key again until an outcome is known. */
  const until = async (what: ApplyChange, tries = 10): Promise<ApplyResult> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await directory.apply(what);
      } catch (error) {
        if (!(error instanceof DirectoryUnavailable) || attempt === tries) throw error;
      }
    }
  };

  const faults: readonly (readonly [string, Fault])[] = [
    ['a 503', { is: 'status', status: 503 }],
    ['a 500 with a page', { is: 'status', status: 500, body: '<html>' }],
    ['a 429', { is: 'status', status: 429 }],
    ['a 404', { is: 'status', status: 404 }],
    ['a redirect', { is: 'status', status: 307, headers: { location: '/changes' } }],
    ['a connection cut before', { is: 'before' }],
    ['a lost answer', { is: 'lost' }],
    ['no answer in time', { is: 'hang' }],
    ['a 200 with something else', { is: 'raw', body: '{"status":"queued"}' }],
    ['a 200 with half an answer', { is: 'raw', body: '{"status":"app' }],
  ];

  test.each(faults)('after %s nothing is known, and the same key again has one effect', async (_name, fault) => {
    server.fail(firstly(3, fault));
    const first = fault.is === 'hang' ? hasty : directory;
    for (let tries = 0; tries < 3; tries += 1)
      await expect(first.apply(change('+16135550160'))).rejects.toBeInstanceOf(DirectoryUnavailable);
    expect(await until(change('+16135550160'))).toEqual({ status: 'applied', before: { number: null } });
    expect(server.directory.journal.map(({ key, fields }) => [key, fields])).toEqual([['k-1', { number: '+16135550160' }]]);
    expect(lines).toHaveLength(3);
  });

  test('changes sent by many at once through faults of every sort are each applied exactly once', async () => {
    const sorts = faults.map(([, fault]) => fault).filter(({ is }) => is !== 'hang');
    let calls = 0;
    server.fail(() => (++calls % 3 === 0 ? undefined : sorts[calls % sorts.length]));
    const keys = Array.from({ length: 20 }, (_, index) => `k-${index}`);
    await Promise.all(keys.flatMap((key) => [until(change('+16135550161', key), 200), until(change('+16135550161', key), 200)]));
    expect(server.directory.journal.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(Math.max(...server.directory.deliveries.values())).toBeGreaterThan(1);
  });

  test('a POST is sent once per try, a GET once more when the network fails', async () => {
    const seen: string[] = [];
    server.fail(({ method }) => {
      seen.push(method);
      return seen.filter((other) => other === method).length === 1 ? { is: 'before' } : undefined;
    });
    await expect(directory.apply(change('+16135550162'))).rejects.toBeInstanceOf(DirectoryUnavailable);
    expect(await directory.find(login)).toHaveLength(1);
    expect(seen).toEqual(['POST', 'GET', 'GET']);
  });

  test.each(faults.filter(([name]) => name !== 'a 404'))('a read that gets %s tells that nothing is known', async (_name, fault) => {
    server.fail(() => fault);
    const asked = fault.is === 'hang' ? hasty : directory;
    for (const read of [asked.find(login), asked.user(daniel), asked.administrators('account-20417'), asked.ping()]) {
      await expect(read).rejects.toMatchObject({ code: 'DIRECTORY_UNAVAILABLE' });
    }
  });

  test('a 404 is nobody for a user, and no answer for a search', async () => {
    server.fail(() => ({ is: 'status', status: 404 }));
    expect(await directory.user(daniel)).toBeUndefined();
    await expect(directory.find(login)).rejects.toBeInstanceOf(DirectoryUnavailable);
  });

  test.each([409, 422])('a %i is refused for good, with its reason for the log', async (status) => {
    server.fail(firstly(1, { is: 'status', status, body: '{"reason":"line is\\nported out"}' }));
    expect(await directory.apply(change('+16135550163'))).toEqual({ status: 'refused', reason: `${status} line is ported out` });
    server.fail(firstly(1, { is: 'status', status, body: '<html>' }));
    expect(await directory.apply(change('+16135550163', 'k-2'))).toEqual({ status: 'refused', reason: String(status) });
  });

  test('a wrong token is said to whoever runs the service, without the token', async () => {
    const quiet = quietLog();
    const other = openHttpDirectory({ url: server.url, token: 'not-the-token-4711', log: quiet.log });
    await expect(other.find(login)).rejects.toMatchObject({ message: expect.stringContaining('DIRECTORY_TOKEN') });
    expect(quiet.lines).toEqual([
      {
        level: 'error',
        message: 'The account directory refused our token (401 to GET /users?login=). Set DIRECTORY_TOKEN to one it takes.',
      },
    ]);
  });

  test('a redirect is not followed, so the token goes nowhere else', async () => {
    let asked = 0;
    const elsewhere = createServer((_request, response) => {
      asked += 1;
      response.end('[]');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as AddressInfo;
    server.fail(() => ({ is: 'status', status: 302, headers: { location: `http://127.0.0.1:${port}/users` } }));
    await expect(directory.find(login)).rejects.toBeInstanceOf(DirectoryUnavailable);
    expect(asked).toBe(0);
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  test('an answer above 1 MiB is not read', async () => {
    server.fail(() => ({ is: 'raw', body: `[${' '.repeat(2_000_000)}]` }));
    await expect(directory.find(login)).rejects.toMatchObject({ message: expect.stringContaining('1048576 bytes') });
  });

  test('nothing that listens is told as such', async () => {
    const { url } = server;
    await server.close();
    const quiet = quietLog();
    const nowhere = openHttpDirectory({ url, token: 't', log: quiet.log });
    await expect(nowhere.ping()).rejects.toMatchObject({ message: expect.stringContaining('ECONNREFUSED') });
    server = await startHttpDirectory();
  });

  const user = {
    id: 'u',
    extension: '101',
    login: '101@organization.com',
    name: 'Ann',
    email: 'ann@example.com',
    roles: [],
    activated: true,
    account: { id: 'a', domain: 'organization.com', number: '20417', name: 'O', kind: 'customer' },
  };
  const junk: readonly (readonly [string, unknown])[] = [
    ['no list', user],
    ['two addresses in one', [{ ...user, email: 'ann@example.com,eve@example.org' }]],
    ['an address as a list', [{ ...user, email: ['ann@example.com', 'eve@example.org'] }]],
    ['a quoted local part', [{ ...user, email: '"ann@example.com eve"@example.org' }]],
    ['a line end in the name', [{ ...user, name: 'Ann\r\nBcc: eve@example.org' }]],
    ['activated as a word', [{ ...user, activated: 'yes' }]],
    ['an unknown role', [{ ...user, roles: ['root'] }]],
    ['no account', [{ ...user, account: undefined }]],
    ['a number as id', [{ ...user, id: 17 }]],
    ['one wrong among right ones', [user, { ...user, login: 7 }]],
  ];
  test.each(junk)('an answer with %s is no answer, and the log says where without saying what', async (_name, body) => {
    server.fail(() => ({ is: 'raw', body: JSON.stringify(body) }));
    await expect(directory.find(login)).rejects.toBeInstanceOf(DirectoryUnavailable);
    expect(lines).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          /^The account directory answered GET \/users\?login= with something else than agreed: .* wants .+\.$/,
        ),
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/example\.org|Bcc|root|17/);
  });

  test('a user who does not fit the question is left out: a sloppy search finds nobody else', async () => {
    server.fail(() => ({
      is: 'raw',
      body: JSON.stringify([user, { ...user, id: 'v', login: '1101@organization.com', extension: '1101' }]),
    }));
    expect((await directory.find(login)).map(({ id }) => id)).toEqual(['u']);
    expect(lines.map(({ level }) => level)).toEqual(['warn']);
  });

  test('another user than the one asked for by id is no answer', async () => {
    server.fail(() => ({ is: 'raw', body: JSON.stringify(user) }));
    expect(await directory.user('u')).toEqual(user);
    await expect(directory.user('v')).rejects.toMatchObject({
      message: 'The account directory answered GET /users/{id} with another user than asked for.',
    });
  });

  test('an administrator of another account, a suspended or a never activated one is none', async () => {
    const admin = { ...user, roles: ['administrator'] };
    const told = [
      admin,
      { ...admin, id: 'b', suspended: true },
      { ...admin, id: 'c', activated: false },
      { ...user, id: 'd' },
      { ...admin, id: 'e', account: { ...user.account, id: 'other' } },
    ];
    server.fail(() => ({ is: 'raw', body: JSON.stringify(told) }));
    expect((await directory.administrators('a')).map(({ id }) => id)).toEqual(['u']);
  });

  test('null for what a user does not have counts as absent, and fields nobody agreed on are left out', async () => {
    server.fail(() => ({ is: 'raw', body: JSON.stringify([{ ...user, phone: null, secondEmail: null, suspended: null, pinHint: '12' }]) }));
    expect(await directory.find(login)).toEqual([user]);
  });

  test('what a caller says cannot leave its place in the URL', async () => {
    await directory.find({ by: 'login', login: '101@organization.com&email=maya.lindqvist@example.com#' });
    await directory.find({ by: 'extension', account: '20417/..', extension: '101&login=x' });
    await directory.user('../accounts/account-20417/administrators?x=');
    expect(server.exchanges.map(({ target }) => target)).toEqual([
      '/users?login=101%40organization.com%26email%3Dmaya.lindqvist%40example.com%23',
      '/users?account=20417%2F..&extension=101%26login%3Dx',
      '/users/..%2Faccounts%2Faccount-20417%2Fadministrators%3Fx%3D',
    ]);
  });
});
