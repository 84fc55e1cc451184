// @needs chromium
import { once } from 'node:events';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { demoUsers } from '../../../src/portal/demo-users';
import { House } from '../../support/house';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { findingsInAllLooks } from '../../website/support/looks';
import { picture } from '../../website/support/picture';
import { Application, clientsFile, listening } from './application';
import { together } from '../../support/together';

let house: House;
let chromium: TestBrowser;
let application: Awaited<ReturnType<typeof listening>>;
beforeAll(async () => {
  application = await listening();
  [house, chromium] = await together(House.open({ env: { PORTAL_CLIENTS_FILE: clientsFile(application.callback) } }), startChromium());
});
afterAll(async () => {
  await Promise.all([chromium.close(), house.close(), once(application.server.close(), 'close')]);
});

const [, daniel] = demoUsers;
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

/** A page of a new browser; what it complains of is kept, but for answers that say no. */
async function open(options: BrowserContextOptions, complaints: string[]): Promise<Page> {
  const page = await (await chromium.visitor({ locale: 'en-CA', viewport: desktop, ...options })).newPage();
  page.on('console', (message) =>
    message.type() === 'error' && !/status of (400|410)/.test(message.text()) ? complaints.push(message.text()) : undefined,
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}
/** Nothing stands beside the screen, and axe finds nothing. */
async function looksWell(page: Page, name: string): Promise<readonly string[]> {
  const beside = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const found = [...(beside ? [`wider than the screen: ${page.url()}`] : []), ...(await findingsInAllLooks(page))];
  await picture(page, `openid-${name}`);
  return found;
}
const signIn = async (page: Page): Promise<void> => {
  await page.locator('#login').fill(daniel?.login ?? '');
  await page.locator('#password').fill(daniel?.password ?? '');
  await page.keyboard.press('Enter');
};

test.each([
  ['in English, light, on a desktop', { locale: 'en-CA', colorScheme: 'light', viewport: desktop }, 'en'],
  ['in French, dark, on a phone', { locale: 'fr-CA', colorScheme: 'dark', viewport: phone }, 'fr'],
] as const)('somebody signs in to an application and out of it %s', async (_how, options, name) => {
  const wrong: string[] = [];
  const page = await open(options, wrong);
  const [invoices, wallboard] = await Promise.all([
    Application.of(house.service.publicUrl, application.callback),
    Application.of(house.service.publicUrl, application.callback, 'wallboard'),
  ]);
  const begun = await invoices.begin();
  await page.goto(begun.url);
  await page.locator('#login').waitFor();
  wrong.push(...(await looksWell(page, `sign-in-${name}`)));
  await signIn(page);
  await page.waitForURL(`${application.callback}**`);
  const tokens = await invoices.finish(page.url(), begun);
  expect(tokens.claims()?.sub).not.toBeUndefined();
  // A program on the user's own machine.
  await page.goto((await wallboard.begin()).url);
  wrong.push(...(await looksWell(page, `may-go-on-${name}`)));
  await page.locator('main button').click();
  await page.waitForURL(`${application.callback}**`);
  await page.goto(`${house.service.publicUrl}/portal/oidc/authorize?client_id=nobody`);
  wrong.push(...(await looksWell(page, `refused-${name}`)));
  await page.goto(`${house.service.publicUrl}/portal/sign-in-to/long-ago`);
  wrong.push(...(await looksWell(page, `ran-out-${name}`)));
  await page.goto(`${house.service.publicUrl}${invoices.signOutAt(tokens.id_token ?? '')}`);
  wrong.push(...(await looksWell(page, `sign-out-${name}`)));
  await page.locator('main button[name=logout]').click();
  await page.waitForURL(/\/out\?state=bye$/);
  await page.goto(`${house.service.publicUrl}/portal/oidc/sign-out/success`);
  wrong.push(...(await looksWell(page, `signed-out-${name}`)));
  await page.goto((await invoices.begin()).url);
  await page.locator('#login').waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('without a script and by the keyboard alone somebody is led back to the application, and may stay signed in', async () => {
  const wrong: string[] = [];
  const page = await open({ javaScriptEnabled: false }, wrong);
  const invoices = await Application.of(house.service.publicUrl, application.callback);
  const begun = await invoices.begin();
  await page.goto(begun.url);
  await page.locator('#login').waitFor();
  await page.keyboard.type(daniel?.login ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.type(daniel?.password ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${application.callback}**`);
  const tokens = await invoices.finish(page.url(), begun);
  await page.goto(`${house.service.publicUrl}${invoices.signOutAt(tokens.id_token ?? '')}`);
  await page.getByRole('button', { name: 'Stay signed in' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/out\?state=bye$/);
  await page.goto((await invoices.begin()).url);
  await page.waitForURL(`${application.callback}**`);
  expect(wrong).toEqual([]);
  await page.context().close();
});
