// @needs chromium
import { House } from '../support/house';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { findingsInAllLooks } from '../website/support/looks';
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

test.each([
  ['en-CA', 'Write a mail', 'Reply'],
  ['fr-CA', 'Écrire un message', 'Répondre'],
])(
  'the demo mailbox, a mail in it and writing one have no findings in any look, by the keyboard alone: %s',
  async (locale, write, reply) => {
    const page = await (await chromium.visitor({ locale })).newPage();
    const found: string[] = [];
    const look = async (): Promise<void> => void found.push(...(await findingsInAllLooks(page)));
    const press = async (name: string): Promise<void> => {
      for (let times = 0; times < 20; times += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) break;
      }
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    };
    await page.goto(`${house.service.publicUrl}/demo/mailbox`);
    await look();
    await press((await page.locator('#mails a').first().textContent()) ?? '');
    await look();
    await press(reply);
    await look();
    await page.goto(`${house.service.publicUrl}/demo/mailbox`);
    await press(write);
    await look();
    expect(found).toEqual([]);
    await page.context().close();
  },
);
