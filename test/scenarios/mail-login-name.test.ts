import { MailCustomer } from '../support/mail-customer';
import { changesOf } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';

inBothMailHouses((world) => {
  test.each([
    ['en', 'Hello, I can’t remember my username. Can you send it to me?', /^Your login name/, /on its way/],
    ['fr', 'Bonjour, j’ai oublié mon identifiant. Pouvez-vous me le rappeler ?', /^Votre identifiant/, /en route/],
  ] as const)(
    'who writes from the address on file (%s) is mailed their login name and asked nothing',
    async (language, text, subject, said) => {
      const person = world().person();
      const customer = MailCustomer.of(world(), person, language);
      await customer.writes(text);
      const answer = await customer.hears(said);
      expect((await customer.gets(subject)).text).toContain(person.login);
      await world().quiet();
      expect(answer.text).not.toMatch(/Which email address|Quelle adresse/);
      expect(changesOf(world(), person)).toEqual([]);
    },
  );
});
