import { byChannel, changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, Vocabulary, Way } from '../vocabulary';
import { cards } from './cards';
import { kinds } from './kinds';

export const need: Vocabulary['need'] = { first: 'Que puis-je faire pour vous ?', more: 'Puis-je faire autre chose pour vous ?' };

const cancel: Way = { words: 'laisser tomber, et j’oublie cette demande', example: '« annuler »', button: 'Annuler' };
const startOver: Way = { words: 'reprendre depuis le début', example: '« recommencer »', button: 'Recommencer' };
const mailPin: Way = { words: 'recevoir votre PIN par courriel', example: '« envoyez-moi mon PIN »', button: 'Envoyez-moi mon PIN' };
const change: Way = { words: 'changer quelque chose à la demande', example: '« non, plutôt vers le 613 555 0100 »' };
const login: Way = { words: 'me donner votre identifiant', example: '« 101@organization.com »' };
const email: Way = { words: 'me donner votre adresse courriel', example: '« ada@organization.com »' };
const number: Way = { words: 'me donner votre numéro de compte et votre numéro de poste', example: '« compte 12345, poste 101 »' };

const main: readonly [Way, Way, Way, Way] = [
  { words: 'renvoyer des appels vers un autre numéro, ou arrêter le renvoi', example: '« renvoyer mes appels vers le 613 555 0100 »', button: 'Renvoyer mes appels vers un autre numéro' },
  { words: 'recevoir votre PIN d’assistance par courriel', example: '« envoyez-moi mon PIN d’assistance »', button: 'Envoyez-moi mon PIN d’assistance' },
  { words: 'recevoir votre identifiant par courriel', example: '« j’ai oublié mon identifiant »', button: 'J’ai oublié mon identifiant' },
  { words: 'poser une question', example: '« qu’est-ce qu’un PIN d’assistance ? »', button: 'Que pouvez-vous faire ?' },
];
const mainButtons = main.flatMap(({ button }) => button ?? []);

/** `1. …` for several changes, the bare summary for one. */
function summaries({ changes, shown }: Occasion): string {
  const all = changes.map((each) => kinds[each.kind].summary(each, shown));
  return all.length === 1 ? `${all[0]}.` : all.map((each, n) => `${n + 1}. ${each}`).join('\n');
}

const several = ({ changes }: Occasion): boolean => changes.length > 1;

const shared = ({ byEmail, proved }: Occasion): string =>
  (byEmail && !proved ? '\n\n(Si des collègues partagent cette adresse, donnez-moi aussi votre identifiant ou votre numéro de poste.)' : '');

const enter = ({ channel }: Occasion, what: string): string =>
  byChannel(channel, { chat: `Entrez ${what} ci-dessous`, email: `Envoyez-moi ${what} en réponse`, voice: `Composez ${what} au clavier` });

