import { domains } from '../support/mail-domains';
import { MailCustomer } from '../support/mail-customer';
import { faultsOfMail } from '../support/mail-polite';
import type { Arrived } from '../support/mail-sink';
import { caseOf, changesOf, presses } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';
import { hour, minute } from '../scenarios/support/world';

const stranger = (world: Parameters<typeof MailCustomer.of>[0], name: string, language: 'en' | 'fr' = 'en') =>
  new MailCustomer(world, `${name}@${domains.strangers.name}`, domains.strangers, 'Sam', language);

/** A mail without what has to differ from one to the other: addresses, ids, tokens, boundaries, case numbers. */
function bare({ raw, recipient, inReplyTo = '', references, messageId, replyTo = '', subject }: Arrived): string {
  const boundary = /boundary="?([^"\r\n;]+)/.exec(raw)?.[1] ?? '-';
  const varying = [recipient, inReplyTo, ...references, messageId, replyTo, caseOf({ subject }), boundary].filter((one) => one !== '');
  return varying.reduce((text, one) => text.replaceAll(one, '*'), raw.replaceAll('=\r\n', '')).replace(/^Date: .*$/m, 'Date: *');
}

/** What people write, known or unknown; `{login}` is somebody's. */
const letters: readonly (readonly [what: string, language: 'en' | 'fr', text: string])[] = [
  ['a greeting', 'en', 'Hello, is anybody there?'],
  ['a wish', 'en', 'Please forward my calls to 613 555 0100.'],
  ['a wish with a login name', 'en', 'I am {login}. Please forward my calls to 613 555 0100.'],
  ['a wish with a login name and a PIN', 'en', 'I am {login}, PIN 482913. Please forward my calls to 613 555 0100.'],
  ['PIN alone', 'en', 'PIN'],
  ['a wish for the PIN', 'en', 'I am {login}, please mail me my support PIN.'],
  ['a login name forgotten', 'en', 'I forgot my login name.'],
  ['nonsense', 'en', 'Qwertz uiop asdf ghjkl.'],
  ['un souhait', 'fr', 'Bonjour, je suis {login}. Veuillez renvoyer mes appels vers le 613 555 0100.'],
];

