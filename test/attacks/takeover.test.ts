// @needs redis
import { Visitor } from '../portal/visitor';
import type { Customer } from '../support/customer';
import { between, evil, openScene, people, type Held, type Person, type Scene } from './takeover/scene';

const { maya, daniel, louis, sofia } = people;
const profile = '/portal/profile';
const users = '/portal/users';

/** Of somebody who is removed: a signed-in browser, a proved chat, and the links of all mails. */
interface Kept {
  readonly browser: Visitor;
  readonly chat: Customer;
  readonly links: readonly string[];
}

/** What an attempt may leave behind: `trail` in the audit log in this order, and mails by reader and subject. */
interface Row {
  readonly name: string;
  /** What was before: nothing of it is counted. Answers what the attacker has kept of it. */
  readonly before?: (scene: Scene) => Promise<Kept>;
  readonly tries: (scene: Scene, kept: Kept) => Promise<void>;
  /** Deeds of the log, `action actor's kind reason`; only those of changes, addresses and the portal. */
  readonly trail: readonly string[];
  /** Who is told, and of what. */
  readonly told: readonly (readonly [string, string])[];
}

/** Says it, says yes to whatever is summarized, and answers what is said then. */
async function wants(chat: Customer, wish: string, then: RegExp): Promise<string> {
  await chat.asks(wish, /Shall I do this/);
  return chat.asks('yes', then);
}
const refused = async (visitor: Visitor, path: string, form: Readonly<Record<string, string>>): Promise<void> => {
  const { status, text, to } = await visitor.post(path, form);
  expect([form, status >= 400 || to?.endsWith('nothing-done') || to === profile || to?.startsWith('/portal/login')]).toEqual([form, true]);
  expect(text).not.toContain(evil);
};

/** Fields by which a crafted form could name another user, another account or a role. */
const massAssigned = async (scene: Scene): Promise<Readonly<Record<string, string>>> => {
  const other = (await scene.user(maya.login))?.id ?? '';
  return {
    role: 'administrator',
    roles: 'administrator',
    'roles[]': 'administrator',
    'user[roles]': 'administrator',
    isAdministrator: 'true',
    user: other,
    userId: other,
    id: other,
    login: maya.login,
    email: evil,
    account: 'another',
    activated: 'true',
    suspended: 'false',
    __proto__: 'administrator',
  };
};

