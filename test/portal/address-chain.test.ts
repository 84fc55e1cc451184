import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPassword } from '../../src/access/password-hash';
import type { User } from '../../src/directory/port';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';

const hour = 3_600_000;
const person = (extension: string, email: string, roles: readonly string[] = [], more = {}) => ({
  extension,
  name: `Person ${extension}`,
  email,
  roles,
  activated: true,
  ...more,
});
const accounts = [
  {
    domain: 'two.example',
    number: '20417',
    name: 'Two',
    kind: 'customer',
    users: [
      person('100', 'maya@mail.example', ['administrator']),
      person('110', 'ada@mail.example', ['administrator']),
      ...['101', '102', '103', '104', '105', '106', '107'].map((extension) =>
        person(extension, `owner${extension}@mail.example`, [], { secondEmail: `second${extension}@mail.example` }),
      ),
    ],
  },
  {
    domain: 'one.example',
    number: '31002',
    name: 'One',
    kind: 'customer',
    users: [person('100', 'amina@mail.example', ['administrator'], { password: 'Own-secret-100' })],
  },
];

describe('one address after another', () => {
  let house: TalkingHouse;
  let n = 0;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-chain-'));
    const file = join(folder, 'accounts.json');
    await writeFile(file, JSON.stringify({ accounts }));
    house = await openTalkingHouse({ env: { DIRECTORY_SEED: file } });
    await rm(folder, { recursive: true });
  });
  afterAll(() => house.close());
  beforeEach(() => house.later(80 * hour));

  const user = async (login: string): Promise<User> => {
    const [found] = await house.directory.find({ by: 'login', login });
    if (!found) throw new Error(`There is no ${login}.`);
    return found;
  };
  /** Another address is set, as its new mailbox confirmed it. */
  const sets = async (login: string, email: string, asker = login): Promise<void> => {
    const { id, email: before } = await user(login);
    await createAskMail(house.store, house.policy)(
      { mail: 'address-set', user: id, email, before, change: `chain-${++n}`, asker: (await user(asker)).id, case: 'C-48K2-7' },
      'en',
      house.now(),
    );
    await house.runner.runDue(50);
  };
  const mailsTo = (address: string) => house.mails().filter(({ to }) => to === address);
  /** Of the newest mail to an address that has one. */
  const token = (address: string, path: 'revert' | 'restore'): string =>
    mailsTo(address)
      .flatMap(({ links }) => links.filter((link) => link.includes(`/portal/${path}/`)))[0]
      ?.split('/')
      .at(-1) ?? '';
  const presses = async (purpose: 'email-revert' | 'restore', link: string): Promise<'done' | 'dead'> => {
    const outcome = await house.addresses.act(purpose, link);
    await house.runner.runDue(50);
    return outcome;
  };

  test('an administrator changes no address that is itself so new, and hears from when on it can be; no way back is mailed to it', async () => {
    await sets('101@two.example', 'first101@evil.example', '100@two.example');
    const chat = house.talk('chat');
    await chat.says('I am 100@two.example');
    await chat.says('Change the email address of 101@two.example to next101@evil.example');
    await chat.says('yes');
    expect(await chat.says(`my PIN is ${await house.pin('100@two.example')}`)).toMatch(
      /I haven’t done this.*changed a short while ago.*Please ask me again from .* on\./s,
    );
    expect((await house.store.readAudit(0, 1_000)).at(-1)).toMatchObject({
      action: 'change.refused',
      kind: 'email.update',
      reason: 'address-rests',
    });
    // Nor is a link promised that could be mailed nowhere.
    await chat.says('Reset the voicemail PIN of 101@two.example');
    expect(await chat.says('yes')).toMatch(/I haven’t done this.*changed a short while ago/s);
    // Nor where it was confirmed at the very moment in which the first one was set.
    await sets('101@two.example', 'next101@evil.example', '100@two.example');
    expect([(await user('101@two.example')).email, mailsTo('first101@evil.example'), mailsTo('next101@evil.example')]).toEqual([
      'first101@evil.example',
      [],
      [],
    ]);
  });

  test('whose address it was can put it back for 72 hours, whatever came after, and is told of that too; all that came after goes with it', async () => {
    await sets('102@two.example', 'first102@evil.example', '100@two.example');
    const own = token('owner102@mail.example', 'revert');
    house.later(25 * hour);
    await sets('102@two.example', 'next102@evil.example', '100@two.example');
    const [told] = mailsTo('owner102@mail.example');
    expect([told?.subject, told?.text.includes('next102@evil.example'), token('owner102@mail.example', 'revert')]).toEqual([
      'An email address was changed',
      true,
      own,
    ]);
    const theirs = token('first102@evil.example', 'revert');
    house.later(46 * hour);
    expect(await presses('email-revert', own)).toBe('done');
    expect(await user('102@two.example')).toMatchObject({ email: 'owner102@mail.example', suspended: true });
    expect([
      await house.addresses.look('email-revert', theirs),
      await presses('email-revert', theirs),
      await presses('email-revert', own),
    ]).toEqual([undefined, 'dead', 'dead']);
    expect((await user('102@two.example')).email).toBe('owner102@mail.example');
  });

  test('the first owner’s link works also after the second one’s was used and the user was frozen by that', async () => {
    await sets('103@two.example', 'first103@evil.example');
    const own = token('owner103@mail.example', 'revert');
    house.later(25 * hour);
    await sets('103@two.example', 'next103@evil.example');
    expect(await presses('email-revert', token('first103@evil.example', 'revert'))).toBe('done');
    expect(await user('103@two.example')).toMatchObject({ email: 'first103@evil.example', suspended: true });
    expect(await presses('email-revert', own)).toBe('done');
    expect(await user('103@two.example')).toMatchObject({ email: 'owner103@mail.example', suspended: true });
  });

  test('of two links pressed at once the earlier change’s counts, in whatever order they are carried out', async () => {
    await sets('104@two.example', 'first104@mail.example');
    const own = token('owner104@mail.example', 'revert');
    house.later(25 * hour);
    await sets('104@two.example', 'next104@mail.example');
    const theirs = token('first104@mail.example', 'revert');
    expect(await Promise.all([house.addresses.act('email-revert', own), house.addresses.act('email-revert', theirs)])).toEqual([
      'done',
      'done',
    ]);
    await house.runner.runDue(50);
    expect((await user('104@two.example')).email).toBe('owner104@mail.example');
  });

  test('whoever asked for what was taken back is told, and lets nobody in; another administrator does; the second address is told as well', async () => {
    await sets('105@two.example', 'first105@evil.example', '100@two.example');
    const [mayas, adas] = [token('maya@mail.example', 'restore'), token('ada@mail.example', 'restore')];
    expect(await presses('email-revert', token('owner105@mail.example', 'revert'))).toBe('done');
    expect([
      mailsTo('maya@mail.example')[0]?.subject,
      token('maya@mail.example', 'restore') === mayas,
      token('ada@mail.example', 'restore') === adas,
    ]).toEqual(['An email address was put back', true, false]);
    const [copy] = mailsTo('second105@mail.example');
    expect([copy?.subject, copy?.links]).toEqual(['An email address was put back', []]);
    expect([await presses('restore', token('ada@mail.example', 'restore')), (await user('105@two.example')).suspended]).toEqual([
      'done',
      false,
    ]);
  });

  test('what is done in somebody’s name while their address is so new is told at the one before it, with “this was not me” and nothing that proves', async () => {
    await sets('107@two.example', 'late107@evil.example');
    const { id } = await user('107@two.example');
    const before = mailsTo('owner107@mail.example').length;
    for (const mail of ['password-notice', 'voicemail-notice', 'reset', 'new-pin'] as const)
      await createAskMail(house.store, house.policy)({ mail, user: id }, 'en', house.now());
    await house.runner.runDue(50);
    const told = mailsTo('owner107@mail.example').slice(0, -before);
    expect(told.map(({ subject }) => subject).toSorted()).toEqual(['Your password was set', 'Your voicemail PIN was changed']);
    expect([told.every(({ links }) => links.some((link) => link.includes('/not-me/'))), mailsTo('late107@evil.example')]).toEqual([
      true,
      [],
    ]);
  });

  test('somebody who was removed puts nothing back', async () => {
    await sets('106@two.example', 'first106@mail.example');
    const { id, account } = await user('106@two.example');
    await house.directory.apply({
      key: `chain-${++n}`,
      kind: 'user.remove',
      userId: id,
      accountId: account.id,
      requestedBy: id,
      fields: {},
      at: house.now(),
    });
    expect(await presses('email-revert', token('owner106@mail.example', 'revert'))).toBe('dead');
    expect((await user('106@two.example')).email).toBe('first106@mail.example');
  });

  test.each(['en', 'fr'] as const)(
    'the only administrator is not frozen, which page and mail say; the old password dies, and the mailbox put back chooses another (%s)',
    async (language) => {
      await sets('100@one.example', `amina.${language}@evil.example`);
      const link = token('amina@mail.example', 'revert');
      expect(await house.addresses.look('email-revert', link)).toMatchObject({ letsIn: 'owner' });
      const { id } = await user('100@one.example');
      expect(await presses('email-revert', link)).toBe('done');
      expect((await user('100@one.example')).suspended).not.toBe(true);
      expect(await checkPassword(await house.records.passwordOf(id), 'Own-secret-100')).toBe(false);
      const [told] = mailsTo('amina@mail.example');
      expect([told?.subject, told?.text]).toEqual([
        'An email address was put back',
        expect.stringContaining('your old password no longer works'),
      ]);
      expect(told?.text).not.toMatch(/administrator/);
      await createAskMail(house.store, house.policy)({ mail: 'reset', user: id }, 'en', house.now());
      await house.runner.runDue(50);
      expect(mailsTo('amina@mail.example')[0]?.subject).toBe('Choose a new password');
    },
  );
});
