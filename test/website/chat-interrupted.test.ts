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
