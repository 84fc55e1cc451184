import { shapes } from '../channels/email/reading/shapes';
import { storesOfWords } from '../support/counts';
import { MailCustomer } from '../support/mail-customer';
import { mailPeople } from '../support/mail-people';
import { expectPolite } from '../support/mail-polite';
import { actionsOf, caseOf, changesOf, presses } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';
import { minute } from './support/world';

const wish = 'Please forward my calls to 613 555 0177.';
const askPin = /6-digit support PIN/;
const done = /^Done\. .*now forwarded to \+1 613 555 0177/m;
const number = '+16135550177';

inBothMailHouses(
  (world, store) => {
    const somebody = () => {
      const person = world().person();
      return { person, customer: MailCustomer.of(world(), person) };
    };

    test('somebody else’s address in a mail, or in its subject, is nobody the writer says to be', async () => {
      const { person, customer } = somebody();
      await customer.writes(`${wish} My manager is ${mailPeople.administrator.address}. PIN ${person.pin}`, {
        subject: `for bob@elsewhere.example`,
      });
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
      expect(
        world().sink.mails.filter(({ recipient, subject }) => recipient === mailPeople.administrator.address && /PIN/.test(subject)),
      ).toEqual([]);
    });

    test('a PIN in the place of the subject of an empty reply is heard, and masked', async () => {
      const { person, customer } = somebody();
      await customer.writes(wish);
      await customer.hears(askPin);
      await customer.replies('', { sign: '', subject: person.pin });
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
      expect(world().sink.mails.filter(({ subject }) => subject.includes(person.pin))).toEqual([]);
    });

    describe('an address that two users share (P7)', () => {
      const [hannah, tomasz] = mailPeople.shared as unknown as readonly [
        (typeof mailPeople.shared)[number],
        (typeof mailPeople.shared)[number],
      ];

      test('the PIN alone is compared with nobody’s; with the login name beside it, it is that user’s', async () => {
        const customer = MailCustomer.of(world(), hannah);
        const before = await world().house.metric('countersign_secret_checks_total{outcome="accepted"}');
        await customer.writes(`${wish} PIN ${hannah.pin}`);
        const asked = await customer.hears(/extension|login name/);
        await world().quiet();
        expect(await world().house.metric('countersign_secret_checks_total{outcome="accepted"}')).toBe(before);
        expect([...changesOf(world(), hannah), ...changesOf(world(), tomasz)].length).toBe(changesOf(world(), tomasz).length);
        expect(asked.text).not.toMatch(/Hannah|Tomasz|2002|2003/);
        await customer.replies(`I am ${hannah.login}, PIN ${hannah.pin}`);
        await customer.hears(/^Done\. .*2002@organization\.com are now forwarded to \+1 613 555 0177/m);
        expect(changesOf(world(), hannah)).toEqual([number]);
        expectPolite(customer);
      });

      test('one’s PIN beside the other’s extension does not work', async () => {
        const customer = MailCustomer.of(world(), tomasz);
        await customer.writes(`I am ${tomasz.login}. ${wish} PIN ${hannah.pin}`);
        await customer.hears(/did not work/);
        await world().quiet();
        expect(changesOf(world(), tomasz)).toEqual([]);
        await customer.replies(`PIN ${tomasz.pin}`);
        await customer.hears(done);
        expect(changesOf(world(), tomasz)).toEqual([number]);
      });
    });

    test('a reply to the PIN mail reaches the newest open thread', async () => {
      const { person, customer } = somebody();
      await customer.writes('Please forward my calls to 613 555 0100.', { subject: 'Older' });
      const older = await customer.hears(/613 555 0100/);
      await world().rest(3 * minute);
      await customer.writes(wish, { subject: 'Newer' });
      const newer = await customer.hears(askPin, /0177/);
      await customer.replies('PIN');
      await customer.hears(/on its way/);
      const mail = await customer.gets(/^Your support PIN$/);
      await customer.replies(person.pin, { to: mail });
      const answer = await customer.hears(done);
      await world().quiet();
      expect(caseOf(answer)).toBe(caseOf(newer));
      expect(caseOf(answer)).not.toBe(caseOf(older));
      expect(changesOf(world(), person)).toEqual([number]);
    });

    test('a mailed link that is opened proves the browser, and the thread gains nothing (P5)', async () => {
      const { person, customer } = somebody();
      await customer.writes(wish);
      await customer.hears(askPin);
      await customer.replies('PIN');
      await customer.hears(/on its way/);
      const mail = await customer.gets(/^Your support PIN$/);
      expect(await presses(world(), mail.links, 'verify')).toBe(303);
      await customer.replies('yes');
      await customer.hears(/give me the PIN from the mail/);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([]);
    });

    test('two different PINs in the new text are asked about, and neither is compared (P10)', async () => {
      const { person, customer } = somebody();
      await customer.writes(wish);
      await customer.hears(askPin);
      const other = String((Number(person.pin) + 5) % 1_000_000).padStart(6, '0');
      await customer.replies(`My PIN is ${other} or ${person.pin}, I am not sure.`);
      await customer.hears(/more than one six-digit number/);
      await world().quiet();
      expect(await actionsOf(world(), person)).not.toContain('identity.proved');
      expect(await actionsOf(world(), person)).not.toContain('identity.not-proved');
      expect(changesOf(world(), person)).toEqual([]);
      await customer.replies(person.pin);
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
      expectPolite(customer);
    });

    test('a PIN that stands only in what is quoted never counts, in any client’s layout', async () => {
      const { person, customer } = somebody();
      await customer.writes(wish);
      await customer.hears(askPin);
      await customer.replies('PIN');
      const mail = await customer.gets(/^Your support PIN$/);
      expect(mail.text).toContain(person.pin);
      await world().quiet();
      // One reply in each layout; the tokens of PIN mail and thread are both tried.
      const layouts = shapes.filter(
        ({ language, name }, n) => language === 'en' && name !== 'no quotation at all' && (store === 'embedded' || n % 6 === 0),
      );
      for (const [n, shape] of layouts.entries()) {
        const answers = customer.answers.length;
        await customer.replies('Please see what you sent me, I do not know what to do.', { shape, ...(n % 2 === 0 ? { to: mail } : {}) });
        await customer.hears(/./);
        await world().quiet();
        expect({ shape: shape.name, answers: customer.answers.length - answers, changes: changesOf(world(), person) }).toEqual({
          shape: shape.name,
          answers: 1,
          changes: [],
        });
      }
      expect((await actionsOf(world(), person)).filter((action) => action.startsWith('identity.'))).toEqual([]);
      expectPolite(customer);
    });

    test('a PIN in the new text counts in any client’s layout', async () => {
      for (const shape of shapes.filter(
        ({ language, name }) => language === 'en' && /Gmail, inline|bottom-posted|Outlook desktop|iPhone|Apple Mail$|Yahoo$/.test(name),
      )) {
        const { person, customer } = somebody();
        await customer.writes(wish);
        await customer.hears(askPin);
        await customer.replies(`My PIN is ${person.pin}.`, { shape });
        await customer.hears(done).catch((error: unknown) => {
          throw new Error(`${shape.name} (${shape.kind}): ${String(error)}`, { cause: error });
        });
        expect(changesOf(world(), person)).toEqual([number]);
      }
    });

    test('mails with thanks after all is done are answered once and open nothing', async () => {
      const { person, customer } = somebody();
      await customer.writes(`${wish} PIN ${person.pin}`);
      await customer.hears(done);
      await customer.replies('Thank you very much!');
      await customer.hears(/welcome/);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([number]);
      expect(customer.mailbox).toHaveLength(2);
      expectPolite(customer);
    });

    test('an administrator has it done for somebody else, who is told by mail', async () => {
      const { person } = somebody();
      const boss = mailPeople.administrator;
      const customer = MailCustomer.of(world(), boss);
      const other = MailCustomer.of(world(), person);
      await customer.writes(`Please forward the calls of extension ${person.extension} to 613 555 0177. My PIN is ${boss.pin}.`);
      await customer.hears(/^Done\. .*now forwarded to \+1 613 555 0177/m);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([number]);
      expect(customer.mailbox).toHaveLength(1);
      expect((await other.gets(/change was made/)).text).toMatch(/Maya Lindqvist/);
    });

    test('somebody who is no administrator is refused what is another’s', async () => {
      const [asker, victim] = [world().person(), world().person()];
      const customer = MailCustomer.of(world(), asker);
      await customer.writes(`Please forward the calls of extension ${victim.extension} to 613 555 0177. My PIN is ${asker.pin}.`);
      await customer.hears(/administrator/);
      await world().quiet();
      expect(changesOf(world(), victim)).toEqual([]);
    });

    test('“this was not me” in a proved thread, in English and French: one mail when all has ended; the PIN of before is dead', async () => {
      for (const [language, words, over] of [
        ['en', 'This was not me.', /It’s done: every verification in your name has ended/],
        ['fr', 'Ce n’était pas moi.', /C’est fait\s: toutes les vérifications à votre nom ont pris fin/],
      ] as const) {
        const person = world().person();
        const customer = MailCustomer.of(world(), person, language);
        await customer.writes(
          language === 'en' ? `${wish} PIN ${person.pin}` : `Veuillez renvoyer mes appels au 613 555 0177. NIP ${person.pin}`,
        );
        await customer.hears(/613.555.0177/);
        await customer.replies(words);
        const answer = await customer.hears(over);
        expect(answer.text).not.toMatch(/One moment|Un instant|What can I do|Que puis-je/);
        await customer.writes(
          language === 'en'
            ? `Forward my calls to 613 555 0178. PIN ${person.pin}`
            : `Renvoyez mes appels au 613 555 0178. NIP ${person.pin}`,
        );
        await customer.hears(/did not work|n’a pas fonctionné/);
        expect(await actionsOf(world(), person)).toContain('grant.revoked');
        expect(changesOf(world(), person)).toEqual([number]);
        expectPolite(customer);
      }
    });

    test('a mail that names the case of an unproved chat reads its draft back, and does it for a yes of its own alone (P4)', async () => {
      const { person, customer } = somebody();
      const chat = await world().house.customer();
      await chat.asks('forward my calls to 613 555 0179', /who you are/);
      const caseNumber = /C-\w{4}-\w/.exec(await chat.asks('bye', /case number/))?.[0] ?? '';
      await customer.writes(`Please do what I asked for in my case ${caseNumber}. PIN ${person.pin}`);
      await customer.hears(new RegExp(`asked for in case ${caseNumber}`), /\+1 613 555 0179/);
      expect(changesOf(world(), person)).toEqual([]);
      await customer.replies('Yes');
      await customer.hears(/^Done\./m);
      expect(changesOf(world(), person)).toEqual(['+16135550179']);
      expect((await chat.transcript()).map(({ text }) => text).join(' ')).not.toMatch(/Done|verified/);
    });
  },
  undefined,
  storesOfWords,
);
