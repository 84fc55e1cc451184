import type { Page } from 'playwright-core';
import { findings } from '../../website/support/axe';
import { picture } from '../../website/support/picture';
import { portalMail } from '../visitor';
import { emailOf, loginOf, password, type PortalSite, type SeedPerson } from './portal-site';

/** Each look has people of its own. What axe finds wrong in how a page is made, it finds in the first. */
const looks = [
  {
    look: 'in English, on a desktop',
    locale: 'en-CA',
    viewport: { width: 1280, height: 900 },
    colours: ['light', 'dark'],
    hundred: 4,
    rules: undefined,
  },
  {
    look: 'in French, on a phone',
    locale: 'fr-CA',
    viewport: { width: 360, height: 740 },
    colours: ['dark', 'light'],
    hundred: 5,
    rules: ['color-contrast', 'target-size', 'valid-lang', 'label-content-name-mismatch'],
  },
] as const;

/** Whom both need. */
export const lookPeople: readonly SeedPerson[] = looks.flatMap(({ hundred }) => [
  { extension: `${hundred}01`, name: 'Ada Newcomer' },
  { extension: `${hundred}02`, name: 'Bo Beginner' },
  { extension: `${hundred}03`, name: 'Cleo Forgetful', active: true },
  { extension: `${hundred}04`, name: 'Dana Bartholomew-Featherstonehaugh', active: true, roles: ['administrator'] },
  { extension: `${hundred}05`, name: 'Emil Office', active: true, roles: ['office-manager'] },
]);

/** Every page as it is seen: its width, its contrasts in light and dark, and what axe finds; with SCREENSHOTS its picture. */
export function lookTests(site: () => PortalSite): void {
  describe.each(looks)('$look, in light and dark colours', ({ locale, viewport, colours: [first, second], hundred, rules }) => {
    const of = (n: number): string => `${hundred}0${n}`;
    const wrong: string[] = [];
    let page: Page;
    beforeAll(async () => {
      // Between two colours nothing could be read.
      page = await site().page({ locale, viewport, colorScheme: first, reducedMotion: 'reduce' });
    });
    afterAll(() => page.context().close());
    afterEach(() => expect(wrong.splice(0)).toEqual([]));

    /** Nothing stands beside the screen; axe finds nothing; in the other colours everything can be read as well. */
    async function look(name: string): Promise<void> {
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wrong.push(`${name} is wider than the screen`);
      wrong.push(...(await findings(page, rules)).map((finding) => `${name}: ${finding}`));
      await picture(page, `portal-${name}-${locale}`, true);
      await page.emulateMedia({ colorScheme: second });
      wrong.push(...(await findings(page, ['color-contrast'])).map((finding) => `${name}, ${second}: ${finding}`));
      await page.emulateMedia({ colorScheme: first });
    }
    const open = async (path: string, name: string): Promise<void> => {
      await page.goto(site().url + path);
      await look(name);
    };
    /** What a mail to somebody leads to. */
    const linkOf = async (n: number, leadsTo: string): Promise<string> => (await portalMail(site().house, emailOf(of(n)), leadsTo)).path;
    const submit = (button: string): Promise<unknown> => Promise.all([page.waitForEvent('load'), page.locator(button).click()]);

    test('whoever is not signed in', async () => {
      await open('/portal/login', 'login');
      await page.locator('#login').fill('nobody');
      await page.locator('#password').fill('wrong');
      await submit('.sign-in button[type=submit]');
      await look('login-wrong');
      await open('/portal/forgot-login', 'forgot-login');
      await open('/portal/forgot-password', 'forgot-password');
      await page.locator('#email').fill(emailOf(of(3)));
      await submit('.sign-in button');
      await look('asked');
      await open('/portal/activate', 'activate');
      await page.locator('#login').fill(loginOf(of(2)));
      await submit('.sign-in button');
      await page.locator('#code').fill('AAAAA-AAAAA');
      await submit('button[value=check]');
      await look('code-wrong');
    });

    test('behind the links of mails', async () => {
      await open(await linkOf(3, 'reset'), 'reset');
      await open(await linkOf(2, 'activate'), 'activation');
      await site().asksForVoicemailPin(of(3), locale);
      await open(await linkOf(3, 'voicemail'), 'voicemail');
      await open('/portal/setup/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'dead');
      await page.goto(`${site().url}/portal/forgot-password`);
      await page.locator('#email').fill(emailOf(of(1)));
      await submit('.sign-in button');
      await page.goto(site().url + (await linkOf(1, 'setup')));
      for (const [field, typed] of [
        ['#password', 'newcomer'],
        ['#confirmation', 'else'],
        ['#voicemail-pin', '1234'],
      ] as const)
        await page.locator(field).fill(typed);
      await page.locator('.meter').waitFor();
      await look('set-up-typing');
      await submit('button[type=submit]');
      await look('set-up-refused');
      await page.locator('.guide > .button').click();
      await page.locator('#voicemail-pin').fill('6194');
      await look('set-up-generated');
      await submit('button[type=submit]');
      await look('set-up-done');
    });

    test('whoever is signed in, and the links about addresses', async () => {
      await page.goto(`${site().url}/portal/login`);
      await page.locator('#login').fill(loginOf(of(4)));
      await page.locator('#password').fill(password);
      await submit('.sign-in button[type=submit]');
      await look('home');
      await open('/portal/users', 'users');
      await page.locator('#second').fill(`desk${of(4)}@harbour.example`);
      await page.locator('#propose-user').selectOption({ label: `Cleo Forgetful, ${of(3)}` });
      await submit('form:has(#second) button');
      await look('users-proposed');
      await open('/portal/profile', 'profile');
      for (const field of ['#address-own-email', '#address-own-current'])
        await page.locator(field).fill(field.endsWith('email') ? `fresh${of(4)}@harbour.example` : password);
      await submit('form:has(#address-own-email) button[type=submit]');
      await look('profile-asked');
      await page.locator('#voicemail-current').fill('not it');
      await page.locator('#voicemail-pin').fill('6194');
      await submit('form:has(#voicemail-pin) button[type=submit]');
      await look('profile-refused');
      await page.context().clearCookies();
      await open(await linkOf(3, 'second'), 'second');
      await open(await linkOf(4, 'address'), 'address');
      await submit('main button');
      await look('address-done');
      await page.goto(site().url + (await portalMail(site().house, `fresh${of(4)}@harbour.example`, 'email')).path);
      await look('email');
      await submit('main button');
      await look('email-done');
      await open(await linkOf(4, 'revert'), 'revert');
    });

    test('an office manager', async () => {
      await page.goto(`${site().url}/portal/login`);
      await page.locator('#login').fill(loginOf(of(5)));
      await page.locator('#password').fill(password);
      await submit('.sign-in button[type=submit]');
      await page.goto(`${site().url}/portal/users`);
      await page.locator('#email').fill(emailOf(of(4)));
      await submit('form:has(#email) button');
      await look('users-compared');
    });
  });
}
