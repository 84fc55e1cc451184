import type { Language } from '../../../machines/words';
import { lasting } from '../../../dialogs/lines/format';
import type { Message } from '../../website/words/words';
import type { AddressLink, AddressView } from './address-links';

/** What a page behind a link about an address says: before it acts, and after. */
export interface AddressPageWords {
  readonly title: string;
  readonly lead: (view: AddressView) => string;
  readonly button: (view: AddressView) => string;
  /** What follows from pressing it. */
  readonly after: (view: AddressView) => string;
  readonly done: (view: AddressView) => Message;
}

export const addressWords: Readonly<Record<Language, Readonly<Record<AddressLink, AddressPageWords>>>> = {
  en: {
    'email-confirm': {
      title: 'Confirm your email address',
      lead: ({ email, login, company }) =>
        `Mail for ${login}, at ${company}, is to go to ${email} from now on. Is this address yours, and is that right?`,
      button: () => 'Yes, confirm this address',
      after: ({ rest }) =>
        `The address on file until now and your administrators are told. For the first ${lasting(rest, 'en')} no PINs, codes or links are sent to the new address.`,
      done: ({ rest }) => ({
        title: 'Thank you, your address is confirmed',
        paragraphs: [
          `It will be on file in a moment. For your safety no PINs, codes or links are sent to it for the first ${lasting(rest, 'en')}; if you need something until then, an administrator of your account can help.`,
        ],
      }),
    },
    'email-revert': {
      title: 'Put the old email address back',
      lead: ({ name, login, before, email }) =>
        `The email address of ${name} (${login}) was changed from ${before ?? 'another one'} to ${email}. Shall the old one be on file again?`,
      button: ({ before }) => `Put ${before ?? 'the old address'} back`,
      after: ({ letsIn, before }) =>
        letsIn === 'owner'
          ? `Everything that is open in this name ends, and the password with it: a new one is chosen by a link that is mailed to ${before ?? 'the old address'}.`
          : `Everything that is open in this name ends, and nobody can sign in with it until ${letsIn === 'administrator' ? 'an administrator' : 'our support'} has looked at it.`,
      done: ({ letsIn }) => ({
        title: 'The old address is put back',
        paragraphs: [
          letsIn === 'owner'
            ? 'It will be on file again in a moment. So that nobody acts in this name, the old password no longer works. Please choose a new one: “Forgot your password?” on the sign-in page mails you a link.'
            : `It will be on file again in a moment. So that nobody acts in this name, signing in is closed until ${letsIn === 'administrator' ? 'an administrator of the account opens it; they have a mail about it' : 'our support has looked at it: please write to us'}.`,
        ],
      }),
    },
    restore: {
      title: 'Let somebody back in',
      lead: ({ name, login, email }) =>
        `The email address of ${name} (${login}) was put back to ${email}, and signing in was closed. Have you spoken with ${name}, and is this address right?`,
      button: ({ name }) => `Let ${name} back in`,
      after: () => 'They can then sign in and ask for changes as before.',
      done: () => ({
        title: 'They are back in',
        paragraphs: [
          'Signing in is open again. May somebody else know the password? Then a link to choose a new one can be asked for on the sign-in page.',
        ],
      }),
    },
  },
  fr: {
    'email-confirm': {
      title: 'Confirmez votre adresse courriel',
      lead: ({ email, login, company }) =>
        `Les courriels destinés à ${login}, chez ${company}, doivent désormais arriver à ${email}. Est-ce bien votre adresse, et est-ce exact ?`,
      button: () => 'Oui, confirmer cette adresse',
      after: ({ rest }) =>
        `L’adresse enregistrée jusqu’ici et vos administrateurs en sont avertis. Pendant ${lasting(rest, 'fr')}, aucun PIN, code ou lien n’est envoyé à la nouvelle adresse.`,
      done: ({ rest }) => ({
        title: 'Merci, votre adresse est confirmée',
        paragraphs: [
          `Elle sera enregistrée dans un instant. Pour votre sécurité, aucun PIN, code ou lien n’y est envoyé pendant ${lasting(rest, 'fr')} ; d’ici là, un administrateur de votre compte peut vous aider.`,
        ],
      }),
    },
    'email-revert': {
      title: 'Rétablir l’ancienne adresse courriel',
      lead: ({ name, login, before, email }) =>
        `L’adresse courriel de ${name} (${login}) est passée de ${before ?? 'l’ancienne'} à ${email}. Faut-il rétablir l’ancienne ?`,
      button: ({ before }) => `Rétablir ${before ?? 'l’ancienne adresse'}`,
      after: ({ letsIn, before }) =>
        letsIn === 'owner'
          ? `Tout ce qui est ouvert à ce nom prend fin, le mot de passe aussi : un nouveau se choisit par un lien envoyé à ${before ?? 'l’ancienne adresse'}.`
          : `Tout ce qui est ouvert à ce nom prend fin, et la connexion reste bloquée jusqu’à ce que ${letsIn === 'administrator' ? 'l’administrateur du compte' : 'notre assistance'} ait vérifié.`,
      done: ({ letsIn }) => ({
        title: 'L’ancienne adresse est rétablie',
        paragraphs: [
          letsIn === 'owner'
            ? 'Elle sera de nouveau enregistrée dans un instant. Pour que personne n’agisse en ce nom, l’ancien mot de passe ne fonctionne plus. Veuillez en choisir un nouveau : « Mot de passe oublié ? », sur la page de connexion, vous envoie un lien.'
            : `Elle sera de nouveau enregistrée dans un instant. Pour que personne n’agisse en ce nom, la connexion reste bloquée jusqu’à ce que ${letsIn === 'administrator' ? 'l’administrateur du compte la rétablisse ; un courriel l’en avertit' : 'notre assistance ait vérifié : écrivez-nous'}.`,
        ],
      }),
    },
    restore: {
      title: 'Rétablir un accès',
      lead: ({ name, login, email }) =>
        `L’adresse courriel de ${name} (${login}) est de nouveau ${email}, et la connexion a été bloquée. Avez-vous parlé avec ${name}, et cette adresse est-elle exacte ?`,
      button: ({ name }) => `Rétablir l’accès de ${name}`,
      after: () => 'La connexion et les demandes redeviennent possibles comme avant.',
      done: () => ({
        title: 'L’accès est rétabli',
        paragraphs: [
          'La connexion est de nouveau possible. Si quelqu’un peut connaître le mot de passe, un lien pour en choisir un nouveau se demande sur la page de connexion.',
        ],
      }),
    },
  },
};
