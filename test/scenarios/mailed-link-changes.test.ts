// @needs redis
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const maya = '100@organization.com';
const sofia = '102@organization.com';

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
  const told = await chat.says(`my PIN is ${await house.pin(login)}`);
  return { chat, told };
}

const actions = async ({ store }: TalkingHouse, kind: string): Promise<readonly string[]> =>
  (await store.readAudit(0, 1_000))
    .filter((entry) => entry.kind === kind)
    .map(({ action, reason }) => (reason === undefined ? action : `${action} ${reason}`));
const linkIn = (text: string | undefined, path: string): string | undefined =>
  text?.match(new RegExp(`http://localhost/portal/${path}/(\\S+)`))?.[1];

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('links to the portal asked for in a conversation, %s', (_, redis) => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse({ redis });
  });
  afterAll(() => house.close());
  // At most five PINs of a user are compared in fifteen minutes (I2).
  beforeEach(() => house.later(16 * 60_000));

  test('a new password: the link goes to the address on file, and what was done is told and noticed', async () => {
    const { told } = await asked(
      house,
      daniel,
      'I forgot my password',
      /Mail 101@organization\.com a link to choose a new password\.\s+Shall I do this\?/,
    );
    expect(told).toMatch(
      /Done\. .*a link to choose a new password was sent to the email address on file.*stays as it is until you choose/s,
    );
    const mails = house.mails().filter(({ at }) => at >= new Date(house.now() - 60_000).toISOString());
    const reset = mails.find(({ subject }) => subject === 'Choose a new password');
    expect(reset?.to).toBe('daniel.okafor@example.com');
    expect(linkIn(reset?.text, 'reset')).toBeDefined();
    expect(mails.find(({ subject }) => subject === 'A mail was sent, as it was asked for')).toMatchObject({
      to: 'daniel.okafor@example.com',
      text: expect.stringMatching(/link to choose a new password[\s\S]*\/not-me\//),
    });
    expect(await actions(house, 'password.reset')).toEqual(['change.authorized', 'change.applied']);
  });

  test('a password that is typed all the same is kept nowhere', async () => {
    const chat = house.talk('chat');
    await chat.says(`I am ${daniel}, my password is Sommer-2024x, please reset it`);
    expect(JSON.stringify([await house.store.readLines(chat.leg, 0, 50), await house.store.loadByLeg(chat.leg)])).not.toContain('Sommer');
  });

  test('the welcome mail once more, by an administrator, with only the newest link alive (I5)', async () => {
    const { told, chat } = await asked(
      house,
      maya,
      'resend the welcome mail to extension 102',
      /Send the welcome mail to extension 102 again, with a new link\.\s+Shall I do this\?/,
    );
    expect(told).toMatch(/Done\. .*new welcome mail was sent to the address on file of extension 102\. Only its link works/s);
    await chat.says('resend the welcome mail to extension 102');
    expect(await chat.says('yes')).toMatch(/Done\./);
    const [newest, older] = house.mails().filter(({ subject }) => subject === 'Welcome! Complete your setup');
    expect([newest?.to, older?.to]).toEqual(['sofia.moretti@example.com', 'sofia.moretti@example.com']);
    const tokens = [linkIn(newest?.text, 'setup'), linkIn(older?.text, 'setup')];
    expect(new Set(tokens).size).toBe(2);
    expect(await Promise.all(tokens.map(async (token) => (await house.portal.open('welcome', token ?? ''))?.user.login))).toEqual([
      sofia,
      undefined,
    ]);
  });

  test('the same by who never set up the account, and for nobody who did; nobody else may ask for a colleague', async () => {
    expect(
      (await asked(house, sofia, 'I never got the welcome mail', /Send the welcome mail to 102@organization\.com again/)).told,
    ).toMatch(/Done\./);
    expect((await asked(house, sofia, 'forward my calls to 613 555 0142', /Shall I/)).told).toMatch(/not active at the moment/);
    expect((await asked(house, maya, 'resend the welcome mail to extension 104', /extension 104/)).told).toMatch(
      /set up already.*reset link/s,
    );
    expect((await asked(house, daniel, 'resend the welcome mail to extension 102', /extension 102/)).told).toMatch(/Only an administrator/);
    expect((await actions(house, 'welcome.resend')).slice(-4)).toEqual([
      'change.authorized',
      'change.applied',
      'change.refused already-set-up',
      'change.refused not-administrator',
    ]);
  });

  test('en français, avec les mêmes courriels', async () => {
    const chat = house.talk('chat', 'fr');
    expect(await chat.says(`Je suis ${daniel}, j’ai oublié mon mot de passe`)).toMatch(
      /Envoyer à 101@organization\.com un lien pour choisir un nouveau mot de passe\.\s+Dois-je le faire/,
    );
    await chat.says('oui');
    expect(await chat.says(`mon PIN est ${await house.pin(daniel)}`)).toMatch(
      /C’est fait\. À [^,]+, un lien pour choisir un nouveau mot de passe a été envoyé/,
    );
    expect(house.mails().find(({ subject }) => /nouveau mot de passe/.test(subject))?.to).toBe('daniel.okafor@example.com');
  });
});

test('a directory of somebody else is asked to send them, and nothing of ours is mailed but the notice', async () => {
  const directory: HttpDirectoryServer = await startHttpDirectory();
  const house = await openTalkingHouse({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token } });
  try {
    expect((await asked(house, daniel, 'reset my password', /link to choose a new password/)).told).toMatch(/Done\./);
    expect(directory.exchanges.filter(({ target }) => target === '/changes').map(({ body }) => JSON.parse(body))).toMatchObject([
      { kind: 'password.reset', fields: {} },
    ]);
    expect(house.mails().map(({ subject }) => subject)).not.toContain('Choose a new password');
  } finally {
    await house.close();
    await directory.close();
  }
});
