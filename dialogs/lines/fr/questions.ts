import { byChannel, changeOf, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, Vocabulary } from '../vocabulary';
import { cards } from './cards';
import { deskQuestions } from './desk';
import { fields } from './fields';
import { kinds } from './kinds';
import { approvingQuestions } from './approving';
import { offer } from './offer';
import { yourPin } from './once';
import { addressOnFile, several, summaries, summary } from './several';
import { cancel, change, email, login, mailPin, mailPinAgain, noMailbox, main, number, startOver } from './ways';
import { keyInElsewhere } from './voicemail-pin';

export const need: Vocabulary['need'] = {
  chat: {
    first: 'Que puis-je faire pour vous ?',
    more: 'Puis-je faire autre chose pour vous ?',
    waiting: 'Puis-je faire quelque chose pour vous en attendant un collègue ?',
  },
  email: {
    first: 'Que puis-je faire pour vous ? Répondez simplement dans vos propres mots.',
    more: 'Si je peux faire autre chose pour vous, répondez simplement.',
    waiting: 'Si je peux faire quelque chose pour vous en attendant, répondez simplement.',
  },
  voice: {
    first: 'Que puis-je faire pour vous ?',
    more: 'Puis-je faire autre chose pour vous ?',
    waiting: 'Que puis-je faire pour vous en attendant un collègue ?',
  },
};

const mainButtons = main.flatMap(({ button }) => button ?? []);

const many = ({ changes }: Occasion): boolean => changes.length > 1;

const shared = ({ byEmail, proved, channel }: Occasion): string =>
  byEmail && !proved && channel !== 'email'
    ? '\n\n(Si des collègues partagent cette adresse, donnez-moi aussi votre identifiant ou votre poste, par exemple « poste 104 ».)'
    : '';

/** What else can be done than give the PIN, and the code. */
const orPin = ({ channel }: Occasion, mailed: boolean): string =>
  channel === 'email'
    ? `. Si vous ne l’avez pas, répondez « PIN », et je l’enverrai ${mailed ? 'encore une fois ' : ''}à l’adresse enregistrée.`
    : `, ou choisissez « ${mailed ? cards.pin.mailAgain : cards.pin.mail} ».`;
const orCode = ({ channel }: Occasion): string =>
  channel === 'email' ? '. Pour en recevoir un nouveau, répondez « CODE ».' : ', ou choisissez « Envoyez-moi encore le code ».';

const enter = ({ channel }: Occasion, what: string): string =>
  byChannel(channel, { chat: `Entrez ${what} ci-dessous`, email: `Envoyez-moi ${what} en réponse`, voice: `Composez ${what} au clavier` });

