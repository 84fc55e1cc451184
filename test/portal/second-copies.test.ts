import type { User } from '../../src/directory/port';
import { createReaderLanguages } from '../../src/effects/reader-languages';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { notesIn } from '../../src/store/notes';
import { sixDigits } from '../support/house';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const login = '103@organization.com';
const second = 'louis@example.org';

describe('a second address (SO-9)', () => {
  let house: TalkingHouse;
  beforeAll(async () => {
    house = await openTalkingHouse();
  });
  afterAll(() => house.close());

  const owner = async (): Promise<User> => {
    const [user] = await house.directory.find({ by: 'login', login });
    if (!user) throw new Error(`There is no ${login}.`);
    return user;
  };
  const copies = () => house.mails().filter(({ to }) => to === second);

  test('gets a copy of every notice of a change, and never a PIN, a code or a link that proves or brings back', async () => {
    const chat = house.talk('chat');
    await chat.says(`I am ${login}`);
    await chat.says('mail me my PIN');
    await chat.says(`my PIN is ${await house.pin(login)}`);
    await chat.says('forward my calls to +44 20 7946 0123');
    await chat.says('yes');
    await chat.says('cancel');
    await chat.says('send me a link to go on later');
    await chat.says('Reset my password');
    await chat.says('yes');
    await chat.says('forward my calls to 613 555 0142');
    expect(await chat.says('yes')).toMatch(/Done\./);
    const { id, email } = await owner();
    const ask = createAskMail(house.store, house.policy);
    for (const mail of ['password-notice', 'voicemail-notice', 'new-pin', 'reset'] as const)
      await ask({ mail, user: id }, 'en', house.now());
    await ask(
      { mail: 'address-set', user: id, email: 'louis.new@example.org', before: email, change: 'copy-1', asker: id, case: 'C-48K2-7' },
      'en',
      house.now(),
    );
    await house.runner.runDue(50);
    expect(
      copies()
        .map(({ subject }) => subject)
        .toSorted(),
    ).toEqual([
      'A change was made in your account',
      'A mail was sent, as it was asked for',
      'An email address was changed',
      'Your password was set',
      'Your voicemail PIN was changed',
    ]);
    for (const { text, links } of copies()) {
      expect(sixDigits.test(text)).toBe(false);
      expect(links.filter((link) => !/\/not-me\/|\/portal\/forgot-password$/.test(link))).toEqual([]);
    }
    // The same notices to the address on file, with all that is in them.
    expect(
      house
        .mails()
        .filter(({ to, subject }) => to === email && subject === 'An email address was changed')
        .flatMap(({ links }) => links),
    ).toEqual([expect.stringContaining('/portal/revert/')]);
  });

  test('is told also while the address on file is too new for anything', async () => {
    const before = copies().length;
    await createAskMail(house.store, house.policy)({ mail: 'password-notice', user: (await owner()).id }, 'en', house.now());
    await house.runner.runDue(50);
    expect([copies().length, house.mails().filter(({ to }) => to === 'louis.new@example.org')]).toEqual([before + 1, []]);
  });

  test('and each reader has it in the language they last signed in or asked in; who is not known, in that of the matter', async () => {
    const { id, email } = await owner();
    const languages = createReaderLanguages(notesIn(house.store), house.keys);
    await languages.learn(id, 'en', house.now());
    await createAskMail(house.store, house.policy)(
      { mail: 'address-put-back', user: id, email: 'louis@example.com', before: email, change: 'copy-2', asker: id, case: 'C-48K2-7' },
      'fr',
      house.now(),
    );
    await house.runner.runDue(50);
    const told = house.mails().filter(({ subject }) => /put back|rétablie/.test(subject));
    expect(told.map(({ to, subject }) => [to === 'louis@example.com' || to === second, subject]).toSorted()).toEqual([
      [false, 'Une adresse courriel a été rétablie'],
      [true, 'An email address was put back'],
      [true, 'An email address was put back'],
    ]);
  });
});
