import { storesOfWords } from '../support/counts';
import { mailed, expectStory, type Row, type Story } from './support/story';
import { inBothStores } from './support/world';

const asked: readonly Row[] = [
  ['forward my calls to 613 555 0100', /who you are/],
  ['101@organization.com', /\+1 613 555 0100\.\s+Shall I do this/],
];
const demandé: readonly Row[] = [
  ['renvoyer mes appels au 613 555 0100', /qui vous êtes/],
  ['101@organization.com', /le \+1 613 555 0100\.\s+Dois-je/],
];
const pin: readonly Row[] = [
  ['yes', /support PIN/],
  ['I don’t have it', /on its way/],
  ['{PIN}', /verified/, /^Done/],
];
const nip: readonly Row[] = [
  ['oui', /PIN d’assistance/],
  ['je ne l’ai pas', /en route/],
  ['{PIN}', /confirmée/, /^C’est fait/],
];
const fr = { locale: 'fr-CA' };

const stories: Record<string, Story> = {
  'another number before the yes': {
    rows: [...asked, ['no wait, to 613 555 0188', /changed that/, /\+1 613 555 0188\.\s+Shall I/], ...pin, ['thanks', /welcome/]],
  },
  'no, then another number': {
    rows: [...asked, ['no', /What should be different/], ['613 555 0189', /changed that/, /\+1 613 555 0189\.\s+Shall I/], ...pin],
  },
  'another number while the PIN is asked: the old yes is void': {
    rows: [
      ...asked,
      ['yes', /support PIN/],
      ['hmm, better to 613 555 0190', /changed that/, /\+1 613 555 0190\.\s+Shall I/],
      ...pin,
      ['bye', /case number is C-/],
    ],
  },
  'for somebody else after all, by an administrator': {
    as: 100,
    rows: [
      ['forward calls to 613 555 0100', /who you are/],
      ['100@organization.com', /calls of 100@organization\.com/],
      ['it’s for extension 104', /changed that/, /Forward calls of extension 104/],
      ...pin,
      mailed(/change was made/, 104, 'Maya Lindqvist asked us for a change that is about you', '104@organization.com'),
      mailed(/change was made/, 100, 'As you asked', '104@organization.com'),
    ],
  },
  'cancel before the PIN': {
    rows: [...asked, ['never mind', /cancelled\. I haven’t done any of it/], ['yes', /nothing is waiting for your yes/]],
  },
  'cancel while the PIN is on its way': {
    rows: [...asked, ['yes', /support PIN/], ['mail me my PIN', /on its way/], ['forget it', /cancelled/], ['cancel', /nothing to cancel/]],
  },
  'start over: the name is forgotten too': {
    rows: [
      ...asked,
      ['start over', /let’s start over/],
      ['stop forwarding my calls', /who you are/],
      ['103@organization.com', /Stop forwarding calls of 103@organization\.com/],
    ],
  },
  'one of two dropped': {
    rows: [
      ['I’m 101@organization.com. Forward my calls to 613 555 0100 and make me a new support PIN', /This is what I’ll do/],
      ['forget the new PIN', /left this out: “Make a new support PIN/, /^Forward calls.*Shall I do this/s],
      ...pin,
      ['thanks', /welcome/],
    ],
  },
  'another change once the first is done: no second PIN': {
    rows: [
      ...asked,
      ...pin,
      ['and now stop forwarding them again', /Stop forwarding calls.*Shall I/s],
      ['yes please', /no longer forwarded/],
    ],
  },
  'un autre numéro avant le oui': {
    ...fr,
    rows: [...demandé, ['non, plutôt vers le 613 555 0188', /\+1 613 555 0188\.\s+Dois-je/], ...nip],
  },
  'un autre numéro pendant que le PIN est demandé': {
    ...fr,
    rows: [...demandé, ['oui', /PIN d’assistance/], ['finalement au 613 555 0190', /\+1 613 555 0190\.\s+Dois-je/], ...nip],
  },
  'annuler, puis rien à annuler': {
    ...fr,
    rows: [...demandé, ['laissez tomber', /annulé\. Je n’en ai rien fait/], ['annuler', /rien à annuler/]],
  },
  'recommencer depuis le début': {
    ...fr,
    rows: [...demandé, ['recommencer', /reprenons depuis le début/], ['arrêter le renvoi de mes appels', /qui vous êtes/]],
  },
};

inBothStores(
  (world) => {
    test.each(Object.entries(stories))('a customer changes their mind: %s', async (_what, story) => {
      const before = await world().house.metric('countersign_changes_total{kind="call-forwarding.set",outcome="applied"}');
      const { customer, mails } = await expectStory(world(), story);
      const told = (await customer.transcript()).filter(({ from, text }) => from.role === 'bot' && /^(Done|C’est fait)/.test(text ?? ''));
      expect(await world().house.metric('countersign_changes_total{kind="call-forwarding.set",outcome="applied"}')).toBe(
        before + told.length,
      );
      if (told.length === 0) expect(await mails()).toEqual((await mails()).filter(({ subject }) => subject === 'Your support PIN'));
    });
  },
  undefined,
  storesOfWords,
);
