import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { findings } from '../website/support/axe';
import { openChat } from '../website/support/chat-page';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { openPhone } from '../website/support/phone';
import { picture } from '../website/support/picture';
import { DeskConsole } from './support/desk-console';
import { together } from '../support/together';

let house: House;
let chromium: TestBrowser;
beforeAll(async () => {
  [house, chromium] = await together(House.open(), startChromium());
});
afterAll(async () => {
  await chromium.close();
  await house.close();
});

const applied = async (): Promise<number> => (await house.audit()).filter(({ action }) => action === 'change.applied').length;

test('two browsers, a customer in the chat and an agent at the desk: called, taken over, answered, the PIN keyed by the agent, a change drafted by them and confirmed by the customer, handed back, rated', async () => {
  const url = house.service.publicUrl;
  const [hers, his] = [
    await chromium.visitor({ locale: 'en-CA' }),
    await chromium.visitor({ locale: 'en-CA', viewport: { width: 1366, height: 900 } }),
  ];
  const desk = await DeskConsole.signsIn(his, url);
  await picture(desk.page, 'desk-chat-0-empty');
  const chat = await openChat(hers, url);
  await chat.bubble(/a bot/).first().waitFor();
  await chat.say('I am 101@organization.com');
  await chat.say('I would like to talk to a person');
  await chat.bubble(/I’ve called a colleague for you\. You’re next\./).waitFor();

  const row = desk.row('101@organization.com');
  await row.waitFor();
  await picture(desk.page, 'desk-chat-1-waiting');
  const number = await desk.opens(row);
  await desk.takes();
  await chat.bubble('Sam Okafor from our support is with you now.').waitFor();
  await desk.says('Hello, this is Sam. What may I do for you?');
  await chat.bubble('Hello, this is Sam. What may I do for you?').waitFor();
  await picture(chat.page, 'desk-chat-2-customer-answered');
  await chat.say('My calls should go to 613 555 0142 until Monday. Are you a real person?');
  await desk.said(/Are you a real person/, 'customer').waitFor();
  await desk.standing('Not proved').waitFor();

  const before = await applied();
  await desk.mailsPin();
  const pin = await house.pinOf('daniel.okafor@example.com');
  await desk.keysPin(pin);
  await chat.bubble(/you’re verified/).waitFor();
  await chat.bubble(/has now heard your support PIN/).waitFor();
  await picture(desk.page, 'desk-chat-3-proved');
  expect(await findings(desk.page)).toEqual([]);
  await desk.drafts('call-forwarding.set', { number: '613 555 0142' });
  await chat.bubble(/Forward calls of 101@organization\.com to \+1 613 555 0142/).waitFor();
  expect(await applied()).toBe(before);
  await picture(chat.page, 'desk-chat-4-customer-asked');
  await chat.page.getByRole('toolbar').getByRole('button', { name: 'Yes', exact: true }).click();
  await chat.bubble(/^Done\./).waitFor();
  await desk.said(/^.*Done\./s, 'bot').waitFor();
  expect(await applied()).toBe(before + 1);
  // The facts may be read a moment before the words.
  await desk.page.getByText(/is asked to confirm it/).waitFor({ state: 'detached' });
  await picture(desk.page, 'desk-chat-5-done');

  await desk.handsBack();
  await chat.bubble(/I’m back: the support assistant, a bot/).waitFor();
  await chat.say('what is a support PIN?');
  await chat.bubble(/six digits that show support/).waitFor();
  await chat.say('end chat');
  await chat.bubble(/How was our help\?/).waitFor();
  await picture(chat.page, 'desk-chat-6-customer-rating');
  await chat.page.getByRole('toolbar').getByRole('button', { name: '5', exact: true }).click();
  await chat.bubble('Thank you for telling us.').waitFor();
  await picture(chat.page, 'desk-chat-7-customer-rated');

  const summary = await house.mail('daniel.okafor@example.com', ({ subject }) => subject === 'What we did for you');
  expect(summary.text).toContain(number);
  const fresh = await house.mail(
    'daniel.okafor@example.com',
    ({ subject, text }) => subject === 'Your new support PIN' && text.includes(number),
  );
  const log = await house.audit();
  expect(log.filter((entry) => entry.case === number && entry.actor.startsWith('agent:')).map(({ action }) => action)).toEqual([
    'case.taken',
    'agent.wrote',
    'agent.requested-pin',
    'agent.keyed-pin',
    'agent.drafted',
    'case.handed-back',
  ]);
  expect(
    log
      .filter((entry) => entry.case === number && /rated|reissued/.test(entry.action))
      .map(({ action }) => action)
      .sort(),
  ).toEqual(['case.rated', 'pin.reissued']);
  const next = /(?<!\d)\d{6}(?!\d)/.exec(fresh.text)?.[0] ?? '';
  expect(`${await desk.everything()}${await chat.page.content()}${house.log.lines.join('\n')}`).not.toMatch(
    new RegExp(`(?<!\\d)(?:${pin}|${next})(?!\\d)`),
  );
  expect([desk.complaints, chat.complaints]).toEqual([[], []]);

  const alex = await DeskConsole.signsIn(
    await chromium.visitor({ locale: 'en-CA', colorScheme: 'dark', viewport: { width: 1366, height: 900 } }),
    url,
    { id: 'alex' },
  );
  await alex.page.goto(`${url}/desk/supervision`);
  await alex.page.getByText(number).first().waitFor();
  await picture(alex.page, 'desk-chat-8-supervision-dark');
  await Promise.all([hers.close(), his.close(), alex.page.context().close()]);
});

