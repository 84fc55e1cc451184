import type { BrowserContext } from 'playwright-core';
import { startChromium, type TestBrowser } from './support/chromium';
import { openChat } from './support/chat-page';
import { FakeLinks } from './support/fake-links';
import { builtFiles, demo, startSite, type Site } from './support/site';
import { greeting, testBot } from './support/test-bot';

const files = builtFiles();
let chromium: TestBrowser;
let site: Site;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium.close());
beforeEach(async () => {
  site = await startSite({ files, links: new FakeLinks(), bot: testBot, demo });
});
afterEach(() => site.stop());

const visit = async (path = '/', options = {}) => openChat(await chromium.visitor({ locale: 'en-CA', ...options }), site.url + path);

test('the official chat window opens, greets, and works without one complaint of the browser', async () => {
  const { page, bubble, say, complaints } = await visit();
  await bubble(greeting.en).waitFor();
  await say('hello');
  await bubble('Heard: 5 characters.').waitFor();
  expect(await page.locator('#chat-problem').isVisible()).toBe(false);
  expect(await page.locator('input[type="file"]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the whole page speaks French to a French browser: greeting, box, and the language the bot is told', async () => {
  const { page, bubble, box } = await visit('/', { locale: 'fr-CA' });
  await bubble(greeting.fr).waitFor();
  expect(await box.getAttribute('placeholder')).toBe('Tapez votre message');
  await page.getByRole('toolbar').getByRole('button', { name: 'Autre chose' }).click();
  await bubble('Heard: 11 characters.').waitFor();
  expect(site.directLine.posted[0]).toMatchObject({ text: 'Autre chose', locale: 'fr-CA' });
  await page.context().close();
});

test('after a reload the same conversation goes on, with all that was said', async () => {
  const { page, bubble, say } = await visit();
  await bubble(greeting.en).waitFor();
  await say('remember me');
  await bubble('Heard: 11 characters.').waitFor();
  await page.reload();
  await bubble('Heard: 11 characters.').waitFor();
  expect(await bubble(greeting.en).count()).toBe(1);
  expect(await bubble('remember me').count()).toBe(1);
  await say('again');
  await bubble('Heard: 5 characters.').waitFor();
  expect(site.directLine.conversations).toHaveLength(1);
  await page.context().close();
});

test('"Start over" opens a new conversation with nothing of the old one, also after a reload', async () => {
  const { page, bubble, say } = await visit();
  await bubble(greeting.en).waitFor();
  await say('my old story');
  await bubble('Heard: 12 characters.').waitFor();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('status').filter({ hasText: 'A new chat has started.' }).waitFor({ state: 'attached' });
  await bubble('my old story').waitFor({ state: 'detached' });
  await bubble(greeting.en).waitFor();
  await page.reload();
  await bubble(greeting.en).waitFor();
  expect(await bubble('my old story').count()).toBe(0);
  expect(site.directLine.conversations).toHaveLength(2);
  await page.context().close();
});

test('a number typed into the box is shown masked once the server has it', async () => {
  const { page, bubble, say } = await visit();
  await bubble(greeting.en).waitFor();
  await say('483920');
  await bubble('••••••').waitFor();
  expect(await bubble('483920').count()).toBe(0);
  await page.context().close();
});

test("the demo's sentence lands in the box, for the visitor to send", async () => {
  const { page, bubble, box } = await visit();
  await bubble(greeting.en).waitFor();
  await page.getByRole('button', { name: 'Put this into the chat' }).click();
  expect(await box.inputValue()).toBe("I'm 101@organization.com. Please forward my calls to 613 555 0100.");
  expect(site.directLine.posted).toHaveLength(0);
  await page.context().close();
});

test('on a phone the chat fills the screen when opened, holds the focus, and closes by Escape', async () => {
  const { page, bubble, box } = await visit('/', { viewport: { width: 390, height: 844 }, hasTouch: true });
  expect(await page.locator('#chat').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Chat with us' }).click();
  await bubble(greeting.en).waitFor();
  expect(await page.locator('#chat').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('chat');
  const reached = new Set<string>();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => (document.activeElement === document.body || document.activeElement?.closest('#chat') ? 'chat' : 'behind')),
    );
  }
  expect([...reached]).toEqual(['chat']);
  await box.press('Escape');
  await page.locator('#chat').waitFor({ state: 'hidden' });
  // The browser gives the focus back in a task of its own.
  await page.waitForFunction(() => document.activeElement?.textContent === 'Chat with us');
  await page.context().close();
});

test('a phone loads the chat window only when the chat is opened', async () => {
  const { page, bubble } = await visit('/', { viewport: { width: 390, height: 844 } });
  expect(await page.evaluate(() => 'WebChat' in window)).toBe(false);
  expect(site.directLine.conversations).toHaveLength(0);
  await page.goto(`${site.url}/#chat`);
  await bubble(greeting.en).waitFor();
  await page.context().close();
});

test('without scripts the page still tells its story and says why there is no chat', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('The chat needs JavaScript');
  expect(await page.getByRole('button', { name: 'Start over' }).isVisible()).toBe(false);
  await page.context().close();
});

test('a browser that opens the machine by its other name ends up at PUBLIC_URL, where its cookies are good', async () => {
  const context = await chromium.visitor();
  const { page, bubble } = await openChat(context, site.url.replace('localhost', '127.0.0.1'));
  expect(page.url()).toBe(`${site.url}/`);
  await bubble(greeting.en).waitFor();
  await context.close();
});

test('what is sent while the chat still connects is sent once it has', async () => {
  const visitor = await chromium.visitor({ locale: 'en-CA' });
  const { connect } = await connectsLate(visitor);
  const { bubble, box, say } = await openChat(visitor, `${site.url}/`);
  await say('forward my calls');
  expect(site.directLine.posted).toEqual([]);
  connect();
  await bubble('Heard: 16 characters.').waitFor();
  expect(await bubble('forward my calls').count()).toBe(1);
  expect(await box.inputValue()).toBe('');
  await visitor.close();
});

test('who types on after sending too early has not sent yet', async () => {
  const visitor = await chromium.visitor({ locale: 'en-CA' });
  const { connect } = await connectsLate(visitor);
  const { bubble, box, say } = await openChat(visitor, `${site.url}/`);
  await box.press('Enter');
  await say('forward my');
  await box.pressSequentially(' calls');
  connect();
  await bubble(greeting.en).waitFor();
  expect(await box.inputValue()).toBe('forward my calls');
  await box.press('Enter');
  await bubble('Heard: 16 characters.').waitFor();
  expect(site.directLine.posted).toMatchObject([{ text: 'forward my calls' }]);
  await visitor.close();
});

test('an empty box sends nothing once the chat has connected', async () => {
  const visitor = await chromium.visitor({ locale: 'en-CA' });
  const { connect } = await connectsLate(visitor);
  const { bubble, box, say, complaints } = await openChat(visitor, `${site.url}/`);
  await box.press('Enter');
  connect();
  await bubble(greeting.en).waitFor();
  await say('hello');
  await bubble('Heard: 5 characters.').waitFor();
  expect(site.directLine.posted).toMatchObject([{ text: 'hello' }]);
  expect(complaints.filter((complaint) => !complaint.includes('preload'))).toEqual([]);
  await visitor.close();
});

/** A visitor whose conversation begins only when `connect` is called. */
async function connectsLate(visitor: BrowserContext): Promise<{ readonly connect: () => void }> {
  let connect = (): void => undefined;
  const connects = new Promise<void>((resolve) => {
    connect = resolve;
  });
  await visitor.route('**/v3/directline/conversations', async (route) => {
    await connects;
    await route.continue();
  });
  return { connect: () => connect() };
}
