import { createReaderLanguages } from '../../src/effects/reader-languages';
import { createAskMail } from '../../src/portal/accounts/ask-mail';
import { demoUsers } from '../../src/portal/demo-users';
import { createWaitingAddresses } from '../../src/portal/profile/waiting';
import { notesIn } from '../../src/store/notes';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { openTalkingHouse } from '../support/talking-house';
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
const users = '/portal/users';
const owner = 'daniel.okafor@example.com';
const notice = ({ text }: Seen): string => /id="notice"[^>]*>([^<]*)</.exec(text)?.[1] ?? '';
const asks = (visitor: Visitor, which: 'address-own' | 'second-confirm', email: string): Promise<Seen> =>
  visitor.post(profile, { act: which, [`${which}-email`]: email, [`${which}-current`]: passwordOf(daniel) });
const again = async (visitor: Visitor, purpose: string): Promise<string> =>
  notice(await visitor.get((await visitor.post(profile, { act: 'waiting-again', purpose })).to ?? ''));
const back = async (visitor: Visitor, purpose: string): Promise<string> =>
  notice(await visitor.get((await visitor.post(profile, { act: 'waiting-back', purpose })).to ?? ''));

test.each(['address-own', 'second-confirm'] as const)(
  'what was asked for (%s) waits on the page that follows, whenever its mail goes out, and can be taken back there',
  async (which) => {
    const [visitor, fresh] = [await signedIn(daniel), `daniel.at-once.${which}@example.org`];
    const asked = await asks(visitor, which, fresh);
    expect(asked).toMatchObject({ status: 303, to: `${profile}?${which}` });
    expect((await visitor.get(asked.to ?? '')).text).toMatch(
      new RegExp(`Waiting for a yes[^]*${fresh.replaceAll('.', '\\.')} as the (new|second) email address[^]*Take it back`),
    );
    expect(await back(visitor, which)).toMatch(/is taken back/);
    await eventually(async () => (await house.left()) === 0 || undefined, 'all that was ordered done');
    expect((await visitor.get(profile)).text).not.toContain(fresh);
  },
);

test.each(['address-own', 'second-confirm'] as const)('taken back before its mail went out (%s): nobody is asked', async (which) => {
  const { directory, ownAddresses, portal, store, audit, keys, policy, now, runner, mails, close } = await openTalkingHouse({
    redis: false,
  });
  const [user] = await directory.find({ by: 'login', login: daniel });
  if (!user) throw new Error(`There is no ${daniel}.`);
  const waiting = createWaitingAddresses({
    store,
    directory,
    links: portal,
    audit,
    askMail: createAskMail(store, policy),
    languages: createReaderLanguages(notesIn(store), keys),
    now,
  });
  expect(await ownAddresses.ask(which, { user, client: '', language: 'en' }, '', 'daniel.hasty@example.org')).toBe('asked');
  expect(await waiting.of(user)).toMatchObject([{ purpose: which, email: 'daniel.hasty@example.org' }]);
  expect(await waiting.takeBack(user, user.id, which)).toBe('taken-back');
  expect(await runner.runDue(50)).toBe(1);
  expect([await waiting.of(user), mails()]).toEqual([[], []]);
  await close();
});

test('a new address stands on the profile while it waits, first at the address on file, then at the new one, and no longer', async () => {
  const [visitor, mailbox, fresh] = [await signedIn(daniel), new Visitor(house), 'daniel.waits@example.org'];
  expect((await visitor.get(profile)).text).not.toContain('Waiting for a yes');
  const before = (await house.mails(owner)).filter(({ text }) => text.includes('/portal/address/')).length;
  await asks(visitor, 'address-own', fresh);
  const first = await portalMail(house, owner, 'address', before + 1);
  expect((await visitor.get(profile)).text).toMatch(
    new RegExp(
      `Waiting for a yes[^]*${fresh.replaceAll('.', '\\.')} as the new email address: we asked at the one on file\\.[^]*Until [^<]*May[^]*Send the mail again[^]*Take it back`,
    ),
  );
  await mailbox.post(first.path);
  await portalMail(house, fresh, 'email');
  expect((await visitor.get(profile)).text).toMatch(/as the new email address: we asked there\./);
  expect((await visitor.get(profile)).text).not.toMatch(/we asked at the one on file/);
  clock += 24 * hour + minute;
  expect((await (await signedIn(daniel)).get(profile)).text).not.toContain('Waiting for a yes');
});

