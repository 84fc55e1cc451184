import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { startDeskSite, type DeskSite } from './support/desk-site';
import { aCase, chatLeg } from './support/fake-rows';
import { openConsole, type OpenConsole } from './support/open-console';

let chromium: TestBrowser;
let site: DeskSite;
beforeAll(async () => {
  [chromium, site] = await Promise.all([startChromium(), startDeskSite()]);
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
/** What has the focus: the case of a row, else its id. */
const focused = (page: Page) => page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] ?? document.activeElement.id : ''));
const focusOn = (page: Page, wanted: string) => eventually(async () => ((await focused(page)) === wanted ? true : undefined), `the focus on ${wanted}`);
const hears = (console: OpenConsole, text: RegExp) => eventually(async () => (text.test(await console.heard()) ? true : undefined), `a screen reader to hear ${text}`);
const deedOf = (deed: string) => site.desk.posted.filter((posted) => posted.deed === deed);

test('a case is found, taken and answered by the keyboard alone', async () => {
  site.desk.put(aCase('C-AAAA-1', now() - 60_000, { since: now() - 200_000 }));
  site.desk.put(aCase('C-BBBB-2', now()));
  const desk = await openConsole(site, chromium);
  const { page } = desk;
  await page.locator('.row').first().waitFor();
  await page.keyboard.press('j');
  await focusOn(page, 'C-AAAA-1');
  await page.keyboard.press('ArrowDown');
  await focusOn(page, 'C-BBBB-2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take over' }).waitFor();
  await focusOn(page, 'conversation');
  await page.keyboard.press('t');
  await focusOn(page, 'reply');
  await page.keyboard.type('Hello, this is Sam.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.from-me').getByText('Hello, this is Sam.').waitFor();
  await focusOn(page, 'reply');
  expect(await page.locator('#reply').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('Calls back tomorrow');
  await page.keyboard.press('Control+Enter');
  await page.locator('.from-note').getByText('Calls back tomorrow').waitFor();
  expect(site.desk.posted.map(({ deed, body }) => [deed, body['text'] ?? null])).toEqual([['take', null], ['say', 'Hello, this is Sam.'], ['note', 'Calls back tomorrow']]);
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
  await focusOn(page, 'C-AAAA-2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await focusOn(page, 'C-AAAA-1');
  site.desk.put(aCase('C-NEWW-1', now(), { since: now() - 3_000_000 }));
  await page.locator('[data-row="C-NEWW-1"]').waitFor();
  site.desk.change('C-AAAA-1', () => ({ state: 'closed' }));
  await page.locator('[data-row="C-AAAA-1"]').waitFor({ state: 'detached' });
  await focusOn(page, 'C-AAAA-3');
  await desk.close();
});

test('a screen reader hears who waits anew, what the customer writes, and that another agent took the case', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  await desk.page.locator('.entry').first().waitFor();
  site.desk.put(aCase('C-BBBB-2', now()));
  await hears(desk, /New in the queue: 101@organization\.com, Chat, asked for a person\./);
  site.desk.hear('C-AAAA-1', 'Are you still there?');
  await hears(desk, /Customer, Chat: Are you still there\?/);
  site.desk.change('C-BBBB-2', () => ({ state: 'agent', agent: alex }));
  await hears(desk, /Alex Moreau took C-BBBB-2\./);
  site.desk.change('C-AAAA-1', () => ({ agent: alex }));
  await hears(desk, /Alex Moreau has this case now\./);
  await desk.close();
});

test('who was slower is told by name who has the case, and is led to the next one', async () => {
  site.desk.put(aCase('C-AAAA-1', now(), { since: now() - 100_000 }));
  site.desk.put(aCase('C-BBBB-2', now()));
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const take = desk.page.getByRole('button', { name: 'Take over' });
  await take.waitFor();
  // Alex takes it without this console having heard of it yet.
  site.desk.cases.set('C-AAAA-1', { ...aCase('C-AAAA-1', now()), state: 'agent', agent: alex });
  await take.click();
  await desk.page.getByRole('alert').getByText('Alex Moreau was faster: Alex Moreau has C-AAAA-1 now.').waitFor();
  await desk.page.getByRole('link', { name: 'Next waiting case' }).click();
  await desk.page.getByRole('heading', { level: 1, name: /C-BBBB-2/ }).waitFor();
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

test('an answer that is sent again after an error carries the same key, another one its own', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  let fail = true;
  await page.route('**/say?*', async (route) => {
    const answer = await route.fetch();
    if (fail) await route.abort();
    else await route.fulfill({ response: answer });
    fail = false;
  });
  await page.locator('#reply').fill('Once, please');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Not sent/).waitFor();
  await page.keyboard.press('Control+Enter');
  await eventually(async () => (deedOf('say').length === 2 ? true : undefined), 'the second try');
  await page.getByText(/Not sent/).waitFor({ state: 'detached' });
  await page.locator('#reply').fill('Another one');
  await page.keyboard.press('Control+Enter');
  await page.locator('.from-me').getByText('Another one').waitFor();
  const [first, again, other] = deedOf('say').map(({ key }) => key);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect([again === first, other === first]).toEqual([true, false]);
  await desk.close();
});

