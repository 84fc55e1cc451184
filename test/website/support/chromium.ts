// @needs chromium
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { patience } from '../../support/patience';

export interface TestBrowser {
  /** A visitor of their own: cookies, language, light or dark. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Debian's Chromium, headless, with nothing of its own going to the network. */
export async function startChromium(): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-chromium-'));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    timeout: patience,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder } as Record<string, string>,
  });
  return {
    visitor: async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(patience);
      return context;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
