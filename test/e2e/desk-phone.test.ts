import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { findings } from '../website/support/axe';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { openPhone } from '../website/support/phone';
import { picture } from '../website/support/picture';
import { DeskConsole } from './support/desk-console';

let house: House;
let chromium: TestBrowser;
beforeAll(async () => {
  [house, chromium] = await Promise.all([House.open(), startChromium()]);
});
afterAll(async () => {
  await chromium.close();
  await house.close();
});

const address = 'louis.gagnon@example.com';

test('the same by phone, all of it in French and in the dark: the caller holds, hears the agent’s words, is verified by the PIN that the agent keys, confirms by a key, and rates by one', async () => {
  const url = house.service.publicUrl;
  const look = { locale: 'fr-CA', colorScheme: 'dark' as const, viewport: { width: 1366, height: 900 } };
  const [hers, his] = [await chromium.visitor(look), await chromium.visitor(look)];
  await hers.clock.install();
  const desk = await DeskConsole.signsIn(his, url, { language: 'fr' });
  const phone = await openPhone(hers, url);
  const heard = (text: RegExp): Promise<void> => phone.said(text).last().waitFor();
  /** The caller says nothing until this is heard: a time-out of the line is over at once. */
  const listens = (text: RegExp): Promise<true> => eventually(async () => {
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
  const pin = await house.pinOf(address);
  await desk.keysPin(pin);
  await listens(/identité est confirmée/);
  await picture(desk.page, 'desk-phone-3-proved-fr-dark');
  expect(await findings(desk.page)).toEqual([]);
  await desk.drafts('call-forwarding.set', { number: '613 555 0199' });
  await listens(/0 1 9 9/);
  const applied = async (): Promise<number> => (await house.audit()).filter(({ action }) => action === 'change.applied').length;
  expect(await applied()).toBe(0);
  await phone.keys('1');
  await heard(/C’est fait/);
  expect(await applied()).toBe(1);
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
  expect(`${await desk.everything()}${await phone.page.content()}${house.log.lines.join('\n')}`).not.toMatch(new RegExp(`(?<!\\d)${pin}(?!\\d)`));
  expect([desk.complaints, phone.complaints]).toEqual([[], []]);
  await Promise.all([hers.close(), his.close()]);
});
