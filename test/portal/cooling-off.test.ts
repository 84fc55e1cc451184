import { createAskMail } from '../../src/portal/accounts/ask-mail';
import type { User } from '../../src/directory/port';
import type { Language } from '../../machines/words';
import { openTalkingHouse, type Talk, type TalkingHouse } from '../support/talking-house';

const hour = 3_600_000;
const login = '101@organization.com';

describe('for a day after a designated address became another', () => {
  let house: TalkingHouse;
  let n = 0;
  beforeAll(async () => {
    house = await openTalkingHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.later(80 * hour);
    const { id, email } = await owner();
    await createAskMail(house.store, house.policy)(
      {
        mail: 'address-set',
        user: id,
        email: `owner${++n}@example.org`,
        before: email,
        change: `cooling-${n}`,
        asker: id,
        case: 'C-48K2-7',
      },
      'en',
      house.now(),
    );
    await house.runner.runDue(50);
  });
  const owner = async (): Promise<User> => {
    const [user] = await house.directory.find({ by: 'login', login });
    if (!user) throw new Error('There is no owner.');
    return user;
  };
  const proved = async (language: Language): Promise<Talk> => {
    const chat = house.talk('chat', language);
    await chat.says(language === 'en' ? `I am ${login}` : `Je suis ${login}`);
    await chat.says(language === 'en' ? `my PIN is ${await house.pin(login)}` : `mon PIN est ${await house.pin(login)}`);
    return chat;
  };
  const wants = async (chat: Talk, wish: string, yes = 'yes'): Promise<string> => {
    await chat.says(wish);
    return chat.says(yes);
  };
  const mailed = async (): Promise<readonly string[]> => {
    const { email } = await owner();
    return house
      .mails()
      .filter(({ to }) => to === email)
      .map(({ subject }) => subject);
  };

  test('whoever is proved hears what is not done, and from when on it will be; their PIN goes on working; what takes no mail is done', async () => {
    const chat = await proved('en');
    const pin = await house.pin(login);
    for (const wish of ['Reset my password', 'I need a new support PIN', 'forward my calls to +44 20 7946 0123']) {
      expect([wish, await wants(chat, wish)]).toEqual([
        wish,
        expect.stringMatching(/I haven’t done this.*changed a short while ago.*Please ask me again from .* on\./s),
      ]);
    }
    expect(await wants(chat, 'forward my calls to 613 555 0142')).toMatch(/Done\./);
    expect(await house.pin(login)).toBe(pin);
    house.later(24 * hour + 1_000);
    expect(await wants(await proved('en'), 'Reset my password')).toMatch(/Done\./);
    expect(await mailed()).toContain('Choose a new password');
  });

  test('in French as well', async () => {
    expect(await wants(await proved('fr'), 'Je veux réinitialiser mon mot de passe', 'oui')).toMatch(
      /Je n’ai pas fait ceci.*vient d’être changée.*Vous pourrez me le redemander à partir de/s,
    );
  });

  test('whoever is not proved hears the same as of a name that nobody has (I12)', async () => {
    const heard = async (name: string): Promise<string> => {
      const chat = house.talk('chat');
      await chat.says(`I am ${name}. Reset my password`);
      await chat.says('yes');
      return `${await chat.says('mail me my PIN')}\n${await chat.says('123450')}`;
    };
    const [known, unknown] = [await heard(login), await heard('987@organization.com')];
    expect(known.replaceAll(login, '')).toBe(unknown.replaceAll('987@organization.com', ''));
    expect(known).toMatch(/If I know you by that name, a mail with your PIN/);
    expect(await mailed()).toEqual([]);
  });
});
