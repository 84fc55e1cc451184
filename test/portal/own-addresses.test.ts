import { demoUsers } from '../../src/portal/demo-users';
import { eventually } from '../support/eventually';
import { House, sixDigits } from '../support/house';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { hour, minute } from '../scenarios/support/world';
import { portalMail, Visitor, type Seen } from './visitor';

let house: House;
let clock = Date.UTC(2031, 4, 6, 14);
beforeAll(async () => {
  house = await House.open({ now: () => clock });
});
afterAll(() => house.close());
beforeEach(() => {
  clock += 80 * hour;
});

const [maya, daniel, louis, amina] = demoUsers.map(({ login }) => login) as [string, string, string, string];
const passwordOf = (login: string): string => demoUsers.find((user) => user.login === login)?.password ?? '';
async function signedIn(login: string): Promise<Visitor> {
  const visitor = new Visitor(house);
  expect((await visitor.signIn(login, passwordOf(login))).status).toBe(303);
  return visitor;
}
const profile = '/portal/profile';
const ask = (
  visitor: Visitor,
  login: string,
  which: 'address-own' | 'second-confirm',
  email: string,
  password = passwordOf(login),
): Promise<Seen> => visitor.post(profile, { act: which, [`${which}-email`]: email, [`${which}-current`]: password });
const notice = ({ text }: Seen): string => /id="notice"[^>]*>([^<]*)</.exec(text)?.[1] ?? '';
const owner = 'daniel.okafor@example.com';

test('a designated address is changed by who confirms at both: nothing goes to the new one before the old one agrees, and nothing is in force before the new one does', async () => {
  const [visitor, fresh] = [await signedIn(daniel), 'daniel.new@example.org'];
  expect((await ask(visitor, daniel, 'address-own', fresh, 'not it')).status).toBe(422);
  for (const wrong of ['daniel', 'a@b.com, c@d.com', '"x@y.com"@evil.example', 'Daniel.Okafor@example.com'])
    expect((await ask(visitor, daniel, 'address-own', wrong)).status).toBe(422);
  expect(await ask(visitor, daniel, 'address-own', fresh)).toMatchObject({ status: 303, to: '/portal/profile?address-own' });
  const first = await portalMail(house, owner, 'address');
  expect([first.text.includes(fresh), await house.mails(fresh)]).toEqual([true, []]);
  const mailbox = new Visitor(house);
  for (let n = 0; n < 5; n++) expect((await mailbox.get(first.path)).text).toContain(`Yes, ask ${fresh} to confirm`);
  const presses = await Promise.all(Array.from({ length: 16 }, () => mailbox.post(first.path)));
  expect(presses.filter(({ status }) => status === 200)).toHaveLength(1);
  const second = await portalMail(house, fresh, 'email');
  expect((await visitor.get(profile)).text).toContain(owner);
  expect(await visitor.name()).toBe('Daniel Okafor');
  expect((await mailbox.post(second.path)).status).toBe(200);
  const told = await portalMail(house, owner, 'revert');
  expect(told.text).toContain(fresh);
  expect(await visitor.name()).toBeUndefined();
  const again = await signedIn(daniel);
  expect((await again.get(profile)).text).toContain(fresh);
  expect(notice(await ask(again, daniel, 'address-own', 'third@example.org'))).toContain('changed a short while ago');
  // Nor is the PIN replaced by one that could be mailed nowhere.
  expect(notice(await again.post(profile, { act: 'support-pin' }))).toContain('changed a short while ago');
  expect(
    (await house.audit())
      .filter(({ action }) => action.startsWith('email.'))
      .slice(-3)
      .map(({ action }) => action),
  ).toEqual(['email.asked', 'email.confirmed', 'email.confirmed']);
  // The old address takes it back; the user stays frozen until an administrator has looked.
  expect((await mailbox.post(told.path)).status).toBe(200);
  const restore = await portalMail(house, 'maya.lindqvist@example.com', 'restore');
  expect((await new Visitor(house).signIn(daniel, passwordOf(daniel))).status).toBe(422);
  expect((await mailbox.post(restore.path)).status).toBe(200);
  expect((await (await signedIn(daniel)).get(profile)).text).toContain(owner);
});

test('a stolen session alone, even with the password, changes no address: the owner says that it was not them, and the links are dead', async () => {
  const [thief, evil] = [await signedIn(maya), 'thief@example.org'];
  await ask(thief, maya, 'address-own', evil);
  const link = await portalMail(house, 'maya.lindqvist@example.com', 'address');
  const notMe = /(\/not-me\/[\w.-]+)/.exec(link.text)?.[1] ?? '';
  const mailbox = new Visitor(house);
  expect((await mailbox.post(notMe)).status).toBe(200);
  expect([(await mailbox.get(link.path)).status, (await mailbox.post(link.path)).status]).toEqual([410, 410]);
  expect([await thief.name(), await house.mails(evil)]).toEqual([undefined, []]);
});

