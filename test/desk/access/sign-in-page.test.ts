import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { findings } from '../../website/support/axe';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { picture } from '../../website/support/picture';
import { builtFiles } from '../../website/support/site';
import { Door, type Instance } from './door';
import { providerSettings, startProviders, type Providers } from './providers';
import { together } from '../../support/together';

let chromium: TestBrowser;
let providers: Providers;
let door: Door;
let demo: Instance;
let company: Instance;
/** Another website: localhost is another site than 127.0.0.1. */
let elsewhere: Server;
let elsewhereUrl: string;

beforeAll(async () => {
  const files = builtFiles();
  [chromium, providers, door] = await together(startChromium(), startProviders(), Door.open());
  demo = await door.instance({ kind: 'demo' }, undefined, files);
  company = await door.instance(providerSettings(providers.byUserinfo), undefined, files);
  elsewhere = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<a href="${demo.url}/desk/cases/C-48K2-7">the case</a><form method="post" action="${demo.url}/desk/sign-out"><button>out</button></form><iframe src="${demo.url}/desk/sign-in"></iframe>`,
    );
  });
  await new Promise<void>((done) => void elsewhere.listen(0, '127.0.0.1', done));
  elsewhereUrl = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await chromium.close();
  await door.close();
  await providers.stop();
  await new Promise((done) => elsewhere.close(done));
});

const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on(
    'console',
    (message) =>
      void (['error', 'warning'].includes(message.type()) && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text())),
  );
  page.on('pageerror', (error) => void complaints.push(error.message));
  return complaints;
};

describe.each([
  {
    locale: 'en-CA',
    colorScheme: 'light' as const,
    heading: 'Sign in to the desk',
    wrong: 'That did not work.',
    name: 'User name',
    password: 'Password',
  },
  {
    locale: 'fr-CA',
    colorScheme: 'dark' as const,
    heading: 'Connexion au poste des agents',
    wrong: 'Cela n’a pas fonctionné.',
    name: 'Nom d’utilisateur',
    password: 'Mot de passe',
  },
])('the sign-in page with $locale in $colorScheme colours', ({ locale, colorScheme, heading, wrong, name, password }) => {
  it.each([
    { screen: 'laptop', viewport: { width: 1280, height: 900 } },
    { screen: 'phone', viewport: { width: 390, height: 844 } },
  ])('is plain to read and to hear on a $screen, also when something was wrong', async ({ screen, viewport }) => {
    const context = await chromium.visitor({ locale, colorScheme, viewport });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${demo.url}/desk`);
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await findings(page)).toEqual([]);
    await picture(page, `desk-sign-in-${locale}-${colorScheme}-${screen}`);
    await page.getByLabel(name).fill('sam');
    await page.getByLabel(password).fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: wrong }).waitFor();
    expect(await findings(page)).toEqual([]);
    await picture(page, `desk-sign-in-wrong-${locale}-${colorScheme}-${screen}`);
    expect(await page.getByLabel(name).evaluate((field) => field.ownerDocument.activeElement === field)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('lets an agent in by keyboard alone, without any script', async () => {
    const context = await chromium.visitor({ locale, colorScheme, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${demo.url}/desk/cases/C-48K2-7`);
    // A page takes the first focus when it is first drawn, which may be after it was loaded.
    await page.locator('#username:focus').waitFor();
    await page.keyboard.type('alex');
    await page.keyboard.press('Tab');
    await page.keyboard.type('northline-alex');
    await page.keyboard.press('Enter');
    await page.getByText('desk of Alex Moreau').waitFor();
    expect(page.url()).toBe(`${demo.url}/desk/cases/C-48K2-7`);
    await context.close();
  });

  it('of a company leads there and back, over two websites, without any script', async () => {
    const context = await chromium.visitor({ locale, colorScheme, javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${company.url}/desk`);
    await picture(page, `desk-sign-in-company-${locale}-${colorScheme}`);
    await page.locator('main a.button').click();
    await page.locator('input[name="login"]').fill('ada');
    await page.locator('input[name="password"]').fill('any');
    await page.locator('button[type="submit"]').click();
    await page.locator('button[type="submit"]').click();
    await page.getByText('desk of Ada Byron').waitFor();
    expect(page.url()).toBe(`${company.url}/desk`);
    await context.close();
  });
});

describe('a signed-in agent’s browser', () => {
  it('follows another website’s link into the desk without signing in again, and takes no order of that website', async () => {
    const context = await chromium.visitor();
    const page = await context.newPage();
    await page.goto(`${demo.url}/desk`);
    await page.getByLabel('User name').fill('sam');
    await page.getByLabel('Password').fill('northline-sam');
    await page.keyboard.press('Enter');
    await page.getByText('desk of Sam Okafor').waitFor();

    await page.goto(elsewhereUrl);
    await page.getByRole('link', { name: 'the case' }).click();
    await page.getByText('desk of Sam Okafor').waitFor();
    expect(page.url()).toBe(`${demo.url}/desk/cases/C-48K2-7`);

    await page.goto(elsewhereUrl);
    expect(await page.frames()[1]?.evaluate(() => document.body.textContent ?? '')).not.toContain('Sign in to the desk');
    await page.getByRole('button', { name: 'out' }).click();
    await page.getByText('This came from another website, so nothing was done.').waitFor();
    await page.getByRole('link', { name: 'Open the desk' }).click();
    await page.getByText('desk of Sam Okafor').waitFor();
    await context.close();
  });
});
