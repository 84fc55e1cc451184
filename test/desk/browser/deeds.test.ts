import { eventually } from '../../support/eventually';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { startDeskSite, type DeskSite } from './support/desk-site';
import { expectFocusOn } from './support/expect-console';
import { aCase, chatLeg } from './support/fake-rows';
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
const now = () => Date.now();
const mine = (number: string, part = {}) => site.desk.put(aCase(number, now(), { state: 'agent', agent: sam, ...part }));
const deedOf = (deed: string) => site.desk.posted.filter((posted) => posted.deed === deed);

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
  // In the last hour of a day it is until a time of the next, which is then named.
  await page.getByText(/^Proved by PIN until (?:[^,]+, )?\d\d:\d\d, as Ben Ouellet$/).waitFor();
  expect(deedOf('pin').map(({ body }) => body)).toEqual([
    { leg: 'chat-1', pin: '999999' },
    { leg: 'chat-1', pin: '482915' },
  ]);
  const left = await page.evaluate(
    () =>
      document.documentElement.outerHTML +
      JSON.stringify({ ...localStorage }) +
      JSON.stringify({ ...sessionStorage }) +
      location.href +
      JSON.stringify(history.state),
  );
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
  await form
    .getByText(
      'New voicemail PIN: the customer keys it in on the phone, or chooses it on a page that we mail a link to; nobody else sees it.',
    )
    .waitFor();
  await form.getByRole('button', { name: 'Ask the customer to confirm' }).click();
  await page.getByText('The customer is asked to confirm it in the chat.').waitFor();
  expect(deedOf('draft').map(({ body }) => body)).toEqual([
    {
      leg: 'chat-1',
      changes: [
        { kind: 'call-forwarding.set', subject: '104', fields: { number: '613 555 0100' } },
        { kind: 'voicemail-pin.reset', fields: {} },
      ],
    },
  ]);
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
  await expectFocusOn(page, 'reply');
  expect(await page.locator('#reply').inputValue()).toBe(
    'Hello! Your support PIN goes to the email address on file. Please read it to me when you have it.',
  );
  expect(deedOf('say')).toEqual([]);
  await desk.close();
});

test('a supervisor takes a case from a colleague after being asked; an agent is not offered to', async () => {
  mine('C-AAAA-1');
  const [agent, supervisor] = [
    await openConsole(site, chromium, { agent: 'sam', path: '/desk#C-AAAA-1' }),
    await openConsole(site, chromium, { agent: 'alex', path: '/desk#C-AAAA-1' }),
  ];
  await agent.page.locator('#reply').waitFor();
  expect(await agent.page.getByRole('button', { name: /Take over/ }).count()).toBe(0);
  await supervisor.page.getByRole('button', { name: 'Take over from Sam Okafor' }).click();
  await supervisor.page.getByRole('dialog').getByRole('button', { name: 'Take over from Sam Okafor' }).click();
  await expectFocusOn(supervisor.page, 'reply');
  await agent.page.getByText('Alex Moreau has this case now.').first().waitFor();
  expect(await agent.page.locator('#reply').count()).toBe(0);
  await Promise.all([agent.close(), supervisor.close()]);
});

test('where a screen shows one part at a time, a key shows the part it leads to', async () => {
  mine('C-AAAA-1');
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1', viewport: { width: 390, height: 844 } });
  const { page } = desk;
  await page.locator('#reply').waitFor();
  expect(await page.locator('#note').isVisible()).toBe(false);
  await page.keyboard.press('n');
  await page.keyboard.type('From the phone');
  expect(await page.locator('#note').inputValue()).toBe('From the phone');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.keyboard.type('Hello');
  expect([await page.locator('#reply').inputValue(), await page.locator('#note').isVisible()]).toEqual(['Hello', false]);
  await desk.close();
});
