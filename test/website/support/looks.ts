import type { Page } from 'playwright-core';
import { findings } from './axe';

/** What the colours and the width of a screen can change; all else axe finds in any one look. */
const byLook = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const screens = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a wide screen', width: 1366, height: 768 },
];
/** 1280 × 1024 enlarged to 400 % (WCAG 1.4.10). */
const enlarged = { width: 320, height: 256 };

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * What axe finds in light and dark, on a phone and on a wide screen, and whether anything stands beside the screen there or
 * enlarged to 400 %. All rules are asked once, in the look the page is in; it is in the same one afterwards.
 * `settled`: waits until what draws its colours by itself has done so.
 */
export async function findingsInAllLooks(page: Page, settled: (page: Page) => Promise<unknown> = drawn): Promise<readonly string[]> {
  const own = page.viewportSize() ?? enlarged;
  const ownColours = (await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)) ? 'dark' : 'light';
  const found = [...(await findings(page))];
  const beside = async (name: string): Promise<void> => {
    const [has, is] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    if (has > is) found.push(`${name}: ${has - is} px beside the screen`);
  };
  for (const { name, ...viewport } of screens) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      // Between two colours nothing could be read.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page);
      found.push(...(await findings(page, byLook)).map((one) => `on ${name}, ${colorScheme}: ${one}`));
    }
    await beside(`on ${name}`);
  }
  await page.setViewportSize(enlarged);
  await drawn(page);
  await beside('enlarged to 400 %');
  await page.setViewportSize(own);
  await page.emulateMedia({ colorScheme: ownColours, reducedMotion: null });
  await settled(page);
  return found;
}
