import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { count } from '../support/counts';
import { startChromium, type TestBrowser } from './support/chromium';
import { openChat } from './support/chat-page';
import { aView, FakeLinks } from './support/fake-links';
import { builtFiles, demo, startSite, type Site } from './support/site';
import { greeting, testBot } from './support/test-bot';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const files = builtFiles();
let chromium: TestBrowser;
let site: Site;

beforeAll(async () => {
  chromium = await startChromium();
  const links = new FakeLinks();
  links.issue('live');
  links.issue('live-too', aView({ sameBrowser: false, changes: { en: [], fr: [] } }));
  site = await startSite({ files, links, bot: testBot, demo });
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
});

/** What axe finds against WCAG 2.2 A and AA and its best practices, one line for each place. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = Reflect.get(window, 'axe') as {
      run(): Promise<{ violations: { id: string; impact: string; help: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await run.run();
    return violations.flatMap(({ id, impact, help, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${help}: ${html.slice(0, 200)}`));
  });
}

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

describe.each([
  { locale: 'en-CA', colorScheme: 'light' as const },
  { locale: 'fr-CA', colorScheme: 'dark' as const },
])('with $locale in $colorScheme colours', ({ locale, colorScheme }) => {
  // Every day one of the two: light on a wide screen, dark on a phone.
  test.each(
    [
      { name: 'a wide screen', viewport: desk, own: 'light' },
      { name: 'a phone', viewport: phone, own: 'dark' },
    ].filter(({ own }) => own === colorScheme || count(0, 1) === 1),
  )('the home page and the chat with its PIN card have no findings on $name', async ({ viewport }) => {
    const context = await chromium.visitor({ locale, colorScheme, viewport });
    const { page, bubble, say } = await openChat(context, site.url);
    const found = [...(await findings(page))];
    if (viewport === phone) await page.goto(`${site.url}/#chat`);
    await bubble(locale === 'fr-CA' ? greeting.fr : greeting.en).waitFor();
    found.push(...(await findings(page)));
    await say('card');
    const field = page.locator('input[type="password"]');
    await field.fill('4839');
    await field.press('Enter');
    await page.locator('[aria-invalid="true"]').waitFor();
    // Web Chat reads a new card out through a copy that it removes after a moment; the copy is not what is checked.
    await page.locator('.webchat__live-region-transcript input').waitFor({ state: 'detached' });
    found.push(...(await findings(page)));
    expect(found).toEqual([]);
    await context.close();
  });

  describe('behind links', () => {
    let page: Page;
    beforeAll(async () => {
      page = await (await chromium.visitor({ locale, colorScheme })).newPage();
    });
    afterAll(() => page.context().close());

    test.each(['/verify/live', '/verify/live-too', '/verify/dead', '/not-me/live', '/resume/live-too'])(
      '%s has no findings on a phone or a wide screen',
      async (path) => {
        for (const viewport of [phone, desk]) {
          await page.setViewportSize(viewport);
          await page.goto(site.url + path);
          expect(await findings(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        }
      },
    );
  });
});

test('the pages behind links are worked by the keyboard alone: skip link, "not me" before yes', async () => {
  const page = await (await chromium.visitor({ locale: 'en-CA' })).newPage();
  await page.goto(`${site.url}/verify/live`);
  const order: string[] = [];
  for (let i = 0; i < 7; i++) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  expect(order).toEqual([
    'Skip to the content',
    'Northline',
    'Help',
    'Demo mailbox (opens in a new tab)',
    'Français',
    'This was not me',
    'Yes, it was me',
  ]);
  await page.context().close();
});
