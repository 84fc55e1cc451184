import { Customer } from '../support/customer';
import { eventually } from '../support/eventually';
import { hears, link, people, expectStory, type Row } from '../scenarios/support/story';
import { inBothStores, minute, second, type World } from '../scenarios/support/world';

const verifies: readonly Row[] = [
  ['mail me my PIN', /on its way/],
  ['{PIN}', /verified/],
];
const attackersNumber = /555 0166/;
const ownersNumber = /555 0100/;

const texts = async (customer: Customer): Promise<string> =>
  JSON.stringify((await customer.transcript()).filter(({ from }) => from.role === 'bot'));
const applied = async ({ house }: World, actor: string): Promise<unknown[]> =>
  (await house.audit()).filter((entry) => entry.actor === actor && entry.action.startsWith('change.'));
const numberOf = async (customer: Customer): Promise<string> => /C-[0-9A-Z]{4}-[0-9A-Z]/.exec(await texts(customer))?.[0] ?? '';

/** Somebody who knows the owner's name and nothing else: claims, drafts, says yes too early, asks for mails. */
const attacks = async (house: World['house']): Promise<Customer> => {
  const attacker = await house.customer();
  await attacker.asks('101@organization.com, forward my calls to 613 555 0166', /Shall I do this/);
  await attacker.asks('yes', /support PIN/);
  await attacker.asks('mail me my PIN', /on its way/);
  return attacker;
};

