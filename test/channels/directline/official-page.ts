import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { TestBrowser } from '../../website/support/chromium';

/** What the official client's page remembers of one DirectLine object; activities as they came out of `activity$`. */
export interface Heard {
  readonly activities: readonly Readonly<Record<string, unknown>>[];
  /** Names of ConnectionStatus in the order they came. */
  readonly statuses: readonly string[];
  readonly watermark: string;
  readonly token: string;
  readonly errors: readonly string[];
}

/** A page of another origin with the unmodified official client, so that preflights and CORS are the browser's own. */
export interface OfficialPage {
  readonly page: Page;
  connect(options: Readonly<Record<string, unknown>>): Promise<void>;
  post(activity: Readonly<Record<string, unknown>>): Promise<string>;
  /** Resolves once the page's memory is as wanted. `wanted` runs in the page. */
  until(wanted: (heard: Heard) => boolean): Promise<Heard>;
  close(): Promise<void>;
}

interface Client {
  readonly connectionStatus$: { subscribe(next: (status: number) => void): void };
  readonly activity$: { subscribe(next: (activity: Record<string, unknown>) => void, error: (error: unknown) => void): void };
  postActivity(activity: unknown): { subscribe(next: (id: string) => void, error: (error: { status?: number }) => void): void };
  getSessionId(): { subscribe(next: (id: string) => void): void };
  readonly watermark: string;
  readonly token: string;
}
declare global {
  interface Window {
    DirectLine: { DirectLine: new (options: object) => Client; ConnectionStatus: Record<number, string> };
    client: Client;
    heard: { activities: Record<string, unknown>[]; statuses: string[]; errors: string[] };
  }
}

const script = readFileSync(require.resolve('botframework-directlinejs/dist/directline.js'));

export async function openOfficialPage(browser: TestBrowser): Promise<OfficialPage> {
  const host = createServer((request, response) => {
    const isScript = request.url === '/directline.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : '<!doctype html><script src="/directline.js"></script>');
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', () => resolve()));
  const context = await browser.visitor();
  const page = await context.newPage();
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  return {
    page,
    connect: (options) =>
      page.evaluate((given) => {
        window.heard = { activities: [], statuses: [], errors: [] };
        window.client = new window.DirectLine.DirectLine(given);
        window.client.connectionStatus$.subscribe((status) =>
          window.heard.statuses.push(window.DirectLine.ConnectionStatus[status] ?? '?'),
        );
        window.client.activity$.subscribe(
          (activity) => window.heard.activities.push(activity),
          (error) => window.heard.errors.push(String(error)),
        );
      }, options),
    post: (activity) =>
      page.evaluate(
        (given) =>
          new Promise<string>((resolve) =>
            window.client.postActivity(given).subscribe(resolve, (error) => resolve(`error ${error.status}`)),
          ),
        activity,
      ),
    async until(wanted) {
      await page.waitForFunction(
        `(${String(wanted)})({ ...window.heard, watermark: window.client.watermark, token: window.client.token })`,
      );
      return page.evaluate(() => ({ ...window.heard, watermark: window.client.watermark, token: window.client.token }));
    },
    async close() {
      await context.close();
      await new Promise((resolve) => host.close(resolve));
    },
  };
}
