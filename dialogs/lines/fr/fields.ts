import type { Vocabulary } from '../vocabulary';
import { newUserFields } from './users';

/** French: the fields of the changes. */
export const fields: Vocabulary['fields'] = {
  number: (about, { channel }) => {
    const say = channel === 'email' ? 'écrivez' : 'dites';
    const { subject } = about ?? { subject: { is: 'self' as const } };
    const calls =
      subject.is === 'extension'
        ? `les appels du poste ${subject.extension}`
        : subject.is === 'login'
          ? `les appels de ${subject.login}`
          : 'vos appels';
    if (channel === 'voice')
      return {
        ask: `Vers quel numéro dois-je renvoyer ${calls} ? Composez-le avec l’indicatif régional, puis dièse, ou dites-le.`,
        again: `Il me faut le numéro complet vers lequel renvoyer ${calls}, comme vous le composeriez, par exemple 613 555 0100. Composez-le, et terminez par dièse, ou dites-le chiffre par chiffre.`,
        item: '',
      };
    return {
      ask: `Vers quel numéro dois-je renvoyer ${calls} ? (Ou ${say} « arrêter le renvoi ».)`,
      again: `Il me faut le numéro de téléphone vers lequel renvoyer les appels, avec l’indicatif régional, par exemple 613 555 0100. Ou ${say} « arrêter le renvoi ».`,
      item: `le numéro vers lequel renvoyer ${calls}, par exemple 613 555 0100${subject.is === 'self' ? ' ; si ce ne sont pas vos propres appels, le poste dont il s’agit' : ''}`,
    };
  },
  name: newUserFields.name,
  extension: newUserFields.extension,
  email: (about, occasion) => (about?.kind === 'user.add' ? newUserFields.email(about, occasion) : email(about, occasion)),
};

/** Another address on file, or the one that a reminder goes to. */
const email: Vocabulary['fields']['email'] = (about, { channel }) =>
  about?.kind === 'email.update' || about?.kind === 'email.add-second'
    ? {
        ask:
          channel === 'voice'
            ? 'Quelle est la nouvelle adresse courriel ? Dites-la, par exemple : ada arobase organization point com.'
            : 'Quelle est la nouvelle adresse courriel ?',
        again:
          channel === 'voice'
            ? 'Dites la nouvelle adresse courriel, lentement, et lettre par lettre si elle est inhabituelle.'
            : 'Donnez-moi la nouvelle adresse courriel, par exemple ada@organization.com.',
        item: 'la nouvelle adresse courriel',
      }
    : channel === 'voice'
      ? {
          ask: 'Quelle est votre adresse courriel enregistrée ? Dites-la, par exemple : ada arobase organization point com. J’y enverrai votre identifiant.',
          again:
            'Dites l’adresse courriel que votre entreprise nous a indiquée pour vous, lentement, et lettre par lettre si elle est inhabituelle. Votre identifiant y sera envoyé, et nulle part ailleurs.',
          item: '',
        }
      : {
          ask: 'Quelle est votre adresse courriel enregistrée ? J’y enverrai votre identifiant.',
          again:
            'Donnez-moi l’adresse courriel que votre entreprise nous a indiquée pour vous, par exemple ada@organization.com. Votre identifiant y sera envoyé, et nulle part ailleurs.',
          item: 'votre adresse courriel enregistrée ; votre identifiant ne sera envoyé que là',
        };
