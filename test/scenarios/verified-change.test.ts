import { House } from '../support/house';

const daniel = 'daniel.okafor@example.com';

describe('a customer in the chat', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  test('is verified by PIN and sees the change happen', async () => {
    const customer = await house.customer();
    await customer.asks('Hi, please forward my calls to 613 555 0100', /who you are/);
    await customer.asks('101@organization.com', /Forward calls of 101@organization\.com to \+1 613 555 0100/);
    await customer.asks('yes', /6-digit support PIN/);
    await customer.asks('mail it to me please', /on its way/);
    const pin = await house.pinOf(daniel);
    await customer.asks(pin, /verified/);
    const done = await customer.hears(/are now forwarded to \+1 613 555 0100/);
    expect(done).toMatch(/C-[0-9A-Z]{4}-[0-9A-Z]/);
    expect(JSON.stringify(await customer.transcript())).not.toContain(pin);
    expect(await house.metric('countersign_changes_total{kind="call-forwarding.set",outcome="applied"}')).toBe(1);
    await house.mail(daniel, (mail) => mail.text.includes('+1 613 555 0100'));
  });
});
