import { MailCustomer } from '../support/mail-customer';
import { expectPolite } from '../support/mail-polite';
import { caseOf, changesOf } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';
import { hour, minute } from './support/world';

const askPin = /6-digit support PIN/;
const done = /^Done\. .*now forwarded to \+1 613 555 0177/m;

inBothMailHouses((world) => {
  const somebody = () => {
    const person = world().person();
    return { person, customer: MailCustomer.of(world(), person) };
  };
  /** A request without its number, and the PIN with it. */
  const proved = async () => {
    const { person, customer } = somebody();
    await customer.writes(`I need my calls forwarded. My PIN is ${person.pin}.`);
    const asked = await customer.hears(/number/i);
    expect(asked.text).not.toMatch(askPin);
    return { person, customer, asked };
  };

  test('the next morning, within 24 hours, what the PIN was given for is carried out without another (P8)', async () => {
    const { person, customer, asked } = await proved();
    await world().rest(18 * hour);
    await customer.replies('Good morning, to 613 555 0177 please.');
    const answer = await customer.hears(done);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual(['+16135550177']);
    expect(caseOf(answer)).toBe(caseOf(asked));
    expectPolite(customer);
  });

  test('after 24 hours it is refused until the PIN comes again', async () => {
    const { person, customer } = await proved();
    await world().rest(24 * hour + minute);
    await customer.replies('To 613 555 0177 please.');
    await customer.hears(askPin);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual([]);
    await customer.replies(`PIN ${person.pin}`);
    await customer.hears(done);
    expect(changesOf(world(), person)).toEqual(['+16135550177']);
    expectPolite(customer);
  });

  test('within an hour of the proof a second request in the thread wants no PIN: the aligned mail with its token is the proof (P8)', async () => {
    const { person, customer } = somebody();
    await customer.writes(`Forward my calls to 613 555 0177. PIN ${person.pin}`);
    await customer.hears(done);
    await world().rest(50 * minute);
    await customer.replies('Please stop forwarding my calls.');
    await customer.hears(/no longer forwarded/);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual(['+16135550177', null]);
    expectPolite(customer);
  });

  test('after an hour a second request wants the PIN, though the first one’s 24 hours are not over', async () => {
    const { person, customer } = somebody();
    await customer.writes(`Forward my calls to 613 555 0177. PIN ${person.pin}`);
    await customer.hears(done);
    await world().rest(61 * minute);
    await customer.replies('Please stop forwarding my calls.');
    await customer.hears(/Stop forwarding/, askPin);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual(['+16135550177']);
    await customer.replies(person.pin);
    await customer.hears(/no longer forwarded/);
    expect(changesOf(world(), person)).toEqual(['+16135550177', null]);
    expectPolite(customer);
  });

  test('a new thread of the same writer within the hour proves itself anew (P1, P2)', async () => {
    const { person, customer } = somebody();
    await customer.writes(`Forward my calls to 613 555 0177. PIN ${person.pin}`);
    const first = await customer.hears(done);
    await world().rest(5 * minute);
    await customer.writes('Please stop forwarding my calls.', { subject: 'Another thing' });
    const second = await customer.hears(/Stop forwarding/, askPin);
    await world().quiet();
    expect(changesOf(world(), person)).toEqual(['+16135550177']);
    expect(caseOf(second)).not.toBe(caseOf(first));
    expectPolite(customer);
  });

  test('no mail is sent unasked while time goes by, and the thread is open for a week', async () => {
    const { person, customer } = somebody();
    await customer.writes('Please forward my calls to 613 555 0177.');
    const asked = await customer.hears(askPin);
    for (let day = 0; day < 6; day += 1) {
      await world().rest(24 * hour - minute);
      await world().quiet();
    }
    expect(customer.mailbox).toEqual([asked]);
    await customer.replies(`My PIN is ${person.pin}.`);
    const answer = await customer.hears(done);
    expect(caseOf(answer)).toBe(caseOf(asked));
    expect(changesOf(world(), person)).toEqual(['+16135550177']);
    expectPolite(customer);
  });

  test('a reply to a closed case opens a new one that says so and begins unproved', async () => {
    const { person, customer } = somebody();
    await customer.writes(`Forward my calls to 613 555 0177. PIN ${person.pin}`);
    const first = await customer.hears(done);
    await world().rest(7 * 24 * hour + hour);
    await world().quiet();
    await customer.replies('Please stop forwarding my calls.');
    const second = await customer.hears(new RegExp(caseOf(first)), askPin);
    expect(caseOf(second)).not.toBe(caseOf(first));
    await world().quiet();
    expect(changesOf(world(), person)).toEqual(['+16135550177']);
    await customer.replies(`PIN ${person.pin}`);
    expect(caseOf(await customer.hears(/no longer forwarded/))).toBe(caseOf(second));
    expect(changesOf(world(), person)).toEqual(['+16135550177', null]);
  });
});
