import { storesOfWords } from '../support/counts';
import { eventually } from '../support/eventually';
import { expectStory, type Person, type Row, type Story } from './support/story';
import { inBothStores, minute } from './support/world';

/** However somebody says who they are: the same person is verified in the end. */
const names: Record<string, { readonly locale?: string; readonly rows: readonly Row[] }> = {
  'login name': {
    rows: [
      ['Hi! Please forward my calls to 613 555 0142', /who you are/],
      ['I’m 101@organization.com', /Forward calls of 101@organization\.com to/],
    ],
  },
  'email address': {
    rows: [
      ['fwd my phone to 613.555.0142', /who you are/],
      ['my email is Daniel.Okafor@example.com', /Forward calls of .*daniel\.okafor@example\.com/i],
    ],
  },
  'account number and extension together': {
    rows: [
      ['I want my calls to go to (613) 555-0142', /who you are/],
      ['account number 20417, extension 101', /20417.*101.*Shall I do this/s],
    ],
  },
  'account number, then extension': {
    rows: [
      ['forward my calls to 613 555 0142', /who you are/],
      ['the account number is 20417', /what is your extension/],
      ['101', /20417.*101.*Shall I do this/s],
    ],
  },
  'extension, then account number': {
    rows: [
      ['forward my calls to 613 555 0142', /who you are/],
      ['I only know my extension, it’s 101', /what is your account number/],
      ['20417', /20417.*101.*Shall I do this/s],
    ],
  },
  'name before anything is wanted': {
    rows: [
      ['Good morning, 101@organization.com here', /What can I do/],
      ['forward my calls to 613 555 0142', /Forward calls of 101@organization\.com/],
    ],
  },
  identifiant: {
    locale: 'fr-CA',
    rows: [
      ['Bonjour ! Faites suivre mes appels au 613 555 0142', /qui vous êtes/],
      ['c’est 101@organization.com', /Renvoyer les appels de 101@organization\.com/],
    ],
  },
  'adresse courriel': {
    locale: 'fr-CA',
    rows: [
      ['je veux renvoyer mes appels vers le 613 555 0142', /qui vous êtes/],
      ['mon adresse est daniel.okafor@example.com', /Renvoyer les appels de daniel\.okafor@example\.com/],
    ],
  },
  'numéro de compte, puis poste': {
    locale: 'fr-CA',
    rows: [
      ['renvoyez mes appels au 613 555 0142', /qui vous êtes/],
      ['mon numéro de compte est le 20417', /numéro de poste/],
      ['poste 101', /Dois-je le faire/],
    ],
  },
};

const verified: Record<'en' | 'fr', readonly Row[]> = {
  en: [
    ['yes', /support PIN/],
    ['please send it to me', /on its way/],
    ['{PIN}', /verified/, /now forwarded to \+1 613 555 0142/],
  ],
  fr: [
    ['oui', /PIN d’assistance/],
    ['envoyez-moi mon PIN', /en route/],
    ['{PIN}', /confirmée/, /maintenant renvoyés vers le \+1 613 555 0142/],
  ],
};

