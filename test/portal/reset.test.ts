import type { House } from '../support/house';
import { demoUsers } from '../../src/portal/demo-users';
import { isCommonPassword } from '../../src/portal/passwords/common';
import { passwordFaults } from '../../src/portal/passwords/policy';
import { hour, inBothStores, minute, second } from '../scenarios/support/world';
import { portalMail, Visitor } from './visitor';

inBothStores((world) => {
  const house = (): House => world().house;
  beforeEach(() => world().later(48 * hour));

  const maya = '100@organization.com';
  const address = 'maya.lindqvist@example.com';

  async function resetLink(count: number, email = address): Promise<string> {
    expect((await new Visitor(house()).post('/portal/forgot-password', { email })).status).toBe(200);
    return (await portalMail(house(), email, 'reset', count)).path;
  }
  let mails = 0;
  const nextLink = (): Promise<string> => resetLink(++mails);

  test('everybody whose password stands on the demo’s page signs in with it, is named at the top right, and signs out', async () => {
    const page = (await new Visitor(house()).get('/portal/login')).text;
    for (const { login, password, name } of demoUsers) {
      expect(page).toContain(password);
      const visitor = new Visitor(house());
      expect(await visitor.signIn(login, password)).toMatchObject({ status: 303, to: '/portal' });
      expect(await visitor.name()).toBe(name);
      expect(await visitor.post('/portal/sign-out')).toMatchObject({ status: 303, to: '/portal/login?out' });
      expect(await visitor.name()).toBeUndefined();
    }
  });

  test('a forgotten password: a link by mail, a new password with its confirmation, sessions of before are over, and the owner is told', async () => {
    const before = new Visitor(house());
    await before.signIn(maya, 'Lantern-harbour-7');
    const path = await nextLink();
    const visitor = new Visitor(house());
    expect((await visitor.get(path)).text).toMatch(/Choose a new password[^]*value="100@organization.com" readonly[^]*capital letter/);
    const suggested = async (): Promise<string> => /id="suggestion">([^<]+)</.exec((await visitor.get(path)).text)?.[1] ?? '';
    const [one, two] = [await suggested(), await suggested()];
    expect(one).not.toBe(two);
    expect(passwordFaults(one, { name: 'Maya Lindqvist', login: maya, company: 'Organization' }, 'sonar', isCommonPassword)).toEqual([]);
    const refused = await visitor.post(path, { password: 'lindqvist', confirmation: 'Lindqvist' });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/It wants a capital letter\. It wants a number\.[^]*Your name[^]*not the same/);
    expect(refused.text).not.toContain('value="lindqvist"');
    expect(await before.name()).toBe('Maya Lindqvist');
    expect(await visitor.post(path, { password: 'Ribbon-castle-88', confirmation: 'Ribbon-castle-88' })).toMatchObject({
      status: 303,
      to: '/portal/login?reset',
    });
    expect((await visitor.get('/portal/login?reset')).text).toContain('Your new password is set');
    expect(await before.name()).toBeUndefined();
    expect((await visitor.signIn(maya, 'Lantern-harbour-7')).status).toBe(422);
    expect((await visitor.signIn(maya, 'Ribbon-castle-88')).status).toBe(303);
    expect(await visitor.name()).toBe('Maya Lindqvist');
    const notice = await house().mail(address, ({ subject }) => subject === 'Your password was set');
    const notMe = /\/not-me\/[a-z.]+/.exec(notice.text)?.[0] ?? '';
    expect((await visitor.get(notMe)).text).toMatch(/the portal[^]*A new password was set\.[^]*choose a new password of your own/);
    await visitor.post(notMe);
    expect(await visitor.name()).toBeUndefined();
    expect((await house().audit()).map(({ action }) => action)).toContain('portal.password-set');
  });

  test('whoever gives the login name instead of the address has the link mailed to the address on file', async () => {
    expect((await new Visitor(house()).post('/portal/forgot-password', { email: ' 100@Organization.com' })).status).toBe(200);
    expect((await portalMail(house(), address, 'reset', ++mails)).to).toContain(address);
  });

  test('colleagues who share an address get a mail each, and the link of the one is the one’s alone', async () => {
    await new Visitor(house()).post('/portal/forgot-password', { email: 'front.desk@example.com' });
    await portalMail(house(), 'front.desk@example.com', 'reset', 2);
    const found = (await house().mails('front.desk@example.com')).flatMap(({ text }) => /\/portal\/reset\/[a-z.]+/.exec(text)?.[0] ?? []);
    const pages = await Promise.all(
      found.map(async (path) => /value="(\d+@organization\.com)" readonly/.exec((await new Visitor(house()).get(path)).text)?.[1]),
    );
    expect(pages.toSorted()).toEqual(['104@organization.com', '105@organization.com']);
  });

  test.each([
    ['a second before three hours', 3 * hour - second, 200],
    ['a second behind three hours', 3 * hour + second, 410],
  ])('the link of a reset %s', async (_when, after, status) => {
    const path = await nextLink();
    world().later(after);
    expect((await new Visitor(house()).get(path)).status).toBe(status);
    expect((await new Visitor(house()).post(path, { password: 'x', confirmation: 'y' })).status).toBe(status === 200 ? 422 : 410);
  });

  test('looking does not use it up; of 64 at once one is taken, and an older link is dead behind a newer one', async () => {
    const older = await nextLink();
    world().later(20 * minute);
    const path = await nextLink();
    expect((await new Visitor(house()).get(older)).status).toBe(410);
    for (let n = 0; n < 10; n += 1) expect((await new Visitor(house()).get(path)).status).toBe(200);
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        new Visitor(house()).post(path, { password: `Canoe-orbit-${n}x`, confirmation: `Canoe-orbit-${n}x` }),
      ),
    );
    const taken = answers.flatMap(({ status }, n) => (status === 303 ? [n] : []));
    expect(taken).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(63);
    expect((await new Visitor(house()).signIn(maya, `Canoe-orbit-${taken[0]}x`)).status).toBe(303);
    expect((await new Visitor(house()).post(path, { password: 'Another-one-9', confirmation: 'Another-one-9' })).status).toBe(410);
  });
});