test.each([
  ['a minute before a day', 24 * hour - minute, 200],
  ['a minute after a day', 24 * hour + minute, 410],
])('the link of a second address %s', async (_when, after, status) => {
  const visitor = await signedIn(amina);
  const before = (await house.mails('amina.haddad@example.net')).length;
  expect((await ask(visitor, amina, 'second-confirm', `second.${status}@example.org`)).status).toBe(303);
  const link = await portalMail(house, 'amina.haddad@example.net', 'second', before + 1);
  clock += after;
  expect((await new Visitor(house).post(link.path)).status).toBe(status);
  expect((await (await signedIn(amina)).get(profile)).text.includes('second.200@example.org')).toBe(true);
});

test('a second address is taken away as it was set: from the address on file', async () => {
  const visitor = await signedIn(louis);
  expect((await visitor.get(profile)).text).toContain('louis@example.org');
  await visitor.post(profile, { act: 'second-confirm', 'second-confirm-current': passwordOf(louis), remove: 'yes' });
  const link = await portalMail(house, 'louis.gagnon@example.com', 'second');
  expect((await new Visitor(house).get(link.path)).text).toContain('taken away');
  expect((await visitor.get(profile)).text).toContain('louis@example.org');
  await new Visitor(house).post(link.path);
  expect((await visitor.get(profile)).text).not.toContain('louis@example.org');
});

test('an office manager proposes a second address that the user alone confirms, and none for who has a role; the mail has no PIN in it', async () => {
  const visitor = await signedIn(louis);
  const page = (await visitor.get('/portal/users')).text;
  const id = /value="([^"]+)">Daniel Okafor,/.exec(page)?.[1] ?? '';
  expect(notice(await visitor.post('/portal/users', { act: 'propose', user: id, second: 'daniel.home@example.org' }))).toContain(
    'Daniel Okafor has been asked',
  );
  const link = await portalMail(house, owner, 'second');
  expect([link.text.includes('Louis Gagnon'), sixDigits.test(link.text), await house.mails('daniel.home@example.org')]).toEqual([
    true,
    false,
    [],
  ]);
  await signedIn(maya);
  const mayas = (await house.audit()).findLast(({ action }) => action === 'portal.signed-in')?.asker ?? '';
  expect((await visitor.post('/portal/users', { act: 'propose', user: mayas, second: 'maya.home@example.org' })).status).toBe(422);
  expect((await (await signedIn(amina)).post('/portal/users', { act: 'propose', user: id, second: 'x@example.org' })).status).toBe(422);
  const mailbox = new Visitor(house);
  expect((await mailbox.get(link.path)).text).toMatch(/Louis Gagnon proposes daniel\.home@example\.org/);
  expect((await mailbox.post(link.path)).status).toBe(200);
  expect((await (await signedIn(daniel)).get(profile)).text).toContain('daniel.home@example.org');
});