const known: Record<string, Story> = {
  'a wrong name is put right, and the PIN of the right one is wanted': {
    as: 103,
    rows: [
      ['forward my calls to 613 555 0100', /who you are/],
      ['101@organization.com', /Forward calls of 101@organization\.com/],
      ['sorry, that was wrong, I’m 103@organization.com', /Forward calls of 103@organization\.com to \+1 613 555 0100/],
      ['yes', /support PIN/],
      ['mail me my PIN', /on its way/],
      async ({ mails }) => expect((await mails('daniel.okafor@example.com')).filter(({ subject }) => subject.includes('PIN'))).toEqual([]),
      ['{PIN}', /verified/, /Calls of 103@organization\.com are now forwarded/],
    ],
  },
  'un nom corrigé après la demande de PIN': {
    locale: 'fr-CA',
    as: 103,
    rows: [
      ['renvoyer mes appels au 613 555 0100', /qui vous êtes/],
      ['101@organization.com', /Renvoyer les appels de 101/],
      ['oui', /PIN d’assistance/],
      ['oups, je suis 103@organization.com', /103@organization\.com.*Dois-je le faire/s],
      ['oui', /PIN d’assistance/],
      ['je ne l’ai pas', /en route/],
      ['{PIN}', /confirmée/, /103@organization\.com sont maintenant renvoyés/],
    ],
  },
  'an address two people share is not enough, a login name or extension beside it is (P7)': {
    as: 104,
    rows: [
      ['stop forwarding my calls', /who you are/],
      ['front.desk@example.com', /Stop forwarding/],
      ['yes', /If colleagues share this address, tell me your login name or extension too/],
      ['mail me my PIN', /on its way/],
      async ({ world, mails }) => {
        await eventually(
          async () => (await world.house.metric('countersign_effects_pending')) === 0 || undefined,
          'no effect to be pending',
        );
        expect(await mails()).toEqual([]);
      },
      ['123456', /did not work/],
      ['extension 104', /Stop forwarding calls of front\.desk@example\.com, extension 104/],
      ['yes', /support PIN/],
      ['mail me my PIN', /on its way/],
      async ({ mail }) => expect((await mail(/PIN/)).text).toContain('104@organization.com'),
      ['{PIN}', /verified/, /no longer forwarded/],
    ],
  },
  'une adresse partagée, avec l’identifiant à côté (P7)': {
    locale: 'fr-CA',
    as: 105,
    rows: [
      ['arrêtez le renvoi de mes appels', /qui vous êtes/],
      ['front.desk@example.com', /Arrêter le renvoi/],
      ['oui', /Si des collègues partagent cette adresse/],
      ['105@organization.com', /105@organization\.com.*Dois-je/s],
      ['oui', /PIN d’assistance/],
      ['envoyez-moi mon PIN', /en route/],
      async ({ mail }) => expect((await mail(/PIN/)).text).toContain('105@organization.com'),
      ['{PIN}', /confirmée/, /ne sont plus renvoyés/],
    ],
  },
};

/** The same words with somebody known and somebody who does not exist. */
const alike = (name: string): readonly Row[] => [
  ['forward my calls to 613 555 0100', /./],
  [name, /Shall I do this/],
  ['yes', /support PIN/],
  ['mail me my PIN', /on its way/, /Enter it below/],
  ['mail me my PIN', /already on its way/, /Enter it below/],
  ['123456', /did not work/, /newest PIN/],
  ['my PIN is 234567', /did not work/, /newest PIN/],
  ['345678', /did not work/, /newest PIN/],
  ['456789', /did not work/, /newest PIN/],
  async ({ world, customer }) => {
    customer.marks();
    world.later(3 * minute);
    await customer.hears(/Is the mail slow/);
  },
  ['start over', /start over/],
];

inBothStores(
  (world) => {
    test.each(Object.entries(names))('a customer is found by %s', async (_by, { locale = 'en-US', rows }) => {
      await expectStory(world(), { locale, rows: [...rows, ...verified[locale === 'fr-CA' ? 'fr' : 'en']] });
    });

    test.each(Object.entries(known))('%s', async (_what, story) => {
      await expectStory(world(), story);
    });

    test.each<[string, Person, string, string]>([
      ['login name', 103, '103@organization.com', '199@organization.com'],
      ['email address', 101, 'louis.gagnon@example.com', 'louis.nobody@example.com'],
      ['account and extension', 101, 'account 20417, extension 100', 'account 20418, extension 199'],
    ])('somebody who does not exist hears, byte for byte, what a customer hears, by %s (I12)', async (_by, as, existing, nobody) => {
      const said = async (name: string): Promise<unknown> => {
        const { customer } = await expectStory(world(), { as, rows: alike(name) });
        const digits = name.replace(/^account /, '').replace(/extension /, '');
        return JSON.parse(
          JSON.stringify(
            (await customer.transcript()).map(({ from, text, value, attachments, suggestedActions }) => ({
              role: from.role,
              text,
              value,
              attachments,
              suggestedActions,
            })),
          )
            .replaceAll(name, 'NAME')
            .replaceAll(digits, 'NAME')
            .replace(/C-[0-9A-Z]{4}-[0-9A-Z]/g, 'CASE'),
        );
      };
      expect(await said(nobody)).toEqual(await said(existing));
    });
  },
  undefined,
  storesOfWords,
);
