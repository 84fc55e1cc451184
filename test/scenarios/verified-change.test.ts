import { hears, mailed, expectStory, type Story } from './support/story';
import { inBothStores } from './support/world';

const stories: Record<string, Story> = {
  'in English, step by step': {
    rows: [
      ['Hey there, I’m out of office all week. Can you send my calls to my cell, 613-555-0177?', /who you are/],
      ['101@organization.com', /Forward calls of 101@organization\.com to \+1 613 555 0177\.\s+Shall I do this\?/],
      ['Yep', /6-digit support PIN\. Do you have it\?/],
      [
        'I don’t have it, mail it please',
        /If I know you by that name, a mail with your PIN is on its way.*support@localhost.*“Your support PIN”.*spam/s,
        /Enter it below/,
      ],
      mailed(/^Your support PIN$/, 101, /^\d{6}$/m, 'in the chat on our website', 'We never call you to ask for this PIN'),
      [
        '{PIN}',
        /you’re verified/,
        /^Done\. Calls of 101@organization\.com are now forwarded to \+1 613 555 0177, from .* To undo it.*C-[0-9A-Z]{4}-[0-9A-Z]/s,
      ],
      mailed(
        /change was made/,
        101,
        'Daniel Okafor, 101@organization.com',
        /forwarded to \+1 613 555 0177/,
        /C-[0-9A-Z]{4}-[0-9A-Z]/,
        '/not-me/',
      ),
      ['thanks!', /You’re welcome/],
    ],
  },
  'en français, étape par étape': {
    locale: 'fr-CA',
    rows: [
      ['Bonjour, je voudrais renvoyer mes appels au 613-555-0178 svp', /qui vous êtes/],
      ['101@organization.com', /Renvoyer les appels de 101@organization\.com vers le \+1 613 555 0178\.\s+Dois-je le faire/],
      ['oui', /PIN d’assistance à 6 chiffres/],
      ['je ne l’ai pas, envoyez-le moi', /Si je vous connais sous ce nom, un courriel avec votre PIN est en route/],
      mailed(/^Votre PIN d’assistance$/, 101, /^\d{6}$/m),
      [
        'mon PIN est {PIN}',
        /votre identité est confirmée/,
        /^C’est fait\. .* maintenant renvoyés vers le \+1 613 555 0178.*numéro de dossier est C-/s,
      ],
      mailed(/modification/, 101, /\+1 613 555 0178/),
      ['merci beaucoup', /Je vous en prie/],
    ],
  },
  'in English, by somebody with the PIN at hand, all in one message': {
    rows: [
      ['could you mail me my PIN', /who you are/],
      ['101@organization.com', /on its way/],
      [
        '101@organization.com, PIN {PIN}, forward my calls to 613 555 0100 and make me a new support PIN',
        /verified/,
        /1\. Forward calls of 101@organization\.com to \+1 613 555 0100\s+2\. Make a new support PIN.*Shall I do all of this/s,
      ],
      ['go ahead', /now forwarded to \+1 613 555 0100/, /You have a new support PIN/],
      mailed(/^Your new support PIN$/, 101, /^\d{6}$/m, 'The old one no longer works'),
    ],
  },
  'en français, tout en un message': {
    locale: 'fr-CA',
    as: 100,
    rows: [
      ['envoyez-moi mon PIN', /qui vous êtes/],
      ['100@organization.com', /est en route/],
      [
        'Je suis 100@organization.com, mon PIN est {PIN} : renvoyez les appels du poste 101 vers le 613 555 0100 et arrêtez le renvoi du poste 104',
        /confirmée/,
        /1\..*101.*2\..*104.*Dois-je faire tout cela/s,
      ],
      ['oui allez-y', /poste 101 sont maintenant renvoyés/, /poste 104 ne sont plus renvoyés/],
      mailed(/modification/, 104, /Maya Lindqvist/),
    ],
  },
  'in English, with the PIN on the card': {
    rows: [
      ['stop forwarding my calls please', /who you are/],
      ['101@organization.com', /Stop forwarding calls of 101@organization\.com/],
      ['sure', /support PIN/],
      async ({ customer }) => {
        await customer.submits({ intent: 'pin.requested', pin: '' });
        await customer.hears(/on its way/);
      },
      async ({ customer, mail }) => {
        const pin = /^\d{6}$/m.exec((await mail(/PIN/)).text)?.[0] ?? '';
        await customer.submits({ pin: ` ${pin.slice(0, 3)} ${pin.slice(3)}` });
        await customer.hears(/verified/);
        expect(JSON.stringify(await customer.transcript())).not.toMatch(`${pin.slice(0, 3)} ?${pin.slice(3)}`);
      },
      hears(/no longer forwarded/),
    ],
  },
  'in English, with the PIN dictated into the card': {
    rows: [
      ['I am 101@organization.com, stop forwarding my calls please', /Stop forwarding calls of 101@organization\.com/],
      ['sure', /support PIN/],
      async ({ customer }) => {
        await customer.submits({ intent: 'pin.requested', pin: '' });
        await customer.hears(/on its way/);
      },
      async ({ customer, mail }) => {
        const pin = /^\d{6}$/m.exec((await mail(/PIN/)).text)?.[0] ?? '';
        const words = [...pin].map((digit) => 'zero one two three four five six seven eight nine'.split(' ')[Number(digit)]);
        await customer.submits({ pin: words.slice(1).join(' ') });
        await customer.hears(/not six digits/);
        await customer.submits({ pin: words.join(' ') });
        await customer.hears(/verified/);
        expect(JSON.stringify(await customer.transcript())).not.toMatch(words.slice(1).join(' '));
      },
      hears(/no longer forwarded/),
    ],
  },
};

inBothStores((world) => {
  test.each(Object.entries(stories))('a customer is verified by PIN and sees the change happen: %s', async (_how, story) => {
    await expectStory(world(), story);
  });
});
