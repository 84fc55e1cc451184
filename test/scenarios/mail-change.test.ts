import { storesOfWords } from '../support/counts';
import { MailCustomer } from '../support/mail-customer';
import { expectPolite } from '../support/mail-polite';
import { auditOf, caseOf, changesOf, expectNoSecretLogged } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';

const number = '+16135550177';
const done = /^Done\. .*now forwarded to \+1 613 555 0177/m;
const fait = /^C’est fait\. .*maintenant renvoyés vers le \+1 613 555 0177/m;

const words = {
  English: {
    language: 'en',
    done,
    askPin: /6-digit support PIN/,
    askNumber: /number your calls should go to/,
    mailed: /on its way/,
    yes: 'Yes please.',
    summary: /Forward calls of [\w.]+@organization\.com to \+1 613 555 0177/,
    all: (pin: string) => `Hello,\n\nplease forward my calls to 613 555 0177. My PIN is ${pin}.\n\nBest regards,\nAlex`,
    wish: 'Could you please forward my calls to 613 555 0177?',
    vague: 'Hello, I would like to forward my calls.',
    to: 'To 613 555 0177, please.',
    pinIs: (pin: string) => `My PIN is ${pin}.`,
    pinSubject: /^Your support PIN$/,
  },
  French: {
    language: 'fr',
    done: fait,
    askPin: /PIN d’assistance à 6 chiffres/,
    askNumber: /numéro vers lequel/,
    mailed: /est en route/,
    yes: 'Oui, allez-y.',
    summary: /Renvoyer les appels de [\w.]+@organization\.com vers le \+1 613 555 0177/,
    all: (pin: string) => `Bonjour,\n\nveuillez renvoyer mes appels vers le 613 555 0177. Mon PIN est ${pin}.\n\nCordialement,\nAlex`,
    wish: 'Pourriez-vous renvoyer mes appels vers le 613 555 0177 ?',
    vague: 'Bonjour, je voudrais renvoyer mes appels.',
    to: 'Au 613 555 0177, s’il vous plaît.',
    pinIs: (pin: string) => `Mon PIN est ${pin}.`,
    pinSubject: /^Votre PIN d’assistance$/,
  },
} as const;

