import type { Language } from '../../../machines/words';
import type { Message } from '../../website/words/words';
import type { OwnAddressView, Which } from '../addresses/own-address-links';
import type { NotAsked } from './own-addresses';

/** What is said of one's own addresses: on the profile page, and on the page behind the link that the address on file got. */
export interface OwnAddressWords {
  readonly parts: Readonly<
    Record<
      Which,
      {
        readonly title: string;
        readonly lead: (address: string) => string;
        readonly field: string;
        readonly button: string;
        readonly asked: string;
      }
    >
  >;
  /** Takes the second address away. */
  readonly remove: string;
  readonly faults: Readonly<Record<Extract<NotAsked, 'no-address' | 'same'>, string>>;
  readonly coolingOff: string;
  readonly pages: Readonly<
    Record<
      Which,
      {
        readonly title: string;
        readonly lead: (view: OwnAddressView) => string;
        readonly button: (view: OwnAddressView) => string;
        readonly done: Message;
      }
    >
  >;
  /** A second address was confirmed that a provider's directory has to set. */
  readonly passedOn: Message;
  readonly propose: {
    readonly title: string;
    readonly lead: string;
    readonly user: string;
    readonly email: string;
    readonly button: string;
    readonly asked: (name: string) => string;
  };
}

export const ownAddressWords: Readonly<Record<Language, OwnAddressWords>> = {
  en: {
    parts: {
      'address-own': {
        title: 'Email address',
        lead: (address) =>
          `Support PINs, codes and links go to ${address}. To change it, you confirm at this address and then at the new one; until both are done, nothing changes.`,
        field: 'New email address',
        button: 'Change my email address',
        asked: 'Look into the mailbox of the address on file: a link to confirm is on its way there. It works for 24 hours.',
      },
      'second-confirm': {
        title: 'Second email address',
        lead: (address) =>
          `It gets a copy of what we tell you about changes in your name, and never a PIN, a code or a link that shows it is you. You confirm it from ${address}.`,
        field: 'Second email address',
        button: 'Set my second address',
        asked: 'Look into the mailbox of the address on file: a link to confirm is on its way there. It works for 24 hours.',
      },
    },
    remove: 'Take my second address away',
    faults: { 'no-address': 'Please give a whole email address, as name@company.com.', same: 'That address is on file already.' },
    coolingOff:
      'That address was changed a short while ago. For safety no PINs and no links go to an address that new; please try again later.',
    pages: {
      'address-own': {
        title: 'Change your email address',
        lead: ({ user, email }) => `You asked for mail for ${user.login} to go to ${email} from now on. Was it you?`,
        button: ({ email }) => `Yes, ask ${email} to confirm`,
        done: {
          title: 'One step is left',
          paragraphs: [
            'A mail with a link is on its way to the new address. Once it is confirmed there, the change is made, and you sign in again.',
          ],
        },
      },
      'second-confirm': {
        title: 'Confirm your second email address',
        lead: ({ user, email, by }) =>
          email === ''
            ? `Shall the second email address of ${user.login} be taken away?`
            : `${by === undefined ? 'You asked for' : `${by.name} proposes`} ${email} as the second email address of ${user.login}. Is that right?`,
        button: ({ email }) => (email === '' ? 'Yes, take it away' : 'Yes, set it'),
        done: { title: 'Done', paragraphs: ['Your profile shows it now.'] },
      },
    },
    passedOn: {
      title: 'Thank you, that is confirmed',
      paragraphs: ['The second address is being set. A mail tells you in a moment that it is, or that it could not be.'],
    },
    propose: {
      title: 'Propose a second address',
      lead: 'Your colleague gets a mail at the address on file and confirms it there; until then nothing changes.',
      user: 'For whom',
      email: 'Second email address',
      button: 'Propose',
      asked: (name) => `${name} has been asked by mail to confirm it.`,
    },
  },
  fr: {
    parts: {
      'address-own': {
        title: 'Adresse courriel',
        lead: (address) =>
          `Les PIN d’assistance, les codes et les liens vont à ${address}. Pour la changer, vous confirmez à cette adresse, puis à la nouvelle\u202f; d’ici là, rien ne change.`,
        field: 'Nouvelle adresse courriel',
        button: 'Changer mon adresse courriel',
        asked:
          'Regardez dans la boîte de l’adresse enregistrée\u202f: un lien de confirmation est en route. Il fonctionne pendant 24 heures.',
      },
      'second-confirm': {
        title: 'Deuxième adresse courriel',
        lead: (address) =>
          `Elle reçoit une copie de ce que nous vous disons des changements faits en votre nom, et jamais de PIN, de code ou de lien qui prouve que c’est vous. Vous la confirmez à partir de ${address}.`,
        field: 'Deuxième adresse courriel',
        button: 'Définir ma deuxième adresse',
        asked:
          'Regardez dans la boîte de l’adresse enregistrée\u202f: un lien de confirmation est en route. Il fonctionne pendant 24 heures.',
      },
    },
    remove: 'Retirer ma deuxième adresse',
    faults: {
      'no-address': 'Veuillez donner une adresse courriel complète, comme nom@entreprise.com.',
      same: 'Cette adresse est déjà enregistrée.',
    },
    coolingOff:
      'Cette adresse vient d’être changée. Par sécurité, aucun PIN ni lien n’est envoyé à une adresse aussi récente\u202f; veuillez réessayer plus tard.',
    pages: {
      'address-own': {
        title: 'Changer votre adresse courriel',
        lead: ({ user, email }) =>
          `Vous avez demandé que les courriels de ${user.login} aillent désormais à ${email}. C’était bien vous\u202f?`,
        button: ({ email }) => `Oui, demander à ${email} de confirmer`,
        done: {
          title: 'Il reste une étape',
          paragraphs: [
            'Un courriel avec un lien est en route vers la nouvelle adresse. Dès qu’elle est confirmée là-bas, le changement est fait, et vous vous reconnectez.',
          ],
        },
      },
      'second-confirm': {
        title: 'Confirmer votre deuxième adresse courriel',
        lead: ({ user, email, by }) =>
          email === ''
            ? `Faut-il retirer la deuxième adresse courriel de ${user.login}\u202f?`
            : `${by === undefined ? 'Vous avez demandé' : `${by.name} propose`} ${email} comme deuxième adresse courriel de ${user.login}. Est-ce exact\u202f?`,
        button: ({ email }) => (email === '' ? 'Oui, la retirer' : 'Oui, la définir'),
        done: { title: 'C’est fait', paragraphs: ['Votre profil le montre maintenant.'] },
      },
    },
    passedOn: {
      title: 'Merci, c’est confirmé',
      paragraphs: [
        'La deuxième adresse est en train d’être enregistrée. Un courriel vous dit dans un instant si c’est fait, ou si ce n’était pas possible.',
      ],
    },
    propose: {
      title: 'Proposer une deuxième adresse',
      lead: 'Votre collègue reçoit un courriel à l’adresse enregistrée et confirme de là\u202f; d’ici là, rien ne change.',
      user: 'Pour qui',
      email: 'Deuxième adresse courriel',
      button: 'Proposer',
      asked: (name) => `Un courriel demande à ${name} de confirmer.`,
    },
  },
};
