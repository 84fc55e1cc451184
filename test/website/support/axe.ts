import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page against WCAG 2.2 A and AA and its best practices, one line for each place. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = Reflect.get(window, 'axe') as { run(): Promise<{ violations: { id: string; impact: string; help: string; nodes: { html: string }[] }[] }> };
    const { violations } = await run.run();
    return violations.flatMap(({ id, impact, help, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${help}: ${html.slice(0, 200)}`));
  });
}