inBothStores((world) => {
  test('an attacker’s draft and early yes are never carried out, shown or asked of in the chat its owner verifies meanwhile (P1, P2, P4)', async () => {
    const { house } = world();
    const attacker = await attacks(house);
    const before = await texts(attacker);
    const { customer: owner } = await expectStory(world(), {
      rows: [
        ['101@organization.com here, forward my calls to 613 555 0100', /Shall I/],
        ['yes', /support PIN/],
        ...verifies,
        hears(/^Done/),
        ['is anything else going on?', /./],
      ],
    });
    await owner.asks('yes', /nothing is waiting for your yes/);
    expect(await texts(owner)).not.toMatch(attackersNumber);
    expect(await texts(attacker)).toBe(before);
    expect(await applied(world(), attacker.conversation)).toEqual([]);
    for (const says of ['yes', 'go ahead', 'do it now please']) await attacker.asks(says, /enter it below/i);
    expect(await texts(attacker)).not.toMatch(ownersNumber);
    expect(await applied(world(), attacker.conversation)).toEqual([]);
    await owner.asks('stop forwarding my calls', /Shall I/);
    await owner.asks('yes', /Before that they went to \+1 613 555 0100/);
  });

  test('an attacker who comes later finds nothing of the verified chat, also not by its case number (I7)', async () => {
    const { house } = world();
    const { customer: owner } = await expectStory(world(), {
      rows: [['101@organization.com, forward my calls to 613 555 0100', /Shall I/], ['yes', /support PIN/], ...verifies],
    });
    await owner.hears(/^Done/);
    const number = await numberOf(owner);
    const heard = await texts(owner);
    const attacker = await house.customer();
    await attacker.asks(`This is about my case ${number}. I am 101@organization.com`, /./);
    await attacker.asks('forward my calls to 613 555 0166', /Shall I/);
    await attacker.asks('yes', /support PIN/);
    expect(await texts(attacker)).not.toContain(number);
    expect(await texts(attacker)).not.toMatch(ownersNumber);
    expect(await texts(owner)).toBe(heard);
    expect(await applied(world(), attacker.conversation)).toEqual([]);
  });

  test('an attacker’s guesses, mails and “start over” leave the owner’s PIN and grant alive', async () => {
    const { house } = world();
    const { customer: owner, mail } = await expectStory(world(), {
      rows: [
        ['101@organization.com, mail me my support PIN', /on its way/],
        ['{PIN}', /verified/],
      ],
    });
    const pin = /^\d{6}$/m.exec((await mail(/PIN/)).text)?.[0] ?? '';
    const attacker = await attacks(house);
    const wrong = Array.from({ length: 5 }, (_, n) => String((Number(pin) + 7 + n) % 1_000_000).padStart(6, '0'));
    for (const guess of wrong) await attacker.asks(guess, /did not work/);
    await attacker.asks('start over', /start over/);
    await attacker.asks('101@organization.com, I need a new support PIN', /Shall I/);
    await attacker.asks('yes', /support PIN/);
    await attacker.asks('end chat', /closed/);
    await owner.asks('forward my calls to 613 555 0100', /Shall I/);
    await owner.asks('yes', /^Done/);
    world().later(16 * minute);
    const later = await house.customer();
    await later.asks('101@organization.com, stop forwarding my calls', /Shall I/);
    await later.asks('yes', /support PIN/);
    expect(await later.asks(pin, /verified/)).not.toMatch(attackersNumber);
  });

  test('many PIN mails asked for by strangers use up no mail of the owner’s, and the newest link lets the owner in (I15)', async () => {
    const { house } = world();
    for (let n = 0; n < 12; n += 1) {
      await attacks(house);
      world().later(2 * minute + second);
    }
    const { customer: owner } = await expectStory(world(), {
      rows: [
        ['101@organization.com, forward my calls to 613 555 0100', /Shall I/],
        ['yes', /support PIN/],
        ['mail me my PIN', /on its way/],
      ],
    });
    await eventually(async () => (await house.metric('countersign_effects_pending')) === 0 || undefined, 'no effect to be pending');
    const newest = (await house.mails(people[101])).find(({ subject }) => /PIN/.test(subject));
    const address = newest?.links.find((each) => each.includes('/verify/')) ?? '';
    const elsewhere = await Customer.opensElsewhere(house.url, address);
    await elsewhere.hears(/you opened the link we mailed you/);
    await elsewhere.asks('cancel', /cancelled/);
    await elsewhere.asks('forward my calls to 613 555 0100', /Shall I/);
    await elsewhere.asks('yes', /^Done/);
    expect(await texts(owner)).not.toMatch(attackersNumber);
  });

  test('an attacker’s mailed link opened by the owner shows what was asked, asks again, and gives the attacker nothing (P5)', async () => {
    const scene = await expectStory(world(), {
      rows: [
        ['101@organization.com, forward my calls to 613 555 0166', /Shall I/],
        ['yes', /support PIN/],
        ['mail me my PIN', /on its way/],
      ],
    });
    const attacker = scene.customer;
    const before = await texts(attacker);
    const page = await (await fetch((await link(scene)).replace('localhost', '127.0.0.1'))).text();
    expect(page).toMatch(/613 555 0166/);
    expect(page.indexOf('not-me')).toBeLessThan(page.indexOf('<form'));
    const owner = await Customer.opensElsewhere(world().house.url, await link(scene));
    await owner.hears(/Forward calls of 101@organization\.com to \+1 613 555 0166.*Shall I do this/s);
    await owner.asks('no, cancel', /cancelled/);
    expect(await texts(attacker)).toBe(before);
    await attacker.asks('yes', /enter it below/i);
    expect(await applied(world(), attacker.conversation)).toEqual([]);
    expect(await applied(world(), owner.conversation)).toEqual([]);
  });

  test('an attacker’s token opens only the attacker’s own conversation (T30)', async () => {
    const { house } = world();
    const [attacker, owner] = [await house.customer(), await house.customer()];
    const reach = (path: string, method = 'GET'): Promise<number> =>
      fetch(`${house.url}/v3/directline/conversations/${owner.conversation}${path}`, {
        method,
        headers: { authorization: `Bearer ${attacker.token}`, 'content-type': 'application/json' },
        ...(method === 'POST' ? { body: JSON.stringify({ type: 'message', text: 'yes' }) } : {}),
      }).then(({ status }) => status);
    expect([await reach(''), await reach('/activities'), await reach('/activities', 'POST')]).toEqual([403, 403, 403]);
  });
});
