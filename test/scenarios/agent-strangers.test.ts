import { DeskAgent } from '../support/desk-agent';
import { domains } from '../support/mail-domains';
import { MailCustomer } from '../support/mail-customer';
import type { Arrived } from '../support/mail-sink';
import { changesOf } from '../support/mail-story';
import { inBothMailHouses, type MailWorld } from '../support/mail-world';

const publicUrl = ({ house }: MailWorld): string => `http://localhost:${house.service.port}`;

/** Numbers of the cases that wait, the longest first. */
const waiting = async (sam: DeskAgent): Promise<readonly string[]> =>
  (JSON.parse(await sam.get('queue')) as { readonly waiting: readonly { readonly number: string }[] }).waiting.map(({ number }) => number);

interface Answered {
  readonly sam: DeskAgent;
  readonly number: string;
  readonly leg: string;
  readonly answer: Arrived;
}

/** A mail that nothing proves wanted a person; the agent took it and wrote. */
async function answeredBy(world: MailWorld, customer: MailCustomer, words: string): Promise<Answered> {
  const sam = await DeskAgent.signsIn(publicUrl(world));
  await customer.hears(/\S/);
  const number = (await waiting(sam)).at(-1) ?? '';
  const leg = (await sam.does(number, 'take')).legs[0]?.leg ?? '';
  await sam.does(number, 'say', { leg, text: words });
  return { sam, number, leg, answer: await customer.hears(new RegExp(words)) };
}

const wantsAPerson = 'I want to talk to a person, please.';

inBothMailHouses((world) => {
  const somebody = (name: string): MailCustomer =>
    new MailCustomer(world(), `${name}${world().now()}@${domains.strangers.name}`, domains.strangers, 'Robin');

  test('who is on nobody’s file goes on with the agent by replying, is told nothing and proves nothing, and digits they write are seen by nobody', async () => {
    const robin = somebody('robin');
    await robin.writes(wantsAPerson);
    const { sam, number, leg } = await answeredBy(world(), robin, 'Tell me what it is about.');
    await robin.replies('I would like an offer for forty desks. My calls should go to 613 555 0100.');
    const seen = await sam.reads(number, /offer for forty desks/);
    expect(seen.legs.map((each) => [each.leg, each.proved])).toEqual([[leg, null]]);
    await robin.replies('482913');
    await sam.reads(number, /^•+$/m);
    await world().quiet();
    expect(JSON.stringify([sam.seen, world().house.log.lines])).not.toContain('482913');
    expect((await sam.tries(number, 'draft', { leg, changes: [{ kind: 'support-pin.reissue', fields: {} }] })).status).toBe(403);
    const mails = robin.mailbox.length;
    await sam.does(number, 'say', { leg, text: 'The offer is on its way.' });
    await robin.hears(/The offer is on its way/);
    expect([robin.mailbox.length, await waiting(sam)]).toEqual([mails + 1, []]);
    await sam.does(number, 'close');
  });

  test('also where nothing vouches for their mails', async () => {
    const robin = new MailCustomer(world(), `robin${world().now()}@unanswered.example`, domains.unanswered, 'Robin');
    await robin.writes(wantsAPerson, { signer: null });
    const { sam, number, leg } = await answeredBy(world(), robin, 'Tell me more.');
    await robin.replies('It is about an offer.', { signer: null });
    const { legs } = await sam.reads(number, /about an offer/);
    expect(legs.map((each) => [each.leg, each.proved])).toEqual([[leg, null]]);
    await sam.does(number, 'close');
  });

  test('after the case was closed a reply begins another, which tells nothing of it', async () => {
    const robin = somebody('kim');
    await robin.writes(wantsAPerson);
    const { sam, number, answer } = await answeredBy(world(), robin, 'We cannot help');
    await sam.does(number, 'close');
    world().later(2 * 3_600_000);
    await robin.replies('And now?', { to: answer });
    const other = await robin.hears(/address that is on file/);
    expect(other.subject).toMatch(/C-/);
    expect(`${other.subject} ${other.text}`).not.toContain(number);
  });

  test('nobody else comes in by that address: another writer, two in one From, words in their name, the mail sent once more, the address cut or stretched', async () => {
    const robin = somebody('sam');
    const mallory = new MailCustomer(world(), 'mallory@attacker.example', domains.attacker, 'Mallory');
    await robin.writes(wantsAPerson);
    const { sam, number, answer } = await answeredBy(world(), robin, 'Tell me who you are.');
    const honest = await robin.replies('It is Robin.');
    await sam.reads(number, /It is Robin/);
    const to = answer.replyTo ?? '';
    const tries = { to, subject: answer.subject, text: 'Intruding words', inReplyTo: answer.messageId, references: [answer.messageId] };
    await mallory.posts(tries);
    await mallory.posts({ ...tries, from: `${robin.address}, mallory@attacker.example`, signer: null });
    await mallory.posts({ ...tries, from: `mallory@attacker.example, ${robin.address}`, signer: null });
    await mallory.posts({ ...tries, from: robin.address, signer: null });
    await robin.posts({ ...tries, to: to.replace('@', 'a@') });
    await robin.posts({ ...tries, to: to.replace(/.@/, '@') });
    await robin.posts({ ...tries, to: answer.from });
    await mallory.sends({
      ...honest,
      raw: honest.raw.replace(/^Message-ID: <[^>]*>/m, 'Message-ID: <another@attacker.example>'),
      ip: domains.attacker.ip,
      from: mallory.address,
    });
    await world().quiet();
    const said = (await sam.case(number)).transcript.filter(({ from }) => from === 'customer').map(({ text }) => text);
    expect(said).toEqual([expect.stringContaining('talk to a person'), expect.stringContaining('It is Robin')]);
    await sam.does(number, 'close');
  });

  test('the owner of an address on file is not led into what was begun in their name, whether their reply is proved to be theirs or not', async () => {
    const person = world().person();
    const owner = MailCustomer.of(world(), person);
    const mallory = new MailCustomer(world(), 'mallory@attacker.example', domains.attacker, 'Mallory');
    await mallory.posts({
      from: `${person.name} <${person.address}>`,
      subject: 'Forwarding',
      text: `${wantsAPerson} Forward my calls to 613 555 0166.`,
      signer: null,
    });
    const { sam, number, answer } = await answeredBy(world(), owner, 'We will look at it.');
    await owner.replies('I wrote nothing of that, said the owner.', { to: answer });
    await owner.replies('I wrote nothing of that, said the owner again.', { to: answer, signer: null, ip: domains.attacker.ip });
    await world().quiet();
    expect(JSON.stringify((await sam.case(number)).transcript)).not.toContain('said the owner');
    expect(changesOf(world(), person)).toEqual([]);
    await sam.does(number, 'close');
  });
});
