import type { Subject } from '../../../machines/words';
import { moment } from '../format';
import type { KindWords } from '../vocabulary';

/** `la personne du poste 104`; un utilisateur par son identifiant. */
const whom = (subject: Subject): string => (subject.is === 'extension' ? `la personne du poste ${subject.extension}` : subject.is === 'login' ? subject.login : 'vous-même');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** French: a user who left. */
export const userRemove: KindWords = {
  summary: ({ subject }) => `Retirer ${whom(subject)} de votre compte : plus de connexion ni de demande en son nom`,
  report: ({ change: { subject }, at }, { timeZone }) =>
    `C’est fait. ${capital(whom(subject))} ne fait plus partie de votre compte, à partir de ${moment(at, timeZone, 'fr')} : plus aucune connexion n’est possible, et tout ce qui était ouvert en son nom a pris fin. Rien n’a été supprimé : pour revenir en arrière, demandez-moi ici à parler à une personne.`,
  selfService: (url) => `Vous pouvez voir les utilisateurs de votre compte sur ${url} ; je peux en retirer un pour vous, ici même.`,
  doOrHow: 'Dois-je retirer quelqu’un de votre compte, ou vous expliquer comment cela se passe ?',
};
