// @needs redis
import { MailCustomer } from '../support/mail-customer';
import { mailPeople } from '../support/mail-people';
import { inBothMailHouses } from '../support/mail-world';

const digits = /^\s*(\d{6})\s*$/m;

inBothMailHouses((world) => {
  const administrator = mailPeople.administrator;
  const changes = () =>
    world()
      .provider.directory.journal.filter(({ requestedBy }) => requestedBy === administrator.id)
      .map(({ kind, fields }) => [kind, fields]);

  test('an administrator adds a user by mail: what is missing is asked at once, PIN and code come in replies, and only then it is done', async () => {
    const customer = MailCustomer.of(world(), administrator);
    await customer.writes('Please add a new user to our account: Sam Field.', { subject: 'A new colleague' });
    const missing = await customer.hears(/still need/);
    expect(missing.text).toMatch(/an extension that nobody in your account has yet[^]*the email address of the new user/);
    await customer.replies('Extension 2999, sam.field@example.com', { to: missing });
    const summary = await customer.hears(/Add Sam Field as a new user, extension 2999, sam\.field@example\.com/);
    await customer.replies(`Yes, my PIN is ${administrator.pin}.`, { to: summary });
    const asked = await customer.hears(/one-time code/);
    const mail = await customer.gets(/^Your one-time code$/);
    expect(changes()).toEqual([]);
    await customer.replies(`The code is ${digits.exec(mail.text)?.[1] ?? ''}.`, { to: asked });
    await customer.hears(/Done\. Sam Field is a user of your account now/);
    await world().quiet();
    expect(changes()).toEqual([['user.add', { name: 'Sam Field', extension: '2999', email: 'sam.field@example.com' }]]);
  });

  test('a voicemail PIN asked for by mail: its page goes to the address on file, and no digit to or from the thread', async () => {
    const customer = MailCustomer.of(world(), administrator);
    await customer.writes(`Please reset my voicemail PIN. My support PIN is ${administrator.pin}.`, { subject: 'Voicemail' });
    const answer = await customer.hears(/link to choose a new voicemail PIN/);
    if (!/Done\./.test(answer.text)) {
      await customer.replies('yes', { to: answer });
      await customer.hears(/Done\. .*a link to choose a new voicemail PIN was sent/s);
    }
    expect((await customer.gets(/^Choose a new voicemail PIN$/)).text).toMatch(/\/portal\/voicemail\//);
    await world().quiet();
    expect(changes().filter(([kind]) => kind === 'voicemail-pin.reset')).toEqual([]);
  });
});
