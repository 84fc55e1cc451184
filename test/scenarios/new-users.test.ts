// @needs redis
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHttpDirectory } from '../support/http-directory';
import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const daniel = '101@organization.com';
const maya = '100@organization.com';
const louis = '103@organization.com';
const sam = { extension: '115', name: 'Sam Field', email: 'sam.field@example.com' };
const wish = `add a new user ${sam.name}, extension ${sam.extension}, ${sam.email}`;

/** Two administrators, an office manager and a user; 115 is somebody's in the other account. */
const people = (extension: string, name: string, roles: readonly string[] = []) => ({
  extension,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
  roles,
  activated: true,
});
const seed = {
  accounts: [
    {
      domain: 'organization.com',
      number: '20417',
      name: 'Organization',
      kind: 'customer',
      users: [
        people('100', 'Maya Lindqvist', ['administrator']),
        people('101', 'Daniel Okafor'),
        people('103', 'Louis Gagnon', ['office-manager']),
        people('104', 'Hannah Weber'),
        people('109', 'Ines Roy', ['administrator']),
      ],
    },
    {
      domain: 'example.net',
      number: '30588',
      name: 'Harbour Clinic',
      kind: 'customer',
      users: [people('100', 'Amina Haddad', ['administrator']), people('115', 'Pieter Vries')],
    },
  ],
};

/** A chat in which somebody asked for something, said yes to its summary and gave their PIN: what it was told then. */
async function asked(
  house: TalkingHouse,
  login: string,
  text: string,
  summary: RegExp,
): Promise<{ readonly chat: Talk; readonly told: string }> {
  const chat = house.talk('chat');
  expect(await chat.says(`I am ${login}. ${text}`)).toMatch(summary);
  await chat.says('yes');
  return { chat, told: await chat.says(`my PIN is ${await house.pin(login)}`) };
}

const code = (house: TalkingHouse): string =>
  house
    .mails()
    .find(({ subject }) => subject === 'Your one-time code' || /code/i.test(subject))
    ?.text.match(/^\s*(\d{6})\s*$/m)?.[1] ?? '';
const userOf = async ({ directory }: TalkingHouse, login: string) => (await directory.find({ by: 'login', login }))[0];
const trail = async ({ store }: TalkingHouse): Promise<readonly string[]> =>
  (await store.readAudit(0, 1_000))
    .filter((entry) => entry.kind === 'user.add')
    .map(({ action, method, reason }) => [action, method, reason].filter(Boolean).join(' '));

