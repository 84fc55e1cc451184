import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page against WCAG 2.2 A and AA and its best practices, one line for each place; `rules`: by these alone. */
export async function findings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const run = Reflect.get(window, 'axe') as {
      run(options: object): Promise<{ violations: { id: string; impact: string; help: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await run.run(only === undefined ? {} : { runOnly: only });
    return violations.flatMap(({ id, impact, help, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${help}: ${html.slice(0, 200)}`));
  }, rules);
}