describe('a second address with a provider’s directory', () => {
  let directory: HttpDirectoryServer;
  let theirs: House;
  beforeAll(async () => {
    directory = await startHttpDirectory();
    theirs = await House.open({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token }, now: () => clock });
  });
  afterAll(async () => {
    await theirs.close();
    await directory.close();
  });
  beforeEach(() => directory.fail());

  /** What is tried again is due while the clock goes on. */
  const settled = () =>
    eventually(async () => {
      clock += minute;
      return (await theirs.left()) === 0 ? true : undefined;
    }, 'all that was accepted done');
  const reached = () => directory.directory.journal.map(({ userId, requestedBy, fields }) => [userId, requestedBy, fields['email']]);
  const changes = async () =>
    (await theirs.audit())
      .filter(({ action }) => /^(?:email|change)\./.test(action))
      .map(({ action, reason }) => (reason === undefined ? action : `${action} ${reason}`));
  /** Somebody asks the chat for it with PIN and code: the page behind the mail to the address on file, and what was said. */
  async function askedBy(login: string, address: string, wish: string, to = owner) {
    const before = (await theirs.mails(to)).filter(({ text }) => text.includes('/portal/second/')).length;
    const mailed = async (subject: string) => (await theirs.mails(address)).filter((mail) => mail.subject === subject);
    const [pins, codes] = [(await mailed('Your support PIN')).length, (await mailed('Your one-time code')).length];
    const secret = (subject: string, older: number) =>
      eventually(async () => {
        const all = await mailed(subject);
        return all.length > older ? sixDigits.exec(all[0]?.text ?? '')?.[0] : undefined;
      }, subject);
    const chat = await theirs.customer();
    await chat.asks(`I am ${login}. ${wish}`, /second email address of .*Shall I/s);
    await chat.asks('yes', /support PIN/);
    await chat.asks('mail me my PIN', /on its way/);
    await chat.asks(`my PIN is ${await secret('Your support PIN', pins)}`, /one-time code/);
    const told = await chat.asks(`the code is ${await secret('Your one-time code', codes)}`, /Nearly done\./);
    return { told: JSON.stringify(told), path: (await portalMail(theirs, to, 'second', before + 1)).path };
  }

  test('waits for the mailbox on file: looking does nothing, one press of many carries it there, once, also when the answer was lost; both mails say so', async () => {
    const { path, told } = await askedBy(daniel, owner, 'Add daniel.home@example.org as my second email address');
    expect(told).toMatch(/A mail to the address on file asks to confirm it, within 24 hours/);
    await settled();
    expect([directory.directory.journal, await theirs.mails('daniel.home@example.org')]).toEqual([[], []]);
    const mailbox = new Visitor(theirs);
    for (let n = 0; n < 3; n++) expect((await mailbox.get(path)).text).toContain('You asked for daniel.home@example.org');
    let posts = 0;
    directory.fail(({ method }) => (method === 'POST' && posts++ === 0 ? { is: 'lost' } : undefined));
    const presses = await Promise.all(Array.from({ length: 16 }, () => mailbox.post(path)));
    expect(presses.filter(({ status }) => status === 200).map(({ text }) => text)).toEqual([
      expect.stringMatching(/The second address is being set\. A mail tells you/),
    ]);
    await settled();
    expect([reached(), posts]).toEqual([[['user-20417-101', 'user-20417-101', 'daniel.home@example.org']], 2]);
    expect((await theirs.mail(owner, ({ subject }) => subject === 'A change was made in your account')).text).toMatch(
      /Second address now: daniel\.home@example\.org[^]*Case number: C-[^]*\/not-me\//,
    );
    expect([(await mailbox.get(path)).status, await changes()]).toEqual([
      410,
      ['change.authorized', 'email.asked', 'email.confirmed', 'change.applied'],
    ]);
  });

  test('a proposal that the provider refuses is told by mail to whose address it is and to who asked, each in their language', async () => {
    const { path } = await askedBy(louis, 'louis.gagnon@example.com', 'Add daniel.home@example.org as a second email for extension 101');
    const mailbox = new Visitor(theirs);
    expect((await mailbox.get(`${path}?lang=fr`)).text).toContain('Louis Gagnon propose daniel.home@example.org');
    directory.fail(({ method }) => (method === 'POST' ? { is: 'status', status: 422, body: '{"reason":"taken"}' } : undefined));
    expect((await mailbox.post(`${path}?lang=fr`)).text).toContain('La deuxième adresse est en train d’être enregistrée');
    const subject = 'The second email address could not be set';
    for (const to of [owner, 'louis.gagnon@example.com'])
      expect((await theirs.mail(to, (mail) => mail.subject === subject)).text).toMatch(
        /101@organization\.com[^]*daniel\.home@example\.org/,
      );
    expect((await changes()).at(-1)).toBe('change.refused directory-refused');
  });

  test('“this was not me” ends it before it is confirmed, and between the confirmation and the directory', async () => {
    const before = reached().length;
    const wish = 'Add daniel.third@example.org as my second email address';
    const notMe = async (subject: string): Promise<void> => {
      const { text } = await theirs.mail(owner, (mail) => mail.subject === subject);
      expect((await new Visitor(theirs).post(/(\/not-me\/[\w.-]+)/.exec(text)?.[1] ?? '')).status).toBe(200);
    };
    const first = await askedBy(daniel, owner, wish);
    await notMe('Your second email address');
    expect((await new Visitor(theirs).post(first.path)).status).toBe(410);
    clock += hour;
    const second = await askedBy(daniel, owner, wish);
    let tries = 0;
    directory.fail(({ method }) => (method === 'POST' && ++tries > 0 ? { is: 'before' } : undefined));
    expect((await new Visitor(theirs).post(second.path)).status).toBe(200);
    await eventually(async () => tries > 0 || undefined, 'a first try');
    await notMe('Your second email address');
    directory.fail();
    await settled();
    expect([reached().length, (await changes()).at(-1)]).toEqual([before, 'change.failed revoked']);
  });
});