test('sent again the newest link alone works, and no longer than the first would have; three in a quarter of an hour', async () => {
  const [visitor, mailbox] = [await signedIn(daniel), new Visitor(house)];
  const before = (await house.mails(owner)).filter(({ text }) => text.includes('/portal/second/')).length;
  await asks(visitor, 'second-confirm', 'daniel.second@example.org');
  const older = await portalMail(house, owner, 'second', before + 1);
  clock += 23 * hour;
  const later = await signedIn(daniel);
  expect(await again(later, 'second-confirm')).toMatch(/on its way again/);
  const newer = await portalMail(house, owner, 'second', before + 2);
  expect([(await mailbox.get(older.path)).status, (await mailbox.get(newer.path)).status]).toEqual([410, 200]);
  await again(later, 'second-confirm');
  await again(later, 'second-confirm');
  expect((await later.post(profile, { act: 'waiting-again', purpose: 'second-confirm' })).status).toBe(429);
  clock += hour + minute;
  expect((await mailbox.get(newer.path)).status).toBe(410);
  expect(await again(await signedIn(daniel), 'second-confirm')).toMatch(/not waiting any more/);
});

test('taken back it is over: the link is dead, nothing was changed, the log has it; what was confirmed cannot be taken back', async () => {
  const [visitor, mailbox] = [await signedIn(daniel), new Visitor(house)];
  const before = (await house.mails(owner)).filter(({ text }) => text.includes('/portal/address/')).length;
  await asks(visitor, 'address-own', 'daniel.never@example.org');
  const link = await portalMail(house, owner, 'address', before + 1);
  expect(await back(visitor, 'address-own')).toMatch(/is taken back/);
  expect([(await mailbox.get(link.path)).status, (await mailbox.post(link.path)).status]).toEqual([410, 410]);
  expect((await house.audit()).findLast(({ action }) => action.startsWith('email.'))).toMatchObject({
    action: 'email.withdrawn',
    actor: 'portal',
  });
  expect(await back(visitor, 'address-own')).toMatch(/not waiting any more/);
  expect(await house.mails('daniel.never@example.org')).toEqual([]);
  const seconds = (await house.mails(owner)).filter(({ text }) => text.includes('/portal/second/')).length;
  await asks(visitor, 'second-confirm', 'daniel.home@example.org');
  const second = await portalMail(house, owner, 'second', seconds + 1);
  const [confirmed, taken] = await Promise.all([mailbox.post(second.path), back(visitor, 'second-confirm')]);
  const set = (await visitor.get(profile)).text.includes('daniel.home@example.org');
  expect([confirmed.status === 200, /is taken back/.test(taken)]).toEqual([set, !set]);
});

test('an administrator sees what waits for the users of their account, sends it again and takes it back; nobody else does', async () => {
  const [visitor, administrator, manager, stranger] = [
    await signedIn(daniel),
    await signedIn(maya),
    await signedIn(louis),
    await signedIn(amina),
  ];
  await asks(visitor, 'second-confirm', 'daniel.seen@example.org');
  await eventually(async () => (await house.mails(owner)).find(({ text }) => text.includes('daniel.seen@example.org')), 'the question');
  const page = (await administrator.get(users)).text;
  expect(page).toMatch(/<h2>Daniel Okafor<\/h2>[^]*daniel\.seen@example\.org as the second email address[^]*Take it back/);
  expect((await manager.get(users)).text).not.toContain('daniel.seen');
  const user = /name="purpose" value="second-confirm"><input type="hidden" name="user" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const form = { act: 'waiting-back', user, purpose: 'second-confirm' };
  for (const other of [manager, stranger]) expect(notice(await other.post(users, form))).not.toMatch(/taken back:/);
  expect((await visitor.get(profile)).text).toContain('daniel.seen@example.org');
  expect(notice(await administrator.post(users, { ...form, act: 'waiting-again' }))).toMatch(/on its way again/);
  expect(notice(await administrator.post(users, form))).toMatch(/is taken back/);
  expect((await visitor.get(profile)).text).not.toContain('daniel.seen@example.org');
});

test('what an administrator asked for in the chat names them on the profile, and can be taken back there', async () => {
  const [visitor, customer] = [await signedIn(amina), await house.customer()];
  await visitor.get(profile);
  await customer.asks('I am 100@organization.com. Mail me my PIN', /on its way/);
  await customer.asks(`My PIN is ${await house.pinOf('maya.lindqvist@example.com')}`, /verified|thank/i);
  await customer.asks('Change the email address of extension 104 to front@example.org', /Shall I do this/);
  await customer.asks('yes', /one-time code/);
  const code =
    /^\s*(\d{6})\s*$/m.exec(
      (await house.mail('maya.lindqvist@example.com', ({ subject }) => subject === 'Your one-time code')).text,
    )?.[1] ?? '';
  await customer.asks(`the code is ${code}`, /Nearly done/);
  await portalMail(house, 'front@example.org', 'email');
  const administrator = await signedIn(maya);
  const page = (await administrator.get(users)).text;
  expect(page).toMatch(/front@example\.org as the new email address: we asked there\. Maya Lindqvist asked for it\./);
  const user = /name="purpose" value="email-confirm"><input type="hidden" name="user" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(notice(await administrator.post(users, { act: 'waiting-again', user, purpose: 'email-confirm' }))).toMatch(/on its way again/);
  const link = await portalMail(house, 'front@example.org', 'email', 2);
  expect((await new Visitor(house).post(link.path)).status).toBe(200);
  await portalMail(house, 'front.desk@example.com', 'revert');
});
