import type { Page } from 'playwright-core';
import { portalMail } from '../visitor';
import { tabTo } from './keyboard';
import { emailOf, loginOf, password, type PortalSite, type SeedPerson } from './portal-site';

export const livePeople: readonly SeedPerson[] = [
  { extension: '601', name: 'Ada Newcomer' },
  { extension: '602', name: 'Bo Settled', active: true },
];

/** What a script does while one types. */
export function liveTests(site: () => PortalSite): void {
  let page: Page;
  /** Scripts the page loaded, by name. */
  const loaded: string[] = [];
  beforeAll(async () => {
    page = await site().page();
    page.on('request', (request) => (/\.js(\?|$)/.test(request.url()) ? loaded.push(new URL(request.url()).pathname) : undefined));
    await page.goto(`${site().url}/portal/forgot-password`);
    await page.locator('#email').fill(emailOf('601'));
    // The mail may be there before its page: who goes on then is held up by it.
    const answered = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await answered;
    const { path } = await portalMail(site().house, emailOf('601'), 'setup');
    expect(loaded.splice(0)).toEqual([]);
    await page.goto(site().url + path);
  });
  afterAll(() => page.context().close());

  const rules = (): Promise<Record<string, string>> =>
    page
      .locator('#guide [data-rule]')
      .evaluateAll((lines) =>
        Object.fromEntries(lines.map((line) => [line.getAttribute('data-rule') ?? '', line.getAttribute('data-state') ?? ''])),
      );
  /** What password managers go by. */
  const forManagers = (): Promise<readonly string[]> =>
    page
      .locator('main input')
      .evaluateAll((fields) => fields.map((field) => `${field.getAttribute('name')} ${(field as HTMLInputElement).autocomplete}`));
  const meter = () => page.getByRole('meter', { name: 'Strength' });
  /** What was told to ears last. */
  const heard = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });
  const below = (field: string): Promise<string> => page.locator(`.field:has(${field}) .live[data-state]`).innerText();

  describe('a password that is being chosen', () => {
    test('begins where one types, with the long lists loaded for this page alone; every rule and the strength follow each key, in words', async () => {
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('password');
      expect(await forManagers()).toEqual(['login username', 'password new-password', 'confirmation new-password', 'voicemail-pin off']);
      await page.keyboard.type('Ada');
      await meter().waitFor();
      expect(loaded).toEqual(['/site/portal.js', '/site/passwords.js']);
      expect(await rules()).toEqual({ length: 'open', capital: 'kept', digit: 'open', common: 'open', own: 'open' });
      expect([await meter().getAttribute('aria-valuenow'), await meter().getAttribute('aria-valuetext')]).toEqual(['0', 'very weak']);
      await heard(/^Strength: very weak\. Still open: 8 characters at least.*a number/);
      await page.locator('#password').fill('Sundial-quince-');
      await heard(/Still open: a number\.$/);
      await page.keyboard.type('7 rains');
      await heard(/^Strength: very good\. This password is accepted\.$/);
      expect(Object.values(await rules())).toEqual(['kept', 'kept', 'kept', 'kept', 'kept']);
      expect(await below('#password')).toBe('This password is accepted.');
      expect(await page.locator('[data-rule=digit]').ariaSnapshot()).toContain('a number (done)');
    });

    test('is ticked when it is the same twice, pasted or typed; who is still typing has not got it wrong', async () => {
      await tabTo(page, page.locator('#confirmation'));
      await page.keyboard.type('Sundial-quince');
      expect(await below('#confirmation')).toBe('');
      await page.keyboard.type('x');
      expect(await below('#confirmation')).toBe('Not the same yet.');
      await page.locator('#password').selectText();
      await page.getByRole('button', { name: 'Show the password' }).click();
      await page.locator('#password').selectText();
      await page.keyboard.press('ControlOrMeta+C');
      await page.locator('#confirmation').selectText();
      await page.keyboard.press('ControlOrMeta+V');
      expect([await page.locator('#confirmation').inputValue(), await below('#confirmation')]).toEqual([
        'Sundial-quince-7 rains',
        'Both are the same.',
      ]);
    });

    test('is shown by a button that says whether it is pressed, in both fields', async () => {
      const show = page.getByRole('button', { name: 'Show the password' });
      const seen = async () => [
        await show.getAttribute('aria-pressed'),
        await page.locator('#password').getAttribute('type'),
        await page.locator('#confirmation').getAttribute('type'),
      ];
      expect(await seen()).toEqual(['true', 'text', 'text']);
      await show.press('Space');
      expect(await seen()).toEqual(['false', 'password', 'password']);
    });

    test('can be made by the browser: by the profile’s rules, another one each time, shown, in both fields, and nothing is sent', async () => {
      const made: string[] = [];
      const posts: string[] = [];
      page.on('request', (request) => (request.method() === 'POST' ? posts.push(request.url()) : undefined));
      for (const name of ['Make one for me', 'Make another', 'Make another']) {
        await page.getByRole('button', { name }).press('Enter');
        made.push(await page.locator('#password').inputValue());
        expect([await page.locator('#confirmation').inputValue(), await page.locator('#suggestion').innerText()]).toEqual([
          made.at(-1),
          made.at(-1),
        ]);
      }
      expect(new Set(made).size).toBe(3);
      expect(made.filter((each) => !/^[A-Z][a-z]+(-[a-z]{4,8}){3}-\d\d$/.test(each))).toEqual([]);
      expect(Object.values(await rules())).toEqual(['kept', 'kept', 'kept', 'kept', 'kept']);
      expect([await page.locator('#password').getAttribute('type'), posts]).toEqual(['text', []]);
    });

    test('goes with a voicemail PIN that is checked by the server’s own rules', async () => {
      const pin = page.locator('#voicemail-pin');
      for (const [typed, said] of [
        ['12', ''],
        ['1234', 'Its digits just count up or down.'],
        ['6010', 'It is your extension.'],
        ['12a4', 'It has four digits at least, sixteen at most, and nothing but digits.'],
        ['61-94', 'This PIN is accepted.'],
      ] as const) {
        await pin.fill(typed);
        expect(await below('#voicemail-pin')).toBe(said);
      }
    });

    test('is hidden before it is sent, and the server takes what the page took', async () => {
      const types = await page.evaluate(
        async () =>
          new Promise<readonly string[]>((done) => {
            document.forms.namedItem('choose')?.addEventListener(
              'submit',
              (event) => {
                event.preventDefault();
                setTimeout(() => done([...document.querySelectorAll('input')].map(({ type }) => type)));
              },
              { once: true },
            );
            document.querySelector<HTMLButtonElement>('button[type=submit].button-main')?.click();
          }),
      );
      expect(types).toEqual(['text', 'password', 'password', 'password']);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Your account is set up').waitFor();
    });
  });

  test('a password field of the sign-in page is shown by a button too, caps lock is told, and the long lists are not loaded', async () => {
    loaded.splice(0);
    await page.goto(`${site().url}/portal/login`);
    expect(await forManagers()).toEqual(['login username', 'password current-password', 'remember ']);
    await page.locator('#login').fill(loginOf('602'));
    await page.locator('#password').fill(password);
    await page.locator('#password').dispatchEvent('keydown', { key: 'CapsLock', modifierCapsLock: true });
    await page.getByText('Caps lock is on.').waitFor();
    await page.getByRole('button', { name: 'Show the password' }).press('Enter');
    expect(await page.locator('#password').getAttribute('type')).toBe('text');
    await page.locator('#password').press('Enter');
    await page.locator('.person').waitFor();
    expect(loaded).toEqual(['/site/portal.js']);
  });

  test('where the long lists cannot be loaded, the other rules are ticked, the page says nothing of strength, and the form works', async () => {
    await page.route('**/site/passwords.js*', (route) => route.abort());
    await page.goto(`${site().url}/portal/profile`);
    await page.locator('#current').fill(password);
    await page.locator('#password').fill('Sundial-7 Quinces');
    expect(await rules()).toEqual({ length: 'kept', capital: 'kept', digit: 'kept', common: '', own: 'kept' });
    expect(await meter().isVisible()).toBe(false);
    await page.locator('#confirmation').fill('Sundial-7 Quinces');
    await page.locator('#confirmation').press('Enter');
    await page.getByText('Your new password is set').waitFor();
    expect(
      site()
        .complaints.splice(0)
        .every((complaint) => /ERR_FAILED/.test(complaint)),
    ).toBe(true);
  });

  test('a page with a password weighs little, the lists some two hundred kilobytes, both kept for a year', async () => {
    const weigh = async (name: string) => {
      const [, address = ''] =
        new RegExp(`(/site/${name}\\.js\\?v=[\\w-]+)`).exec(await (await page.request.get(`${site().url}/portal/profile`)).text()) ?? [];
      const answer = await fetch(site().url + address, { headers: { 'accept-encoding': 'br' } });
      return { sent: Number(answer.headers.get('content-length')), kept: answer.headers.get('cache-control') };
    };
    const [script, lists] = [await weigh('portal'), await weigh('passwords')];
    expect([script.kept, lists.kept]).toEqual(Array(2).fill('public, max-age=31536000, immutable'));
    expect([script.sent > 0 && script.sent < 6_000, lists.sent > 0 && lists.sent < 260_000]).toEqual([true, true]);
  });
}
