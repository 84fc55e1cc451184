// @needs redis
import type { House } from '../support/house';
import { startHttpDirectory, type HttpDirectoryServer } from '../support/http-directory';
import { House as AHouse } from '../support/house';
import { eventually } from '../support/eventually';
import { hour, inBothStores, minute, second } from '../scenarios/support/world';
import { portalMail, Visitor } from './visitor';

const six = /^\s*(\d{6})\s*$/m;

/** Somebody asks the chat for a new voicemail PIN and shows who they are: the newest mail's page. */
async function pageFor(
  house: House,
  {
    login,
    address,
    wish = 'reset my voicemail PIN',
    to = address,
  }: { readonly login: string; readonly address: string; readonly wish?: string; readonly to?: string },
): Promise<string> {
  const before = (await house.mails(to)).filter(({ text }) => text.includes('/portal/voicemail/')).length;
  const chat = await house.customer();
  await chat.asks(`I am ${login}. ${wish}`, /link to choose a new voicemail PIN\.\s+Shall I/);
  await chat.asks('yes', /support PIN/);
  await chat.asks('mail me my PIN', /on its way/);
  await chat.asks(
    `my PIN is ${six.exec((await house.mail(address, ({ subject }) => subject === 'Your support PIN')).text)?.[1] ?? ''}`,
    /Done\. .*a link to choose a new voicemail PIN was sent to the address on file/,
  );
  return (await portalMail(house, to, 'voicemail', before + 1)).path;
}

const pins = (one: string, other = one) => ({ 'voicemail-pin': one, 'voicemail-pin-again': other });
const settled = (house: House) => eventually(async () => ((await house.left()) === 0 ? true : undefined), 'all that was accepted done');

