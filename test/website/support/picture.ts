import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Longer than anything on our pages takes to come into place, in milliseconds. */
const settled = 700;

/** With SCREENSHOTS=<folder> every stage is kept as a picture, to be looked at; `fullPage`: also what one would scroll to. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  await page.waitForTimeout(settled);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}
