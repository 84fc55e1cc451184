import { MailCustomer } from '../support/mail-customer';
import { expectPolite } from '../support/mail-polite';
import { auditOf, changesOf, presses } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';
import { minute } from './support/world';

const abroad = '+442079460018';
const done = /^Done\. .*now forwarded/m;
const askPin = /6-digit support PIN/;

inBothMailHouses((world) => {
  const somebody = () => {
    const person = world().person();
    return { person, customer: MailCustomer.of(world(), person) };
  };

  describe('a number in another country wants a one-time code (fresh)', () => {
    test('one mail with everything and the PIN is not carried out: the code is mailed for exactly this, and counts in the thread', async () => {
      const { person, customer } = somebody();
      await customer.writes(`Please forward my calls to +44 20 7946 0018. My PIN is ${person.pin}.`);
      const asked = await customer.hears(/one-time code/);
      const mail = await customer.gets(/^Your one-time code$/);
      expect(mail.text).toMatch(/\+44 20 7946 0018/);
      expect(changesOf(world(), person)).toEqual([]);
      await customer.replies(`The code is ${await customer.secret(/code/)}.`, { to: asked });
      await customer.hears(done);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([abroad]);
      expect((await auditOf(world(), person)).find(({ action }) => action === 'change.authorized')).toMatchObject({ method: 'code' });
      expectPolite(customer);
    });

    test('the code in a reply to the mail with the code is enough', async () => {
      const { person, customer } = somebody();
      await customer.writes(`Please forward my calls to +44 20 7946 0018. My PIN is ${person.pin}.`);
      await customer.hears(/one-time code/);
      const mail = await customer.gets(/^Your one-time code$/);
      await customer.replies(await customer.secret(/code/), { to: mail });
      await customer.hears(done);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([abroad]);
    });

    test('the PIN again is no code, and a code that is ten minutes old is none any more', async () => {
      const { person, customer } = somebody();
      await customer.writes(`Please forward my calls to +44 20 7946 0018. My PIN is ${person.pin}.`);
      const asked = await customer.hears(/one-time code/);
      const code = await customer.secret(/code/);
      await customer.replies(`My PIN is ${person.pin}.`, { to: asked });
      await customer.hears(/./);
      await world().rest(11 * minute);
      await customer.replies(`The code is ${code}.`, { to: asked });
      await customer.hears(/./);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([]);
    });
  });

  test('a premium-rate number is refused, PIN or not', async () => {
    const { person, customer } = somebody();
    await customer.writes(`Please forward my calls to +1 900 555 0177. My PIN is ${person.pin}.`);
    await customer.hears(/premium-rate/);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual([]);
  });

  test('“make me a new PIN” in one mail with the PIN: the new one is mailed, the old one is dead', async () => {
    const { person, customer } = somebody();
    await customer.writes(`Please make me a new support PIN. My PIN is ${person.pin}.`);
    await customer.hears(/You have a new support PIN/);
    const mail = await customer.gets(/^Your new support PIN$/);
    expect(mail.text).not.toContain(person.pin);
    await world().quiet();
    await world().rest(2 * 60 * minute);
    await customer.writes(`Forward my calls to 613 555 0177. PIN ${person.pin}`, { subject: 'Forwarding' });
    await customer.hears(/did not work/);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual([]);
    await customer.replies(`PIN ${await customer.secret(/new support PIN/)}`);
    await customer.hears(done);
  });

  test('“this was not me” in the answer: looking does nothing; pressing ends the thread’s right and replaces the PIN', async () => {
    const { person, customer } = somebody();
    await customer.writes(`Forward my calls to 613 555 0177. PIN ${person.pin}`);
    const answer = await customer.hears(done);
    const [notMe = ''] = answer.links.filter((link) => link.includes('/not-me/'));
    for (const method of ['GET', 'HEAD'])
      expect((await fetch(`${world().house.url}${new URL(notMe).pathname}`, { method })).status).toBe(200);
    await world().quiet();
    await customer.replies('Forward my calls to 613 555 0188 please.');
    await customer.hears(/^Done\. .*0188/m);
    expect(await presses(world(), answer.links, 'not-me')).toBe(200);
    await world().quiet();
    await customer.replies(`Stop forwarding my calls. PIN ${person.pin}`, { to: answer });
    await customer.hears(askPin);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual(['+16135550177', '+16135550188']);
  });
});
