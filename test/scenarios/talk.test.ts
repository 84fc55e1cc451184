import { storesOfWords } from '../support/counts';
import { hears, expectStory, type Row, type Story } from './support/story';
import { inBothStores } from './support/world';

const fr = { locale: 'fr-CA' };
const file = { attachments: [{ contentType: 'image/png', contentUrl: 'https://example.com/screenshot.png', name: 'screenshot.png' }] };
const verified: readonly Row[] = [
  ['101@organization.com, stop forwarding my calls', /Shall I/],
  ['yes', /PIN/],
  ['I don’t have it', /on its way/],
  ['{PIN}', /verified/, /^Done/],
];

const stories: Record<string, Story> = {
  'plain questions are answered, and no PIN is asked for': {
    rows: [
      ['How does call forwarding work?', /With call forwarding, calls to an extension go to another number/],
      ['and what is a support PIN?', /six digits that show support it’s really you/],
      ['what does a login name look like?', /extension, then @/],
      ['how do I change my voicemail PIN?', /Set a new voicemail PIN:\s+1\. /],
      ['when are you open?', /day and night/],
    ],
  },
  '“Cancel” at the summary of what is stopped cancels, as its button says': {
    rows: [
      ['101@organization.com, stop forwarding my calls', /Shall I/],
      ['Cancel', /cancelled.*haven’t done any of it/],
      ['stop forwarding my calls', /Shall I/],
      ['yes, cancel it', /PIN/],
    ],
  },
  'who named themself by a login name and puts the extension right': {
    rows: [
      ['forward my calls to 613 555 0100', /who you are/],
      ['101@organization.com', /Forward calls of 101@organization\.com/],
      ['sorry, I am 103, not 101', /Forward calls of 103@organization\.com/],
      ['oops, my extension is 101', /Forward calls of 101@organization\.com/],
    ],
  },
  'small talk': {
    rows: [
      ['hello', /Hello!/],
      ['how are you doing?', /well, thank you/],
      ['are you a real person?', /I’m a bot/],
      ['what can you do for me', /Here is what I can do/],
      ['thanks a lot', /welcome/],
      ['bye', /Goodbye/],
    ],
  },
  'what cannot be done here is said honestly': {
    rows: [
      ['please port my number to another provider', /I can’t move a number/],
      ['let me talk to a human', /called a colleague/],
    ],
  },
  'not understood twice: four choices and a person, never the same sentence again': {
    rows: [
      ['blorp fnord', /I didn’t understand that/],
      ['zork grue xyzzy', /I still don’t understand, so I’ve called a colleague[^•]*you can:(\s+•.*){4}/],
      ['quux', /put differently\. For instance:(\s+•.*){4}/],
      async ({ customer }) => {
        const texts = (await customer.transcript()).filter(({ from }) => from.role === 'bot').map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        expect((await customer.transcript()).at(-1)?.suggestedActions?.actions).toHaveLength(4);
      },
      ['Mail me my support PIN', /who you are/],
    ],
  },
  'a question in the middle of a request, and on it goes': {
    rows: [
      ['forward my calls to 613 555 0100', /who you are/],
      ['what is a login name?', /extension, then @/, /To know whose account it is/],
      ['101@organization.com', /Shall I/],
    ],
  },
  'files are not taken': {
    rows: [
      async ({ customer }) => {
        await customer.posts({ text: '', ...file });
        await customer.hears(/I can’t take files/);
        expect(JSON.stringify(await customer.transcript())).not.toContain('example.com/screenshot');
      },
      async ({ customer }) => {
        await customer.posts({ text: 'forward my calls to 613 555 0100', ...file });
        await customer.hears(/I can’t take files/);
        await customer.hears(/who you are/);
      },
    ],
  },
  'a message as long as a novel is not read': {
    rows: [
      [`forward my calls to 613 555 0100 ${'please '.repeat(700)}`, /too long/],
      ['forward my calls to 613 555 0100', /who you are/],
    ],
  },
  'the language is changed in the middle, and nothing is lost': {
    rows: [
      ['forward my calls to 613 555 0100', /who you are/],
      ['101@organization.com', /Shall I/],
      ['oui', /PIN d’assistance/],
      ['envoyez-moi mon PIN', /en route/],
      ['mon PIN est {PIN}', /confirmée/, /^C’est fait/],
      ['can we go on in English please', /What can I do|anything else/],
      ['stop forwarding my calls', /Shall I/],
    ],
  },
  '“end chat” closes the case, and the next message opens another one, unproved': {
    rows: [
      ...verified,
      ['end chat', /closed now\. Your case number is C-/],
      ['forward my calls to 613 555 0100', /who you are/],
      ['101@organization.com', /Shall I/],
      ['yes', /support PIN/],
      ['cancel', /cancelled/],
      ['goodbye', /your case number is C-/],
      async ({ customer }) => {
        const numbers = JSON.stringify(await customer.transcript()).match(/C-[0-9A-Z]{4}-[0-9A-Z]/g);
        expect(new Set(numbers).size).toBe(2);
      },
    ],
  },
  'des questions, sans PIN': {
    ...fr,
    rows: [
      ['Comment fonctionne le renvoi d’appels ?', /renvoi/],
      ['c’est quoi un PIN d’assistance ?', /six chiffres/],
      ['qui êtes-vous ?', /robot|assistant automatisé/],
      ['que pouvez-vous faire ?', /Voici ce que je peux faire/],
    ],
  },
  'deux fois incompris : quatre possibilités': {
    ...fr,
    rows: [
      ['blorp fnord', /pas compris/],
      ['zork grue xyzzy', /(\s+•.*){4}/],
      ['Envoyez-moi mon PIN d’assistance', /qui vous êtes/],
    ],
  },
  'ni fichiers ni romans': {
    ...fr,
    rows: [
      async ({ customer }) => {
        await customer.posts({ text: '', ...file });
        await customer.hears(/Je ne peux pas recevoir de fichiers/);
      },
      ['renvoyer mes appels '.repeat(250), /trop long/],
    ],
  },
  'de l’anglais au milieu': {
    ...fr,
    rows: [
      ['bonjour, je veux renvoyer mes appels au 613 555 0100', /qui vous êtes/],
      ['English please', /who you are/],
      ['101@organization.com', /Shall I/],
    ],
  },
  terminer: {
    ...fr,
    rows: [['terminer la conversation', /terminée\. Votre numéro de dossier est C-/], ['bonjour', /Bonjour/], hears(/Que puis-je faire/)],
  },
};

inBothStores(
  (world) => {
    test.each(Object.entries(stories))('talk: %s', async (_what, story) => {
      await expectStory(world(), story);
    });
  },
  undefined,
  storesOfWords,
);
