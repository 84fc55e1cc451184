import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { VoiceChannel } from '../../../src/channels/voice/voice-channel';
import type { Router } from '../../../src/http/router';
import { readPhoneFiles, servePhone } from '../../../src/website/phone/phone';
import { serveStaticFile, readStaticFile, addressOf } from '../../../src/website/static-files';
import { builtFolder, demo } from './site';

/** The softphone's files as the build makes them. */
function phoneFiles() {
  const folder = builtFolder();
  return { files: readPhoneFiles(folder), style: readStaticFile(join(folder, 'website/site.css'), '/site/site.css') };
}

/** The softphone beside a voice channel. `pace`: by how much its time-outs are stretched. */
export function phoneBeside(router: Router, channel: VoiceChannel, url: () => string, pace = 6): void {
  const { files, style } = phoneFiles();
  router.get(style.path, (request) => serveStaticFile(style, request));
  router.get('/site/icon.svg', async () => ({
    status: 200,
    headers: { 'content-type': 'image/svg+xml' },
    cookies: [],
    body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  }));
  const frame = () => ({ base: '', style: addressOf(style), icon: '/site/icon.svg', mailboxPath: demo.mailboxPath });
  servePhone(router, { publicUrl: url, files, frame, demo, call: channel.callOurselves, pace });
}

/** The softphone as somebody has it before them. */
export interface OpenPhone {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly status: Locator;
  /** What was said or done, the n-th from the end. */
  said(text: string | RegExp): Locator;
  readonly call: Locator;
  /** Presses keys on the screen, one after another, once they are listened for. */
  keys(digits: string): Promise<void>;
  says(words: string): Promise<void>;
}

export async function openPhone(context: BrowserContext, url: string): Promise<OpenPhone> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
  await page.goto(`${url}/phone`);
  const listening = page.locator('[data-key="1"][aria-disabled="false"]');
  return {
    page,
    complaints,
    status: page.locator('#phone-status'),
    call: page.locator('#phone-call'),
    said: (text) => page.locator('#phone-log p').filter({ hasText: text }),
    keys: async (digits) => {
      await listening.waitFor();
      for (const digit of digits) await page.locator(`[data-key="${digit}"]`).click();
    },
    says: async (words) => {
      await page.locator('#phone-words:enabled').fill(words);
      await page.locator('#phone-words').press('Enter');
    },
  };
}
