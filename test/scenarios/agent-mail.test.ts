import { DeskAgent } from '../support/desk-agent';
import { eventually } from '../support/eventually';
import { MailCustomer } from '../support/mail-customer';
import { changesOf } from '../support/mail-story';
import { inBothMailHouses, type MailWorld } from '../support/mail-world';

const publicUrl = ({ house }: MailWorld): string => `http://localhost:${house.service.port}`;

/** The number of the case that waits longest. */
const waiting = async (sam: DeskAgent): Promise<string> =>
  (JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting[0]?.number ?? '';

inBothMailHouses((world) => {
  test('a mail thread with an agent: answered in their name, replies come to the desk, the PIN in one proves it and is seen by nobody, and what is drafted is confirmed there', async () => {
    const person = world().person();
    const customer = MailCustomer.of(world(), person);
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    const first = await customer.writes('I would like to talk to a person, please.', { subject: 'My phone' });
    await customer.hears(/colleague/);
    const number = await waiting(sam);
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    await sam.does(number, 'say', { leg, text: 'Good afternoon.\n\nWhat is it about?' });
    const answer = await customer.hears(/Good afternoon/);
    expect([answer.from, answer.subject, answer.inReplyTo]).toEqual([
      expect.stringContaining('support@'),
      `Re: My phone [${number}]`,
      first.messageId,
    ]);
    expect(answer.raw).toMatch(/^From: "?Sam Okafor \(Support\)"? </m);
    expect(answer.raw).toMatch(/^Auto-Submitted: no\r?$/m);
    expect(answer.text).toMatch(/^Good afternoon\.\s+What is it about\?\s+-- \s+Sam Okafor, Northline support\. If you reply/);
    await customer.replies('It is about my calls. How long are you there today?');
    await sam.reads(number, /How long are you there/);
    await sam.does(number, 'say', { leg, text: 'Until five. May I have your PIN?' });
    await customer.hears(/Until five/);
    await customer.replies(`Sure: ${person.pin}`);
    await sam.sees(number, ({ legs }) => legs[0]?.proved?.method === 'pin');
    await sam.does(number, 'draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: '+16135550177' } }] });
    await customer.hears(/0177.*Is it right/s);
    expect(changesOf(world(), person)).toEqual([]);
    await customer.replies('Yes, please.');
    await customer.hears(/Done\. .*0177/s);
    expect(changesOf(world(), person)).toEqual(['+16135550177']);
    await sam.does(number, 'close');
    const summary = await customer.gets(/What we did for you/);
    expect(summary.text).toMatch(/This was done:.*0177.*\/rate\//s);
    await world().quiet();
    expect(JSON.stringify([sam.seen, world().house.log.lines, customer.mailbox.map(({ text }) => text)])).not.toContain(person.pin);
  });

  test('a yes counts only in an answer to the mail that carried the summary: to an older one it is asked again', async () => {
    const person = world().person();
    const customer = MailCustomer.of(world(), person);
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    await customer.writes(`I would like to talk to a person, please. My PIN is ${person.pin}.`);
    await customer.hears(/colleague/);
    const number = await waiting(sam);
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    const forwards = (to: string) => sam.does(number, 'draft', { leg, changes: [{ kind: 'call-forwarding.set', fields: { number: to } }] });
    await forwards('+16135550178');
    const first = await customer.hears(/0178.*Is it right/s);
    await sam.does(number, 'withdraw', { leg });
    await forwards('+16135550179');
    const second = await customer.hears(/0179.*Is it right/s);
    await customer.replies('Yes, please.', { to: first });
    const again = await customer.hears(/asking once more.*0179.*Is it right/s);
    expect([again.messageId === second.messageId, changesOf(world(), person)]).toEqual([false, []]);
    await customer.replies('Yes, please.', { to: again });
    await customer.hears(/Done\. .*0179/s);
    expect(changesOf(world(), person)).toEqual(['+16135550179']);
    await sam.does(number, 'close');
  });

  test('a stranger’s mail is answered by an agent without any of their words; too many wait and are not lost', async () => {
    const somebody = new MailCustomer(
      world(),
      `nobody${world().now()}@unanswered.example`,
      { ...world().person('noDmarc').domain },
      'Somebody',
    );
    const sam = await DeskAgent.signsIn(publicUrl(world()));
    await somebody.writes('I am not a customer, but I want to talk to a person.', { subject: 'Hello there', signer: null });
    await somebody.hears(/\S/);
    const number = await waiting(sam);
    await sam.does(number, 'take');
    const leg = (await sam.case(number)).legs[0]?.leg ?? '';
    for (let n = 1; n <= 7; n += 1) await sam.does(number, 'say', { leg, text: `Words number ${n}.` });
    const answer = await somebody.hears(/Words number 6/);
    expect(answer.subject).not.toContain('Hello there');
    expect(answer.text).not.toMatch(/not a customer/);
    expect(somebody.mailbox.some(({ text }) => text.includes('Words number 7'))).toBe(false);
    // Put back before the clock moves: its next try is reckoned from when it was.
    const isPutBack = async () => world().house.log.lines.find((line) => line.includes('this one goes out later')) && true;
    await eventually(isPutBack, 'the seventh mail to be put back');
    world().later(61 * 60_000);
    await somebody.hears(/Words number 7/);
    await sam.does(number, 'close');
  });
});
