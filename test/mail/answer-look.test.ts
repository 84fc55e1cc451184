// @needs chromium
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerMail } from '../../src/effects/mails/answer-mail';
import { frame, keys, mailDomain, MailKit, maya, noon } from '../effects/mail-kit';
import { startChromium, type TestBrowser } from '../website/support/chromium';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const said = {
  en: [
    'Your case number is C-48K2-7.',
    'All calls to 101@organization.com will be forwarded to +1 613 555 0123, from now on.',
    'To carry it out I need:\n• which extension it is for (yours unless you say so)\n• your support PIN, or reply “PIN” to get it by mail',
    '1. Reply to this mail.\n2. One line is enough.',
    `A word that is very long: ${'extraordinary'.repeat(12)}`,
  ],
  fr: [
    'Le numéro de votre dossier est C-48K2-7.',
    'Tous les appels du 101@organization.com seront renvoyés vers le +1 613 555 0123, à partir de maintenant.',
    'Il me faut encore :\n• votre PIN d’assistance, ou répondez « PIN » pour le recevoir par courriel',
  ],
};

const screens = [
  ['phone', 360, 780],
  ['desktop', 1_280, 800],
] as const;

/** What axe finds against WCAG 2.2 A and AA. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = Reflect.get(window, 'axe') as {
      run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await run.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

describe('the answer to a mail, as it is seen', () => {
  let browser: TestBrowser;
  let kit: MailKit;
  const letters: Partial<Record<'en' | 'fr', string>> = {};

  beforeAll(async () => {
    kit = await MailKit.open();
    await kit.wrote();
    const answer = answerMail({
      store: kit.store,
      directory: kit.directory,
      keys,
      links: kit.links,
      budgets: kit.budgets,
      send: kit.send,
      frame,
      mailDomain,
      ownAddresses: [],
      log: kit.log,
    });
    for (const [index, language] of (['en', 'fr'] as const).entries()) {
      await kit.said(said[language], index + 1);
      await answer({ type: 'answer.mail', leg: kit.leg, language, at: noon, dispute: maya.id }, kit.attempt(index + 1));
      letters[language] = (await kit.came())[index]?.part('text/html') ?? '';
    }
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    await kit.close();
  });

  for (const language of ['en', 'fr'] as const) {
    for (const [screen, width, height] of screens) {
      test.each(['light', 'dark'] as const)(
        `in ${language} on a ${screen}, %s: nothing is cut off, everything can be read`,
        async (colorScheme) => {
          const visitor = await browser.visitor({
            viewport: { width, height },
            colorScheme,
            ...(screen === 'phone' ? { deviceScaleFactor: 2 } : {}),
          });
          const page = await visitor.newPage();
          const asked: string[] = [];
          page.on('request', ({ url }: { url(): string }) => void asked.push(url()));
          await page.setContent(letters[language] ?? '');
          // Kept as a picture, to be looked at.
          const folder = process.env['SCREENSHOTS'];
          if (folder !== undefined)
            await page.screenshot({ path: join(folder, `answer-${language}-${screen}-${colorScheme}.png`), fullPage: true });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
          expect(await page.locator('li').count()).toBe(language === 'en' ? 4 : 1);
          expect(await page.locator('a[href^="https://support.example/not-me/"]').isVisible()).toBe(true);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          expect(await faultsOf(page)).toEqual([]);
          expect(asked).toEqual([]);
          await visitor.close();
        },
      );
    }
  }
});
