import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openedParts } from '../../src/service/opened';
import { freePort } from '../support/free-port';
import { House } from '../support/house';
import { startServiceProcess } from '../support/service-process';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-start-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['as the build compiled it', []],
  ['where V8 has other flags and does not take what the build compiled', ['--stack-size=900']],
])('the built service starts, is ready and ends at a stop signal, %s', async (_case, options) => {
  const service = await startServiceProcess({ DATA_DIR: folder, SMTP_LISTEN: 'off' }, options);
  try {
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${service.url}/`)).status).toBe(200);
  } finally {
    expect(await service.stop()).toBe(0);
  }
});

describe('a start that fails tells why and leaves nothing open', () => {
  let other: Server;
  let taken: string;
  beforeEach(async () => {
    other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    taken = `${(other.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((closed) => other.close(closed)));

  test.each([
    ['the port is taken', () => ({ PORT: taken }), /another program has it.*set PORT/],
    ['the port for mail is taken', () => ({ SMTP_LISTEN: `127.0.0.1:${taken}` }), /SMTP_LISTEN/],
    ['the file of the agents names nobody', () => ({ DESK_USERS_FILE: '/dev/null' }), /DESK_USERS_FILE/],
    ['there are no accounts to begin with', () => ({ DIRECTORY_SEED: join(folder, 'none.json') }), /DIRECTORY_SEED/],
    ['the file of the portal’s applications names none', () => ({ PORTAL_CLIENTS_FILE: '/dev/null' }), /PORTAL_CLIENTS_FILE/],
  ])('%s: the next start in the same folder, with the same port for mail, goes well', async (_why, wrong, told) => {
    const env = { SMTP_LISTEN: `127.0.0.1:${await freePort()}` };
    await expect(House.open({ dataDir: folder, env: { ...env, ...wrong() } })).rejects.toThrow(told);
    const house = await House.open({ dataDir: folder, env });
    expect((await fetch(`${house.url}/readyz`)).status).toBe(200);
    await house.close();
  });

  test('closed is all of it, the last first, also behind what cannot be closed; the first failure is told', async () => {
    const closed: string[] = [];
    const opened = openedParts();
    opened.add(
      () => closed.push('store'),
      async () => void closed.push('mailer'),
    );
    opened.add(
      () => Promise.reject(new Error('the server stays')),
      () => {
        throw new Error('the chat stays');
      },
      async () => void closed.push('desk'),
    );
    await expect(opened.close()).rejects.toThrow('the chat stays');
    expect(closed).toEqual(['desk', 'mailer', 'store']);
    await opened.close();
    expect(closed).toHaveLength(3);
  });
});