test('the same by phone, all of it in French and in the dark: the caller holds, hears the agent’s words, is verified by the PIN that the agent keys, confirms by a key, and rates by one', async () => {
  const url = house.service.publicUrl;
  const look = { locale: 'fr-CA', colorScheme: 'dark' as const, viewport: { width: 1366, height: 900 } };
  const [hers, his] = [await chromium.visitor(look), await chromium.visitor(look)];
  await hers.clock.install();
  const desk = await DeskConsole.signsIn(his, url, { language: 'fr' });
  const phone = await openPhone(hers, url);
  const heard = (text: RegExp): Promise<void> => phone.said(text).last().waitFor();
  /** The caller says nothing until this is heard: a time-out of the line is over at once. */
  const listens = (text: RegExp): Promise<true> =>
    eventually(async () => {
      if ((await phone.said(text).count()) > 0) return true;
      await phone.page.clock.fastForward(25_000);
      return undefined;
    }, `the caller to hear ${text}`);
  await phone.page.locator('#phone-number').fill('+16135559103');
  await phone.call.click();
  await phone.said(/English/).waitFor();
  await phone.keys('2');
  await heard(/robot/);
  await phone.keys('5');
  await heard(/numéro de compte/);
  await phone.keys('20417#');
  await heard(/numéro de poste/);
  await phone.keys('103#');
  await heard(/PIN d’assistance/);
  await phone.keys('0#');
  await heard(/collègue/);

  const row = desk.row('103');
  await row.waitFor();
  await picture(desk.page, 'desk-phone-1-waiting-fr-dark');
  const number = await desk.opens(row);
  await desk.takes();
  await listens(/Sam Okafor/);
  await desk.says('Bonjour, ici Sam. Pouvez-vous me donner votre PIN ?');
  await listens(/ici Sam/);
  await picture(phone.page, 'desk-phone-2-caller-fr-dark');
  await desk.mailsPin();
  const pin = await house.pinOf('louis.gagnon@example.com');
  await desk.keysPin(pin);
  await listens(/identité est confirmée/);
  await picture(desk.page, 'desk-phone-3-proved-fr-dark');
  expect(await findings(desk.page)).toEqual([]);
  await desk.drafts('call-forwarding.set', { number: '613 555 0199' });
  await listens(/0 1 9 9/);
  const before = await applied();
  await phone.keys('1');
  await heard(/C’est fait/);
  expect(await applied()).toBe(before + 1);
  await desk.said(/C’est fait/, 'bot').waitFor();
  await picture(desk.page, 'desk-phone-4-done-fr-dark');

  await desk.handsBack();
  await listens(/De retour|Me revoici|de nouveau/);
  await desk.takes();
  await desk.closes();
  await listens(/1 à 5|1 et 5/);
  await phone.keys('5');
  await heard(/Merci de nous l’avoir dit/);
  await picture(phone.page, 'desk-phone-5-rated-fr-dark');
  const log = (await house.audit()).filter((entry) => entry.case === number);
  expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['case.rated', 'pin.reissued', 'case.closed']));
  expect(`${await desk.everything()}${await phone.page.content()}${house.log.lines.join('\n')}`).not.toMatch(
    new RegExp(`(?<!\\d)${pin}(?!\\d)`),
  );
  expect([desk.complaints, phone.complaints]).toEqual([[], []]);
  await Promise.all([hers.close(), his.close()]);
});