inBothMailHouses((world) => {
  describe('known or unknown, what nothing proves is answered alike, byte by byte (I12)', () => {
    test.each(letters)('%s', async (_what, language, text) => {
      const person = world().person();
      const unknownLogin = '9876@organization.com';
      const write = async (
        address: string,
        domain: (typeof domains)[keyof typeof domains],
        login: string,
        signed: boolean,
      ): Promise<Arrived> => {
        const customer = new MailCustomer(world(), address, domain, 'Sam', language);
        await customer.writes(
          text.replace('{login}', login),
          signed ? {} : { signer: null, ip: domains.attacker.ip, envelopeFrom: 'x@attacker.example' },
        );
        const answer = await customer.hears(/./);
        await world().quiet();
        expect(customer.answers).toHaveLength(1);
        return answer;
      };
      const known = await write(person.address, domains.organization, person.login, false);
      const unknown = await write(`nobody${person.extension}@organization.com`, domains.organization, unknownLogin, false);
      const honest = await write(`sam${person.extension}@${domains.strangers.name}`, domains.strangers, unknownLogin, true);
      const aboutSomebody = await write(`kim${person.extension}@${domains.strangers.name}`, domains.strangers, person.login, true);
      expect(bare(unknown)).toBe(bare(known));
      expect(bare(honest)).toBe(bare(known));
      expect(bare(aboutSomebody)).toBe(bare(known));
      expect(faultsOfMail(known, { strange: true })).toEqual([]);
      expect(changesOf(world(), person)).toEqual([]);
    });
  });

  test('a stranger gets at most one acknowledgement an hour, and none of their own words', async () => {
    const customer = stranger(world(), 'talker');
    const words = 'Zanzibar buy cheap watches https://spam.example/now';
    for (let n = 0; n < 5; n += 1) await customer.writes(`${words} ${n}`, { subject: `Urgent ${words}` });
    await world().quiet();
    expect(customer.mailbox).toHaveLength(1);
    const [only] = customer.mailbox as readonly [Arrived];
    expect(only.text).toMatch(/address that is on file/);
    expect(`${only.raw}${only.text}${only.html}${only.subject}`).not.toMatch(/Zanzibar|watches|spam\.example|Urgent/);
    world().later(hour + minute);
    await customer.writes(words, { subject: words });
    await customer.writes(words, { subject: words });
    await world().quiet();
    expect(customer.mailbox).toHaveLength(2);
  });

  test('the acknowledgement goes to the one who wrote, never to a Reply-To, a Cc or several', async () => {
    const customer = stranger(world(), 'honest');
    const before = world().sink.mails.length;
    await customer.writes('Hello', {
      headers: { 'Reply-To': 'victim@elsewhere.example, other@elsewhere.example', Cc: 'third@elsewhere.example' },
    });
    await customer.hears(/./);
    await world().quiet();
    expect(
      world()
        .sink.mails.slice(before)
        .map(({ recipient }) => recipient),
    ).toEqual([customer.address]);
  });

  test('many names before one mailbox do not make more acknowledgements (folded address)', async () => {
    const customer = stranger(world(), 'folded');
    for (const address of [
      'folded@strangers.example',
      'FOLDED@strangers.example',
      'folded@STRANGERS.example',
      '"folded"@strangers.example',
    ])
      await customer.writes('Hello', { from: `Sam <${address}>` });
    await world().quiet();
    expect(world().sink.mails.filter(({ recipient }) => recipient.toLowerCase().replaceAll('"', '') === customer.address)).toHaveLength(1);
  });

  test('an unproved mail with the right PIN changes nothing; the link that goes to the address on file lets its owner in (P5, I15)', async () => {
    const person = world().person();
    const customer = stranger(world(), `away${person.extension}`);
    const owner = MailCustomer.of(world(), person);
    const accepted = await world().house.metric('countersign_secret_checks_total{outcome="accepted"}');
    await customer.writes(`I am ${person.login}, writing from home. Forward my calls to 613 555 0100. PIN ${person.pin}`);
    await customer.hears(/address that is on file/);
    const mail = await owner.gets(/^Your support PIN$/);
    await world().quiet();
    expect(await world().house.metric('countersign_secret_checks_total{outcome="accepted"}')).toBe(accepted);
    expect(changesOf(world(), person)).toEqual([]);
    const verify = mail.links.find((link) => link.includes('/verify/')) ?? '';
    const page = await (await fetch(`${world().house.url}${new URL(verify).pathname}`)).text();
    expect(page).toMatch(/613 555 0100/);
    expect(page.indexOf('not-me')).toBeLessThan(page.indexOf('<form'));
    expect(await presses(world(), mail.links, 'verify')).toBe(303);
    await customer.replies('yes');
    await world().quiet();
    expect(changesOf(world(), person)).toEqual([]);
    expect(customer.mailbox).toHaveLength(1);
  });

  test('strangers who ask for somebody’s PIN again and again send a few mails, and the owner still gets theirs (P6, I15)', async () => {
    const person = world().person();
    const owner = MailCustomer.of(world(), person);
    for (let n = 0; n < 20; n += 1) {
      await stranger(world(), `pest${person.extension}-${n}`).writes(
        `I am ${person.login}, please mail me my PIN and forward my calls to 613 555 0100`,
      );
      world().later(10_000);
    }
    await world().quiet();
    // The clock goes on while mails are under way: one that seems to have got lost goes out again under its Message-ID (I9).
    const mails = new Set(owner.mailbox.map(({ messageId }) => messageId)).size;
    expect(mails).toBeLessThanOrEqual(3);
    expect(mails).toBeGreaterThan(0);
    await owner.writes('Please forward my calls to 613 555 0100.');
    await owner.hears(/support PIN/);
    world().later(3 * minute);
    await owner.replies('PIN');
    await owner.hears(/on its way/);
    const newest = (await owner.gets(/^Your support PIN$/)).text;
    expect(newest).toContain(person.pin);
    await owner.replies(`PIN ${person.pin}`);
    await owner.hears(/^Done/m);
    expect(changesOf(world(), person)).toEqual(['+16135550100']);
  });
});
