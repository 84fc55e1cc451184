import { Customer } from '../support/customer';
import { sixDigits } from '../support/house';
import { MailCustomer } from '../support/mail-customer';
import { changesOf } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';

const linkIn = (text: string): string => /https?:\/\/\S+\/resume\/\S+/.exec(text)?.[0] ?? '';

inBothMailHouses((world) => {
  test('a thread that is proved has a link mailed, and a browser goes on in its case: asked there, done once', async () => {
    const person = world().person();
    const customer = MailCustomer.of(world(), person);
    await customer.writes(`Please forward my calls to 613 555 0142 and send me a link to go on on my computer. PIN ${person.pin}`);
    await customer.hears(/A mail with a link to go on is on its way/, /0142/);
    const mail = await customer.gets(/^Your link to go on$/);
    expect(`${mail.subject}${mail.text}`).not.toMatch(sixDigits);
    expect(changesOf(world(), person)).toEqual([]);
    const chat = await Customer.opensElsewhere(world().house.url, linkIn(mail.text));
    await chat.hears(/open case with me/);
    await chat.hears(/613 555 0142.*Shall I do this/s);
    await chat.asks('yes', /^Done\./);
    expect(changesOf(world(), person)).toEqual(['+16135550142']);
    await customer.replies('Is it done?');
    await customer.hears(/just done in a chat/);
    expect(changesOf(world(), person)).toEqual(['+16135550142']);
  });

  test('a thread that is not proved has one mailed in French, which leads to a case of its own; the thread gains nothing', async () => {
    const person = world().person();
    const customer = MailCustomer.of(world(), person, 'fr');
    await customer.writes('Veuillez renvoyer mes appels vers le 613 555 0143. Envoyez-moi un lien pour terminer plus tard.');
    await customer.hears(/un courriel avec un lien pour continuer est en route/);
    const mail = await customer.gets(/^Votre lien pour continuer$/);
    const chat = await Customer.opensElsewhere(world().house.url, linkIn(mail.text), { locale: 'fr-CA' });
    await chat.hears(/613 555 0143.*Dois-je/s);
    await customer.replies('oui');
    await customer.hears(/PIN/);
    expect(changesOf(world(), person)).toEqual([]);
    await chat.asks('oui', /^C’est fait\./);
    expect(changesOf(world(), person)).toEqual(['+16135550143']);
  });
});
