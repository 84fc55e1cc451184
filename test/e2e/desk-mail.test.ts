import { openMailWorld, type MailWorld } from '../support/mail-world';
import { MailCustomer } from '../support/mail-customer';
import { changesOf } from '../support/mail-story';
import { findings } from '../website/support/axe';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { picture } from '../website/support/picture';
import { DeskConsole } from './support/desk-console';
import { together } from '../support/together';

let world: MailWorld;
let chromium: TestBrowser;
beforeAll(async () => {
  [world, chromium] = await together(openMailWorld({ redis: false }), startChromium());
});
afterAll(async () => {
  await chromium.close();
  await world.close();
});

const goodbye = (text: string): string => text.split('\n\n-- \n')[0] ?? '';

test('the same by mail, the agent at a tablet in the dark: answered in the thread in their name, the PIN keyed, the change confirmed in a reply, handed back, rated by the link in the summary', async () => {
  const url = world.house.service.publicUrl;
  const person = world.person();
  const customer = MailCustomer.of(world, person);
  const his = await chromium.visitor({ locale: 'en-CA', colorScheme: 'dark', viewport: { width: 1024, height: 768 } });
  const desk = await DeskConsole.signsIn(his, url);
  const first = await customer.writes('Good morning, I would like to talk to a person, please.', { subject: 'My telephone' });
  expect((await customer.hears(/colleagues/)).text).toMatch(/One of them will answer you in this thread/);

  const row = desk.row(person.address);
  await row.waitFor();
  await picture(desk.page, 'desk-mail-1-waiting-dark');
  const number = await desk.opens(row);
  await desk.takes();
  await desk.says('Good morning, this is Sam.\n\nWhat may I do for you?');
  const answer = await customer.hears(/this is Sam/);
  expect([answer.subject, answer.inReplyTo, answer.header('From')]).toEqual([
    `Re: My telephone [${number}]`,
    first.messageId,
    expect.stringContaining('Sam Okafor'),
  ]);
  await customer.replies('My calls should go to 613 555 0177 while I am away.');
  await desk.said(/0177 while I am away/, 'customer').waitFor();
  await desk.standing('Not proved').waitFor();

  await desk.keysPin(person.pin);
  await picture(desk.page, 'desk-mail-2-proved-dark');
  expect(await findings(desk.page)).toEqual([]);
  await desk.drafts('call-forwarding.set', { number: '613 555 0177' });
  const asked = await customer.hears(/0177/, /yes/i);
  expect(customer.mailbox.map(({ text }) => goodbye(text)).join('\n')).toMatch(
    /you’re verified\.\s+A colleague has now heard your support PIN/,
  );
  expect(changesOf(world, person)).toEqual([]);
  await customer.replies('Yes, please.', { to: asked });
  await customer.hears(/Done\. .*0177/s);
  expect(changesOf(world, person)).toEqual(['+16135550177']);
  await desk.said(/Done\./, 'bot').waitFor();
  await picture(desk.page, 'desk-mail-3-done-dark');

  await desk.handsBack();
  await customer.replies('what is a support PIN?');
  await customer.hears(/six digits/);
  await desk.said(/six digits/, 'bot').waitFor();
  await desk.takes();
  await desk.closes();
  const summary = await customer.gets(/What we did for you/);
  expect(summary.text).toMatch(/Sam Okafor/);
  expect(summary.text).toMatch(/0177/);
  const page = await (await chromium.visitor({ locale: 'en-CA', colorScheme: 'dark', viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(summary.links.find((link) => link.includes('/rate/')) ?? '');
  await page.getByText('How was our help?').first().waitFor();
  await picture(page, 'desk-mail-4-rating-dark');
  expect(await findings(page)).toEqual([]);
  await page.getByLabel('Good', { exact: true }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await page.getByText('Thank you for your answer').waitFor();
  await picture(page, 'desk-mail-5-rated-dark');

  const fresh = await customer.gets(/Your new support PIN/);
  await world.quiet();
  const log = (await world.house.audit()).filter((entry) => entry.case === number);
  expect(log.filter(({ actor }) => actor.startsWith('agent:')).map(({ action }) => action)).toEqual([
    'case.taken',
    'agent.wrote',
    'agent.keyed-pin',
    'agent.drafted',
    'case.handed-back',
    'case.taken',
    'grant.revoked',
    'case.closed',
  ]);
  expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['case.rated', 'pin.reissued', 'case.closed']));
  const next = /(?<!\d)\d{6}(?!\d)/.exec(fresh.text)?.[0] ?? '';
  expect(`${await desk.everything()}${world.house.log.lines.join('\n')}`).not.toMatch(
    new RegExp(`(?<!\\d)(?:${person.pin}|${next})(?!\\d)`),
  );
  expect(desk.complaints).toEqual([]);
  await Promise.all([his.close(), page.context().close()]);
});
