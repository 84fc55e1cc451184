import { demoUsers } from '../../src/portal/demo-users';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { hour, minute } from '../scenarios/support/world';
import { Visitor, type Seen } from './visitor';

let house: House;
let clock = Date.UTC(2031, 4, 6, 14);
beforeAll(async () => {
  house = await House.open({ now: () => clock });
});
afterAll(() => house.close());
beforeEach(() => {
  clock += 48 * hour;
});

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';
const [maya, daniel, louis, amina] = demoUsers.map(({ login }) => login) as [string, string, string, string];
const passwords = new Map(demoUsers.map(({ login, password }) => [login, password]));
const addressOf: Readonly<Record<string, string>> = { [maya]: 'maya.lindqvist@example.com', [daniel]: 'daniel.okafor@example.com' };

async function signedIn(login: string, headers: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  const visitor = new Visitor(house, headers);
  expect((await visitor.signIn(login, passwords.get(login) ?? '')).status).toBe(303);
  return visitor;
}
const profile = '/portal/profile';
const password = (current: string, next: string, confirmation = next): Record<string, string> => ({
  act: 'password',
  current,
  password: next,
  confirmation,
});
/** What stands above the form. */
const notice = ({ text }: Seen): string => /id="notice"[^>]*>([^<]*)</.exec(text)?.[1] ?? '';
/** The id the users' page gives somebody; an administrator's page gives it for who waits for a welcome mail. */
const idOf = (text: string, name: string): string =>
  new RegExp(`<h2>${name}</h2>[^]*?name="user" value="([^"]+)"|value="([^"]+)">${name},`)
    .exec(text)
    ?.slice(1)
    .find((id) => id !== undefined) ?? '';

