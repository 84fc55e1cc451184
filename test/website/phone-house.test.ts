import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CountersignBot } from '../../src/bot/countersign-bot';
import { createVoiceChannel } from '../../src/channels/voice/voice-channel';
import { deriveKeys } from '../../src/proof/keys';
import { notesIn } from '../../src/store/notes';
import { running, type Running } from '../http/support';
import { House, sixDigits } from '../support/house';
import { startHttpDirectory } from '../support/http-directory';
import { patience } from '../support/patience';
import { quietLog } from '../support/quiet-log';
import { openTalkingHouse, type TalkingHouse } from '../support/talking-house';
import { findings } from './support/axe';
import { startChromium, type TestBrowser } from './support/chromium';
import { openPhone, phoneBeside } from './support/phone';
import { together } from '../support/together';

let house: TalkingHouse;
let site: Running;
let chromium: TestBrowser;
let url = '';
beforeAll(async () => {
  [house, chromium] = await together(openTalkingHouse(), startChromium());
  const bot = new CountersignBot(house.calls);
  const channel = createVoiceChannel({
    publicUrl: () => url,
    authToken: undefined,
    transfer: { number: undefined, queue: undefined },
    store: house.store,
    notes: notesIn(house.store),
    keys: deriveKeys('a key of this test'),
    logic: (context) => bot.run(context),
    now: house.now,
    log: quietLog().log,
    patience,
  });
  site = await running(
    (server) => {
      channel.register(server);
      phoneBeside(server, channel, () => url);
    },
    { publicUrl: () => url },
  );
  url = site.url;
});
afterAll(async () => {
  await chromium.close();
  await site.server.stop(100);
  await house.close();
});

/** With SCREENSHOTS=<folder> every stage is kept as a picture, to be looked at. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

test.each([
  {
    locale: 'en-CA',
    login: '101@organization.com',
    extension: '101',
    language: '1',
    forward: '6135550177#',
    asks: [/bot/, /number/, /account number/, /extension/, /Shall I do this/, /support PIN/],
    done: /Done/,
  },
  {
    locale: 'fr-CA',
    login: '103@organization.com',
    extension: '103',
    language: '2',
    forward: '6135550178#',
    asks: [/robot/, /numéro/, /numéro de compte/, /poste/, /Dois-je/, /PIN d’assistance/],
    done: /C’est fait/,
  },
])(
  'in $locale a call is verified by the keypad and its change is made; the PIN is nowhere on the page',
  async ({ locale, login, extension, language, forward, asks, done }) => {
    const pin = await house.pin(login);
    const context = await chromium.visitor({ locale, colorScheme: locale === 'fr-CA' ? 'dark' : 'light' });
    const phone = await openPhone(context, url);
    await phone.page.locator('#phone-number').fill(`+1613555${extension}9`);
    await phone.call.click();
    await phone.said(/English/).waitFor();
    const keyed = [language, '1', forward, '20417#', `${extension}#`, '1'];
    for (const [n, keys] of keyed.entries()) {
      await phone.keys(keys);
      await phone
        .said(asks[n] ?? '')
        .last()
        .waitFor();
    }
    await picture(phone.page, `phone-house-1-${locale}`);
    await phone.keys(/^\d+$/.test(pin) ? `${pin}#` : '');
    await phone.said(done).last().waitFor();
    await picture(phone.page, `phone-house-2-${locale}`);
    expect(await phone.page.content()).not.toContain(pin);
    expect(await findings(phone.page)).toEqual([]);
    const [user] = await house.directory.find({ by: 'login', login });
    expect(
      (await house.store.readAudit(0, 1_000)).filter(({ action, subject }) => action === 'change.applied' && subject === user?.id),
    ).toHaveLength(1);
    await phone.call.click();
    await phone.status.filter({ hasText: /ended|terminé/ }).waitFor();
    expect(phone.complaints).toEqual([]);
    await context.close();
  },
);

test('with a provider’s directory the telephone is there as well: it names nobody, and a verified call reaches the directory', async () => {
  const directory = await startHttpDirectory();
  const theirs = await House.open({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token } });
  const context = await chromium.visitor({ locale: 'en-CA' });
  try {
    const phone = await openPhone(context, theirs.url);
    expect(await phone.page.content()).toMatch(/extension of somebody in your account directory.*fetch it from the demo mailbox/s);
    expect(await phone.page.content()).not.toContain('101@organization.com');
    await phone.call.click();
    await phone.said(/English/).waitFor();
    const steps = [
      ['1', /bot/],
      ['1', /number/],
      ['6135550177#', /account number/],
      ['20417#', /extension/],
      ['101#', /Shall I do this/],
      ['1', /support PIN/],
      ['1#', /on its way/],
    ] as const;
    for (const [keys, asks] of steps) {
      await phone.keys(keys);
      await phone.said(asks).last().waitFor();
    }
    const { text } = await theirs.mail('daniel.okafor@example.com', (mail) => sixDigits.test(mail.text));
    await phone.keys(`${sixDigits.exec(text)?.[0] ?? ''}#`);
    await phone.said(/Done/).last().waitFor();
    expect(directory.directory.journal).toMatchObject([{ kind: 'call-forwarding.set', fields: { number: '+16135550177' } }]);
  } finally {
    await context.close();
    await theirs.close();
    await directory.close();
  }
});
