import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openEmbeddedStore } from '../../src/store/embedded/open';
import { mintCaseId } from '../../src/store/ids';
import { House } from '../support/house';
import { findings } from '../website/support/axe';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { picture } from '../website/support/picture';
import { together } from '../support/together';

const waiting = 1_000;
let folder: string;
let house: House;
let chromium: TestBrowser;

/** Cases that wait, put into the store before the service opens it: the queue reads their rows alone. */
async function fillQueue(dataDir: string): Promise<void> {
  const store = await openEmbeddedStore({ dataDir });
  const at = Date.now();
  await Promise.all(
    Array.from({ length: waiting }, (_, n) => {
      const [id, number, leg] = [mintCaseId(n % 64), `C-${String(1000 + n)}-Q`, `${String(n % 64).padStart(2, '0')}-leg-${n}`];
      const row = {
        why: 'asked',
        leg,
        channel: (['chat', 'email', 'voice'] as const)[n % 3],
        language: n % 2 === 0 ? 'en' : 'fr',
        shown: `person${n}@organization.com`,
        inHand: [{ kind: 'call-forwarding.set', status: 'drafted' }],
        seen: at,
      };
      return store.commit({
        op: `seed-${n}`,
        at,
        leg: undefined,
        expected: 0,
        lines: [],
        effects: [],
        finishes: [],
        case: { id, number, state: '', open: true, desk: { state: 'waiting', since: at - n * 1_000, text: JSON.stringify(row) } },
      });
    }),
  );
  await store.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-desk-look-'));
  await fillQueue(folder);
  [house, chromium] = await together(House.open({ dataDir: folder }), startChromium());
});
afterAll(async () => {
  await chromium.close();
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const hostile = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1"> \u202egnp.elif';
const base = () => `http://localhost:${house.service.port}`;

/** Somebody signs in on the real page; errors and violations of the content security policy are kept. */
async function signIn(context: BrowserContext, user: 'sam' | 'alex', complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${base()}/desk`);
  complaints.push(...(await findings(page)));
  await page.locator('input[name="username"]').fill(user);
  await page.locator('input[name="password"]').fill(`northline-${user}`);
  await page.locator('form.sign-in button[type="submit"]').click();
  await page.locator('.row').first().waitFor();
  return page;
}

test(`with ${waiting} cases waiting the first view stands, and how soon is printed`, async () => {
  const complaints: string[] = [];
  const context = await chromium.visitor({ locale: 'en-CA', viewport: { width: 1366, height: 768 } });
  const page = await signIn(context, 'sam', complaints);
  await context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.row')) return;
      observer.disconnect();
      requestAnimationFrame(() => Reflect.set(window, 'firstView', performance.now()));
    }).observe(document, { childList: true, subtree: true });
  });
  const seen: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    await page.reload();
    await page.waitForFunction(() => Reflect.get(window, 'firstView') !== undefined);
    seen.push(Math.round(await page.evaluate(() => Reflect.get(window, 'firstView') as number)));
  }
  process.stdout.write(
    `The desk's first view with ${waiting} cases waiting, ms from the navigation to the drawn queue, five loads: ${seen.join(', ')}\n`,
  );
  expect(await page.getByRole('heading', { name: `Waiting ${waiting}` }).count()).toBe(1);
  const rows = page.locator('.row');
  const drawn = await rows.count();
  expect(drawn).toBeLessThan(100);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  expect(await rows.count()).toBe(drawn + 100);
  await picture(page, 'desk-thousand');
  expect([complaints, await findings(page)]).toEqual([[], []]);
  await context.close();
});

test('hostile words of a real customer show as text beside the real proof, and an answer reaches them', async () => {
  const complaints: string[] = [];
  const customer = await house.customer();
  await customer.asks('Forward my calls to 613 555 0100. I am 101@organization.com', /Shall I do this/);
  await customer.says(hostile);
  await customer.asks('I want to talk to a person', /colleague/);
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await chromium.visitor({ locale: 'en-CA', colorScheme, viewport: { width: 1366, height: 768 } });
    const page = await signIn(context, colorScheme === 'light' ? 'sam' : 'alex', complaints);
    await page.getByRole('searchbox').fill('101@organization.com');
    await page.keyboard.press('Enter');
    await page.locator('section', { hasText: 'Found' }).locator('.row').first().click();
    await page.getByText(hostile.slice(0, 30)).first().waitFor();
    if (colorScheme === 'light') {
      await page.getByRole('button', { name: 'Take over' }).click();
      await page.locator('#reply').fill('Hello, this is Sam <b>at the desk</b>.');
      await page.keyboard.press('Control+Enter');
      await page.locator('.from-me').waitFor();
    }
    await page.getByRole('region', { name: 'Proof' }).getByText('Not proved: can ask, can’t change').waitFor();
    await picture(page, `desk-real-${colorScheme}`);
    expect(
      await page.evaluate(() => [
        Reflect.get(window, 'hacked') ?? null,
        document.querySelectorAll('#desk script, #desk img, .words b').length,
        document.documentElement.scrollWidth <= innerWidth,
      ]),
    ).toEqual([null, 0, true]);
    complaints.push(...(await findings(page)));
    if (colorScheme === 'dark') {
      await page.getByRole('link', { name: 'Supervision' }).click();
      await page.locator('.tiles').waitFor();
      await page.getByText(/^Whole: \d+ entries in an unbroken chain/).waitFor();
      await picture(page, 'desk-real-supervision-dark');
      complaints.push(...(await findings(page)));
    }
    await context.close();
  }
  await customer.hears(/this is Sam <b>at the desk<\/b>/);
  expect(complaints).toEqual([]);
});

test('the real service serves the desk’s pages under the closed policy', async () => {
  const context = await chromium.visitor();
  const page = await signIn(context, 'alex', []);
  for (const path of ['/desk', '/desk/supervision']) {
    const answer = await page.goto(base() + path);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'nonce-[\w+/=]+'; style-src 'nonce-[\w+/=]+'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
  }
  await context.close();
});
