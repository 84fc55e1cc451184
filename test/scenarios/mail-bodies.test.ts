import { storesOfWords } from '../support/counts';
import { MailCustomer } from '../support/mail-customer';
import { expectPolite } from '../support/mail-polite';
import { changesOf } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';

const number = '+16135550177';
const done = /^Done\. .*now forwarded to \+1 613 555 0177/m;
const fait = /^C’est fait\. .*maintenant renvoyés vers le \+1 613 555 0177/m;

/** Bytes of windows-1252: its letters of French are those of Latin 1. */
const cp1252 = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
/** "こんにちは。" in ISO-2022-JP, then ASCII. */
const iso2022jp = (text: string): Buffer =>
  Buffer.concat([Buffer.from('\x1b$B$3$s$K$A$O!#\x1b(B\r\n\r\n', 'latin1'), Buffer.from(text, 'latin1')]);

inBothMailHouses(
  (world) => {
    const somebody = (language: 'en' | 'fr' = 'en') => {
      const person = world().person();
      return { person, customer: MailCustomer.of(world(), person, language) };
    };

    test.each<readonly [string, (pin: string) => string]>([
      [
        'of a phone',
        (pin) =>
          `<html><body dir="auto"><div>Please forward my calls to 613&nbsp;555&nbsp;0177.</div><div><br></div><div>My PIN is <b>${pin}</b>.</div><div dir="ltr">Sent from my iPhone</div></body></html>`,
      ],
      [
        'with styles, a hidden text and a picture',
        (pin) =>
          `<html><head><style>p{color:red}</style><title>x</title></head><body><p>Please forward my calls to 613 555 0177.</p><p>PIN ${pin}</p><img src="cid:logo" alt=""><div style="display:none">preheader 111111</div></body></html>`,
      ],
    ])('a mail of HTML alone %s', async (_what, html) => {
      const { person, customer } = somebody();
      await customer.posts({ subject: 'Forwarding', html: html(person.pin) });
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
      expectPolite(customer);
    });

    test('a French mail in windows-1252, with its subject in encoded words', async () => {
      const { person, customer } = somebody('fr');
      const text = `Bonjour,\r\n\r\nveuillez renvoyer mes appels vers le 613 555 0177, s’il vous plaît. Mon PIN est ${person.pin}.\r\n\r\nMerci,\r\nZoé Lefèvre`;
      await customer.posts({
        subject: 'Renvoi d’appels à l’été',
        content: { type: 'text/plain; charset=windows-1252', bytes: cp1252(text) },
      });
      const answer = await customer.hears(fait);
      expect(answer.subject).toMatch(/^Re: Renvoi d’appels à l’été \[C-/);
      expect(changesOf(world(), person)).toEqual([number]);
      expectPolite(customer);
    });

    test('a mail in ISO-2022-JP is read to its end', async () => {
      const { person, customer } = somebody();
      await customer.posts({
        subject: 'Forwarding',
        content: {
          type: 'text/plain; charset=iso-2022-jp',
          bytes: iso2022jp(`Please forward my calls to 613 555 0177.\r\nMy PIN is ${person.pin}.\r\n`),
        },
      });
      const answer = await customer.hears(/613 555 0177/);
      if (!done.test(answer.text)) {
        await customer.replies('yes', { sign: '' });
        await customer.hears(done);
      }
      expect(changesOf(world(), person)).toEqual([number]);
    });

    test('flowed text in which a line was broken within the number', async () => {
      const { person, customer } = somebody();
      const bytes = Buffer.from(`Please forward my calls to 613 \r\n555 0177. My PIN is \r\n${person.pin}.\r\n`);
      await customer.posts({ subject: 'Forwarding', content: { type: 'text/plain; charset=utf-8; format=flowed', bytes } });
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
    });

    test('a signature of the company, with numbers of its own, is no part of the request', async () => {
      const { person, customer } = somebody();
      await customer.writes(
        `Please forward my calls to 613 555 0177. My PIN is ${person.pin}.\n\n-- \nAlex Writer\nOrganization Ltd, Unit 482913\nT +1 613 555 0190 | F +1 613 555 0191`,
      );
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
    });

    test('the last word of the subject and the first of the text make no phrase: “Another”, “PIN” is no wish for another PIN', async () => {
      const { person, customer } = somebody();
      await customer.writes(`Forward my calls to 613 555 0177. PIN ${person.pin}`, { subject: 'Another' });
      await customer.hears(done);
      await world().quiet();
      expect(customer.mailbox.map(({ subject }) => subject)).not.toContain('Your new support PIN');
      expect(changesOf(world(), person)).toEqual([number]);
    });

    test('files beside the words are left alone; files without words are answered', async () => {
      const { person, customer } = somebody();
      const attachments = [
        { filename: 'form.pdf', content: Buffer.from('%PDF-1.4 PIN 111111') },
        { filename: 'PIN 222222.txt', content: 'PIN 222222' },
      ];
      await customer.posts({ subject: 'Forwarding', text: 'Please forward my calls to 613 555 0177.', attachments });
      const asked = await customer.hears(/613 555 0177/, /6-digit support PIN/);
      await customer.replies(`PIN ${person.pin}`, { to: asked });
      await customer.hears(done);
      expect(changesOf(world(), person)).toEqual([number]);
      await customer.posts({ subject: '', text: '', attachments });
      await customer.hears(/files/);
      await world().quiet();
      expectPolite(customer);
      expect(JSON.stringify(customer.mailbox.map(({ text }) => text))).not.toMatch(/111111|222222/);
    });

    test('an empty mail, and one with a subject alone, are answered', async () => {
      const { person, customer } = somebody();
      await customer.writes('', { subject: 'Please forward my calls to 613 555 0177' });
      await customer.hears(/613 555 0177/, /6-digit support PIN/);
      await customer.writes('', { subject: '' });
      await customer.hears(/./);
      await world().quiet();
      expect(customer.answers).toHaveLength(2);
      expect(changesOf(world(), person)).toEqual([]);
    });

    test('60 kB of text is answered without being carried out', async () => {
      const { person, customer } = somebody();
      await customer.writes(`Please forward my calls to 613 555 0177. ${'and then some more, '.repeat(3_000)}`);
      await customer.hears(/./);
      await world().quiet();
      expect(changesOf(world(), person)).toEqual([]);
      expect(customer.mailbox).toHaveLength(1);
    });
  },
  undefined,
  storesOfWords,
);
