import type { Change, Subject } from '../../../machines/words';
import { moment } from '../format';
import type { KindWords, LineWords, Vocabulary } from '../vocabulary';

/** `la personne du poste 104`; un utilisateur par son identifiant. */
const whom = (subject: Subject): string =>
  subject.is === 'extension' ? `la personne du poste ${subject.extension}` : subject.is === 'login' ? subject.login : 'vous-même';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** French: a user who left. */
export const userRemove: KindWords = {
  summary: ({ subject }) => `Retirer ${whom(subject)} de votre compte : plus de connexion ni de demande en son nom`,
  report: ({ change: { subject }, at }, { timeZone }) =>
    `C’est fait. ${capital(whom(subject))} ne fait plus partie de votre compte depuis ${moment(at, timeZone, 'fr')} : plus aucune connexion n’est possible, et tout ce qui était ouvert en son nom a pris fin. Rien n’a été supprimé : pour revenir en arrière, demandez-moi ici à parler à une personne.`,
  selfService: (url) => `Vous pouvez voir les utilisateurs de votre compte sur ${url} ; je peux en retirer un pour vous, ici même.`,
  doOrHow: 'Dois-je retirer quelqu’un de votre compte, ou vous expliquer comment cela se passe ?',
};

const whoIs = (about: Change | undefined): string => about?.fields.name ?? 'cette nouvelle personne';

/** French: a user more. */
export const userAdd: KindWords = {
  summary: ({ fields: { name, extension, email } }) =>
    `Ajouter ${name === undefined ? 'un nouvel utilisateur' : `${name} comme nouvel utilisateur`}${extension === undefined ? '' : `, poste ${extension}`}${email === undefined ? '' : `, ${email}`}`,
  report: ({
    change: {
      fields: { name = 'Cette personne', extension = '', email = 'l’adresse que vous avez donnée' },
    },
  }) =>
    `C’est fait. ${name} fait maintenant partie de votre compte, au poste ${extension}. Un courriel de bienvenue, avec un lien pour tout configurer, est envoyé à ${email} ; le lien fonctionne une seule fois, jusqu’à l’heure indiquée dans ce courriel. Pour revenir en arrière, dites-moi simplement : « retirez le poste ${extension} ».`,
  selfService: (url) => `Vous pouvez voir les utilisateurs de votre compte sur ${url} ; je peux en ajouter un pour vous, ici même.`,
  doOrHow: 'Dois-je ajouter quelqu’un à votre compte, ou vous expliquer comment cela se passe ?',
};

/** French: what has to be known of them, one by one. */
export const newUserFields: Pick<Vocabulary['fields'], 'name' | 'extension'> & { readonly email: Vocabulary['fields']['email'] } = {
  name: () => ({
    ask: 'Quel est le nom de cette nouvelle personne ?',
    again: 'Donnez-moi le prénom et le nom de cette nouvelle personne, par exemple Ada Field.',
    item: 'le prénom et le nom de cette nouvelle personne',
  }),
  extension: (about, { channel }) => ({
    ask: `Quel poste attribuer à ${whoIs(about)} ?${channel === 'voice' ? ' Composez-le, puis dièse, ou dites-le.' : ''}`,
    again: `Il me faut, pour ${whoIs(about)}, un poste que personne n’a encore dans votre compte : de deux à cinq chiffres, par exemple 115.${channel === 'voice' ? ' Composez-le, et terminez par dièse.' : ''}`,
    item: 'un poste que personne n’a encore dans votre compte, par exemple 115',
  }),
  email: (about) => ({
    ask: `Quelle est l’adresse courriel de ${whoIs(about)} ? Le courriel de bienvenue y sera envoyé, avec le lien pour tout configurer.`,
    again:
      'Donnez-moi l’adresse courriel de cette nouvelle personne, par exemple ada@organization.com. Le courriel de bienvenue y sera envoyé.',
    item: 'l’adresse courriel de cette nouvelle personne ; le courriel de bienvenue y sera envoyé',
  }),
};

/** French: what was given cannot be. */
export const fieldRefused: LineWords['field-refused'] = ({ field, taken }) => {
  if (taken !== undefined) return `Le poste ${taken} est déjà attribué dans votre compte, peut-être à quelqu’un qui en a été retiré.`;
  if (field === 'extension')
    return 'Un poste compte de deux à cinq chiffres, ne commence pas par un zéro et n’est pas un numéro d’urgence.';
  return field === 'name'
    ? 'Je peux prendre un nom fait de lettres seulement, par exemple Ada Field ou Anne-Marie L’Écuyer.'
    : 'Ce n’est pas une adresse courriel.';
};

/** French: an address and a name that are only heard may be somebody else’s. */
export const inWriting: LineWords['in-writing'] = (_, { mailIn, pinMail: { from } }) =>
  `Un nouvel utilisateur s’ajoute par écrit, pour que le nom et l’adresse soient bien orthographiés : le lien de configuration est envoyé à cette adresse. Écrivez-moi dans la discussion de notre site${mailIn === true ? `, ou par courriel à ${from}` : ''}.`;
