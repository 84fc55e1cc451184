import { MailCustomer } from '../support/mail-customer';
import { changesOf } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';
import { hour, second } from './support/world';

const done = /^Done\. .*now forwarded to \+1 613 555 0177/m;
const refused = /Either it was not the newest PIN, or it has been used or has run out, or there were too many tries/;

inBothMailHouses(
  (world) => {
    /** Somebody whose PIN of before the policy the tests know; asks by mail, and gets a PIN for it. */
    const asks = async () => {
      const person = world().person();
      const customer = MailCustomer.of(world(), person);
      await customer.writes(`Please forward my calls to 613 555 0177. My PIN is ${person.pin}.`);
      await customer.hears(refused);
      await customer.replies('PIN');
      await customer.hears(/is on its way.*The PIN works once, for 24 hours\./s);
      const mail = await customer.gets(/^Your support PIN$/);
      return { person, customer, mail, pin: await customer.secret() };
    };

    test.each([
      ['one second before its 24 hours are over', 24 * hour - second, done],
      ['one second after', 24 * hour + second, refused],
    ])('a PIN asked for by mail, given %s; the assigned one of before is worth nothing', async (_when, later, answer) => {
      const { person, customer, mail, pin } = await asks();
      expect(mail.text).toMatch(/Write it in a reply to this mail, or to our mail about your request\.\s+It works once,\s+until/);
      expect(pin).not.toBe(person.pin);
      await world().rest(later);
      await customer.replies(`My PIN is ${pin}.`);
      await customer.hears(answer);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual(answer === done ? ['+16135550177'] : []);
      if (answer !== done) return;
      await world().rest(2 * hour);
      await customer.writes(`Please stop forwarding my calls. My PIN is ${pin}.`);
      await customer.hears(refused);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual(['+16135550177']);
    });
  },
  { POLICY: 'strict' },
  1,
);
