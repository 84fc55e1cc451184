import { hears, mailed, opensLink, expectStory, type Row, type Story } from './support/story';
import { inBothStores, minute, second } from './support/world';

const fr = { locale: 'fr-CA' };
const asked: readonly Row[] = [
  ['101@organization.com, forward my calls to 613 555 0100', /Shall I/],
  ['yes', /support PIN/],
];
const demandé: readonly Row[] = [
  ['je suis 101@organization.com, renvoyez mes appels au 613 555 0100', /Dois-je/],
  ['oui', /PIN d’assistance/],
];
const wrong = /That did not work\. Either it was not the newest PIN or there were too many tries; the link in the mail works in any case\./;
const faux = /Cela n’a pas fonctionné.*le lien du courriel fonctionne dans tous les cas/;

const stories: Record<string, Story> = {
  'three wrong PINs, then even the right one is not compared, and the mailed link lets its owner in': {
    rows: [
      ...asked,
      ['I lost it', /on its way/],
      ['{WRONG}', wrong],
      ['my PIN is {WRONG}', wrong],
      ['{WRONG}', wrong],
      ['{PIN}', wrong],
      opensLink(200),
      hears(/you opened the link we mailed you: you’re verified/),
      hears(/now forwarded to \+1 613 555 0100/),
    ],
  },
  'one wrong PIN, and the right one': {
    rows: [...asked, ['send it', /on its way/], ['{WRONG}', wrong], ['oh, it’s {PIN}', /verified/, /^Done/]],
  },
  'asked for again within two minutes it says so, later it comes again and is the same (P6)': {
    rows: [
      ...asked,
      ['I don’t have it', /a mail with your PIN is on its way/],
      ['mail me my PIN again', /already on its way.*at most one in two minutes/],
      ({ world }) => Promise.resolve(world.later(2 * minute + second)),
      ['still nothing came, send it again', /a mail with your PIN is on its way/],
      async ({ mail, customer }) => {
        await mail(/PIN/);
        await customer.hears(/on its way/);
      },
      ['{PIN}', /verified/, /^Done/],
      async ({ mails }) => {
        const pins = (await mails()).filter(({ subject }) => subject === 'Your support PIN').map(({ text }) => /^\d{6}$/m.exec(text)?.[0]);
        expect(pins).toHaveLength(2);
        expect(new Set(pins).size).toBe(1);
      },
    ],
  },
  'the PIN in other notations': {
    rows: [
      ...asked,
      ['mail it', /on its way/],
      async ({ customer, mail }) => {
        const pin = /^\d{6}$/m.exec((await mail(/PIN/)).text)?.[0] ?? '';
        await customer.asks([...pin].join('-'), /verified/);
      },
      hears(/^Done/),
    ],
  },
  'a PIN before it is known whose': {
    rows: [
      ['my PIN is 483920', /whose it is/],
      ['101@organization.com', /6-digit support PIN/],
    ],
  },
  'a login name is reminded to the address on file, without a PIN': {
    as: 103,
    rows: [
      ['I forgot my login name', /Which email address is on file/],
      ['louis.gagnon@example.com', /If that address is on file, a mail with every login name.*at most one an hour/],
      mailed(/^Your login name$/, 103, '103@organization.com'),
      ['what’s my login? my address is louis.gagnon@example.com', /at most one an hour/],
    ],
  },
  'every login name of a shared address': {
    as: 104,
    rows: [
      ['please remind me of my login name, front.desk@example.com', /every login name/],
      mailed(/^Your login name$/, 104, '104@organization.com', '105@organization.com'),
    ],
  },
  'trois PIN faux, puis le lien': {
    ...fr,
    rows: [
      ...demandé,
      ['je l’ai perdu', /en route/],
      ['{WRONG}', faux],
      ['{WRONG}', faux],
      ['{WRONG}', faux],
      ['{PIN}', faux],
      opensLink(200),
      hears(/ouvert le lien/),
      hears(/^C’est fait/),
    ],
  },
  'redemandé en moins de deux minutes': {
    ...fr,
    rows: [...demandé, ['je ne l’ai pas', /en route/], ['envoyez-moi encore mon PIN', /déjà en route.*toutes les deux minutes/]],
  },
  'identifiant oublié': {
    ...fr,
    as: 100,
    rows: [
      ['j’ai oublié mon identifiant', /Quelle est votre adresse courriel/],
      ['maya.lindqvist@example.com', /Si cette adresse est enregistrée/],
      mailed(/^Votre identifiant$/, 100, '100@organization.com'),
    ],
  },
};

inBothStores((world) => {
  test.each(Object.entries(stories))('the PIN: %s', async (_what, story) => {
    await expectStory(world(), story);
  });

  test.each([
    [
      'en-US',
      '101@organization.com, I need a new support PIN',
      'yes',
      'mail me my PIN',
      /on its way/,
      /You have a new support PIN/,
      /A new support PIN was made, so this verification has ended/,
      /did not work/,
    ],
    [
      'fr-CA',
      'je suis 101@organization.com, je veux un nouveau PIN d’assistance',
      'oui',
      'envoyez-moi mon PIN',
      /en route/,
      /Vous avez un nouveau PIN/,
      /Un nouveau PIN d’assistance a été créé.+cette vérification a donc pris fin/,
      /pas fonctionné/,
    ],
  ])(
    'a new PIN ends the old one and every other chat of its owner, which is told; the chat that asked goes on (%s)',
    async (locale, wish, yes, mail, onItsWay, made, ended, didNotWork) => {
      const other = await expectStory(world(), {
        locale,
        rows: [
          [wish, /./],
          [yes, /PIN/],
          [mail, onItsWay],
          [locale === 'en-US' ? 'cancel' : 'annuler', /./],
          ['{PIN}', /./],
          ['PIN {PIN}', /verified|confirmée/],
        ],
      });
      const old = /^\d{6}$/m.exec((await other.mail(/PIN/)).text)?.[0] ?? '';
      other.customer.marks();
      const asking = await expectStory(world(), {
        locale,
        rows: [
          [wish, /./],
          [yes, /PIN/],
          [old, /verified|confirmée/, made],
        ],
      });
      await other.customer.hears(ended);
      await asking.customer.asks(
        locale === 'en-US' ? 'forward my calls to 613 555 0100' : 'renvoyez mes appels au 613 555 0100',
        /Shall I|Dois-je/,
      );
      await asking.customer.asks(yes, /^(Done|C’est fait)/);
      await other.customer.asks(
        locale === 'en-US' ? `stop forwarding my calls, PIN ${old}` : `arrêtez le renvoi de mes appels, PIN ${old}`,
        didNotWork,
      );
      const fresh = await asking.mail(/new support PIN|nouveau PIN/);
      expect(await other.customer.asks(`PIN ${/^\d{6}$/m.exec(fresh.text)?.[0] ?? ''}`, /verified|confirmée/)).not.toContain(old);
    },
  );
});