describe.each([
  ['embedded store', false],
  ['Redis', true],
] as const)('a user is added, %s', (_, redis) => {
  let house: TalkingHouse;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-seed-'));
    await writeFile(join(folder, 'seed.json'), JSON.stringify(seed));
    house = await openTalkingHouse({ redis, env: { DIRECTORY_SEED: join(folder, 'seed.json') } });
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => house.later(16 * 60_000));

  test('by nobody but an administrator of the account: everybody else is refused, with an entry in the log, and is told nothing of it', async () => {
    expect(
      (
        await asked(
          house,
          daniel,
          wish.replace('115', '104'),
          /Add Sam Field as a new user, extension 104, sam\.field@example\.com\.\s+Shall I/,
        )
      ).told,
    ).toMatch(/Only an administrator of your account can ask for this/);
    expect((await asked(house, louis, wish, /extension 115/)).told).toMatch(/Only an administrator of your account can ask for this/);
    expect(await trail(house)).toEqual(['change.refused only-administrators', 'change.refused only-administrators']);
    const chat = house.talk('chat');
    await chat.says(`I am ${maya}. ${wish.replace('115', '104')}`);
    expect(await chat.says('yes')).not.toMatch(/somebody’s/);
    expect(await userOf(house, '115@organization.com')).toBeUndefined();
  });

  test('an extension that is somebody’s is told to the proved administrator and asked for anew; another account’s is no conflict; a code, a welcome mail, notices, and a way back', async () => {
    const { chat, told } = await asked(house, maya, wish.replace('115', '104'), /extension 104/);
    expect(told).toMatch(/Extension 104 is somebody’s in your account already.*\s+Which extension should Sam Field have\?/);
    expect(await chat.says('115')).toMatch(/^Add Sam Field as a new user, extension 115, sam\.field@example\.com\.\s+Shall I/);
    expect(await chat.says('yes')).toMatch(/one-time code/);
    expect(await userOf(house, '115@organization.com')).toBeUndefined();
    expect(await chat.says(`the code is ${code(house)}`)).toMatch(
      /Done\. Sam Field is a user of your account now, with extension 115\. A welcome mail .* goes to sam\.field@example\.com.*remove extension 115/s,
    );
    expect(await house.choices(chat)).toContain('Undo that');
    expect(await userOf(house, '115@organization.com')).toMatchObject({
      ...sam,
      roles: [],
      activated: false,
      account: { number: '20417' },
    });
    const welcome = house.mails().filter(({ to }) => to === sam.email);
    expect(welcome.map(({ subject }) => subject)).toEqual(['Welcome! Complete your setup']);
    const token = welcome[0]?.text.match(/\/portal\/setup\/(\S+)/)?.[1] ?? '';
    expect((await house.portal.open('welcome', token))?.user.login).toBe('115@organization.com');
    const notices = house
      .mails()
      .filter(({ subject, text }) => subject === 'A change was made in your account' && /Add Sam Field/.test(text));
    expect(notices.map(({ to, text }) => [to, /not-me/.test(text), /look after, too/.test(text)]).sort()).toEqual([
      ['ines.roy@example.com', false, true],
      ['maya.lindqvist@example.com', true, false],
    ]);
    expect((await trail(house)).slice(-2)).toEqual(['change.authorized code', 'change.applied code']);
    expect(await chat.says('undo that')).toMatch(/Remove the user of extension 115 from your account.*Shall I/s);
    await chat.says('cancel');
  });

  test('all that was accepted is done once more: nobody is added twice, and the welcome mail keeps its name', async () => {
    const before = house.mails().filter(({ to }) => to === sam.email).length;
    const { chat, told } = await asked(house, maya, wish.replace('115', '116').replaceAll('sam.field', 'sam.again'), /extension 116/);
    expect(told).toMatch(/one-time code/);
    await chat.says(`the code is ${code(house)}`);
    const user = await userOf(house, '116@organization.com');
    const again = await house.directory.apply({
      key: (await house.store.readAudit(0, 1_000)).findLast(({ kind }) => kind === 'user.add')?.change ?? '',
      kind: 'user.add',
      userId: user?.id ?? '',
      accountId: user?.account.id ?? '',
      requestedBy: user?.id ?? '',
      fields: { extension: '117', name: 'Other', email: 'other@example.com' },
      at: house.now(),
    });
    expect(again).toEqual({ status: 'applied', user: user?.id });
    expect(await userOf(house, '117@organization.com')).toBeUndefined();
    expect(house.mails().filter(({ to }) => to === 'sam.again@example.com')).toHaveLength(1);
    expect(house.mails().filter(({ to }) => to === sam.email)).toHaveLength(before);
  });

  test('en français, pas à pas, et chaque donnée se corrige', async () => {
    const chat = house.talk('chat', 'fr');
    expect(await chat.says(`Je suis ${maya}, ajoutez un utilisateur`)).toMatch(/Quel est le nom de cette nouvelle personne/);
    expect(await chat.says('Élodie Tremblay')).toMatch(/Quel poste attribuer à Élodie Tremblay/);
    expect(await chat.says('911')).toMatch(/n’est pas un numéro d’urgence[^]*Quel poste/);
    expect(await chat.says('118')).toMatch(/adresse courriel de Élodie Tremblay[^]*courriel de bienvenue/);
    expect(await chat.says('elodie@example.com')).toMatch(
      /^Ajouter Élodie Tremblay comme nouvel utilisateur, poste 118, elodie@example\.com\.\s+Dois-je/,
    );
    expect(await chat.says('non, le poste est 119')).toMatch(/poste 119, elodie@example\.com\.\s+Dois-je/);
    expect(await chat.says('le courriel est e.tremblay@example.com')).toMatch(/poste 119, e\.tremblay@example\.com/);
    expect(await chat.says('le nom est Élodie Tremblay-Roy')).toMatch(
      /Ajouter Élodie Tremblay-Roy comme nouvel utilisateur, poste 119, e\.tremblay@example\.com/,
    );
    await chat.says('oui');
    expect(await chat.says(`mon PIN est ${await house.pin(maya)}`)).toMatch(/code à usage unique/);
    expect(await chat.says(`le code est ${code(house)}`)).toMatch(
      /C’est fait\. Élodie Tremblay-Roy fait maintenant partie de votre compte, au poste 119/,
    );
    expect(house.mails().find(({ to }) => to === 'e.tremblay@example.com')?.subject).toMatch(/[Bb]ienvenue/);
  });

  test('on a call it is led to where it can be spelled', async () => {
    const call = house.talk('voice');
    expect(await call.says('add a new user')).toMatch(/added in writing, so that the name and the address are spelled right/);
    expect(await call.says('can I add a user?')).not.toMatch(/What is the name/);
  });

  test('“How do I add a user?” adds nobody and asks for no PIN', async () => {
    const chat = house.talk('chat');
    const said = await chat.says('How do I add a user?');
    expect(said).toMatch(/administrator can ask me to add a user/);
    expect(said).not.toMatch(/PIN\?|What is the name/);
  });
});

test('a directory of somebody else is asked once, and sends its own welcome', async () => {
  const directory = await startHttpDirectory();
  const house = await openTalkingHouse({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token } });
  try {
    const { chat, told } = await asked(house, maya, wish, /extension 115/);
    expect(told).toMatch(/one-time code/);
    expect(await chat.says(`the code is ${code(house)}`)).toMatch(/Done\. Sam Field is a user/);
    expect(directory.directory.journal.map(({ kind, fields, userId, requestedBy }) => [kind, fields, userId === requestedBy])).toEqual([
      ['user.add', sam, true],
    ]);
    expect(house.mails().filter(({ to }) => to === sam.email)).toEqual([]);
  } finally {
    await house.close();
    await directory.close();
  }
});
