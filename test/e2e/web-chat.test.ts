import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { count } from '../support/counts';
import { eventually } from '../support/eventually';
import { House } from '../support/house';
import { openChat, type ChatPage } from '../website/support/chat-page';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { picture } from '../website/support/picture';
import { together } from '../support/together';

// A browser on a busy machine takes its time.
let house: House;
let chromium: TestBrowser;
beforeAll(async () => {
  [house, chromium] = await together(House.open(), startChromium());
});
afterAll(async () => {
  await chromium.close();
  await house.close();
});

const words = {
  en: {
    locale: 'en-CA',
    greeting: /a bot/,
    wish: 'Hi, please forward my calls to 613 555 0100',
    who: /who you are/,
    summary: /Shall I do this/,
    yes: 'Yes',
    pin: /^Your 6-digit support PIN/,
    send: 'Send',
    mail: 'Mail me my PIN',
    onItsWay: /on its way/,
    verified: /you’re verified/,
    done: /^Done\./,
    subject: 'Your support PIN',
    itsMe: 'Yes, it’s me',
    wasMe: 'Yes, it was me',
    back: 'Back to the chat',
    opened: /you opened the link/,
    typed: (pin: string) => `my PIN is ${pin}`,
  },
  fr: {
    locale: 'fr-CA',
    greeting: /robot/,
    wish: 'Bonjour, renvoyez mes appels au 613 555 0100',
    who: /qui vous êtes/,
    summary: /Dois-je le faire/,
    yes: 'Oui',
    pin: /^Votre PIN d’assistance à 6 chiffres/,
    send: 'Envoyer',
    mail: 'Envoyez-moi mon PIN',
    onItsWay: /en route/,
    verified: /identité est confirmée/,
    done: /^C’est fait\./,
    subject: 'Votre PIN d’assistance',
    itsMe: 'Oui, c’est moi',
    wasMe: 'Oui, c’était moi',
    back: 'Retour à la discussion',
    opened: /ouvert le lien/,
    typed: (pin: string) => `mon PIN est ${pin}`,
  },
};
type Words = (typeof words)['en'];

/** A button of the newest card; the window reads every card aloud in a copy that nobody sees. */
const cardButton = (page: Page, name: string): Locator =>
  page.locator('.ac-adaptiveCard').last().getByRole('button', { name, exact: true });

/** The home page, the request, the summary, the yes by its button, the PIN asked for by the card's button. */
async function untilMailed(
  context: BrowserContext,
  its: Words,
  login: string,
  path = '/',
): Promise<ChatPage & { readonly field: Locator }> {
  const chat = await openChat(context, `http://localhost:${house.service.port}${path}`);
  await chat.bubble(its.greeting).first().waitFor();
  await chat.say(its.wish);
  await chat.bubble(its.who).waitFor();
  await chat.say(login);
  await chat.bubble(its.summary).waitFor();
  await chat.page.getByRole('toolbar').getByRole('button', { name: its.yes, exact: true }).click();
  await chat.page.getByRole('textbox', { name: its.pin }).waitFor();
  const mails = (await house.mails()).length;
  await cardButton(chat.page, its.mail).click();
  await chat.bubble(its.onItsWay).waitFor();
  await eventually(async () => (await house.mails()).length > mails || undefined, 'the mail');
  return { ...chat, field: chat.page.getByRole('textbox', { name: its.pin }).last() };
}

/** The demo mailbox in a tab of the same browser: the newest mail with this subject, its HTML part in its frame. */
async function newestMail(context: BrowserContext, its: Words): Promise<{ readonly tab: Page; readonly pin: string }> {
  const tab = await context.newPage();
  await tab.goto(`http://localhost:${house.service.port}/demo/mailbox`);
  await tab.getByRole('link', { name: its.subject, exact: true }).first().click();
  const body = tab.frameLocator('iframe').locator('body');
  await body.getByText(/^\s*\d{6}\s*$/).waitFor();
  return { tab, pin: /(?<!\d)\d{6}(?!\d)/.exec(await body.innerText())?.[0] ?? '' };
}

/** What is typed into the box is shown and read aloud by the window itself until the service has taken it; then it is masked. */
const gone = (page: Page, pin: string) => page.waitForFunction((secret) => !document.body.innerText.includes(secret), pin);

