// @needs redis
import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const maya = '100@organization.com';
const louis = '103@organization.com';

/** A chat in which somebody asked for something, said yes to its summary and gave their PIN: what it was told then. */
async function asked(
  house: TalkingHouse,
  login: string,
  wish: string,
  summary: RegExp,
): Promise<{ readonly chat: Talk; readonly told: string }> {
  const chat = house.talk('chat');
  expect(await chat.says(`I am ${login}. ${wish}`)).toMatch(summary);
  await chat.says('yes');
  return { chat, told: await chat.says(`my PIN is ${await house.pin(login)}`) };
}

const codeIn = (house: TalkingHouse, to: string): string =>
  house
    .mails()
    .find((mail) => mail.to === to && mail.subject === 'Your one-time code')
    ?.text.match(/^\s*(\d{6})\s*$/m)?.[1] ?? '';
const userOf = async ({ directory }: TalkingHouse, login: string) => (await directory.find({ by: 'login', login }))[0];
const trail = async ({ store }: TalkingHouse, kind: string): Promise<readonly string[]> =>
  (await store.readAudit(0, 1_000))
    .filter((entry) => entry.kind === kind)
    .map(({ action, method, reason }) => [action, method, reason].filter(Boolean).join(' '));

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('users of an account, %s', (_, redis) => {
  let house: TalkingHouse;
  let removedIn = '';
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(16 * 60_000));

  test('an administrator removes one with a code from their own mailbox; what the removed user had been granted ends at once (I8)', async () => {
    const theirs = await asked(house, daniel, 'forward my calls to 613 555 0142', /Shall I/);
    expect(theirs.told).toMatch(/Done\./);
    const { chat, told } = await asked(house, maya, 'remove extension 101', /Remove the user of extension 101 from your account/);
    removedIn = chat.leg;
    expect(told).toMatch(/one-time code/);
    expect(await chat.says(`the code is ${codeIn(house, 'maya.lindqvist@example.com')}`)).toMatch(
      /Done\. The user of extension 101 is removed from your account, from .*Nothing was deleted/s,
    );
    expect(await userOf(house, daniel)).toMatchObject({ suspended: true, email: 'daniel.okafor@example.com' });
    expect(await theirs.chat.hears()).toMatch(/ended|no longer/);
    await theirs.chat.says('forward my calls to 613 555 0199');
    expect(await theirs.chat.says('yes')).not.toMatch(/Done\./);
    expect(await trail(house, 'user.remove')).toEqual(['change.authorized code', 'change.applied code']);
    const notices = house
      .mails()
      .filter(({ subject, text }) => subject === 'A change was made in your account' && /Remove the user/.test(text));
    expect(notices.map(({ to }) => to).sort()).toEqual(['daniel.okafor@example.com', 'maya.lindqvist@example.com']);
  });

  test('the removed user presses “this was not me”: nobody is let in by it, and the removal stands', async () => {
    const notice = house.mails().find(({ to, text }) => to === 'daniel.okafor@example.com' && /Remove the user/.test(text));
    const token = notice?.text.match(/\/not-me\/(\S+)/)?.[1] ?? '';
    expect(await house.links.notMe(token)).toBe('done');
    expect(await userOf(house, daniel)).toMatchObject({ suspended: true });
    // Nor does it end the conversation of who removed them.
    expect(await house.store.loadByLeg(removedIn)).toMatchObject({ open: true });
    const back = await asked(house, daniel, 'reset my password', /Shall I/);
    expect(back.told).not.toMatch(/Done\./);
    expect(house.mails().filter(({ to, subject }) => to === 'daniel.okafor@example.com' && subject === 'Choose a new password')).toEqual(
      [],
    );
  });

  test('nobody removes themself, and an office manager nobody', async () => {
    expect((await asked(house, maya, 'remove extension 100', /extension 100/)).told).toMatch(
      /somebody else who is an administrator of your account/,
    );
    expect((await asked(house, louis, 'remove extension 104', /extension 104/)).told).toMatch(/Only an administrator/);
    expect(await userOf(house, '104@organization.com')).not.toHaveProperty('suspended');
    expect((await trail(house, 'user.remove')).slice(-2)).toEqual(['change.refused not-for-yourself', 'change.refused not-administrator']);
  });
});
