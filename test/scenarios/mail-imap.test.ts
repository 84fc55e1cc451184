// @needs dovecot
import { startDovecot, type Dovecot } from '../support/dovecot';
import { MailCustomer } from '../support/mail-customer';
import { compose, signedBy } from '../support/mail-letter';
import { support } from '../support/mail-domains';
import { changesOf } from '../support/mail-story';
import { openMailWorld, type MailWorld } from '../support/mail-world';

describe.each([
  ['embedded', false],
  ['Redis', true],
])('a support mailbox that is read by IMAP, in the %s store', (_name, redis) => {
  let dovecot: Dovecot;
  let world: MailWorld;
  beforeAll(async () => {
    dovecot = await startDovecot();
    const url = `imap://${encodeURIComponent(dovecot.user)}:${encodeURIComponent(dovecot.password)}@127.0.0.1:${dovecot.port}`;
    world = await openMailWorld({ redis, env: { IMAP_URL: url } });
  });
  afterAll(async () => {
    await world.close();
    await dovecot.stop();
  });

  /** A mail as the mailbox's host delivers it: it comes by no connection of ours. */
  async function delivered(customer: MailCustomer, to: string, text: string, more: { readonly inReplyTo?: string } = {}): Promise<void> {
    const raw = await compose({
      from: `${customer.name} <${customer.address}>`,
      to,
      subject: 'A request',
      messageId: `<${Math.random().toString(36).slice(2)}@${customer.domain.name}>`,
      date: new Date(world.now()),
      text,
      ...more,
    });
    dovecot.deliver(await signedBy(raw, customer.domain));
  }

  test('the whole verified change in one mail, and in a reply to the case mail', async () => {
    const [one, other] = [world.person(), world.person()];
    const quick = MailCustomer.of(world, one);
    await delivered(quick, support, `Please forward my calls to 613 555 0142. My PIN is ${one.pin}.`);
    await quick.hears(/^Done\. .*now forwarded to \+1 613 555 0142/m);
    expect(changesOf(world, one)).toEqual(['+16135550142']);
    const slow = MailCustomer.of(world, other);
    await delivered(slow, support, 'Please forward my calls to 613 555 0177.');
    const asked = await slow.hears(/support PIN/);
    await delivered(slow, asked.replyTo ?? '', `PIN ${other.pin}`, { inReplyTo: asked.messageId });
    await slow.hears(/^Done\. .*now forwarded to \+1 613 555 0177/m);
    expect(changesOf(world, other)).toEqual(['+16135550177']);
  });

  test('unsigned mail from the mailbox proves nobody', async () => {
    const person = world.person();
    const customer = MailCustomer.of(world, person);
    const raw = await compose({
      from: customer.address,
      to: support,
      subject: 'A request',
      messageId: '<unsigned@organization.com>',
      date: new Date(world.now()),
      text: `Please forward my calls to 613 555 0142. PIN ${person.pin}`,
    });
    dovecot.deliver(raw);
    await customer.hears(/address that is on file/);
    await world.quiet();
    expect(changesOf(world, person)).toEqual([]);
  });
});