const rows: readonly Row[] = [
  {
    name: 'a shoulder-surfed PIN of an administrator: another address wants a code from their own mailbox, a new password its link, and a colleague’s password nobody asks for',
    tries: async (scene) => {
      const chat = await scene.proved(maya);
      await wants(chat, `Change the email of extension 101 to ${evil}`, /one-time code/);
      await chat.asks(`the code is ${maya.pin}`, /did not work|not right/i);
      await chat.asks('cancel', /./);
      await wants(chat, 'Reset my password', /Done/);
      await chat.asks('Reset the password of extension 101', /./);
      await chat.asks('cancel', /./);
    },
    trail: ['identity.proved', 'change.authorized password.reset', 'change.applied password.reset'],
    told: [
      [maya.email, 'Your one-time code'],
      [maya.email, 'Choose a new password'],
      [maya.email, 'A mail was sent, as it was asked for'],
    ],
  },
  {
    name: 'an office manager who wants to be an administrator, by the chat: asks for it, for the administrator’s address, for their removal',
    tries: async (scene) => {
      const chat = await scene.proved(louis);
      await chat.asks('make me an administrator', /./);
      for (const wish of [
        `Change the email of extension 100 to ${evil}`,
        'Remove extension 100',
        `Add ${evil} as a second email for extension 100`,
      ])
        await wants(chat, wish, /Only an administrator/);
    },
    trail: [
      'identity.proved',
      'change.refused email.update not-administrator',
      'change.refused user.remove not-administrator',
      'change.refused email.add-second not-administrator',
    ],
    told: [],
  },
  {
    name: 'an office manager who wants to be an administrator, by crafted posts: every form of the portal with roles, another user and another account in it',
    tries: async (scene) => {
      const [visitor, more] = [await scene.signedIn(louis), await massAssigned(scene)];
      for (const act of ['welcome', 'propose', 'check', 'remove', 'role', 'update', ''])
        await refused(visitor, users, { ...more, act, second: evil });
      for (const act of ['address-own', 'second-confirm', 'password', 'voicemail', 'role', ''])
        await refused(visitor, `${profile}?role=administrator`, {
          ...more,
          act,
          'address-own-email': evil,
          'second-confirm-email': evil,
          password: 'Own-secret-999',
          confirmation: 'Own-secret-999',
          'voicemail-pin': '9317',
        });
      expect((await visitor.get(users)).text).not.toContain(maya.email);
      for (const path of ['/portal/restore/x', '/portal/confirm/x', '/portal/setup/x', '/portal/activate/x'])
        expect((await visitor.post(path, more)).status).toBeGreaterThanOrEqual(400);
    },
    trail: ['portal.signed-in', ...Array<string>(4).fill('portal.sign-in-failed')],
    told: [],
  },
  {
    name: 'a stolen portal session: no address, no password and no voicemail PIN without the password; a new support PIN goes to its owner; signing the owner out keeps nobody out',
    tries: async (scene) => {
      const owner = await scene.signedIn(daniel);
      const thief = owner.copy();
      const current = 'Guessed-it-1';
      for (const form of [
        { act: 'address-own', 'address-own-email': evil, 'address-own-current': current },
        { act: 'second-confirm', 'second-confirm-email': evil, 'second-confirm-current': current },
        { act: 'password', current, password: 'Own-secret-999', confirmation: 'Own-secret-999' },
        { act: 'voicemail', 'voicemail-current': current, 'voicemail-pin': '9317' },
      ])
        await refused(thief, profile, form);
      // Nothing of a secret is on any page the thief sees.
      const made = await thief.post(profile, { act: 'support-pin' });
      expect(made.to).toBe('/portal/profile?support-pin');
      const pin = /(?<!\d)\d{6}(?!\d)/.exec((await scene.mail(daniel.email, 'Your new support PIN')).text)?.[0] ?? '-';
      expect((await thief.get(made.to ?? '')).text).not.toContain(pin);
      expect((await thief.post('/portal/forgot-password', { email: daniel.email })).text).not.toMatch(/\/portal\/reset\//);
      await scene.mail(daniel.email, 'Choose a new password');
      await thief.post(profile, { act: 'end-others' });
      const again = await scene.signedIn(daniel);
      await again.post(profile, { act: 'end-others' });
      expect([await thief.name(), await again.name()]).toEqual([undefined, daniel.name]);
    },
    trail: [
      'portal.signed-in',
      ...Array<string>(4).fill('portal.sign-in-failed'),
      'change.authorized support-pin.reissue',
      'change.applied support-pin.reissue',
      'portal.signed-out-elsewhere',
      'portal.signed-in',
      'portal.signed-out-elsewhere',
    ],
    told: [
      [daniel.email, 'Your new support PIN'],
      [daniel.email, 'Choose a new password'],
    ],
  },
  {
    name: 'a stolen session with the password too: the question of another address goes to the owner, whose “this was not me” ends it all',
    tries: async (scene) => {
      const thief = await scene.signedIn(daniel);
      expect(
        (await thief.post(profile, { act: 'address-own', 'address-own-email': evil, 'address-own-current': daniel.password })).status,
      ).toBe(303);
      const mail = await scene.mail(daniel.email, /confirm|address/i);
      const [notMe, own] = [/\/not-me\/[\w.-]+/.exec(mail.text)?.[0] ?? '', /\/portal\/address\/[\w.-]+/.exec(mail.text)?.[0] ?? ''];
      expect((await thief.post(notMe)).status).toBe(200);
      expect([await thief.name(), (await thief.post(own)).status]).toEqual([undefined, 410]);
    },
    trail: ['portal.signed-in', 'email.asked', 'identity.disputed'],
    told: [[daniel.email, 'Confirm that you want another address']],
  },
  {
    name: 'a removed user who kept a browser, a chat, the PIN and every link, presses them all, “this was not me” too',
    before: async (scene) => {
      const kept = await opensAll(scene, sofia);
      await removes(scene, maya, sofia);
      return { ...kept, links: await linksTo(scene, sofia) };
    },
    tries: async (scene, { browser, chat, links }) => {
      expect(links.map((link) => link.split('/').slice(1, -1).join('/'))).toEqual(
        expect.arrayContaining(['not-me', 'verify', 'resume', 'portal/reset', 'portal/second']),
      );
      for (const link of links) {
        const answer = await browser.post(link, { password: 'Own-secret-999', confirmation: 'Own-secret-999' });
        expect([link, answer.status, /portal=|chat/.test(answer.headers.get('set-cookie') ?? '')]).toEqual([
          link,
          link.startsWith('/not-me/') ? 200 : 410,
          false,
        ]);
      }
      expect([await browser.name(), (await new Visitor(scene.house).signIn(sofia.login, sofia.password)).status]).toEqual([undefined, 422]);
      await chat.asks('forward my calls to 613 555 0166', /./);
      const other = await scene.house.customer();
      await other.asks(`I am ${sofia.login}. Forward my calls to 613 555 0166`, /Shall I/);
      await other.asks('yes', /PIN/);
      await other.asks(`my PIN is ${sofia.pin}`, /did not work/);
      await other.asks('mail me my PIN', /./);
      await new Visitor(scene.house).post('/portal/forgot-password', { email: sofia.email });
    },
    trail: [...Array<string>(5).fill('identity.disputed'), 'portal.sign-in-failed'],
    told: [],
  },
];

/** Somebody's open doors: everything that proves, or is on its way to. */
async function opensAll(scene: Scene, who: Person): Promise<Kept> {
  const [browser, chat] = [await scene.signedIn(who), await scene.proved(who)];
  await chat.asks('mail me my support PIN', /mail|on its way/i);
  await wants(chat, 'Reset my password', /Done/);
  await chat.asks('send me a link to go on later', /link/);
  await browser.post(profile, {
    act: 'second-confirm',
    'second-confirm-email': 'sofia.home@mail.example',
    'second-confirm-current': who.password,
  });
  await scene.mail(who.email, 'Your second email address');
  await scene.settled();
  return { browser, chat, links: await linksTo(scene, who) };
}
/** Every link that was ever mailed to somebody. */
const linksTo = async ({ house }: Scene, { email }: Person): Promise<readonly string[]> =>
  (await house.mails(email)).flatMap(({ links }) =>
    links.map((link) => new URL(link).pathname).filter((path) => path.split('/').length > 2),
  );

/** An administrator removes somebody, with a code of their own. */
async function removes(scene: Scene, by: Person, { extension }: Person): Promise<void> {
  const chat = await scene.proved(by);
  await wants(chat, `Remove extension ${extension}`, /one-time code/);
  const code = /^\s*(\d{6})\s*$/m.exec((await scene.mail(by.email, 'Your one-time code')).text)?.[1] ?? '';
  await chat.asks(`the code is ${code}`, /Done/);
  await scene.settled();
}

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());
beforeEach(() => scene.later(between));

const deeds = async (): Promise<readonly string[]> =>
  (await scene.house.audit())
    .filter(({ action }) => /^(?:identity|change|email|user|portal|pin)\./.test(action))
    .map(({ action, kind, reason }) => [action, kind, reason].filter(Boolean).join(' '));
const mailed = async (): Promise<readonly (readonly [string, string])[]> =>
  (await scene.house.mails()).map(({ to, subject }) => [to, subject] as const).toReversed();

test.each(rows)('$name', async ({ before: prepares, tries, trail, told }) => {
  const kept = await prepares?.(scene);
  const [before, log, mails]: [Held, readonly string[], readonly (readonly [string, string])[]] = [
    await scene.held(),
    await deeds(),
    await mailed(),
  ];
  await tries(scene, kept ?? { browser: new Visitor(scene.house), chat: await scene.house.customer(), links: [] });
  await scene.settled();
  expect(await scene.held()).toEqual(before);
  expect((await deeds()).slice(log.length)).toEqual(trail);
  const since = (await mailed()).slice(mails.length);
  expect(since.filter(([to]) => to === evil)).toEqual([]);
  expect(since.toSorted()).toEqual(told.toSorted());
});
