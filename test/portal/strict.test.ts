import { House } from '../support/house';
import { portalMail, Visitor } from './visitor';

const daniel = 'daniel.okafor@example.com';
const login = '101@organization.com';
const chosen = 'quarter harbour lantern';

describe('the portal under POLICY=strict', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open({ env: { POLICY: 'strict' } });
  });
  afterAll(() => house.close());

  test('a password of 15 characters is wanted and nothing of its making; eight with a capital and a digit are too few', async () => {
    const browser = new Visitor(house);
    await browser.post('/portal/forgot-password', { login, email: daniel, address: daniel });
    const { path } = await portalMail(house, daniel, 'reset');
    expect((await browser.get(path)).text).toMatch(/15 characters/);
    const short = await browser.post(path, { password: 'Harbour4x', confirmation: 'Harbour4x' });
    expect([short.status, short.text]).toEqual([422, expect.stringMatching(/15 characters/)]);
    expect((await browser.post(path, { password: chosen, confirmation: chosen })).status).toBeLessThan(400);
    expect((await new Visitor(house).signIn(login, chosen)).status).toBe(303);
  });

  test('the profile has no part to make a new support PIN, and nothing is done when it is asked for all the same', async () => {
    const browser = new Visitor(house);
    await browser.signIn(login, chosen);
    const { text } = await browser.get('/portal/profile');
    expect(text).toMatch(/id="own-password-title"/);
    expect(text).not.toMatch(/id="own-pin-title"|value="support-pin"|Make a new support PIN/);
    const asked = await browser.post('/portal/profile', { act: 'support-pin' });
    expect(asked.to).toContain('/portal/profile?nothing-done');
    expect((await house.audit()).filter(({ kind }) => kind === 'support-pin.reissue')).toEqual([]);
  });
});
