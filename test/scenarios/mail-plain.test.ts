import { storesOfWords } from '../support/counts';
import { MailCustomer } from '../support/mail-customer';
import { changesOf } from '../support/mail-story';
import { inBothMailHouses } from '../support/mail-world';

const done = /^Done\. .*now forwarded to \+1 613 555 0142/m;
const first = '+16135550142';

inBothMailHouses(
  (world) => {
    describe('in a thread that is proved, only an order is carried out (P8)', () => {
      test.each([
        'Thank you\n\nUma Writer\nTel 613 555 0199',
        'Thanks! You can reach me at 613 555 0199 if needed.',
        'Please call me back at 613 555 0199',
        'Great. My new mobile is 613 555 0199, please note it.',
        'Can you block 613 555 0199?',
        'Forwarding to 613 555 0199 does not work',
        '613 555 0199',
        'In urgent cases please call my colleague at 613 555 0199.',
        'N’acceptez jamais de renvoyer mes appels au 613 555 0199',
      ])('%j changes nothing', async (text) => {
        const person = world().person();
        const customer = MailCustomer.of(world(), person);
        await customer.writes(`Please forward my calls to 613 555 0142. PIN ${person.pin}`);
        await customer.hears(done);
        await customer.replies(text);
        await world().quiet();
        expect(changesOf(world(), person)).toEqual([first]);
      });

      test.each(['Stop forwarding my calls to 613 555 0142', 'Annulez le renvoi vers le 613 555 0142'])('%j ends it', async (text) => {
        const person = world().person();
        const customer = MailCustomer.of(world(), person);
        await customer.writes(`Please forward my calls to 613 555 0142. PIN ${person.pin}`);
        await customer.hears(done);
        await customer.replies(text);
        await customer.hears(/no longer forwarded|ne sont plus/);
        expect(changesOf(world(), person)).toEqual([first, null]);
      });
    });

    test.each<readonly [string, string, 'en' | 'fr', readonly RegExp[], RegExp]>([
      [
        'in a list',
        'A few things people keep asking me:\n\n1. How do they listen to their voicemail from home?\n2. How do they record a voicemail greeting?\n3. Where do I find my login name?',
        'en',
        [/^Listen to your voicemail:\s+1\. /m, /^Record your voicemail greeting:\s+1\. /m, /^Your login name, and how to find it:\s+1\. /m],
        /no sure answer/,
      ],
      [
        'one of which nobody here knows',
        'How do I record my voicemail greeting? And how do I set up my desk phone? And why is the sky blue over Kingston?',
        'en',
        [/^Record your voicemail greeting:/m, /^Set up a new desk phone:/m, /To the rest of what you asked I have no sure answer/],
        /^I have no sure answer/m,
      ],
      [
        'en français',
        'Deux questions :\n- Comment écoute-t-on sa messagerie vocale?\n- Comment enregistre-t-on un message d’accueil?',
        'fr',
        [/^Écouter votre messagerie vocale\s:\s+1\. /m, /^Enregistrer le message d’accueil de votre messagerie vocale\s:\s+1\. /m],
        /pas de réponse sûre/,
      ],
    ])('of several questions each is answered: %s', async (_what, text, language, answers, never) => {
      const person = world().person();
      const customer = MailCustomer.of(world(), person, language);
      await customer.writes(text);
      const answer = await customer.hears(answers[0] ?? /./);
      for (const each of answers) expect(answer.text).toMatch(each);
      expect(answer.text).not.toMatch(never);
      expect(changesOf(world(), person)).toEqual([]);
    });

    test('a number to call back beside the PIN is not where calls go', async () => {
      const person = world().person();
      const customer = MailCustomer.of(world(), person);
      await customer.writes('Please forward my calls to 613 555 0142.');
      await customer.hears(/support PIN/);
      await customer.replies(`PIN ${person.pin}. If anything is wrong call me at 613 555 0199`);
      await world().quiet();
      expect(changesOf(world(), person)).not.toContain('+16135550199');
    });
  },
  undefined,
  storesOfWords,
);
