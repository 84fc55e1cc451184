// @needs chromium
import { House } from '../support/house';
import { findings } from '../website/support/axe';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { picture } from '../website/support/picture';
import { portalMail } from './visitor';

let house: House;
let chromium: TestBrowser;
beforeAll(async () => {
  [house, chromium] = await Promise.all([House.open(), startChromium()]);
});
afterAll(async () => {
  await chromium.close();
  await house.close();
});

const words = {
  en: { forgot: 'Forgot your password', email: 'Email address', mail: 'Mail me a link', looked: 'Look into your mailbox', password: 'New password', once: 'New password once more', pin: 'New voicemail PIN', save: 'Save', notTaken: 'Not saved yet', login: 'Login name', own: 'Password', signIn: 'Sign in', out: 'Sign out' },
  fr: { forgot: 'Mot de passe oublié', email: 'Adresse courriel', mail: 'M’envoyer un lien', looked: 'Regardez dans votre boîte de courriel', password: 'Nouveau mot de passe', once: 'Nouveau mot de passe, encore une fois', pin: 'Nouveau PIN de messagerie vocale', save: 'Enregistrer', notTaken: 'Pas encore enregistré', login: 'Identifiant', own: 'Mot de passe', signIn: 'Se connecter', out: 'Se déconnecter' },
};

/** A new user sets up in French, one who forgot the password chooses another in English. */
test.each([
  { language: 'en' as const, colorScheme: 'light' as const, viewport: { width: 1280, height: 900 }, email: 'maya.lindqvist@example.com', login: '100@organization.com', page: 'reset', name: 'Maya Lindqvist' },
  { language: 'fr' as const, colorScheme: 'dark' as const, viewport: { width: 390, height: 844 }, email: 'sofia.moretti@example.com', login: '102@organization.com', page: 'setup', name: 'Sofia Moretti' },
])('without JavaScript and by keyboard, in $language and $colorScheme colours, from the forgotten password to the name at the top right; axe finds nothing', async ({ language, colorScheme, viewport, email, login, page, name }) => {
  const say = words[language];
  const look = { locale: `${language}-CA`, colorScheme, viewport };
  const [plain, scripted] = [await (await chromium.visitor({ ...look, javaScriptEnabled: false })).newPage(), await (await chromium.visitor(look)).newPage()];
  /** Looked at with a script: axe is one. */
  const inspect = async (address: string, title: string): Promise<void> => {
    await scripted.goto(address);
    expect(await findings(scripted)).toEqual([]);
    expect(await scripted.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await picture(scripted, `portal-${title}-${language}`);
  };
  const { url } = house;
  for (const path of ['login', 'forgot-password', 'forgot-login', 'activate']) await inspect(`${url}/portal/${path}`, path);

  await plain.goto(`${url}/portal/login`);
  await plain.getByRole('link', { name: say.forgot }).focus();
  await plain.keyboard.press('Enter');
  await plain.getByLabel(say.email).fill(email);
  await plain.keyboard.press('Enter');
  await plain.getByRole('heading', { name: say.looked }).waitFor();
  await picture(plain, `portal-asked-${language}`);

  const { path } = await portalMail(house, email, page);
  await inspect(`${url}${path}`, page);
  await plain.goto(`${url}${path}`);
  await plain.getByLabel(say.password, { exact: true }).fill('password1');
  await plain.getByLabel(say.once).fill('password2');
  if (page === 'setup') await plain.getByLabel(say.pin).fill('1234');
  await plain.getByRole('button', { name: say.save }).press('Enter');
  await plain.getByText(say.notTaken).waitFor();
  await picture(plain, `portal-not-taken-${language}`);
  expect(await plain.getByLabel(say.password, { exact: true }).inputValue()).toBe('');
  await plain.getByLabel(say.password, { exact: true }).fill('Walnut-ferry-52');
  await plain.getByLabel(say.once).fill('Walnut-ferry-52');
  if (page === 'setup') await plain.getByLabel(say.pin).fill('8306');
  await plain.keyboard.press('Enter');
  await plain.getByLabel(say.login).fill(login);
  await plain.getByLabel(say.own, { exact: true }).fill('Walnut-ferry-52');
  await plain.keyboard.press('Enter');
  await plain.getByRole('banner').getByText(name).waitFor();
  await picture(plain, `portal-home-${language}`);
  await plain.getByRole('button', { name: say.out }).press('Enter');
  await plain.getByRole('button', { name: say.signIn }).waitFor();
  for (const each of [plain, scripted]) await each.context().close();
});
