import type { BrowserContext, Locator, Page } from 'playwright-core';

/** The home page in a browser, with its chat. */
export interface ChatPage {
  readonly page: Page;
  /** Errors and warnings of the page itself: broken scripts, refused styles. */
  readonly complaints: readonly string[];
  readonly box: Locator;
  /** Bubbles of the transcript, whoever's they are. */
  bubble(text: string | RegExp): Locator;
  say(text: string): Promise<void>;
}

/** Opens the site's home page and listens for what the browser complains of. */
export async function openChat(context: BrowserContext, url: string): Promise<ChatPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url);
  const box = page.locator('.webchat__send-box-text-box textarea');
  return {
    page,
    complaints,
    box,
    bubble: (text) => page.locator('.webchat__bubble__content').filter({ hasText: text }),
    say: async (text) => {
      await box.fill(text);
      await box.press('Enter');
    },
  };
}
