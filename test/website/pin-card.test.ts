import { startChromium, type TestBrowser } from './support/chromium';
import { openChat } from './support/chat-page';
import { FakeLinks } from './support/fake-links';
import { builtFiles, startSite, type Site } from './support/site';
import { greeting, testBot } from './support/test-bot';

const files = builtFiles();
let chromium: TestBrowser;
let site: Site;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  site = await startSite({ files, links: new FakeLinks(), bot: testBot });
});
afterEach(() => site.stop());

const visit = async () => openChat(await chromium.visitor({ locale: 'en-CA' }), site.url);

const asked = async () => {
  const chat = await visit();
  await chat.bubble(greeting.en).waitFor();
  await chat.say('card');
  const field = chat.page.getByRole('textbox', { name: /^Your 6-digit support PIN/ });
  await field.waitFor();
  return { ...chat, field, send: chat.page.getByRole('button', { name: 'Send', exact: true }).first() };
};

test('the PIN card is labelled, masked, brings the keyboard of digits, and sends the PIN without showing it', async () => {
  const { page, field, send, bubble, complaints } = await asked();
  expect(await field.evaluate((input: HTMLInputElement) => [input.type, input.inputMode, input.autocomplete])).toEqual([
    'password',
    'numeric',
    'one-time-code',
  ]);
  await field.fill('483920');
  await send.click();
  await bubble('The card came.').waitFor();
  expect(site.directLine.posted.at(-1)).toMatchObject({ value: { pin: '483920' } });
  expect([await field.inputValue(), await page.getByText('The PIN has six digits.').count()]).toEqual(['', 0]);
  expect(await page.locator('body').innerText()).not.toContain('483920');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the PIN card takes a pasted PIN, and nothing is sent before the button', async () => {
  const { page, field, send, bubble } = await asked();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText(' 483 920 '));
  await field.focus();
  await page.keyboard.press('Control+V');
  expect(await field.inputValue()).toBe(' 483 920 ');
  expect(site.directLine.posted).toHaveLength(1);
  await send.click();
  await bubble('The card came.').waitFor();
  expect(site.directLine.posted.at(-1)).toMatchObject({ value: { pin: ' 483 920 ' } });
  await page.context().close();
});

test('the PIN card sends the PIN by Enter, and keeps what is not a PIN yet', async () => {
  const { page, field, bubble } = await asked();
  await field.fill('4839');
  await field.press('Enter');
  await page.getByText('The PIN has six digits.').waitFor();
  expect([await field.inputValue(), site.directLine.posted.length]).toEqual(['4839', 1]);
  await field.press('End');
  await field.pressSequentially('20');
  await field.press('Enter');
  await bubble('The card came.').waitFor();
  expect(site.directLine.posted.at(-1)).toMatchObject({ value: { pin: '483920' } });
  expect(await field.inputValue()).toBe('');
  await page.context().close();
});

test('the PIN card says at the field what is wrong, to eyes and ears, and sends nothing', async () => {
  const { page, field, send } = await asked();
  await field.fill('48392');
  await send.click();
  const error = page.getByText('The PIN has six digits. Please check it and try again.');
  await error.waitFor();
  expect(
    await field.evaluate((input) => document.getElementById(input.getAttribute('aria-labelledby')?.split(' ').at(-1) ?? '')?.textContent),
  ).toContain('The PIN has six digits.');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
  expect(await field.inputValue()).toBe('48392');
  expect(site.directLine.posted).toHaveLength(1);
  await page.context().close();
});
