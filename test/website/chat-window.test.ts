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
  await bubble(/^Autre chose/).waitFor();
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

test('when the service cannot be reached the page says so, and the retry opens the chat', async () => {
  site.directLine.down = true;
  const { page, bubble } = await visit();
  const alert = page.getByRole('alert').filter({ hasText: 'The chat cannot be reached just now.' });
  await alert.waitFor();
  site.directLine.down = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await bubble(greeting.en).waitFor();
  expect(await alert.isVisible()).toBe(false);
  await page.context().close();
});

describe('when the socket is cut', () => {
  /** The client waits up to 15 s before it comes back; the page's clock is moved instead. */
  const cut = async (...refusals: readonly (403 | 404)[]) => {
    const context = await chromium.visitor({ locale: 'en-CA' });
    const chat = await openChat(context, 'about:blank');
    await chat.page.clock.install();
    await chat.page.goto(site.url);
    await chat.bubble(greeting.en).waitFor();
    site.directLine.refusals.push(...refusals);
    await chat.say('hello');
    await chat.bubble('Heard: 5 characters.').waitFor();
    const back = chat.page.waitForResponse((response) => response.url().includes('watermark='));
    site.directLine.cut();
    await chat.page.waitForTimeout(50);
    await chat.page.clock.fastForward(16_000);
    await back;
    return chat;
  };

  test('the same conversation goes on', async () => {
    const { page, bubble, say } = await cut();
    await say('still there?');
    await bubble('Heard: 12 characters.').waitFor();
    expect(site.directLine.conversations).toHaveLength(1);
    await page.context().close();
  });

  test('and the token has expired meanwhile, a new one is fetched and the same conversation goes on', async () => {
    const chat = await cut(403);
    await chat.say('still there?');
    await chat.bubble('Heard: 12 characters.').waitFor();
    expect(site.directLine.conversations).toHaveLength(1);
    await chat.page.context().close();
  });

  test('and the conversation is over meanwhile, the page says so and offers a new one', async () => {
    const { page, bubble } = await cut(404);
    await page.getByRole('alert').filter({ hasText: 'This chat has ended.' }).getByRole('button', { name: 'Start a new chat' }).click();
    await bubble('Heard: 5 characters.').waitFor({ state: 'detached' });
    await bubble(greeting.en).waitFor();
    expect(site.directLine.conversations).toHaveLength(2);
    await page.context().close();
  });
});

test('a chat that cannot be resumed says so and can be started over', async () => {
  const { page, bubble } = await visit();
  await bubble(greeting.en).waitFor();
  site.directLine.refusals.push(404);
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'The chat cannot be reached just now.' }).waitFor();
  await page.getByRole('button', { name: 'Start over' }).click();
  await bubble(greeting.en).waitFor();
  expect(await page.locator('#chat-problem').isVisible()).toBe(false);
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

describe('the card that asks for the PIN', () => {
  const asked = async () => {
    const chat = await visit();
    await chat.bubble(greeting.en).waitFor();
    await chat.say('card');
    const field = chat.page.getByLabel(/^Your 6-digit support PIN/);
    await field.waitFor();
    return { ...chat, field, send: chat.page.getByRole('button', { name: 'Send', exact: true }).first() };
  };

  test('is labelled, masked, brings the keyboard of digits, and sends the PIN without showing it', async () => {
    const { page, field, send, bubble, complaints } = await asked();
    expect(await field.evaluate((input: HTMLInputElement) => [input.type, input.inputMode, input.autocomplete])).toEqual(['password', 'numeric', 'one-time-code']);
    await field.fill('483920');
    await send.click();
    await bubble('The card came.').waitFor();
    expect(site.directLine.posted.at(-1)).toMatchObject({ value: { pin: '483920' } });
    expect(await page.locator('body').innerText()).not.toContain('483920');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('takes a pasted PIN, and nothing is sent before the button', async () => {
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

  test('sends the PIN by Enter, and keeps what is not a PIN yet', async () => {
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
    await page.context().close();
  });

  test('says at the field what is wrong, to eyes and ears, and sends nothing', async () => {
    const { page, field, send } = await asked();
    await field.fill('48392');
    await send.click();
    const error = page.getByText('The PIN has six digits. Please check it and try again.');
    await error.waitFor();
    expect(await field.evaluate((input) => document.getElementById(input.getAttribute('aria-labelledby')?.split(' ').at(-1) ?? '')?.textContent)).toContain('The PIN has six digits.');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
    expect(await field.inputValue()).toBe('48392');
    expect(site.directLine.posted).toHaveLength(1);
    await page.context().close();
  });
});

test('the demo\'s sentence lands in the box, for the visitor to send', async () => {
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
    reached.add(await page.evaluate(() => (document.activeElement === document.body || document.activeElement?.closest('#chat') ? 'chat' : 'behind')));
  }
  expect([...reached]).toEqual(['chat']);
  await box.press('Escape');
  await page.locator('#chat').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chat with us');
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
