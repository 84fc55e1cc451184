import type { Page } from 'playwright-core';
import { press, send, tabTo, typeInto } from './keyboard';
import { emailOf, loginOf, password, type PortalSite, type SeedPerson } from './portal-site';

const chosen = 'Walnut-ferry-52';
/** Everything once without a script and once with it, each with people of their own. */
const ways = [
  { how: 'without JavaScript', javaScriptEnabled: false, hundred: 2 },
  { how: 'with JavaScript', javaScriptEnabled: true, hundred: 3 },
] as const;

/** Whom both need. */
export const pathPeople: readonly SeedPerson[] = ways.flatMap(({ hundred }) => [
  { extension: `${hundred}01`, name: `Ada Newcomer ${hundred}` },
  { extension: `${hundred}02`, name: `Bo Beginner ${hundred}` },
  { extension: `${hundred}03`, name: `Cleo Forgetful ${hundred}`, active: true },
  { extension: `${hundred}04`, name: `Dana Admin ${hundred}`, active: true, roles: ['administrator'] },
  { extension: `${hundred}05`, name: `Emil Office ${hundred}`, active: true, roles: ['office-manager'] },
  { extension: `${hundred}06`, name: `Fay Plain ${hundred}`, active: true },
  { extension: `${hundred}07`, name: `Gil Mover ${hundred}`, active: true },
]);

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const notice = (page: Page): Promise<string> => page.locator('#notice').innerText();

async function signIn({ url }: PortalSite, page: Page, extension: string, secret: string): Promise<void> {
  await page.goto(`${url}/portal/login`);
  await typeInto(page, '#login', loginOf(extension));
  await typeInto(page, '#password', secret);
  await send(page);
}

async function chooseTwice(page: Page, typed: string, once = typed): Promise<void> {
  await typeInto(page, '#password', typed);
  await typeInto(page, '#confirmation', once);
}

