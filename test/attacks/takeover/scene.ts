import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../../src/config/load';
import type { User } from '../../../src/directory/port';
import { openStore } from '../../../src/service/open-store';
import { Visitor } from '../../portal/visitor';
import type { Customer } from '../../support/customer';
import { House, type SeenMail } from '../../support/house';
import { quietLog } from '../../support/quiet-log';
import { startRedis, unsynced } from '../../support/redis-server';

const hour = 3_600_000;
const domain = 'organization.example';

/** Somebody of the account, with all that they know. */
export interface Person {
  readonly extension: string;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly pin: string;
  readonly password: string;
  readonly roles: readonly ('administrator' | 'office-manager')[];
}

const person = (extension: string, name: string, pin: string, roles: Person['roles'] = []): Person => ({
  extension,
  login: `${extension}@${domain}`,
  name,
  email: `${name.toLowerCase()}@mail.example`,
  pin,
  password: `Own-secret-${extension}`,
  roles,
});

export const people = {
  maya: person('100', 'Maya', '739201', ['administrator']),
  daniel: person('101', 'Daniel', '851046'),
  sofia: person('102', 'Sofia', '602817'),
  louis: person('103', 'Louis', '417395', ['office-manager']),
  amina: person('104', 'Amina', '938264', ['administrator']),
} as const;

/** Where the attackers read mail: nothing may ever go there, unless a story says so. */
export const evil = 'mallory@evil.example';

/** All that makes somebody who they are, as the accounts hold it. */
export type Held = Readonly<Record<string, unknown>>;

/** A started service, a way to look into its accounts, and its account's people. */
export interface Scene {
  readonly house: House;
  now(): number;
  later(by: number): void;
  /** A browser signed in at the portal as somebody. */
  signedIn(who: Person): Promise<Visitor>;
  /** A chat in which somebody is proved by their PIN. */
  proved(who: Person): Promise<Customer>;
  user(login: string): Promise<User | undefined>;
  /** Addresses, roles, password, voicemail PIN of everybody in the account. */
  held(): Promise<Held>;
  /** Sets what only a provider's own people could. */
  readonly records: Awaited<ReturnType<typeof openStore>>['records'];
  /** Waits until all that was accepted is done. */
  settled(): Promise<void>;
  /** The newest mail to somebody with this subject, of this row alone. */
  mail(to: string, subject: string | RegExp): Promise<SeenMail>;
  close(): Promise<void>;
}

/** On a real Redis, so that a second client can look beside the running service. */
export async function openScene(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-takeover-'));
  const file = join(folder, 'accounts.json');
  const users = Object.values(people).map(({ extension, name, email, pin, password, roles }) => ({
    extension,
    name,
    email,
    roles,
    activated: true,
    password,
    supportPin: pin,
    voicemailPin: '8306',
  }));
  await writeFile(file, JSON.stringify({ accounts: [{ domain, number: '20417', name: 'Organization', kind: 'customer', users }] }));
  const server = await startRedis(unsynced);
  let time = Date.UTC(2031, 4, 6, 14);
  const now = (): number => time;
  const env = { DIRECTORY_SEED: file, REDIS_URL: server.url, SECRET_KEY: Buffer.alloc(32, 7).toString('base64') };
  const house = await House.open({ env, now });
  const { store, records } = await openStore(
    loadConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, SMTP_LISTEN: 'off', ...env }),
    quietLog().log,
    now,
  );
  const find = async (login: string): Promise<User | undefined> => (await records.find('login', login))[0];
  return {
    house,
    now,
    records,
    later: (by) => {
      time += by;
    },
    async signedIn({ login, password }) {
      const visitor = new Visitor(house);
      expect((await visitor.signIn(login, password)).status).toBe(303);
      return visitor;
    },
    async proved({ login, pin }) {
      const customer = await house.customer();
      await customer.asks(`I am ${login}`, /./);
      await customer.asks(`my support PIN is ${pin}`, /verified|thank/i);
      return customer;
    },
    user: find,
    async held() {
      const all = await records.usersOf((await find(people.maya.login))?.account.id ?? '');
      const each = await Promise.all(
        all.map(
          async ({ id, login, email, secondEmail, roles, activated, suspended }) =>
            [
              login,
              {
                id,
                email,
                secondEmail,
                roles,
                activated,
                suspended,
                password: await records.passwordOf(id),
                voicemail: await records.voicemailOf(id),
              },
            ] as const,
        ),
      );
      return Object.fromEntries(each);
    },
    async settled() {
      while ((await house.left()) > 0) await new Promise((done) => setTimeout(done, 20));
    },
    mail: (to, subject) =>
      house.mail(
        to,
        (mail) => Date.parse(mail.at) >= time && (typeof subject === 'string' ? mail.subject === subject : subject.test(mail.subject)),
      ),
    async close() {
      await house.close();
      await store.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Goes by between two rows. */
export const between = 80 * hour;
