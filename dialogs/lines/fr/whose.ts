import type { KindId } from '../../../machines/words';
import type { Occasion } from '../occasion';

const examples: Readonly<Partial<Record<KindId, string>>> = {
  'call-forwarding.set': 'renvoyez les appels du poste 104 au 613 555 0100',
  'email.update': 'changez le courriel du poste 104 pour ada@organization.com',
  'email.add-second': 'ajoutez une deuxième adresse pour le poste 104 : ada@example.com',
  'welcome.resend': 'renvoyez le courriel de bienvenue au poste 104',
  'voicemail-pin.reset': 'un nouveau PIN de messagerie pour le poste 104',
  'user.remove': 'retirez le poste 104',
};

/** Somebody was named, and nobody is found by name (I7): the extension is asked for; where something else is open, with all that it is for. */
export const whoseExtension = (kind: KindId, { question }: Pick<Occasion, 'question'>): string =>
  `Quel est son poste ? Je ne trouve personne par son nom. ${question?.ask === 'need' && question.whose !== undefined ? 'Le numéro seul suffit, par exemple « 104 ».' : `Redites-le avec le poste, s’il vous plaît, par exemple « ${examples[kind] ?? 'pour le poste 104'} ».`}`;

/** ... once more, behind something else. */
export const whose = 'Et quel est le poste de la personne concernée, par exemple « 104 » ?';