/** Every path by the keyboard alone; mails are opened in the demo mailbox. */
export function pathTests(site: () => PortalSite): void {
  describe.each(ways)('by the keyboard alone, $how', ({ javaScriptEnabled, hundred }) => {
    const of = (n: number): string => `${hundred}0${n}`;
    let page: Page;
    beforeAll(async () => {
      page = await site().page({ javaScriptEnabled });
    });
    afterAll(() => page.context().close());

    test('the welcome mail leads to the set-up, which says what it does not take, saves all together, and is over then', async () => {
      await page.goto(`${site().url}/portal/login`);
      await press(page, page.getByRole('link', { name: 'Forgot your password' }));
      await typeInto(page, '#email', emailOf(of(1)));
      await send(page);
      expect(await heading(page)).toBe('Look into your mailbox');
      const setUp = await site().follow(page, emailOf(of(1)), '/portal/setup/');
      await chooseTwice(setUp, 'newcomer', 'else');
      await typeInto(setUp, '#voicemail-pin', '1234');
      await send(setUp);
      expect(await notice(setUp)).toContain('Not saved yet');
      expect(await setUp.locator('.fault').allInnerTexts()).toEqual([
        expect.stringContaining('It wants a capital letter.'),
        expect.stringContaining('not the same'),
        expect.stringContaining('count up or down'),
      ]);
      expect(
        await setUp.locator('input[type="password"]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
      ).toEqual(['', '', '']);
      await chooseTwice(setUp, chosen);
      await typeInto(setUp, '#voicemail-pin', '6194');
      await press(setUp, setUp.getByRole('button', { name: 'Save' }));
      expect([setUp.url(), await notice(setUp)]).toEqual([
        `${site().url}/portal/login?set-up`,
        'Your account is set up. Please sign in with your new password.',
      ]);
      await setUp.close();
      await signIn(site(), page, of(1), chosen);
      expect(await page.locator('.person').innerText()).toContain('Ada Newcomer');
      const over = await site().follow(page, emailOf(of(1)), '/portal/setup/');
      expect(await heading(over)).toBe('This link no longer works');
      await press(over, over.getByRole('link', { name: 'To the sign-in page' }));
      await over.close();
    });

    test('one who signs in for the first time types the code of the mail; a wrong one is told; the name stands at the top right, and signing out ends it', async () => {
      await page.goto(`${site().url}/portal`);
      if (await page.locator('.sign-out').isVisible()) await press(page, page.getByRole('button', { name: 'Sign out' }));
      await page.goto(`${site().url}/portal/login`);
      await press(page, page.getByRole('link', { name: 'Signing in for the first time' }));
      await typeInto(page, '#login', loginOf(of(2)));
      await send(page);
      const mailbox = await page.context().newPage();
      const code =
        /\b[A-Z]{5}-[A-Z]{5}\b/.exec(
          await (await site().mail(mailbox, emailOf(of(2)), '/portal/activate/')).locator('body').innerText(),
        )?.[0] ?? '';
      await mailbox.close();
      await typeInto(page, '#code', 'AAAAA-AAAAA');
      await send(page);
      expect(await notice(page)).toContain('That code did not work');
      await typeInto(page, '#code', code.toLowerCase().replace('-', ' '));
      await press(page, page.getByRole('button', { name: 'Check code' }));
      expect(await heading(page)).toBe('Choose your password');
      await chooseTwice(page, chosen);
      await press(page, page.getByRole('button', { name: 'Continue' }));
      expect(await notice(page)).toContain('Your account is active');
      await typeInto(page, '#login', loginOf(of(2)));
      await typeInto(page, '#password', 'not it');
      await send(page);
      expect(await notice(page)).toContain('That did not work');
      await typeInto(page, '#login', loginOf(of(2)));
      await typeInto(page, '#password', chosen);
      await tabTo(page, page.getByRole('checkbox', { name: 'Remember me' }));
      await page.keyboard.press('Space');
      await press(page, page.getByRole('button', { name: 'Sign in' }));
      expect(await heading(page)).toContain('Bo Beginner');
      await press(page, page.getByRole('button', { name: 'Sign out' }));
      expect(await notice(page)).toBe('You are signed out.');
    });

    test('a forgotten login name comes by mail, and a forgotten password is chosen anew behind a link', async () => {
      await page.goto(`${site().url}/portal/login`);
      await press(page, page.getByRole('link', { name: 'Forgot your login name' }));
      await typeInto(page, '#email', emailOf(of(3)));
      await send(page);
      expect(await heading(page)).toBe('Look into your mailbox');
      expect(await (await site().mail(page, emailOf(of(3)), loginOf(of(3)))).locator('body').innerText()).toContain(loginOf(of(3)));
      await page.goto(`${site().url}/portal/forgot-password`);
      await typeInto(page, '#email', emailOf(of(3)));
      await send(page);
      const reset = await site().follow(page, emailOf(of(3)), '/portal/reset/');
      await chooseTwice(reset, chosen);
      await send(reset);
      expect(await notice(reset)).toContain('Your new password is set');
      await reset.close();
      await signIn(site(), page, of(3), chosen);
      expect(await heading(page)).toContain('Cleo Forgetful');
      await press(page, page.getByRole('button', { name: 'Sign out' }));
    });

    test('a voicemail PIN asked for in the chat is chosen on a page of its own', async () => {
      await site().asksForVoicemailPin(of(7));
      const chosenThere = await site().follow(page, emailOf(of(7)), '/portal/voicemail/');
      await typeInto(chosenThere, '#voicemail-pin', '1234');
      await typeInto(chosenThere, '#voicemail-pin-again', '1235');
      await send(chosenThere);
      expect(await chosenThere.locator('.fault').allInnerTexts()).toEqual([
        expect.stringContaining('count up or down'),
        expect.stringContaining('not the same'),
      ]);
      await typeInto(chosenThere, '#voicemail-pin', '6194');
      await typeInto(chosenThere, '#voicemail-pin-again', '6194');
      await send(chosenThere);
      expect(await heading(chosenThere)).not.toContain('no longer works');
      expect(await chosenThere.locator('input').count()).toBe(0);
      await chosenThere.close();
    });

    test('every form of the profile does what it says', async () => {
      await signIn(site(), page, of(6), password);
      await press(page, page.getByRole('link', { name: /^Your profile/ }));
      await typeInto(page, '#voicemail-current', 'not it');
      await typeInto(page, '#voicemail-pin', '6194');
      await send(page);
      expect(await page.locator('#voicemail-current-fault').innerText()).toContain('That is not your password');
      await typeInto(page, '#voicemail-current', password);
      await typeInto(page, '#voicemail-pin', '6194');
      await send(page);
      expect(await notice(page)).toBe('Your new voicemail PIN is set.');
      await press(page, page.getByRole('button', { name: 'Make a new support PIN' }));
      expect(await notice(page)).toContain('Your new support PIN is on its way');
      const other = await site().page({ javaScriptEnabled });
      await signIn(site(), other, of(6), password);
      await page.reload();
      await press(page, page.getByRole('button', { name: 'Sign out everywhere else' }));
      expect(await notice(page)).toContain('everywhere but here');
      await other.reload();
      expect(await heading(other)).toBe('Sign in');
      await other.context().close();
      await typeInto(page, '#current', password);
      await chooseTwice(page, chosen);
      await send(page);
      expect(await notice(page)).toContain('Your new password is set');
    });
  });

  /** Those that have a script nowhere: the same in both ways. */
  describe('by the keyboard alone, on pages that have no script', () => {
    const of = (n: number): string => `20${n}`;
    let page: Page;
    beforeAll(async () => {
      page = await site().page({ javaScriptEnabled: false });
    });
    afterAll(() => page.context().close());

    test('a second address is confirmed from the address on file; a new one there and at the new one, and the old one can put it back', async () => {
      const [mine, fresh] = [emailOf(of(7)), `fresh${of(7)}@harbour.example`];
      const ask = async (which: 'second-confirm' | 'address-own', address: string): Promise<void> => {
        await page.goto(`${site().url}/portal/profile`);
        await typeInto(page, `#${which}-email`, address);
        await typeInto(page, `#${which}-current`, password);
        await send(page);
        expect(await notice(page)).toContain('a link to confirm is on its way');
      };
      const confirm = async (to: string, leadsTo: string, button: string, told: string): Promise<void> => {
        const mailbox = await page.context().newPage();
        const opened = await site().follow(mailbox, to, leadsTo);
        await press(opened, opened.getByRole('button', { name: button }));
        expect(await heading(opened)).toBe(told);
        await opened.close();
        await mailbox.close();
      };
      await signIn(site(), page, of(7), password);
      await ask('second-confirm', `home${of(7)}@harbour.example`);
      await confirm(mine, '/portal/second/', 'Yes, set it', 'Done');
      await page.goto(`${site().url}/portal/profile`);
      expect(await page.locator('.facts').first().innerText()).toContain(`home${of(7)}@harbour.example`);
      await ask('address-own', fresh);
      await confirm(mine, '/portal/address/', `Yes, ask ${fresh} to confirm`, 'One step is left');
      await confirm(fresh, '/portal/email/', 'Yes, confirm this address', 'Thank you, your address is confirmed');
      await confirm(mine, '/portal/revert/', `Put ${mine} back`, 'The old address is put back');
      await confirm(emailOf(of(4)), '/portal/restore/', 'Let Gil Mover 2 back in', 'They are back in');
      await signIn(site(), page, of(7), password);
      expect(await heading(page)).toContain('Gil Mover');
      await press(page, page.getByRole('button', { name: 'Sign out' }));
    });

    test('an administrator finds a user and proposes a second address; an office manager compares one', async () => {
      await signIn(site(), page, of(4), password);
      await press(page, page.getByRole('link', { name: 'The users of your company' }));
      await typeInto(page, '#find', of(7));
      await send(page);
      expect(await page.locator('.users h2').allInnerTexts()).toEqual(['Gil Mover 2']);
      await tabTo(page, page.locator('#propose-user'));
      await page.keyboard.type('Gil');
      await typeInto(page, '#second', `desk${of(7)}@harbour.example`);
      await send(page);
      expect(await notice(page)).toContain('Gil Mover 2 has been asked by mail');
      await press(page, page.getByRole('button', { name: 'Sign out' }));
      await signIn(site(), page, of(5), password);
      await page.goto(`${site().url}/portal/users`);
      await tabTo(page, page.locator('#user'));
      await page.keyboard.type('Cleo Forgetful 2');
      await typeInto(page, '#email', emailOf(of(3)));
      await send(page);
      expect(await notice(page)).toBe('Yes, that is the address on file for Cleo Forgetful 2.');
    });
  });
}
