import { storesOfWords } from '../support/counts';
import { hears, mailed, expectStory, type Row, type Story } from './support/story';
import { inBothStores } from './support/world';

const fr = { locale: 'fr-CA' };
const pin: readonly Row[] = [
  ['yes', /support PIN/],
  ['mail it to me', /on its way/],
  ['{PIN}', /verified/],
];
const nip: readonly Row[] = [
  ['oui', /PIN d’assistance/],
  ['envoyez-moi mon PIN', /en route/],
  ['{PIN}', /confirmée/],
];

const stories: Record<string, Story> = {
  'an administrator changes two users at once': {
    as: 100,
    rows: [
      ['forward calls of extension 101 to 613 555 0100 and stop forwarding 104', /who you are/],
      ['100@organization.com', /1\. Forward calls of extension 101.*2\. Stop forwarding calls of extension 104.*Shall I do all of this/s],
      ...pin,
      hears(/Calls of extension 101 are now forwarded/),
      hears(/Calls of extension 104 are no longer forwarded/),
      mailed(/change was made/, 101, 'Maya Lindqvist asked us'),
      mailed(/change was made/, 104, 'Maya Lindqvist asked us'),
    ],
  },
  'an ordinary user is refused for a colleague, after the proof': {
    rows: [
      ['please forward 104’s calls to 613 555 0100', /who you are/],
      ['101@organization.com', /Forward calls of extension 104/],
      ...pin,
      hears(/I haven’t done this: “Forward calls of extension 104.*Only an administrator of your account/s),
    ],
  },
  'an office manager is refused for a colleague too': {
    as: 103,
    rows: [
      ['103@organization.com here, stop forwarding for extension 101', /Stop forwarding calls of extension 101/],
      ...pin,
      hears(/Only an administrator/),
    ],
  },
  'an administrator of another account is not one of this': {
    as: 100,
    rows: [
      ['forward the calls of 101@example.net to 613 555 0100', /who you are|Shall I/],
      ['I am 100@organization.com', /Forward calls of 101@example\.net/],
      ...pin,
      hears(/I can’t find that user in your account/),
    ],
  },
  'an extension that nobody has is told to a proved administrator only': {
    as: 100,
    rows: [
      ['I’m 100@organization.com, forward extension 177 to 613 555 0100', /Forward calls of extension 177.*Shall I/s],
      ...pin,
      hears(/I can’t find that user in your account/),
    ],
  },
  'a user who was never activated is verified, and nothing is changed': {
    as: 102,
    rows: [
      ['102@organization.com. Forward my calls to 613 555 0100', /Shall I do this/],
      ...pin,
      hears(/I haven’t done this.*not active at the moment/s),
    ],
  },
  'a number abroad wants a one-time code, which the PIN is not': {
    rows: [
      ['forward my calls to +44 20 7946 0958', /who you are/],
      ['101@organization.com', /Forward calls of 101@organization\.com to \+44 20 7946 0958/],
      ...pin,
      hears(/one more check.*one-time code.*at most five in a quarter of an hour/s),
      mailed(
        /^Your one-time code$/,
        101,
        'Forward calls of 101@organization.com to +44 20 7946 0958',
        'confirms exactly this and nothing else',
      ),
      ['{PIN}', /did not work.*newest code/s],
      ['{CODE}', /the code is right/, /now forwarded to \+44 20 7946 0958/],
      ['forward my calls to +33 1 99 00 12 34', /Shall I/],
      ['yes', /one more check/],
      mailed(/^Your one-time code$/, 101, /\+33 1 99 00 12 34/),
    ],
  },
  'a premium number is not taken, another one is asked for': {
    rows: [
      ['forward my calls to 1-900-555-0199', /premium-rate number/, /Which number should your calls go to/],
      ['613 555 0100', /who you are/],
      ['101@organization.com', /\+1 613 555 0100\.\s+Shall I/],
    ],
  },
  'an emergency number is not taken': {
    rows: [
      ['forward my calls to 911', /emergency number/, /Which number/],
      ['stop forwarding', /who you are/],
      ['101@organization.com', /Stop forwarding calls/],
    ],
  },
  'the extension’s own number is refused once the directory may be asked': {
    rows: [['101@organization.com: forward my calls to 613 555 0111', /Shall I/], ...pin, hears(/own number.*circles/)],
  },
  'une administratrice pour deux personnes': {
    ...fr,
    as: 100,
    rows: [
      ['je suis 100@organization.com, renvoyez les appels du poste 101 vers le 613 555 0100', /poste 101.*Dois-je/s],
      ['et arrêtez le renvoi du poste 104', /1\..*101.*2\..*104.*Dois-je faire tout cela/s],
      ...nip,
      hears(/poste 101 sont maintenant renvoyés/),
      hears(/poste 104 ne sont plus renvoyés/),
    ],
  },
  'refusé pour un collègue': {
    ...fr,
    rows: [
      ['c’est 101@organization.com, renvoyez les appels du poste 104 vers le 613 555 0100', /poste 104/],
      ...nip,
      hears(/Je n’ai pas fait ceci.*Seul un administrateur/s),
    ],
  },
  'jamais activée': {
    ...fr,
    as: 102,
    rows: [['102@organization.com, renvoyez mes appels au 613 555 0100', /Dois-je/], ...nip, hears(/accès n’est pas actif/)],
  },
  'un numéro à l’étranger': {
    ...fr,
    rows: [
      ['je suis 101@organization.com, renvoyez mes appels au +33 1 99 00 12 34', /\+33 1 99 00 12 34.*Dois-je/s],
      ...nip,
      hears(/Un code à usage unique/),
      ['le code est {CODE}', /le code est exact/, /maintenant renvoyés vers le \+33 1 99 00 12 34/],
    ],
  },
  'un numéro surtaxé, puis d’urgence': {
    ...fr,
    rows: [
      ['renvoyez mes appels au 1-900-555-0199', /numéro surtaxé/, /Vers quel numéro/],
      ['au 911', /numéro d’urgence/],
    ],
  },
};

inBothStores(
  (world) => {
    test.each(Object.entries(stories))('%s', async (what, story) => {
      const { customer } = await expectStory(world(), story);
      const done = (await customer.transcript()).filter(({ from, text }) => from.role === 'bot' && /^(Done|C’est fait)/.test(text ?? ''));
      expect(done.length > 0).toBe(/at once|abroad|étranger|deux personnes/.test(what));
    });
  },
  undefined,
  storesOfWords,
);
