import type { Page } from 'playwright-core';
import { eventually } from '../../../support/eventually';
import type { OpenConsole } from './open-console';

/** What has the focus: the case of a row, else its id. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? (document.activeElement.dataset['row'] ?? document.activeElement.id) : '',
  );

export const expectFocusOn = (page: Page, wanted: string): Promise<true> =>
  eventually(async () => ((await focused(page)) === wanted ? true : undefined), `the focus on ${wanted}`);

export const expectHeard = (console: OpenConsole, text: RegExp): Promise<true> =>
  eventually(async () => (text.test(await console.heard()) ? true : undefined), `a screen reader to hear ${text}`);
