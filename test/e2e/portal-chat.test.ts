import { demoUsers } from '../../src/portal/demo-users';
import { House } from '../support/house';
import { openChat } from '../website/support/chat-page';
import { startChromium, type TestBrowser } from '../website/support/chromium';
import { picture } from '../website/support/picture';
import { together } from '../support/together';

let house: House;
let chromium: TestBrowser;
beforeAll(async () => {
  [house, chromium] = await together(House.open(), startChromium());
});
afterAll(async () => {
  await chromium.close();
  await house.close();
});

test('whoever signs in at the portal on another page of the browser is known in the open chat when they come back to it, and no more once they sign out', async () => {
  const visitor = await chromium.visitor({ locale: 'en-CA' });
  const [url, daniel] = [`http://localhost:${house.service.port}`, demoUsers[1]];
  const chat = await openChat(visitor, url);
  await chat.bubble(/a bot/).first().waitFor();

  const portal = await visitor.newPage();
  await portal.goto(`${url}/portal/login`);
  await portal.locator('input[name=login]').fill(daniel?.login ?? '');
  await portal.locator('input[name=password]').fill(daniel?.password ?? '');
  await portal.locator('input[name=password]').press('Enter');
  await portal.waitForURL(/\/portal$/);

  await chat.page.bringToFront();
  // A browser without a screen hides no page; it is told that this one is looked at again.
  await chat.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await chat.bubble(/^Signed in as 101@organization\.com, so I know it’s you\./).waitFor();
  await chat.page.getByRole('toolbar').getByRole('button', { name: 'This was not me', exact: true }).waitFor();
  await picture(chat.page, 'portal-chat');
  await chat.say('forward my calls to 613 555 0142');
  await chat.bubble(/Shall I do this/).waitFor();
  await chat.page.getByRole('toolbar').getByRole('button', { name: 'Yes', exact: true }).click();
  await chat.bubble(/^Done\./).waitFor();

  await portal.bringToFront();
  await portal.getByRole('button', { name: 'Sign out' }).click();
  await portal.waitForURL(/\?out$/);
  await chat.bubble(/^You’re signed out, so your verification here has ended too\./).waitFor();

  await portal.locator('input[name=login]').fill(daniel?.login ?? '');
  await portal.locator('input[name=password]').fill(daniel?.password ?? '');
  await portal.locator('input[name=password]').press('Enter');
  await portal.waitForURL(/\/portal$/);
  await chat.page.reload();
  await chat
    .bubble(/^Signed in as/)
    .nth(1)
    .waitFor();
  expect(chat.complaints).toEqual([]);
});
