import type { Locator, Page } from 'playwright-core';

/** More than any page of ours has places for the keyboard. */
const most = 120;

/** Where the keyboard is: whether that is the wanted place, and whether one sees it. */
const look = (element: Element): { readonly here: boolean; readonly seen: boolean } => {
  const style = getComputedStyle(element);
  return { here: element === document.activeElement, seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 };
};

/** Goes on with Tab until the keyboard is there; fails when it never is, or when nobody sees it there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    const { here, seen } = await wanted.evaluate(look);
    if (here && !seen) throw new Error(`The keyboard is at ${String(wanted)}, and one does not see it.`);
    if (here) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(wanted)}.`);
}

/** Types into a field one came to with Tab. */
export async function typeInto(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, page.locator(field));
  await page.keyboard.type(text);
}

/** Presses what one came to with Tab, and waits for the page it leads to. */
export async function press(page: Page, wanted: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

/** Enter in the field one is in sends its form. */
export const send = async (page: Page): Promise<void> =>
  void (await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]));