test('a connection that was lost is shown, and what happened meanwhile when it is back', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.getByText('Live', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.getByText(/Connection lost/).first().waitFor();
  site.desk.hear('C-AAAA-1', 'said meanwhile');
  await page.context().setOffline(false);
  await page.locator('.entry').getByText('said meanwhile').waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  await hears(desk, /Connected again/);
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

test('a PIN that is keyed is masked, leaves the page with the request alone, and what came of it is told', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('.entry').first().waitFor();
  await page.keyboard.press('p');
  const field = page.getByLabel('Support PIN (6 digits)');
  expect([await field.getAttribute('type'), await field.getAttribute('autocomplete')]).toEqual(['password', 'off']);
  await page.keyboard.type('4829');
  await page.keyboard.press('Enter');
  await page.getByText('The PIN has six digits.').waitFor();
  expect(deedOf('pin')).toEqual([]);
  await field.fill('999 999');
  await page.keyboard.press('Enter');
  await page.getByText(/That did not work/).waitFor();
  expect(await field.inputValue()).toBe('');
  await field.fill('482915');
  await page.keyboard.press('Enter');
  await page.getByText(/^Proved by PIN until \d\d:\d\d, as Ben Ouellet$/).waitFor();
  expect(deedOf('pin').map(({ body }) => body)).toEqual([{ leg: 'chat-1', pin: '999999' }, { leg: 'chat-1', pin: '482915' }]);
  const left = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + location.href + JSON.stringify(history.state));
  expect([left.includes('482915'), left.includes('999999')]).toEqual([false, false]);
  await desk.close();
});

test('nothing on the page lets an agent call a leg proved', async () => {
  mine('C-AAAA-1', { legs: [chatLeg(now() - 600_000, { pinUntil: null, claim: null })] });
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const proof = desk.page.getByRole('region', { name: 'Proof' });
  await proof.getByText('Not proved: can ask, can’t change').waitFor();
  expect([await proof.getByRole('checkbox').count(), await proof.getByRole('button').count()]).toEqual([0, 0]);
  await desk.close();
});

test('a change is drafted from the catalogue: fields of its kind, for a named leg, and told where it is to be confirmed', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('.entry').first().waitFor();
  await page.keyboard.press('d');
  const form = page.getByRole('dialog', { name: 'Draft a change' });
  await form.getByRole('button', { name: 'Ask the customer to confirm' }).click();
  await form.getByText('Please fill in: Change.').waitFor();
  await form.getByLabel('Change', { exact: true }).selectOption('call-forwarding.set');
  await form.getByLabel('somebody else of the account').check();
  await form.getByLabel('Extension or login').fill('104');
  await form.getByLabel('Forward calls to').fill('613 555 0100');
  await form.getByRole('button', { name: 'Add another change' }).click();
  await form.getByLabel('Change', { exact: true }).last().selectOption('voicemail-pin.reset');
  await form.getByText('New voicemail PIN: the customer keys it in on the phone; nobody else sees it.').waitFor();
  await form.getByRole('button', { name: 'Ask the customer to confirm' }).click();
  await page.getByText('The customer is asked to confirm it on the chat.').waitFor();
  expect(deedOf('draft').map(({ body }) => body)).toEqual([{ leg: 'chat-1', changes: [{ kind: 'call-forwarding.set', subject: '104', fields: { number: '613 555 0100' } }, { kind: 'voicemail-pin.reset', fields: {} }] }]);
  await desk.close();
});

test('a canned answer goes into the answer where the cursor stands, to be read before it is sent', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('#reply').fill('Hello! ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.getByLabel('Search the answers').fill('pin comes');
  await page.keyboard.press('Enter');
  await focusOn(page, 'reply');
  expect(await page.locator('#reply').inputValue()).toBe('Hello! Your support PIN goes to the email address on file. Please read it to me when you have it.');
  expect(deedOf('say')).toEqual([]);
  await desk.close();
});

test('a supervisor takes a case from a colleague after being asked; an agent is not offered to', async () => {
  mine('C-AAAA-1');
  const [agent, supervisor] = [await openConsole(site, chromium, { agent: 'sam', path: '/desk#C-AAAA-1' }), await openConsole(site, chromium, { agent: 'alex', path: '/desk#C-AAAA-1' })];
  await agent.page.locator('#reply').waitFor();
  expect(await agent.page.getByRole('button', { name: /Take over/ }).count()).toBe(0);
  await supervisor.page.getByRole('button', { name: 'Take over from Sam Okafor' }).click();
  await supervisor.page.getByRole('dialog').getByRole('button', { name: 'Take over from Sam Okafor' }).click();
  await focusOn(supervisor.page, 'reply');
  await agent.page.getByText('Alex Moreau has this case now.').first().waitFor();
  expect(await agent.page.locator('#reply').count()).toBe(0);
  await Promise.all([agent.close(), supervisor.close()]);
});