inBothStores((world) => {
  const house = (): House => world().house;
  const daniel = { login: '101@organization.com', address: 'daniel.okafor@example.com' };
  const maya = { login: '100@organization.com', address: 'maya.lindqvist@example.com' };
  const trail = async (): Promise<readonly string[]> =>
    (await house().audit())
      .filter(({ kind }) => kind === 'voicemail-pin.reset')
      .map(({ action, actor, reason }) => [action, actor.startsWith('link:') ? actor : '', reason ?? ''].join(' ').trim());
  const noticed = async (to: string) => (await house().mails(to)).filter(({ text }) => /Set a new voicemail PIN for/.test(text)).length;
  beforeEach(() => world().later(4 * hour));

  test('shows whose it is, says why a PIN is not taken, in both languages, sets one, and tells its owner; it is in no mail, log or page', async () => {
    const path = await pageFor(house(), daniel);
    const visitor = new Visitor(house());
    const shown = await visitor.get(path);
    expect(shown.text).toMatch(/Choose a new voicemail PIN[^]*101@organization\.com, at Organization[^]*autofocus[^]*four digits at least/);
    const refused = await visitor.post(path, pins('1234', '1235'));
    expect([refused.status, refused.text]).toEqual([422, expect.stringMatching(/count(s)? up or down[^]*not the same/)]);
    expect(refused.text).not.toMatch(/value="123/);
    expect((await visitor.post(`${path}?lang=fr`, pins('7304'))).status).toBe(200);
    const dead = await visitor.get(path);
    expect([dead.status, (await visitor.post(path, pins('7305'))).status]).toEqual([410, 410]);
    await settled(house());
    expect(await noticed(daniel.address)).toBe(1);
    expect(await trail()).toEqual([
      'change.authorized',
      'voicemail.asked',
      'change.authorized link:voicemail',
      'change.applied link:voicemail',
    ]);
    expect(JSON.stringify([await house().mails(), await house().audit(), house().log.lines])).not.toMatch(/\b7304\b/);
  });

  test('in French, with the reason, and only a newer link works (I5); it ends three hours after it was mailed', async () => {
    const older = await pageFor(house(), daniel);
    world().later(20 * minute);
    const path = await pageFor(house(), daniel);
    const visitor = new Visitor(house());
    expect((await visitor.get(older)).status).toBe(410);
    expect((await visitor.post(`${path}?lang=fr`, pins('7777', '7778'))).text).toMatch(
      /Tous ses chiffres sont identiques[^]*Les deux ne sont pas identiques/,
    );
    world().later(3 * hour - second);
    expect((await visitor.get(path)).status).toBe(200);
    world().later(second);
    expect([(await visitor.get(path)).status, (await visitor.post(path, pins('7305'))).status]).toEqual([410, 410]);
  });

  test('of 64 uses at once one is taken, and another website’s page uses none (I4)', async () => {
    const path = await pageFor(house(), daniel);
    const before = await noticed(daniel.address);
    expect((await new Visitor(house()).post(path, pins('7305'), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const statuses = await Promise.all(
      Array.from({ length: 64 }, async (_, n) => (await new Visitor(house()).post(path, pins(`${8_305 + 3 * n}`))).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.every((status) => status === 200 || status === 410 || status === 422)).toBe(true);
    await settled(house());
    expect(await noticed(daniel.address)).toBe(before + 1);
  });

  test('an administrator has it mailed to the user, never to themself; once their own right is over the page is dead', async () => {
    const path = await pageFor(house(), { ...maya, wish: 'reset the voicemail PIN of extension 104', to: 'front.desk@example.com' });
    const mail = await portalMail(house(), 'front.desk@example.com', 'voicemail');
    expect(mail.text).toMatch(/Maya Lindqvist \(100@organization\.com\), who looks after your account/);
    expect((await house().mails(maya.address)).some(({ text }) => text.includes('/portal/voicemail/'))).toBe(false);
    const visitor = new Visitor(house());
    expect((await visitor.get(path)).text).toMatch(/104@organization\.com/);
    const notice = await house().mail(maya.address, ({ text }) => /extension 104 a link/.test(text) && /\/not-me\//.test(text));
    await visitor.post(/\/not-me\/[a-z.]+/.exec(notice.text)?.[0] ?? '');
    expect([(await visitor.get(path)).status, (await visitor.post(path, pins('7305'))).status]).toEqual([410, 410]);
  });
});

describe('with a provider’s directory', () => {
  let directory: HttpDirectoryServer;
  let house: House;
  beforeAll(async () => {
    directory = await startHttpDirectory();
    house = await AHouse.open({ env: { DIRECTORY_URL: directory.url, DIRECTORY_TOKEN: directory.token } });
  });
  afterAll(async () => {
    await house.close();
    await directory.close();
  });

  test('the page is ours all the same: the provider gets the PIN once under the change’s key, also when its answer was lost; a refusal is told by mail', async () => {
    const daniel = { login: '101@organization.com', address: 'daniel.okafor@example.com' };
    const path = await pageFor(house, daniel);
    let posts = 0;
    directory.fail(({ method }) => (method === 'POST' && posts++ === 0 ? { is: 'lost' } : undefined));
    expect((await new Visitor(house).post(path, pins('7305'))).status).toBe(200);
    await settled(house);
    expect([directory.directory.journal.map(({ kind, fields }) => [kind, fields]), posts]).toEqual([
      [['voicemail-pin.reset', { voicemailPin: '7305' }]],
      2,
    ]);
    const chat = await house.customer();
    await chat.asks('I am 100@organization.com. reset my voicemail PIN', /Shall I/);
    await chat.asks('yes', /support PIN/);
    await chat.asks('mail me my PIN', /on its way/);
    await chat.asks(`my PIN is ${await house.pinOf('maya.lindqvist@example.com')}`, /Done/);
    directory.fail(({ method }) =>
      method === 'POST' ? { is: 'status', status: 422, body: '{"reason":"8306 is too simple"}' } : undefined,
    );
    expect(
      (await new Visitor(house).post((await portalMail(house, 'maya.lindqvist@example.com', 'voicemail')).path, pins('8306'))).status,
    ).toBe(200);
    const told = await house.mail('maya.lindqvist@example.com', ({ subject }) => subject === 'Your voicemail PIN is the same as before');
    expect(told.text).toMatch(/could not be set/);
    expect(JSON.stringify([house.log.lines, await house.mails()])).not.toMatch(/\b8306\b/);
  });
});
