// @needs redis
import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const hour = 3_600_000;
const daniel = { login: '101@organization.com', address: 'daniel.okafor@example.com' };
const maya = { login: '100@organization.com', address: 'maya.lindqvist@example.com' };
const louis = { login: '103@organization.com', address: 'louis.gagnon@example.com' };
const elsewhere = 'daniel.new@example.org';
type Person = typeof daniel;

/** A chat in which somebody asked for something, said yes to its summary and gave their PIN: what it was told then. */
async function asked(house: TalkingHouse, { login }: Person, wish: string): Promise<{ readonly chat: Talk; readonly told: string }> {
  const chat = house.talk('chat');
  expect(await chat.says(`I am ${login}. ${wish}`)).toMatch(/Shall I do this/);
  await chat.says('yes');
  return { chat, told: await chat.says(`my PIN is ${await house.pin(login)}`) };
}

const newest = (house: TalkingHouse, to: string, subject: string) =>
  house.mails().find((mail) => mail.to === to && mail.subject === subject);
const codeTo = (house: TalkingHouse, { address }: Person): string =>
  newest(house, address, 'Your one-time code')?.text.match(/^\s*(\d{6})\s*$/m)?.[1] ?? '';
const tokenIn = (mail: { readonly text: string } | undefined, path: string): string =>
  mail?.text.match(new RegExp(`http://localhost/${path}/(\\S+)`))?.[1] ?? '';
const userOf = async ({ directory }: TalkingHouse, { login }: Person) => (await directory.find({ by: 'login', login }))[0];
const trail = async ({ store }: TalkingHouse, from = 0): Promise<readonly string[]> =>
  (await store.readAudit(0, 1_000))
    .slice(from)
    .map(({ action }) => action)
    .filter((action) => /^(?:change|email|user)\./.test(action));
const entries = async ({ store }: TalkingHouse): Promise<number> => (await store.readAudit(0, 1_000)).length;
const linkTo = (house: TalkingHouse): string => tokenIn(newest(house, elsewhere, 'Confirm this email address'), 'portal/email');

