import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAgents } from '../../src/desk/access/demo-agents';
import { demoSeedFile } from '../../src/directory/seed';
import { House } from '../support/house';

const outside = { PUBLIC_URL: 'https://support.example.com', SMTP_URL: 'smtp://127.0.0.1:1', DIRECTORY_SEED: demoSeedFile };

async function withHouse(env: Readonly<Record<string, string>>, act: (house: House) => Promise<void>): Promise<void> {
  const house = await House.open({ env });
  try {
    await act(house);
  } finally {
    await house.close();
  }
}

const signIn = (house: House, username: string, password: string) =>
  fetch(`${house.url}/desk/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ username, password }),
    headers: { 'sec-fetch-site': 'same-origin' },
  });

describe('the desk of a service', () => {
  it('in the demo names its agents and their passwords, which open it', () =>
    withHouse({}, async (house) => {
      const page = await (await fetch(`${house.url}/desk`)).text();
      for (const { id, password } of demoAgents) {
        expect(page).toContain(password);
        const answer = await signIn(house, id, password);
        const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
        expect((await fetch(`${house.url}/desk`, { headers: { cookie }, redirect: 'manual' })).status).toBe(200);
      }
    }));

  it('outside of the demo is not there while nobody may use it', () =>
    withHouse(outside, async (house) => {
      expect((await fetch(`${house.url}/desk`)).status).toBe(404);
      expect((await fetch(`${house.url}/desk/sign-in`)).status).toBe(404);
      expect((await signIn(house, 'sam', 'northline-sam')).status).toBe(404);
    }));

  it('outside of the demo knows nobody of the demo', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-desk-'));
    const file = join(folder, 'users');
    await writeFile(file, `robin:agent:${demoAgents[0]?.passwordHash}\n`);
    await withHouse({ ...outside, DESK_USERS_FILE: file }, async (house) => {
      for (const { id, password } of demoAgents) expect((await signIn(house, id, password)).status).toBe(422);
      expect(await (await fetch(`${house.url}/desk/sign-in`)).text()).not.toMatch(/northline-|<table/);
      const answer = await signIn(house, 'robin', 'northline-sam');
      expect(answer.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-desk=/),
        expect.stringMatching(/^__Host-desk-browser=/),
      ]);
    });
    await rm(folder, { recursive: true });
  });

  it('does not begin with a users file that names nobody', async () => {
    await expect(House.open({ env: { DESK_USERS_FILE: '/dev/null' } })).rejects.toThrow(/DESK_USERS_FILE: \/dev\/null names nobody/);
  });
});
