import { count, storesOfWords } from '../support/counts';
import { domains } from '../support/mail-domains';
import { MailCustomer, type Odd } from '../support/mail-customer';
import { inBothMailHouses, type MailWorld } from '../support/mail-world';

const ROUNDS = count(6, 1_000);
/** Of what is told by its mark alone, the first time. */
const SOME_ROUNDS = count(6, 50);

/** Programs that answer whatever comes; the last ones say in no way that they are programs. */
const responders: Readonly<Record<string, (odd: { readonly subject: string; readonly inReplyTo: string }) => Odd>> = {
  'by RFC 3834': ({ subject, inReplyTo }) => ({
    subject: `Auto: ${subject}`,
    inReplyTo,
    text: 'I am away until Monday.',
    headers: { 'Auto-Submitted': 'auto-replied' },
  }),
  'with the null return path alone': ({ subject, inReplyTo }) => ({
    subject: `Re: ${subject}`,
    inReplyTo,
    text: 'I am away until Monday.',
    envelopeFrom: '',
  }),
  'with Precedence alone': ({ subject, inReplyTo }) => ({
    subject: `Re: ${subject}`,
    inReplyTo,
    text: 'I am away until Monday.',
    headers: { Precedence: 'bulk' },
  }),
  'with X-Autoreply alone': ({ subject, inReplyTo }) => ({
    subject: `Re: ${subject}`,
    inReplyTo,
    text: 'I am away until Monday.',
    headers: { 'X-Autoreply': 'yes' },
  }),
  'with its subject alone': ({ inReplyTo }) => ({ subject: 'Out of office: Alex Writer', inReplyTo, text: 'I am away until Monday.' }),
  'another help desk that marks its mails': ({ subject, inReplyTo }) => ({
    subject: `[Ticket 4711] ${subject}`,
    inReplyTo,
    text: 'We have received your request and will answer soon.',
    headers: { 'Auto-Submitted': 'auto-generated' },
  }),
};
const silent: typeof responders = {
  'another help desk that marks nothing': ({ subject, inReplyTo }) => ({
    subject: `[Ticket 4711] ${subject}`,
    inReplyTo,
    text: 'We have received your request and will answer soon.',
  }),
};

/** An answering program and ours, for so many rounds: it answers the newest mail it got, even when there is no new one. */
async function rounds(
  world: MailWorld,
  program: MailCustomer,
  begins: Odd,
  answer: (odd: { readonly subject: string; readonly inReplyTo: string }) => Odd,
  times = ROUNDS,
): Promise<number> {
  await program.posts({ subject: 'Hello', text: 'Hello', ...begins });
  await world.quiet();
  for (let n = 0; n < times; n += 1) {
    const newest = program.mailbox.at(-1);
    await program.posts({
      to: newest?.replyTo ?? 'support@support.example',
      ...answer({ subject: newest?.subject ?? 'Hello', inReplyTo: newest?.messageId ?? '<none@support.example>' }),
    });
    // A program answers when it is answered; when it is not, it says it once more all the same.
    if (n % 5 === 0) await world.quiet();
  }
  await world.quiet();
  return program.mailbox.length;
}

inBothMailHouses(
  (world) => {
    describe.each([
      ['a user’s', false],
      ['a stranger’s', true],
    ])('rounds with %s auto-responder: at most one answer', (_whose, strange) => {
      const program = (): MailCustomer => {
        const person = world().person();
        return strange
          ? new MailCustomer(world(), `robot${person.extension}@${domains.strangers.name}`, domains.strangers, 'Robot')
          : MailCustomer.of(world(), person);
      };

      test.each(Object.entries(responders))('%s, begun by a person', async (how, answer) => {
        expect(await rounds(world(), program(), {}, answer, how === 'by RFC 3834' ? ROUNDS : SOME_ROUNDS)).toBe(1);
      });

      test.each(Object.entries(responders))('%s, from its first mail on', async (_how, answer) => {
        const first = answer({ subject: 'Hello', inReplyTo: '<none@elsewhere.example>' });
        expect(await rounds(world(), program(), first, answer, SOME_ROUNDS)).toBe(0);
      });
    });

    test.each(Object.entries(silent))(`${ROUNDS} rounds with a stranger’s program, %s: one answer`, async (_how, answer) => {
      const robot = new MailCustomer(world(), `robot@${domains.strangers.name}`, domains.strangers, 'Robot');
      expect(await rounds(world(), robot, {}, answer)).toBe(1);
    });

    test.each(Object.entries(silent))(
      `${SOME_ROUNDS} rounds with a user’s program, %s: one answer to the person, one to the program`,
      async (_how, answer) => {
        expect(await rounds(world(), MailCustomer.of(world(), world().person()), {}, answer, SOME_ROUNDS)).toBe(2);
      },
    );

    test('two houses that write to each other end after one answer', async () => {
      const person = world().person();
      const house = MailCustomer.of(world(), person);
      await house.writes('Hello');
      const answer = await house.hears(/./);
      // What we sent comes back to us word for word, headers and all, as if another house of ours had sent it.
      await house.sends({
        messageId: answer.messageId,
        raw: answer.raw,
        from: answer.sender,
        to: [answer.replyTo ?? ''],
        ip: '127.0.0.10',
        subject: answer.subject,
      });
      await house.sends({
        messageId: '<x@elsewhere.example>',
        raw: answer.raw.replace(/^Message-ID:.*$/im, 'Message-ID: <x@elsewhere.example>'),
        from: house.address,
        to: [answer.replyTo ?? ''],
        ip: '127.0.0.10',
        subject: answer.subject,
      });
      await world().quiet();
      expect(house.mailbox).toHaveLength(1);
    });
  },
  undefined,
  storesOfWords,
);
