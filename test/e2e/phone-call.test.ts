import type { BrowserContextOptions } from 'playwright-core';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { findings } from '../website/support/axe';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { openPhone } from '../website/support/phone';
import { picture } from '../website/support/picture';
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

interface Caller {
  readonly locale: string;
  readonly look: BrowserContextOptions;
  readonly address: string;
  readonly language: string;
  readonly wish: string;
  readonly extension: string;
  readonly bad: string;
  readonly fresh: string;
  readonly says: Readonly<
    Record<'greeting' | 'account' | 'extension' | 'pin' | 'mailed' | 'new' | 'refused' | 'again' | 'summary' | 'done', RegExp>
  >;
}

const callers: readonly Caller[] = [
  {
    locale: 'en-CA',
    look: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
    address: 'daniel.okafor@example.com',
    language: '1',
    wish: 'reset my voicemail PIN',
    extension: '101',
    bad: '123456',
    fresh: '59204817',
    says: {
      greeting: /a bot/,
      account: /account number/,
      extension: /your extension/,
      pin: /the one we mail you/,
      mailed: /on its way/,
      new: /your new voicemail PIN/,
      refused: /count up or down/,
      again: /once more/,
      summary: /Set a new voicemail PIN for you/,
      done: /Done\./,
    },
  },
  {
    locale: 'fr-CA',
    look: { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
    address: 'louis.gagnon@example.com',
    language: '2',
    wish: 'je veux réinitialiser mon PIN de messagerie',
    extension: '103',
    bad: '7777',
    fresh: '40982751',
    says: {
      greeting: /robot/,
      account: /numéro de compte/,
      extension: /numéro de poste/,
      pin: /celui que nous vous envoyons/,
      mailed: /en route/,
      new: /votre nouveau PIN de messagerie/,
      refused: /toujours le même chiffre/,
      again: /encore une fois/,
      summary: /Définir un nouveau PIN de messagerie/,
      done: /C’est fait/,
    },
  },
];

test.each(callers)(
  'a call in the browser, $locale: verified by the PIN from the demo mailbox, a new voicemail PIN set by keypad',
  async ({ locale, look, address, language, wish, extension, bad, fresh, says }) => {
    const context = await chromium.visitor({ locale, ...look });
    const phone = await openPhone(context, `http://localhost:${house.service.port}`);
    const heard = (text: RegExp): Promise<void> => phone.said(text).last().waitFor();
    await picture(phone.page, `call-0-${locale}`);
    await phone.page.locator('#phone-number').fill(`+16135559${extension}`);
    await phone.call.click();
    await phone.said(/English/).waitFor();
    await phone.keys(language);
    await heard(says.greeting);
    await phone.says(wish);
    await heard(says.account);
    await phone.keys('20417#');
    await heard(says.extension);
    await phone.keys(`${extension}#`);
    await heard(says.pin);
    await picture(phone.page, `call-1-${locale}`);
    await phone.keys('1#');
    await heard(says.mailed);
    const pin = await house.pinOf(address);
    await phone.keys(`${pin}#`);
    await heard(says.new);
    await phone.keys(`${bad}#`);
    await heard(says.refused);
    await picture(phone.page, `call-2-${locale}`);
    expect(await findings(phone.page)).toEqual([]);
    await phone.keys(`${fresh}#`);
    await heard(says.again);
    await phone.keys(`${fresh}#`);
    await heard(says.summary);
    await phone.keys('1');
    await heard(says.done);
    await picture(phone.page, `call-3-${locale}`);
    const page = await phone.page.content();
    for (const secret of [pin, fresh, bad]) expect(page).not.toContain(secret);
    expect(await findings(phone.page)).toEqual([]);
    await phone.call.click();
    expect(phone.complaints).toEqual([]);
    await context.close();
    const applied = await eventually(
      async () => (await house.audit()).findLast(({ action, kind }) => action === 'change.applied' && kind === 'voicemail-pin.reset'),
      'the change in the audit log',
    );
    const notice = await house.mail(address, ({ text }) => text.includes(applied.case));
    expect(notice.text).toMatch(/\/not-me\//);
    expect(JSON.stringify([await house.mails(), house.log.lines])).not.toContain(fresh);
  },
);