inBothMailHouses(
  (world) => {
    describe.each(Object.entries(words))('in %s', (_language, its) => {
      const somebody = () => {
        const person = world().person();
        return { person, customer: MailCustomer.of(world(), person, its.language) };
      };

      test('one mail that names everything and carries the PIN is carried out and answered once, with “this was not me” (P8)', async () => {
        const { person, customer } = somebody();
        const sent = await customer.writes(its.all(person.pin));
        const answer = await customer.hears(its.done);
        await world().quiet();
        expect(changesOf(world(), person)).toEqual([number]);
        expect(customer.mailbox).toEqual([answer]);
        expect(answer).toMatchObject({ inReplyTo: sent.messageId, references: [sent.messageId], from: 'support@support.example' });
        expect(answer.subject).toMatch(/^Re: (A request|Demande) \[C-[0-9A-Z]{4}-[0-9A-Z]\]$/);
        expect(answer.links.filter((link) => link.includes('/not-me/'))).toHaveLength(1);
        expect((await auditOf(world(), person)).map(({ action, method }) => ({ action, method }))).toEqual(
          expect.arrayContaining([
            { action: 'identity.proved', method: 'pin' },
            { action: 'change.authorized', method: 'pin' },
            { action: 'change.applied', method: 'pin' },
          ]),
        );
        expect(`${answer.text}${answer.html}${answer.subject}`).not.toContain(person.pin);
        expectNoSecretLogged(world(), customer, person);
        expectPolite(customer);
      });

      test('in three mails: what, whereto, the PIN; all in one thread under one case number', async () => {
        const { person, customer } = somebody();
        await customer.writes(its.vague);
        const first = await customer.hears(its.askNumber, its.askPin);
        await customer.replies(its.to);
        const second = await customer.hears(its.summary, its.askPin);
        expect(changesOf(world(), person)).toEqual([]);
        await customer.replies(its.pinIs(person.pin));
        const third = await customer.hears(its.done);
        await world().quiet();
        expect(changesOf(world(), person)).toEqual([number]);
        expect(customer.mailbox).toEqual([first, second, third]);
        expect([first, second, third].map(caseOf)).toEqual([caseOf(first), caseOf(first), caseOf(first)]);
        expectPolite(customer);
      });

      test('a bare PIN in a reply to the mail that announces the case is enough (PA-8, PA-9)', async () => {
        const { person, customer } = somebody();
        await customer.writes(its.wish);
        const announced = await customer.hears(its.summary, its.askPin);
        expect(announced.links.filter((link) => link.includes('/not-me/'))).toEqual([]);
        await customer.replies(person.pin, { sign: '' });
        const answer = await customer.hears(its.done);
        await world().quiet();
        expect(changesOf(world(), person)).toEqual([number]);
        expect(caseOf(answer)).toBe(caseOf(announced));
        expectPolite(customer);
      });

      test('everything missing is understood from one reply', async () => {
        const { person, customer } = somebody();
        await customer.writes(its.vague);
        await customer.hears(its.askNumber, its.askPin);
        await customer.replies(`${its.to} ${its.pinIs(person.pin)}`);
        await customer.hears(its.done);
        await world().quiet();
        expect(changesOf(world(), person)).toEqual([number]);
        expect(customer.answers).toHaveLength(2);
        expectPolite(customer);
      });

      test('“PIN” has the PIN mailed beside the thread, and it counts when it is given in the thread', async () => {
        const { person, customer } = somebody();
        await customer.writes(its.wish);
        await customer.hears(its.askPin);
        await customer.replies('PIN');
        await customer.hears(its.mailed);
        const mail = await customer.gets(its.pinSubject);
        expect(mail.text).toMatch(new RegExp(`^${person.pin}$`, 'm'));
        expect(mail.inReplyTo).toBeUndefined();
        expect(mail.subject).not.toMatch(/C-[0-9A-Z]{4}/);
        await customer.replies(its.pinIs(await customer.secret(its.pinSubject)));
        await customer.hears(its.done);
        await world().quiet();
        expect(changesOf(world(), person)).toEqual([number]);
        expectPolite(customer);
      });
    });

    test.each(['noDmarc', 'spfOnly'] as const)('an address whose domain has no DMARC is proved by what it has (%s)', async (sort) => {
      const person = world().person(sort);
      const customer = MailCustomer.of(world(), person);
      await customer.writes(words.English.all(person.pin));
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
    });

    test('a question is answered without a PIN (PA-1)', async () => {
      const person = world().person();
      const customer = MailCustomer.of(world(), person);
      await customer.writes('What is a support PIN?', { subject: 'Question' });
      const answer = await customer.hears(/six digits that show support it’s really you/);
      await world().quiet();
      expect(answer.text).not.toMatch(/reply “PIN”|6-digit support PIN \(/);
      expect(customer.mailbox).toHaveLength(1);
      expectPolite(customer);
    });

    test('a summary that was answered with yes and no PIN is not carried out', async () => {
      const person = world().person();
      const customer = MailCustomer.of(world(), person);
      await customer.writes(words.English.wish);
      await customer.hears(words.English.summary);
      await customer.replies('Yes please.');
      await customer.hears(words.English.askPin);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([]);
      await customer.replies(`PIN ${person.pin}`);
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
      expectPolite(customer);
    });

    test('three wrong PINs, then even the right one is not compared; the link in the mail lets its owner in (I2, I15)', async () => {
      const person = world().person();
      const customer = MailCustomer.of(world(), person);
      const wrong = String((Number(person.pin) + 1) % 1_000_000).padStart(6, '0');
      await customer.writes(`${words.English.wish} PIN ${wrong}`);
      await customer.hears(/did not work/);
      for (const pin of [wrong, wrong, person.pin]) {
        await customer.replies(`My PIN is ${pin}.`);
        await customer.hears(/did not work/);
      }
      expect(changesOf(world(), person)).toEqual([]);
      expectPolite(customer);
    });
  },
  undefined,
  storesOfWords,
);
