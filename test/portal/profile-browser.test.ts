// @needs chromium
import type { BrowserContextOptions, Page } from 'playwright-core';
import { demoUsers } from '../../src/portal/demo-users';
import { House } from '../support/house';
import { findings } from '../website/support/axe';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { picture } from '../website/support/picture';

let house: House;
let chromium: TestBrowser;
beforeAll(async () => {
  [house, chromium] = await Promise.all([House.open(), startChromium()]);
});
afterAll(async () => {
  await chromium.close();
  await house.close();
});

const [maya, daniel, louis] = demoUsers;
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

/** Somebody signs in by the real page; what the browser complains of is kept. */
async function signedIn(user: (typeof demoUsers)[number] | undefined, options: BrowserContextOptions, complaints: string[]): Promise<Page> {
  const context = await chromium.visitor({ locale: 'en-CA', viewport: desktop, ...options });
  const page = await context.newPage();
  page.on('console', (message) => (message.type() === 'error' && !/status of 422/.test(message.text()) ? complaints.push(message.text()) : undefined));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://localhost:${house.service.port}/portal/login`);
  await page.locator('#login').fill(user?.login ?? '');
  await page.locator('#password').fill(user?.password ?? '');
  await page.keyboard.press('Enter');
  await page.locator('.person').waitFor();
  return page;
}
/** Nothing stands beside the screen, and axe finds nothing. */
async function looksWell(page: Page): Promise<readonly string[]> {
  const beside = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...(beside ? [`wider than the screen: ${page.url()}`] : []), ...(await findings(page))];
}

test.each([['in English, light, on a desktop', 'en-CA', 'light', desktop], ['in French, dark, on a phone', 'fr-CA', 'dark', phone]] as const)('profile and users %s: reached from the portal’s own page, and whole', async (_how, locale, colorScheme, viewport) => {
  const wrong: string[] = [];
  const page = await signedIn(maya, { locale, colorScheme, viewport }, wrong);
  await page.locator('a[href$="/portal/profile"]').click();
  await page.locator('#own-sessions-title').waitFor();
  wrong.push(...(await looksWell(page)));
  await picture(page, `profile-${locale}`);
  await page.locator('#second-confirm-title').scrollIntoViewIfNeeded();
  await picture(page, `profile-addresses-${locale}`);
  await page.locator('#own-sessions-title').scrollIntoViewIfNeeded();
  await picture(page, `profile-end-${locale}`);
  await page.locator('#voicemail-current').fill('not it');
  await page.locator('#voicemail-pin').fill('1234');
  await page.keyboard.press('Enter');
  await page.locator('#voicemail-pin-fault').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('voicemail-pin');
  wrong.push(...(await looksWell(page)));
  await picture(page, `profile-fault-${locale}`);
  await page.locator('.person a').click();
  await page.locator('a[href$="/portal/users"]').click();
  await page.locator('.users').waitFor();
  wrong.push(...(await looksWell(page)));
  await picture(page, `users-${locale}`);
  await page.getByRole('button', { name: /Sofia Moretti/ }).click();
  await page.locator('#notice').filter({ hasText: 'Sofia Moretti' }).waitFor();
  wrong.push(...(await looksWell(page)));
  await picture(page, `users-sent-${locale}`);
  await page.locator('#support').scrollIntoViewIfNeeded();
  await picture(page, `users-support-${locale}`);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('without a script and by the keyboard alone: a new password is set on the profile page, and the other browser is signed out', async () => {
  const wrong: string[] = [];
  const other = await signedIn(daniel, {}, wrong);
  const page = await signedIn(daniel, { javaScriptEnabled: false }, wrong);
  await page.goto(`http://localhost:${house.service.port}/portal/profile`);
  await page.locator('#current').focus();
  await page.keyboard.type(daniel?.password ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ribbon-castle-88');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ribbon-castle-88');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Your new password is set' }).waitFor();
  expect(await page.locator('.sessions li').count()).toBe(1);
  await other.reload();
  await other.locator('#login').waitFor();
  expect(wrong).toEqual([]);
  await Promise.all([page, other].map((each) => each.context().close()));
});

test('an office manager chooses a colleague, compares the address, and is told', async () => {
  const wrong: string[] = [];
  const page = await signedIn(louis, { viewport: phone }, wrong);
  await page.goto(`http://localhost:${house.service.port}/portal/users`);
  await page.getByLabel('Whose').selectOption({ label: 'Daniel Okafor, 101' });
  await page.getByRole('textbox', { name: 'Email address', exact: true }).fill('daniel@example.com');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('alert').filter({ hasText: 'No, another address is on file for Daniel Okafor' }).waitFor();
  wrong.push(...(await looksWell(page)));
  await picture(page, 'users-office-manager');
  expect(wrong).toEqual([]);
  await page.context().close();
});