/** French: every question. */
export const questions: AllQuestionWords = {
  need: {
    ask: (_, { channel }) => need[channel].first,
    again: () => 'Souhaitez-vous que je fasse quelque chose pour vous, ou avez-vous une question ?',
    ways: () => main,
  },
  who: {
    ask: () =>
      'Puis-je vous demander qui vous êtes ? Donnez-moi votre identifiant, par exemple 101@organization.com. Si vous ne le connaissez pas, votre adresse courriel suffit, ou votre numéro de compte et votre numéro de poste.',
    again: () =>
      'Pour savoir de quel compte il s’agit, il me faut l’une de ces indications : votre identifiant, votre adresse courriel, ou votre numéro de compte et votre numéro de poste.',
    ways: () => [login, email, number, startOver],
  },
  extension: {
    ask: () => 'Et quel est votre numéro de poste ?',
    again: () => 'Votre numéro de poste est le numéro court que vos collègues composent pour vous joindre, par exemple 101. Quel est-il ?',
    ways: () => [{ words: 'me donner votre numéro de poste', example: '« 101 »' }, login, email, startOver],
  },
  account: {
    ask: () =>
      'Et quel est votre numéro de compte ? Il figure sur votre facture. Ou donnez-moi votre identifiant complet, par exemple 101@organization.com.',
    again: () =>
      'De quelle entreprise s’agit-il ? Il me faut le numéro de compte de la facture, votre identifiant ou votre adresse courriel.',
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
    ask: (_, occasion) =>
      occasion.channel === 'email'
        ? `${summary(occasion)}\n\nEst-ce bien cela ? Répondez « oui », et je ferai exactement cela. S’il faut changer quelque chose, dites-moi simplement quoi.`
        : many(occasion)
          ? `Voici ce que je vais faire :\n${summaries(occasion)}\n\nDois-je faire tout cela ? (oui/non)`
          : `${summaries(occasion)}\n\nDois-je le faire ? (oui/non)`,
    again: (_, occasion) => `Vérifiez encore une fois, s’il vous plaît :\n${summaries(occasion)}\n\nEst-ce bien cela, oui ou non ?`,
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
      const or = orPin(occasion, mailed);
      if (tells(occasion, 'link-on-its-way'))
        return `Ou continuez ici, quand vous voulez. ${enter(occasion, 'votre PIN le plus récent')}${or}`;
      if (tells(occasion, 'not-proved', 'which-pin', 'slow-mail', 'answer', 'capabilities'))
        return `${enter(occasion, 'votre PIN le plus récent')}${or}${shared(occasion)}`;
      if (tells(occasion, 'pin-on-its-way'))
        return `${enter(occasion, 'le PIN')} dès que vous l’avez, ou ouvrez le lien du courriel.${shared(occasion)}`;
      const { from, subject } = occasion.pinMail;
      if (mailed)
        return `Veuillez me donner le PIN du courriel. Il vient de ${from}, avec l’objet « ${subject} » ; si vous ne le voyez pas, regardez aussi dans le courrier indésirable. ${enter(occasion, 'le PIN')}${or}${shared(occasion)}`;
      const why =
        occasion.changes.length === 0
          ? 'Pour être sûr que c’est bien vous'
          : many(occasion)
            ? 'Pour faire ces modifications'
            : 'Pour faire cette modification';
      return `${why}, il me faut ${yourPin(occasion, ' à 6 chiffres')}. ${occasion.channel === 'email' ? '' : occasion.pinLife === undefined ? 'L’avez-vous ? ' : 'En avez-vous un ? '}${enter(occasion, 'le PIN')}${or}${shared(occasion)}`;
    },
    again: ({ mailed }, occasion) =>
      `J’attends votre PIN d’assistance : six chiffres reçus par courriel. ${enter(occasion, 'le PIN')}${orPin(occasion, mailed)}${shared(occasion)}`,
    ways: ({ mailed }) => [
      { words: 'me donner votre PIN d’assistance à 6 chiffres', example: '« mon PIN est … »' },
      mailed ? mailPinAgain : mailPin,
      noMailbox,
      cancel,
    ],
  },
  code: {
    ask: (_, occasion) => {
      if (tells(occasion, 'code-on-its-way'))
        return `${occasion.channel === 'email' ? `${summary(occasion)}\n\n` : ''}${enter(occasion, 'le code')} dès que vous l’avez : ce sont six chiffres.`;
      if (tells(occasion, 'not-proved', 'answer', 'capabilities')) return `${enter(occasion, 'le code le plus récent')}${orCode(occasion)}`;
      return `Veuillez me donner le code à usage unique que nous vous avons envoyé pour cette modification. ${enter(occasion, 'le code')}${orCode(occasion)}`;
    },
    again: (_, occasion) =>
      `J’attends le code à usage unique : six chiffres de notre courriel le plus récent. ${enter(occasion, 'le code')}${orCode(occasion)}`,
    ways: () => [
      { words: 'me donner le code du courriel le plus récent', example: '« le code est … »' },
      { words: 'recevoir encore un code par courriel', example: '« envoyez-moi encore le code »', button: 'Envoyez-moi encore le code' },
      change,
      cancel,
    ],
  },
  'new-secret': keyInElsewhere,
  'do-or-how': {
    ask: (asked) => (asked.told ? offer(asked) : kinds[asked.kind].doOrHow),
    again: ({ told }) =>
      told
        ? 'Si vous voulez, je peux le faire pour vous. Dois-je le faire, oui ou non ?'
        : 'Souhaitez-vous que je le fasse pour vous maintenant, ou que je l’explique ?',
    choices: ({ told }) => (told ? ['Oui, s’il vous plaît', 'Non, merci'] : ['Faites-le pour moi', 'Expliquez-moi']),
    ways: () => [
      { words: 'me laisser le faire pour vous', example: '« faites-le pour moi »', button: 'Faites-le pour moi' },
      { words: 'me laisser vous l’expliquer', example: '« expliquez-moi »', button: 'Expliquez-moi' },
      startOver,
      cancel,
    ],
  },
  ...approvingQuestions,
  ...deskQuestions,
  several,
  'address-on-file': addressOnFile,
  choice: {
    ask: () => 'Que souhaitez-vous ?',
    again: () => 'Veuillez choisir une de ces possibilités, ou me dire en quelques mots ce qu’il vous faut.',
    choices: () => mainButtons,
    ways: () => main,
  },
};
