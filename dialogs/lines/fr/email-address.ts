import type { Subject } from '../../../machines/words';
import type { KindWords } from '../vocabulary';

const ofWhom = (subject: Subject): string =>
  subject.is === 'extension' ? `du poste ${subject.extension}` : subject.is === 'login' ? `de ${subject.login}` : 'de votre profil';

/** French: another address on file for a user. */
export const emailUpdate: KindWords = {
  summary: ({ subject, fields: { email } }) =>
    `Remplacer l’adresse courriel ${ofWhom(subject)} par ${email ?? 'une autre'}, dès qu’elle y sera confirmée`,
  report: ({ change: { subject, fields } }) =>
    `C’est presque fait. Un courriel à ${fields.email ?? 'la nouvelle adresse'} demande de la confirmer dans les 24 heures ; d’ici là, l’adresse ${ofWhom(subject)} reste la même. Une fois confirmée, l’adresse précédente et vos administrateurs en sont avertis et peuvent revenir en arrière pendant 72 heures ; par sécurité, aucun PIN, code ou lien n’est d’abord envoyé à la nouvelle adresse.`,
  selfService: (url) => `Vous pouvez changer votre propre adresse dans votre profil sur ${url}.`,
  doOrHow: 'Dois-je changer l’adresse courriel de quelqu’un, ou vous expliquer comment cela se passe ?',
};

/** French: a second address; soi-même dans ses propres mots (P3). */
export const emailAddSecond: KindWords = {
  summary: ({ subject, fields: { email } }, shown) =>
    `Ajouter ${email ?? 'une adresse'} comme deuxième adresse courriel ${subject.is === 'self' && shown?.includes('@') ? `de ${shown}` : ofWhom(subject)}, dès que l’adresse enregistrée l’aura confirmé`,
  report: ({ change: { subject, fields } }) =>
    `C’est presque fait. Un courriel à l’adresse enregistrée${subject.is === 'self' ? '' : ` ${ofWhom(subject)}`} demande de le confirmer dans les 24 heures ; ensuite, ${fields.email ?? 'elle'} est la deuxième adresse. Aucun PIN, code ou lien n’y est jamais envoyé.`,
  selfService: (url) =>
    `Vous pouvez ajouter une deuxième adresse courriel dans votre profil sur ${url} ; je peux aussi le faire pour vous, ici même.`,
  doOrHow: 'Dois-je ajouter une deuxième adresse courriel, ou vous expliquer comment cela se passe ?',
};
