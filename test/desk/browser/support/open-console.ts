import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from '../../../website/support/chromium';
import type { DeskSite } from './desk-site';

export interface OpenConsole {
  readonly page: Page;
  /** Errors and warnings of the page: a violation of the content security policy is one. */
  readonly complaints: readonly string[];
  /** What was said to a screen reader so far. */
  heard(): Promise<string>;
  close(): Promise<void>;
}

/** The console in a browser of its own, signed in as an agent, with a case open or none. */
export async function openConsole(
  site: DeskSite,
  chromium: TestBrowser,
  { agent = 'sam', path = '/desk', ...options }: { readonly agent?: string; readonly path?: string } & BrowserContextOptions = {},
): Promise<OpenConsole> {
  const context = await chromium.visitor({ locale: 'en-CA', viewport: { width: 1366, height: 768 }, ...options });
  await context.addCookies([{ name: 'test-agent', value: agent, url: site.url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) =>
    message.type() === 'error' || message.type() === 'warning' ? complaints.push(message.text()) : undefined,
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.url + path);
  return {
    page,
    complaints,
    heard: () => page.locator('#heard').evaluate((region) => region.textContent ?? ''),
    close: () => context.close(),
  };
}
