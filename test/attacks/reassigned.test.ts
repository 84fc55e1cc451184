import { House, sixDigits } from '../support/house';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { Customer } from '../support/customer';

const minute = 60_000;
const login = '101@organization.com';
const [before, after] = ['daniel.okafor@example.com', 'noor.haddad@example.com'];

/** An extension and its login name go to the next person; an id never does (design, section 1). */
describe('an extension that was given to somebody else', () => {
  let provider: HttpDirectoryServer;
  let house: House;
  let clock = Date.UTC(2031, 4, 6, 14);
  beforeAll(async () => {
    provider = await startHttpDirectory();
    house = await House.open({ now: () => clock, env: { DIRECTORY_URL: provider.url, DIRECTORY_TOKEN: provider.token } });
  });
  afterAll(async () => {
    await house.close();
    await provider.close();
  });

  test('leaves its former user nothing: PIN, verified chat, draft, links and “this was not me” prove nothing of the new one, who proves themself by a PIN of their own', async () => {
    const chat = await house.customer();
    await chat.asks(`I am ${login}. Mail me my PIN`, /on its way/);
    const old = await house.pinOf(before);
    await chat.asks(`My PIN is ${old}`, /verified|thank/i);
    await chat.asks('send me a link to go on later', /link/);
    await chat.asks('forward my calls to 613 555 0166', /Shall I do this/);
    await house.mail(before, ({ subject }) => subject === 'Your link to go on');
    const unproved = await house.customer();
    await unproved.asks(`I am ${login}. Forward my calls to 613 555 0166`, /Shall I do this/);
    await unproved.asks('yes', /PIN/);
    const links = (await house.mails(before)).flatMap((mail) => mail.links);
    expect(links.map((link) => new URL(link).pathname.split('/')[1])).toEqual(expect.arrayContaining(['verify', 'resume', 'not-me']));

    // Who had it leaves; who comes has another id, name and address, and everything else is the same.
    Object.assign(provider.directory.users.find((user) => user.login === login) ?? {}, {
      id: 'user-20417-101-second',
      name: 'Noor Haddad',
      email: after,
    });
    clock += minute;

    // Rights of before are gone in the turn that would use them, and the draft is nobody's.
    await chat.says('yes');
    await chat.hears(/ended|no longer|once more|not|can’t/i);
    for (const link of links.filter((each) => !each.includes('/not-me/')))
      expect([link, (await fetch(link, { method: 'POST', redirect: 'manual', headers: { origin: new URL(link).origin } })).status]).toEqual(
        [link, 410],
      );
    // This chat named the former user, whose PIN it is: right, and worth nothing.
    await unproved.asks(`my PIN is ${old}`, /haven’t done this/);
    const stranger = await house.customer();
    await stranger.asks(`I am ${login}. Forward my calls to 613 555 0166`, /Shall I do this/);
    await stranger.asks('yes', /PIN/);
    await stranger.asks(`my PIN is ${old}`, /did not work/);
    expect(provider.directory.journal).toEqual([]);

    // Nobody's "this was not me" of before ends anything of the new user.
    const mine = await Customer.begin(house.url, {});
    await mine.asks(`I am ${login}. Mail me my PIN`, /on its way/);
    const own = sixDigits.exec((await house.mail(after, ({ text }) => sixDigits.test(text))).text)?.[0] ?? '';
    expect(own).not.toBe(old);
    await mine.asks(`My PIN is ${own}`, /verified|thank/i);
    for (const link of links.filter((each) => each.includes('/not-me/')))
      await fetch(link, { method: 'POST', redirect: 'manual', headers: { origin: new URL(link).origin } });
    await mine.asks('forward my calls to 613 555 0142', /Shall I do this/);
    await mine.asks('yes', /Done\./);
    expect(provider.directory.journal.map(({ kind, userId, fields }) => [kind, userId, fields['number']])).toEqual([
      ['call-forwarding.set', 'user-20417-101-second', '+16135550142'],
    ]);
    expect((await house.mails(before)).filter(({ subject }) => /PIN/.test(subject) && subject !== 'Your support PIN')).toEqual([]);
    const entries = (await house.audit()).filter(({ action }) => action === 'change.applied');
    expect(entries.map(({ asker, subject }) => [asker, subject])).toEqual([['user-20417-101-second', 'user-20417-101-second']]);
  });
});