test('who is not signed in is asked to, and comes back; another website’s page can post nothing', async () => {
  const stranger = new Visitor(house);
  expect(await stranger.get(profile)).toMatchObject({ status: 303, to: '/portal/login?first&to=%2Fportal%2Fprofile' });
  expect(await stranger.get('/portal/users')).toMatchObject({ status: 303, to: '/portal/login?first&to=%2Fportal%2Fusers' });
  expect((await stranger.post(profile, { act: 'support-pin' })).status).toBe(303);
  const visitor = await signedIn(daniel);
  expect((await visitor.post(profile, { act: 'end-others' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});

test('a new password wants the one of now and follows the rules; sessions elsewhere end, this one goes on under another name, and the owner is told', async () => {
  const [here, elsewhere] = [await signedIn(daniel), await signedIn(daniel)];
  const thief = here.copy();
  expect((await here.post(profile, password('Pebble-meadow-4', 'short'))).text).toContain('It is too short.');
  const wrong = await here.post(profile, password('Pebble-meadow-5', 'Ribbon-castle-88'));
  expect([wrong.status, wrong.text.includes('That is not your password'), wrong.text.includes('Ribbon-castle-88')]).toEqual([
    422,
    true,
    false,
  ]);
  expect(await here.post(profile, password('Pebble-meadow-4', 'Ribbon-castle-88'))).toMatchObject({
    status: 303,
    to: '/portal/profile?password',
  });
  passwords.set(daniel, 'Ribbon-castle-88');
  expect(notice(await here.get('/portal/profile?password'))).toContain('Your new password is set');
  expect([await here.name(), await elsewhere.name(), await thief.name()]).toEqual(['Daniel Okafor', undefined, undefined]);
  expect((await new Visitor(house).signIn(daniel, 'Pebble-meadow-4')).status).toBe(422);
  await house.mail('daniel.okafor@example.com', ({ subject }) => subject === 'Your password was set');
  // Nor is anybody told again, or signed out, by what looks after a password whose setter died behind it.
  clock += minute;
  await eventually(async () => (await house.left()) === 0 || undefined, 'nothing to be left');
  const told = (await house.mails('daniel.okafor@example.com')).filter(({ subject }) => subject === 'Your password was set');
  expect([told.length, await here.name()]).toEqual([1, 'Daniel Okafor']);
});

test('a stolen session guesses the password no more often than somebody at the sign-in page', async () => {
  const visitor = await signedIn(maya);
  const seen: number[] = [];
  for (let n = 0; n < 12; n++) seen.push((await visitor.post(profile, password(`Wrong-guess-${n}`, 'Ribbon-castle-88'))).status);
  expect([seen.slice(0, 9), seen.at(-1)]).toEqual([Array<number>(9).fill(422), 429]);
  expect((await new Visitor(house).signIn(maya, 'Wrong-guess-99')).status).toBe(429);
});

test('a new voicemail PIN follows the rules and wants the password; the mail about it does not have it, and the audit log names the change before it was made', async () => {
  const visitor = await signedIn(daniel);
  const set = (pin: string, current = passwords.get(daniel) ?? ''): Promise<Seen> =>
    visitor.post(profile, { act: 'voicemail', 'voicemail-current': current, 'voicemail-pin': pin });
  expect((await set('1234')).text).toContain('count up or down');
  expect((await set('101101')).text).toContain('It is your extension.');
  expect((await set('7305', 'not it')).status).toBe(422);
  expect(await set('73 05')).toMatchObject({ status: 303, to: '/portal/profile?voicemail' });
  expect((await set('7305')).text).toContain('the one you have already');
  const mail = await house.mail('daniel.okafor@example.com', ({ subject }) => subject === 'Your voicemail PIN was changed');
  expect([mail.text.includes('7305'), /\/not-me\//.test(mail.text)]).toEqual([false, true]);
  const entries = (await house.audit()).filter(({ kind }) => kind === 'voicemail-pin.reset');
  expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
    ['change.authorized', 'portal'],
    ['change.applied', 'portal'],
  ]);
});

test('a new support PIN is made and mailed at once: the old one proves nothing, what was proved with it is over, and one cannot be made every second', async () => {
  const visitor = await signedIn(maya);
  const customer = await house.customer();
  await customer.asks('I am 100@organization.com. Mail me my PIN', /mail/i);
  const old = await house.pinOf(addressOf[maya] ?? '');
  await customer.asks(`My PIN is ${old}`, /thank/i);
  expect(await visitor.post(profile, { act: 'support-pin' })).toMatchObject({ status: 303, to: '/portal/profile?support-pin' });
  const mail = await house.mail(addressOf[maya] ?? '', ({ subject }) => subject === 'Your new support PIN');
  const fresh = /(?<!\d)\d{6}(?!\d)/.exec(mail.text)?.[0];
  expect([fresh === undefined, fresh === old]).toEqual([false, false]);
  await customer.asks('Forward my calls to 613 555 0100', /PIN/);
  await customer.asks(`My PIN is ${old}`, /did not work/);
  const soon = await visitor.post(profile, { act: 'support-pin' });
  expect([soon.status, soon.text]).toEqual([
    429,
    expect.stringMatching(/notice-good[^>]*>A new support PIN was mailed to you a short while ago[^<]*2 minutes/),
  ]);
  expect(await visitor.name()).toBe('Maya Lindqvist');
  clock += 2 * minute;
  expect((await visitor.post(profile, { act: 'support-pin' })).status).toBe(303);
});

test('one sees in plain words where one is signed in, this browser marked, and ends one or all others; nobody ends another’s', async () => {
  const here = await signedIn(louis, { 'user-agent': firefox });
  const phone = await signedIn(louis, { 'user-agent': safari });
  const odd = await signedIn(louis, { 'user-agent': '<script>alert(1)</script>' });
  const page = (await here.get(profile)).text;
  expect(page).toMatch(/<strong>Firefox on Windows<\/strong> <span class="here">This browser<\/span>/);
  expect(page).toContain('<strong>Safari on an iPhone</strong>');
  expect(page).toContain('<strong>A browser we don’t know</strong>');
  expect(page).not.toContain('alert(1)');
  const theirs = /Safari on an iPhone[^]*?name="session" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await (await signedIn(amina)).post(profile, { act: 'end', session: theirs });
  expect(await phone.name()).toBe('Louis Gagnon');
  expect(await here.post(profile, { act: 'end', session: theirs })).toMatchObject({ to: '/portal/profile?signed-out-there' });
  expect([await phone.name(), await odd.name()]).toEqual([undefined, 'Louis Gagnon']);
  await here.post(profile, { act: 'end-others' });
  expect([await here.name(), await odd.name()]).toEqual(['Louis Gagnon', undefined]);
});

test('an administrator sees the users of their account alone, and sends the welcome mail again to who never set up; a second one replaces the first', async () => {
  const visitor = await signedIn(maya);
  const page = (await visitor.get('/portal/users')).text;
  expect(page).toMatch(/Sofia Moretti[^]*Not set up yet[^]*sofia\.moretti@example\.com[^]*Send the welcome mail again/);
  expect([page.includes('Amina Haddad'), page.match(/Send the welcome mail again/g)?.length]).toEqual([false, 1]);
  expect((await visitor.get('/portal/users?find=weber')).text).toMatch(/Hannah Weber/);
  expect((await visitor.get('/portal/users?find=weber')).text).not.toMatch(/Sofia/);
  const sofia = idOf(page, 'Sofia Moretti');
  const send = (who: Visitor = visitor, user = sofia): Promise<Seen> => who.post('/portal/users', { act: 'welcome', user });
  expect(notice(await send())).toContain('on its way to Sofia Moretti');
  const mail = await house.mail('sofia.moretti@example.com', ({ subject }) => subject.startsWith('Welcome'));
  expect(mail.text).toMatch(/\/portal\/setup\//);
  await send();
  await send();
  expect((await send()).status).toBe(429);
  const stranger = await signedIn(amina);
  expect((await send(stranger)).status).toBe(422);
  expect((await send(await signedIn(louis))).status).toBe(422);
  expect((await send(await signedIn(daniel))).to).toBe(profile);
  expect((await house.audit()).filter(({ kind }) => kind === 'welcome.resend')).toHaveLength(3);
});

test('an office manager compares an address with the one on file, of who has no role alone, and sees none; whoever has no role is led to their profile', async () => {
  const visitor = await signedIn(louis);
  const page = (await visitor.get('/portal/users')).text;
  expect([page.includes('daniel.okafor@example.com'), page.includes('Send the welcome mail')]).toEqual([false, false]);
  expect(/<select[^]*<\/select>/.exec(page)?.[0]).not.toMatch(/Maya|Louis/);
  const check = (user: string, email: string): Promise<Seen> => visitor.post('/portal/users', { act: 'check', user, email });
  const id = idOf(page, 'Daniel Okafor');
  expect(notice(await check(id, ' Daniel.Okafor@example.com'))).toMatch(/^Yes, that is the address on file for Daniel Okafor/);
  expect(notice(await check(id, 'daniel@example.com'))).toMatch(/^No, another address/);
  expect((await check(id, 'daniel')).status).toBe(422);
  await signedIn(maya);
  const mayas = (await house.audit()).findLast(({ action }) => action === 'portal.signed-in')?.asker ?? '';
  expect((await check(mayas, 'maya.lindqvist@example.com')).status).toBe(422);
  expect((await (await signedIn(daniel)).get('/portal/users')).to).toBe(profile);
});

test('in French', async () => {
  const visitor = await signedIn(maya);
  expect((await visitor.get('/portal/profile?lang=fr')).text).toMatch(
    /Votre profil[^]*PIN de messagerie vocale[^]*Où votre session est ouverte/,
  );
  expect((await visitor.get('/portal/users')).text).toMatch(/Utilisateurs de votre entreprise[^]*Renvoyer le courriel de bienvenue/);
  expect(notice(await visitor.post(profile, password('nope', 'Ribbon-castle-88')))).toContain('Pas encore enregistré');
});