const visitor = (its: Words, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  chromium.visitor({ locale: its.locale, ...options });

describe.each([
  ['English', words.en, ['101@organization.com', '103@organization.com', '100@organization.com', '104@organization.com']],
  ['French', words.fr, ['105@organization.com', '100@example.net', '101@example.net', '102@organization.com']],
] as const)('in the official chat window, in %s', (language, its, [first, second, third, fourth]) => {
  /** Every day each story is told in one language. */
  const toldIn = (own: typeof language): boolean => own === language || count(0, 1) === 1;

  if (toldIn('English'))
    test('the PIN from the demo mailbox is given on the card, the change happens, and a reload goes on', async () => {
      const context = await visitor(its);
      const { page, bubble, field, say, complaints } = await untilMailed(context, its, first);
      await picture(page, `${language}-1-pin-card`);
      const { tab, pin } = await newestMail(context, its);
      await picture(tab, `${language}-2-mail`);
      await tab.close();
      await field.fill(pin);
      await cardButton(page, its.send).click();
      await bubble(its.verified).waitFor();
      await bubble(its.done).waitFor();
      await picture(page, `${language}-3-done`);
      expect(await page.locator('body').innerText()).not.toContain(pin);
      await page.reload();
      await bubble(its.done).waitFor();
      expect([await bubble(its.greeting).count(), await bubble(its.done).count()]).toEqual([1, 1]);
      await say(its.typed('999999'));
      await bubble(/did not work|pas fonctionné/).waitFor();
      await bubble(its.typed('••••••')).waitFor();
      await gone(page, '999999');
      expect(complaints).toEqual([]);
      await context.close();
    });

  if (toldIn('French'))
    test('on a phone in the dark, the PIN is typed as a message, and is not seen in the chat', async () => {
      const context = await visitor(its, { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true, colorScheme: 'dark' });
      const { page, bubble, say } = await untilMailed(context, its, second, '/#chat');
      await picture(page, `${language}-4-phone`);
      const { tab, pin } = await newestMail(context, its);
      await picture(tab, `${language}-5-phone-mail`);
      await tab.close();
      await say(its.typed(pin));
      await bubble(its.done).waitFor();
      await bubble(its.typed('••••••')).waitFor();
      await picture(page, `${language}-6-phone-done`);
      await gone(page, pin);
      expect(await bubble(its.done).count()).toBe(1);
      await context.close();
    });

  if (toldIn('French'))
    test('the mailed link opened in the same browser proves the chat, which goes on by itself', async () => {
      const context = await visitor(its);
      const { page, bubble } = await untilMailed(context, its, third);
      const { tab } = await newestMail(context, its);
      const opening = context.waitForEvent('page');
      await tab.frameLocator('iframe').getByRole('link', { name: its.itsMe }).click();
      const opened = await opening;
      await opened.getByRole('button', { name: its.wasMe }).waitFor();
      await picture(opened, `${language}-7-verify`);
      await opened.getByRole('button', { name: its.wasMe }).click();
      await opened.getByRole('link', { name: its.back }).waitFor();
      await bubble(its.opened).waitFor();
      await bubble(its.done).waitFor();
      expect([await bubble(its.opened).count(), await bubble(its.done).count()]).toEqual([1, 1]);
      await picture(page, `${language}-8-proved`);
      await context.close();
    });

  if (toldIn('English'))
    test('the mailed link opened in another browser opens a chat of its own there, and the asking chat hears nothing', async () => {
      const [asking, other] = [await visitor(its), await visitor(its, { colorScheme: 'dark' })];
      const { page, bubble } = await untilMailed(asking, its, fourth);
      const before = await page.locator('.webchat__bubble__content').count();
      const { tab } = await newestMail(asking, its);
      const address = await tab.frameLocator('iframe').getByRole('link', { name: its.itsMe }).getAttribute('href');
      const elsewhere = await other.newPage();
      await elsewhere.goto(address ?? '');
      await elsewhere.getByRole('button', { name: its.wasMe }).click();
      await elsewhere.locator('.webchat__bubble__content').filter({ hasText: its.opened }).waitFor();
      await elsewhere.locator('.webchat__bubble__content').filter({ hasText: its.summary }).waitFor();
      await picture(elsewhere, `${language}-9-elsewhere-dark`);
      expect([await bubble(its.opened).count(), await page.locator('.webchat__bubble__content').count()]).toEqual([0, before]);
      await Promise.all([asking.close(), other.close()]);
    });
});