/** French: every question. */
export const questions: AllQuestionWords = {
  need: {
    ask: () => need.first,
    again: () => 'Souhaitez-vous que je fasse quelque chose pour vous, ou avez-vous une question ?',
    ways: () => main,
  },
  who: {
    ask: () => 'Puis-je vous demander qui vous êtes ? Donnez-moi votre identifiant, par exemple 101@organization.com. Si vous ne le connaissez pas, votre adresse courriel suffit, ou votre numéro de compte et votre numéro de poste.',
    again: () => 'Pour savoir de quel compte il s’agit, il me faut l’une de ces indications : votre identifiant, votre adresse courriel, ou votre numéro de compte et votre numéro de poste.',
    ways: () => [login, email, number, startOver],
  },
  extension: {
    ask: () => 'Et quel est votre numéro de poste ?',
    again: () => 'Votre numéro de poste est le numéro court que vos collègues composent pour vous joindre, par exemple 101. Quel est-il ?',
    ways: () => [{ words: 'me donner votre numéro de poste', example: '« 101 »' }, login, email, startOver],
  },
  account: {
    ask: () => 'Et quel est votre numéro de compte ? Il figure sur votre facture. Ou donnez-moi votre identifiant complet, par exemple 101@organization.com.',
    again: () => 'De quelle entreprise s’agit-il ? Il me faut le numéro de compte de la facture, votre identifiant ou votre adresse courriel.',
    ways: () => [{ words: 'me donner votre numéro de compte', example: '« compte 12345 »' }, login, email, startOver],
  },
  field: {
    ask: ({ change: id, field }, occasion) => fields[field](changeOf(occasion, id), occasion).ask,
    again: ({ change: id, field }, occasion) => fields[field](changeOf(occasion, id), occasion).again,
    ways: ({ field }) => [
      field === 'number'
        ? { words: 'me donner le numéro vers lequel renvoyer les appels', example: '« 613 555 0100 »' }
        : { words: 'me donner l’adresse courriel', example: '« ada@organization.com »' },
      field === 'number' ? { words: 'faire arrêter le renvoi', example: '« arrêter le renvoi »', button: 'Arrêter le renvoi' } : login,
      startOver,
      cancel,
    ],
  },
  confirm: {
    ask: (_, occasion) => (several(occasion)
      ? `Voici ce que je vais faire :\n${summaries(occasion)}\n\nDois-je faire tout cela ? (oui/non)`
      : `${summaries(occasion)}\n\nDois-je le faire ? (oui/non)`),
    again: (_, occasion) => `Veuillez regarder encore une fois :\n${summaries(occasion)}\n\nEst-ce bien cela, oui ou non ?`,
    choices: () => ['Oui', 'Non, changer quelque chose', 'Annuler'],
    ways: () => [
      { words: 'dire oui, et je le fais', example: '« oui »', button: 'Oui' },
      { ...change, button: 'Non, changer quelque chose' },
      startOver,
      cancel,
    ],
  },
  correction: {
    ask: () => 'Que faut-il changer ?',
    again: () => 'Dites-moi ce qui doit être différent, par exemple un autre numéro ou un autre poste.',
    choices: () => ['Annuler'],
    ways: () => [
      { words: 'me donner un autre numéro', example: '« vers le 613 555 0100 »' },
      { words: 'me donner un autre poste', example: '« pour le poste 104 »' },
      startOver,
      cancel,
    ],
  },
  pin: {
    ask: ({ mailed }, occasion) => {
      const or = `, ou choisissez « ${mailed ? cards.pin.mailAgain : cards.pin.mail} ».`;
      if (tells(occasion, 'not-proved', 'which-pin', 'slow-mail', 'answer', 'capabilities')) return `${enter(occasion, 'votre PIN le plus récent')}${or}${shared(occasion)}`;
      if (tells(occasion, 'pin-on-its-way')) return `${enter(occasion, 'le PIN')} dès que vous l’avez, ou ouvrez le lien du courriel.${shared(occasion)}`;
      const { from, subject } = occasion.pinMail;
      if (mailed) return `Veuillez me donner le PIN du courriel. Il vient de ${from}, avec l’objet « ${subject} » ; si vous ne le voyez pas, regardez aussi dans le courrier indésirable. ${enter(occasion, 'le PIN')}${or}${shared(occasion)}`;
      const why = occasion.changes.length === 0 ? 'Pour être sûr que c’est bien vous' : several(occasion) ? 'Pour faire ces modifications' : 'Pour faire cette modification';
      return `${why}, il me faut votre PIN d’assistance à 6 chiffres. L’avez-vous ? ${enter(occasion, 'le PIN')}${or}${shared(occasion)}`;
    },
    again: ({ mailed }, occasion) => `J’attends votre PIN d’assistance : six chiffres reçus par courriel. ${enter(occasion, 'le PIN')}, ou choisissez « ${mailed ? cards.pin.mailAgain : cards.pin.mail} » si vous ne l’avez pas.${shared(occasion)}`,
    ways: () => [{ words: 'me donner votre PIN d’assistance à 6 chiffres', example: '« mon PIN est … »' }, mailPin, change, cancel],
  },
  code: {
    ask: (_, occasion) => {
      if (tells(occasion, 'code-on-its-way')) return `${enter(occasion, 'le code')} dès que vous l’avez : ce sont six chiffres.`;
      if (tells(occasion, 'not-proved', 'answer', 'capabilities')) return `${enter(occasion, 'le code le plus récent')}, ou choisissez « Envoyez-moi encore le code ».`;
      return `Veuillez me donner le code à usage unique que nous vous avons envoyé pour cette modification. ${enter(occasion, 'le code')}, ou choisissez « Envoyez-moi encore le code ».`;
    },
    again: (_, occasion) => `J’attends le code à usage unique : six chiffres de notre courriel le plus récent. ${enter(occasion, 'le code')}, ou choisissez « Envoyez-moi encore le code ».`,
    ways: () => [
      { words: 'me donner le code du courriel le plus récent', example: '« le code est … »' },
      { words: 'recevoir encore un code par courriel', example: '« envoyez-moi encore le code »', button: 'Envoyez-moi encore le code' },
      change,
      cancel,
    ],
  },
  'do-or-how': {
    ask: ({ kind }) => kinds[kind].doOrHow,
    again: () => 'Souhaitez-vous que je le fasse pour vous maintenant, ou que je l’explique ?',
    choices: () => ['Faites-le pour moi', 'Expliquez-moi'],
    ways: () => [
      { words: 'me laisser le faire pour vous', example: '« faites-le pour moi »', button: 'Faites-le pour moi' },
      { words: 'me laisser vous l’expliquer', example: '« expliquez-moi »', button: 'Expliquez-moi' },
      startOver,
      cancel,
    ],
  },
  choice: {
    ask: () => 'Que souhaitez-vous ?',
    again: () => 'Veuillez choisir une de ces possibilités, ou me dire en quelques mots ce qu’il vous faut.',
    choices: () => mainButtons,
    ways: () => main,
  },
};

/** French: the fields of the changes. */
export const fields: Vocabulary['fields'] = {
  number: (about) => {
    const { subject } = about ?? { subject: { is: 'self' as const } };
    const calls = subject.is === 'extension' ? `les appels du poste ${subject.extension}` : subject.is === 'login' ? `les appels de ${subject.login}` : 'vos appels';
    return {
      ask: `Vers quel numéro dois-je renvoyer ${calls} ? (Ou dites « arrêter le renvoi ».)`,
      again: 'Il me faut le numéro de téléphone vers lequel renvoyer les appels, avec l’indicatif régional, par exemple 613 555 0100. Ou dites « arrêter le renvoi ».',
    };
  },
  email: () => ({
    ask: 'Quelle est votre adresse courriel enregistrée ? J’y enverrai votre identifiant.',
    again: 'Donnez-moi l’adresse courriel que votre entreprise nous a indiquée pour vous, par exemple ada@organization.com. Votre identifiant y sera envoyé, et nulle part ailleurs.',
  }),
};
