import type { Page } from 'playwright-core';
import { startChromium, type TestBrowser } from '../../website/support/chromium';
import { picture } from '../../website/support/picture';
import { startDeskSite, type DeskSite } from './support/desk-site';
import { aCase, chatLeg, customer } from './support/fake-rows';
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

const script = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">';
const closing = '</span></p></script><style>*{display:none}</style><svg onload=window.hacked=1>';
const link = '[click](javascript:window.hacked=1) javascript:window.hacked=1 {{constructor.constructor("window.hacked=1")()}}';
const turned = '\u202egnp.tnemucod\u202c \u2066\u2067 exe.\u202efdp';
const arabic = 'مرحبا، أريد تحويل مكالماتي';
const long = 'W'.repeat(100_000);
const zalgo = `a${'\u0301'.repeat(500)}`;

/** A case in which all that outsiders can write is hostile: names, messages, subjects, names of attachments, reasons. */
function hostileCase(number: string) {
  const at = Date.now();
  const kase = aCase(number, at, { state: 'agent', agent: { id: 'sam', name: 'Sam Okafor' } });
  const line = (n: number, text: string, subject: string | null = null) => ({
    id: `h${n}`,
    leg: 'mail-1',
    channel: 'email' as const,
    at: at - 10_000 + n,
    from: 'customer' as const,
    agent: null,
    text,
    subject,
    choices: n === 0 ? [script, long] : [],
  });
  return {
    ...kase,
    customer: customer({
      name: `${script}${turned}`,
      login: `${long}@organization.com`,
      email: closing,
      phone: turned,
      account: { name: closing, number: script, domain: 'x', kind: 'customer' as const },
    }),
    legs: [
      chatLeg(at, { claim: { shown: `${closing}${long}` }, replyTo: `${turned}@example.net` }),
      chatLeg(at, { leg: 'mail-1', channel: 'email', claim: { shown: script } }),
    ],
    transcript: [
      line(0, script, closing),
      line(1, closing, `${turned}${long}`),
      line(2, link),
      line(3, `Attachment: ${turned}`),
      line(4, arabic),
      line(5, long),
      line(6, zalgo),
      line(7, 'the last line'),
    ],
    request: {
      ...kase.request,
      open: [{ id: 'c', kind: 'x', label: script, summary: `${script}${long}`, status: 'refused' as const, reason: `${closing}${long}` }],
      leg: 'chat-1',
    },
    notes: [{ id: 'n', at, agent: closing, text: `${script}\n${long}` }],
    audit: [
      {
        ...kase.audit[0],
        seq: 1,
        at,
        number,
        action: script,
        actor: `${closing}${turned}`,
        agent: null,
        asker: null,
        subject: script,
        kind: script,
        method: script,
        reason: script,
      },
    ],
  };
}

/** Nothing of it ran, nothing of it became an element, nothing is wider than the window. */
async function expectPlain(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => ({
      hacked: Reflect.get(window, 'hacked') ?? null,
      made: document.querySelectorAll('#desk script, #desk img, #desk style, #desk svg[onload], #desk a[href^="javascript"]').length,
      wide: document.documentElement.scrollWidth > innerWidth,
      spilled: [...document.querySelectorAll('#desk main, #desk aside, #desk nav, #desk .row, #desk .bubble, #desk .panel')]
        .filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
        .map((part) => part.className),
    })),
  ).toEqual({ hacked: null, made: 0, wide: false, spilled: [] });
}

test.each([
  ['a wide screen', 1366, 768],
  ['a small laptop', 1024, 768],
  ['a tablet', 768, 1024],
  ['a phone', 390, 844],
])('hostile text of every sort shows as text and fits on %s', async (name, width, height) => {
  site.desk.cases.clear();
  site.desk.put(hostileCase('C-HHHH-1'));
  site.desk.put(
    aCase('C-WWWW-2', Date.now(), { legs: [chatLeg(Date.now(), { claim: { shown: `${script}${turned}${long}` } })], customer: null }),
  );
  const desk = await openConsole(site, chromium, { path: '/desk', viewport: { width, height } });
  const { page } = desk;
  await page.locator('.row').first().waitFor();
  await expectPlain(page);
  await page.goto(`${site.url}/desk#C-HHHH-1`);
  await page.locator('.entry').getByText('the last line').waitFor();
  await expectPlain(page);
  await picture(page, `desk-hostile-${name.replaceAll(' ', '-')}`);
  expect(await page.locator('.entry .words').first().textContent()).toBe(script);
  expect(await page.locator('.entry .subject').first().textContent()).toContain(closing);
  if (width < 960) await page.locator('[data-pane-button="facts"]').click();
  await page.locator('summary').last().click();
  await expectPlain(page);
  expect(await page.locator('.facts dd').first().textContent()).toContain(script);
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

test('marks that turn the direction of writing are shown in names and subjects, and end with the message they stand in', async () => {
  site.desk.cases.clear();
  site.desk.put(hostileCase('C-HHHH-1'));
  const desk = await openConsole(site, chromium, { path: '/desk#C-HHHH-1' });
  const { page } = desk;
  await page.locator('.entry').getByText('the last line').waitFor();
  const subject = (await page.locator('.entry .subject').nth(1).textContent()) ?? '';
  expect([/[\u202a-\u202e\u2066-\u2069]/.test(subject), subject.includes('\ufffdgnp.tnemucod')]).toEqual([false, true]);
  const isolated = await page.locator('.entry .words').evaluateAll((all) => all.map((one) => getComputedStyle(one).unicodeBidi));
  expect(new Set(isolated)).toEqual(new Set(['plaintext']));
  await desk.close();
});

test('a message of 100 kB is shown by its beginning and whole when asked for', async () => {
  site.desk.cases.clear();
  site.desk.put(hostileCase('C-HHHH-1'));
  const desk = await openConsole(site, chromium, { path: '/desk#C-HHHH-1' });
  const message = desk.page.locator('.entry', { has: desk.page.getByRole('button', { name: 'Show all (100,000 characters)' }) }).last();
  await message.waitFor();
  expect(((await message.locator('.words').textContent()) ?? '').length).toBeLessThan(2_000);
  await message.getByRole('button', { name: /Show all/ }).click();
  const entries = desk.page.locator('.entry .words');
  const lengths = await entries.evaluateAll((all) => all.map((one) => one.textContent?.length ?? 0));
  expect(Math.max(...lengths)).toBe(100_000);
  await expectPlain(desk.page);
  await desk.close();
});

test('an agent’s own hostile words, note and search come back as text', async () => {
  site.desk.cases.clear();
  site.desk.put(aCase('C-AAAA-1', Date.now(), { state: 'agent', agent: { id: 'sam', name: 'Sam Okafor' } }));
  const desk = await openConsole(site, chromium, { path: '/desk#C-AAAA-1' });
  const { page } = desk;
  await page.locator('#reply').fill(`${script}${closing}`);
  await page.keyboard.press('Control+Enter');
  expect(await page.locator('.from-me .words').textContent()).toBe(`${script}${closing}`);
  await page.locator('#search').fill(`${script}${turned}`);
  await page.keyboard.press('Enter');
  await page.getByText(/Nothing was found for/).waitFor();
  await expectPlain(page);
  expect(desk.complaints).toEqual([]);
  await desk.close();
});
