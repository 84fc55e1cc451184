import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { startDeskSite, type DeskSite } from './support/desk-site';
import { expectFocusOn, expectHeard, focused } from './support/expect-console';
import { aCase } from './support/fake-rows';
import { openConsole } from './support/open-console';
import { together } from '../../support/together';

let chromium: TestBrowser;
let site: DeskSite;
beforeAll(async () => {
  [chromium, site] = await together(startChromium(), startDeskSite());
});
afterAll(async () => {
  await chromium.close();
  await site.stop();
});
beforeEach(() => {
  site.desk.cases.clear();
  site.desk.posted.length = 0;
});

const sam = { id: 'sam', name: 'Sam Okafor' };
const alex = { id: 'alex', name: 'Alex Moreau' };
const now = () => Date.now();
const mine = (number: string, part = {}) => site.desk.put(aCase(number, now(), { state: 'agent', agent: sam, ...part }));

test('a case is found, taken and answered by the keyboard alone', async () => {
  site.desk.put(aCase('C-AAAA-1', now() - 60_000, { since: now() - 200_000 }));
  site.desk.put(aCase('C-BBBB-2', now()));
  const desk = await openConsole(site, chromium);
  const { page } = desk;
  await page.locator('.row').first().waitFor();
  await page.keyboard.press('j');
  await expectFocusOn(page, 'C-AAAA-1');
  await page.keyboard.press('ArrowDown');
  await expectFocusOn(page, 'C-BBBB-2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take over' }).waitFor();
  await expectFocusOn(page, 'conversation');
  await page.keyboard.press('t');
  await expectFocusOn(page, 'reply');
  await page.keyboard.type('Hello, this is Sam.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.from-me').getByText('Hello, this is Sam.').waitFor();
  await expectFocusOn(page, 'reply');
  expect(await page.locator('#reply').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('Calls back tomorrow');
  await page.keyboard.press('Control+Enter');
  await page.locator('.from-note').getByText('Calls back tomorrow').waitFor();
  expect(site.desk.posted.map(({ deed, body }) => [deed, body['text'] ?? null])).toEqual([
    ['take', null],
    ['say', 'Hello, this is Sam.'],
    ['note', 'Calls back tomorrow'],
  ]);
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('single keys do nothing while somebody types or when they are switched off', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('#reply').fill('');
  await page.keyboard.type('what a day? jkl/');
  expect(await page.locator('#reply').inputValue()).toBe('what a day? jkl/');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByLabel('Single-key shortcuts are on').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('d');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await desk.close();
});

test('the focus stays on its case, or on the row in its place, when the list changes under it', async () => {
  for (const n of [1, 2, 3]) site.desk.put(aCase(`C-AAAA-${n}`, now(), { since: now() - 1_000_000 + n * 1_000 }));
  const desk = await openConsole(site, chromium);
  const { page } = desk;
  await page.locator('[data-row="C-AAAA-2"]').focus();
  site.desk.put(aCase('C-NEWW-0', now(), { since: now() - 2_000_000 }));
  await page.locator('[data-row="C-NEWW-0"]').waitFor();
  expect(await focused(page)).toBe('C-AAAA-2');
  site.desk.change('C-AAAA-2', () => ({ state: 'agent', agent: alex }));
  await page.locator('section', { hasText: 'With colleagues' }).locator('[data-row="C-AAAA-2"]').waitFor();
  await expectFocusOn(page, 'C-AAAA-2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expectFocusOn(page, 'C-AAAA-1');
  site.desk.put(aCase('C-NEWW-1', now(), { since: now() - 3_000_000 }));
  await page.locator('[data-row="C-NEWW-1"]').waitFor();
  site.desk.change('C-AAAA-1', () => ({ state: 'closed' }));
  await page.locator('[data-row="C-AAAA-1"]').waitFor({ state: 'detached' });
  await expectFocusOn(page, 'C-AAAA-3');
  await desk.close();
});

test('a screen reader hears who waits anew, what the customer writes, and that another agent took the case', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  await desk.page.locator('.entry').first().waitFor();
  site.desk.put(aCase('C-BBBB-2', now()));
  await expectHeard(desk, /New in the queue: 101@organization\.com, Chat, asked for a person\./);
  site.desk.hear('C-AAAA-1', 'Are you still there?');
  await expectHeard(desk, /Customer, Chat: Are you still there\?/);
  site.desk.change('C-BBBB-2', () => ({ state: 'agent', agent: alex }));
  await expectHeard(desk, /Alex Moreau took C-BBBB-2\./);
  site.desk.change('C-AAAA-1', () => ({ agent: alex }));
  await expectHeard(desk, /Alex Moreau has this case now\./);
  await desk.close();
});

test('who was slower is told by name who has the case, and is led to the next one', async () => {
  site.desk.put(aCase('C-AAAA-1', now(), { since: now() - 100_000 }));
  site.desk.put(aCase('C-BBBB-2', now()));
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  site.desk.beforehand = () => site.desk.cases.set('C-AAAA-1', { ...aCase('C-AAAA-1', now()), state: 'agent', agent: alex });
  await desk.page.getByRole('button', { name: 'Take over' }).click();
  await desk.page.getByRole('alert').getByText('Alex Moreau was faster: Alex Moreau has C-AAAA-1 now.').waitFor();
  await desk.page.getByRole('link', { name: 'Next waiting case' }).click();
  await desk.page.getByRole('heading', { level: 1, name: /C-BBBB-2/ }).waitFor();
  expect(await desk.page.getByRole('alert').count()).toBe(0);
  await desk.close();
});

test('words that were not sent stay: over another case, when the case is lost, and when the service cannot be reached', async () => {
  mine('C-AAAA-1');
  mine('C-BBBB-2');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('#reply').fill('half a sentence');
  await page.locator('[data-row="C-BBBB-2"]').click();
  await page.getByRole('heading', { level: 1, name: /C-BBBB-2/ }).waitFor();
  expect(await page.locator('#reply').inputValue()).toBe('');
  await page.locator('[data-row="C-AAAA-1"]').click();
  await page.getByRole('heading', { level: 1, name: /C-AAAA-1/ }).waitFor();
  expect(await page.locator('#reply').inputValue()).toBe('half a sentence');
  site.desk.hear('C-AAAA-1', 'one more thing');
  await page.locator('.entry').getByText('one more thing').waitFor();
  expect(await page.locator('#reply').inputValue()).toBe('half a sentence');
  site.desk.reachable = false;
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText(/Not sent. Your words are still here/).waitFor();
  site.desk.reachable = true;
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.from-me').getByText('half a sentence').waitFor();
  await page.locator('#reply').fill('the second half');
  site.desk.change('C-AAAA-1', () => ({ agent: alex }));
  await page.getByText('Your words were not sent.').waitFor();
  expect(await page.locator('#kept').inputValue()).toBe('the second half');
  await page.getByRole('button', { name: 'Discard' }).click();
  expect(await page.locator('#kept').count()).toBe(0);
  await desk.close();
});

test('a connection that was lost is shown, and what happened meanwhile when it is back', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.getByText('Live', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await page
    .getByText(/Connection lost/)
    .first()
    .waitFor();
  site.desk.hear('C-AAAA-1', 'said meanwhile');
  await page.context().setOffline(false);
  await page.locator('.entry').getByText('said meanwhile').waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  await expectHeard(desk, /Connected again/);
  await desk.close();
});

test('a session that is over is told, and words that were not sent stay until one has signed in elsewhere', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('#reply').fill('not sent yet');
  site.desk.signedIn = false;
  site.desk.tell('signed-out', {});
  await page.getByText(/Your session is over/).waitFor();
  expect(await page.getByRole('link', { name: /Sign in in a new tab/ }).getAttribute('target')).toBe('_blank');
  site.desk.signedIn = true;
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByText(/Your session is over/).waitFor({ state: 'detached' });
  expect(await page.locator('#reply').inputValue()).toBe('not sent yet');
  await desk.close();
});

test('what the page reads while nobody is at it is marked, so that it does not keep the session alive', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('#reply').waitFor();
  const next = async () => (await page.waitForRequest(/\/desk\/api\/queue/)).headers()['x-desk-by-itself'];
  await page.mouse.move(10, 10);
  const attended = next();
  site.desk.tell('queue', {});
  expect(await attended).toBeUndefined();
  // Two minutes go by in the page's own clock.
  await page.evaluate(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 120_000;
  });
  const alone = next();
  site.desk.tell('queue', {});
  expect(await alone).toBe('yes');
  await desk.close();
});
