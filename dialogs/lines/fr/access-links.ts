import type { Subject } from '../../../machines/words';
import { moment } from '../format';
import type { KindWords } from '../vocabulary';

/** After « à »: `au poste 102`, `à 102@organization.com`; soi-même dans ses propres mots (P3). */
function toWhom(subject: Subject, shown: string | undefined): string {
  if (subject.is === 'extension') return ` au poste ${subject.extension}`;
  if (subject.is === 'login') return ` à ${subject.login}`;
  if (shown === undefined) return '';
  return shown.includes('@') ? ` à ${shown}` : ` (${shown})`;
}

/** French: a link to choose a new password; until then the old one is good. */
export const passwordReset: KindWords = {
  summary: (_, shown) =>
    shown?.includes('@')
      ? `Envoyer à ${shown} un lien pour choisir un nouveau mot de passe`
      : 'Vous envoyer un lien pour choisir un nouveau mot de passe',
  report: ({ at }, { timeZone }) =>
    `C’est fait. À ${moment(at, timeZone, 'fr')}, un lien pour choisir un nouveau mot de passe a été envoyé à l’adresse courriel enregistrée. Il fonctionne une seule fois, jusqu’à l’heure indiquée dans le courriel. Votre mot de passe reste le même tant que vous n’en choisissez pas un nouveau. Si vous changez d’avis, il suffit d’ignorer ce courriel.`,
  selfService: (url) =>
    `Vous pouvez demander un nouveau mot de passe vous-même sur ${url} ; je peux aussi vous faire envoyer le lien d’ici.`,
  doOrHow: 'Dois-je vous faire envoyer un lien pour choisir un nouveau mot de passe, ou vous expliquer comment cela se passe ?',
};

/** French: the welcome mail once more. */
export const welcomeResend: KindWords = {
  summary: ({ subject }, shown) =>
    `${subject.is === 'self' && !shown?.includes('@') ? 'Vous renvoyer' : 'Renvoyer'} le courriel de bienvenue${toWhom(subject, shown)}, avec un nouveau lien`,
  report: ({ change: { subject }, at }, { timeZone }) =>
    `C’est fait. À ${moment(at, timeZone, 'fr')}, un nouveau courriel de bienvenue a été envoyé ${subject.is === 'self' ? 'à l’adresse courriel enregistrée' : `à l’adresse enregistrée ${subject.is === 'extension' ? `du poste ${subject.extension}` : `de ${subject.login}`}`}. Seul son lien fonctionne désormais ; ceux des courriels de bienvenue précédents ne fonctionnent plus. Rien d’autre n’a été modifié.`,
  selfService: (url) => `Un administrateur peut renvoyer les courriels de bienvenue sur ${url} ; je peux aussi le faire d’ici.`,
  doOrHow: 'Dois-je renvoyer le courriel de bienvenue, ou vous expliquer comment configurer le compte ?',
};