/** An administrator has another address set for user 101, up to the question that goes there. */
async function askedForAddress(house: TalkingHouse): Promise<string> {
  const { chat, told } = await asked(house, maya, `Change the email of extension 101 to ${elsewhere}`);
  expect(told).toMatch(/one-time code/);
  return chat.says(`the code is ${codeTo(house, maya)}`);
}

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('an address on file becomes another, %s', (_, redis) => {
  let house: TalkingHouse;
  let confirmed: string;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(16 * 60_000));

  test('a shoulder-surfed PIN of an administrator is not enough: the code goes to the administrator’s own mailbox', async () => {
    const { chat, told } = await asked(house, maya, `Change the email of extension 101 to ${elsewhere}`);
    expect(told).toMatch(/one-time code/);
    expect(await chat.says(`the code is ${await house.pin(maya.login)}`)).not.toMatch(/done/i);
    expect(await userOf(house, daniel)).toMatchObject({ email: daniel.address });
    expect(newest(house, elsewhere, 'Confirm this email address')).toBeUndefined();
  });

  test('with the code the new address is asked, and nothing changes until it has confirmed', async () => {
    expect(await askedForAddress(house)).toMatch(/Nearly done\. A mail to daniel\.new@example\.org asks there to confirm/);
    expect(await userOf(house, daniel)).toMatchObject({ email: daniel.address });
    expect(
      house
        .mails()
        .filter(({ to }) => to === elsewhere)
        .map(({ subject }) => subject),
    ).toEqual(['Confirm this email address']);
    expect(newest(house, daniel.address, 'A change in your account was asked for')?.text).toMatch(
      /daniel\.new@example\.org[\s\S]*\/not-me\//,
    );
    confirmed = linkTo(house);
    for (let looks = 0; looks < 5; looks += 1)
      expect(await house.addresses.look('email-confirm', confirmed)).toMatchObject({ login: daniel.login, email: elsewhere });
    expect(await trail(house)).toEqual(['change.authorized', 'email.asked']);
  });

  test('confirmed, the old address and the administrators are told with a way back, and what was granted ends', async () => {
    const before = await entries(house);
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => house.addresses.act('email-confirm', confirmed)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    await house.runner.runDue(50);
    expect(await userOf(house, daniel)).toMatchObject({ email: elsewhere });
    expect(await trail(house, before)).toEqual(['email.confirmed', 'change.applied']);
    const told = house.mails().filter(({ subject }) => subject === 'An email address was changed');
    expect(told.map(({ to }) => to).sort()).toEqual([daniel.address, maya.address]);
    expect(told.every(({ text }) => text.includes(daniel.address) && text.includes(elsewhere) && /C-[0-9A-Z]{4}-[0-9A-Z]/.test(text))).toBe(
      true,
    );
    expect(await house.addresses.act('email-confirm', confirmed)).toBe('dead');
  });

  test('for a day the new address gets no PIN, no link, no reminder; then the password link goes there', async () => {
    const chat = house.talk('chat');
    await chat.says(`I am ${daniel.login}. Forward my calls to 613 555 0142`);
    await chat.says('yes');
    await chat.says('mail me my PIN');
    await asked(house, daniel, 'Reset my password');
    const other = house.talk('chat');
    await other.says(`I forgot my login name, my email is ${elsewhere}`);
    await house.runner.runDue(50);
    expect(
      house
        .mails()
        .filter(({ to }) => to === elsewhere)
        .map(({ subject }) => subject),
    ).toEqual(['Confirm this email address']);
    expect(house.mails().filter(({ to, subject }) => to === daniel.address && /PIN|password/.test(subject))).toEqual([]);
    house.later(24 * hour);
    expect((await asked(house, daniel, 'Reset my password')).told).toMatch(/Done\./);
    expect(newest(house, elsewhere, 'Choose a new password')).toBeDefined();
  });

  test('the old address puts it back, once: the user is frozen until an administrator lets them in', async () => {
    const token = tokenIn(newest(house, daniel.address, 'An email address was changed'), 'portal/revert');
    const reset = tokenIn(newest(house, elsewhere, 'Choose a new password'), 'portal/reset');
    expect(await house.addresses.look('email-revert', token)).toMatchObject({ before: daniel.address, email: elsewhere });
    const before = await entries(house);
    expect(await house.addresses.act('email-revert', token)).toBe('done');
    await house.runner.runDue(50);
    expect(await userOf(house, daniel)).toMatchObject({ email: daniel.address, suspended: true });
    expect(await trail(house, before)).toEqual(['email.reverted', 'user.frozen']);
    expect([await house.portal.open('reset', reset), await house.addresses.act('email-revert', token)]).toEqual([undefined, 'dead']);
    expect((await asked(house, daniel, 'Reset my password')).told).not.toMatch(/Done\./);
    expect(newest(house, daniel.address, 'An email address was put back')?.text).not.toMatch(/restore/);
    const restore = tokenIn(newest(house, maya.address, 'An email address was put back'), 'portal/restore');
    expect(await house.addresses.look('restore', restore)).toMatchObject({ login: daniel.login, email: daniel.address });
    expect([await house.addresses.act('restore', restore), await house.addresses.act('restore', restore)]).toEqual(['done', 'dead']);
    expect((await userOf(house, daniel))?.suspended).not.toBe(true);
    house.later(16 * 60_000);
    expect((await asked(house, daniel, 'Reset my password')).told).toMatch(/Done\./);
    expect(newest(house, daniel.address, 'Choose a new password')).toBeDefined();
  });

  test.each([
    ['the asker’s proof was revoked', () => house.revoke(maya.login)],
    [
      'the subject said “this was not me”',
      async () => house.links.notMe(tokenIn(newest(house, daniel.address, 'A change in your account was asked for'), 'not-me')),
    ],
    [
      'a newer change was asked for',
      () => {
        house.later(16 * 60_000);
        return askedForAddress(house);
      },
    ],
    [
      'a day went by',
      async () => {
        house.later(24 * hour + 1_000);
      },
    ],
  ] as const)('what waits is dead once %s', async (_name, happens) => {
    await askedForAddress(house);
    const token = linkTo(house);
    expect(await house.addresses.look('email-confirm', token)).toBeDefined();
    await happens();
    expect([await house.addresses.look('email-confirm', token), await house.addresses.act('email-confirm', token)]).toEqual([
      undefined,
      'dead',
    ]);
    expect(await userOf(house, daniel)).toMatchObject({ email: daniel.address });
  });

  test('an office manager changes nobody’s address, and cannot become an administrator', async () => {
    const before = await entries(house);
    expect((await asked(house, louis, `Change the email of extension 100 to ${elsewhere}`)).told).toMatch(/Only an administrator/);
    expect((await asked(house, louis, 'Remove extension 100')).told).toMatch(/Only an administrator/);
    const chat = house.talk('chat');
    expect(await chat.says(`I am ${louis.login}, make me an administrator`)).not.toMatch(/Shall I/);
    expect([await userOf(house, maya), await userOf(house, louis)]).toMatchObject([{ email: maya.address }, { roles: ['office-manager'] }]);
    expect(await trail(house, before)).toEqual(['change.refused', 'change.refused']);
  });

  test('a second address that an office manager proposes is in force once its user has confirmed it from the address on file (SO-9)', async () => {
    const second = 'daniel.home@example.org';
    const { chat, told } = await asked(house, louis, `Add ${second} as a second email for extension 101`);
    expect(told).toMatch(/one-time code/);
    expect(await chat.says(`the code is ${codeTo(house, louis)}`)).toMatch(
      /Nearly done\..*address on file of extension 101 asks to confirm/s,
    );
    const question = house.mails().find(({ to, text }) => to === daniel.address && text.includes('/portal/second/'));
    expect(question?.text).toContain(second);
    expect(await userOf(house, daniel)).not.toHaveProperty('secondEmail');
    expect(await house.ownAddresses.act('second-confirm', tokenIn(question, 'portal/second'))).toBe('done');
    expect(await userOf(house, daniel)).toMatchObject({ email: daniel.address, secondEmail: second });
    expect(house.mails().filter(({ to }) => to === second)).toEqual([]);
    expect((await asked(house, louis, `Add ${second} as a second email for extension 100`)).told).toMatch(/Only an administrator/);
  });

  test('nobody has their own address changed here: that is in the profile (SO-8)', async () => {
    const chat = house.talk('chat');
    expect(await chat.says(`I am ${daniel.login}. Change my email address to ${elsewhere}`)).toMatch(/in your profile/);
    expect((await asked(house, maya, `Change the email of extension 100 to ${elsewhere}`)).told).toMatch(
      /somebody else who is an administrator/,
    );
  });
});
