import type { CallWords } from '../call-words';
import { changeOf, tells, type Occasion } from '../occasion';
import { deskCallQuestions } from './desk';
import { fields } from './fields';
import { joiningOnCall } from './joining-on-call';
import { approvingCallQuestions } from './approving';
import { callLines, mailFrom } from './call-lines';
import { kinds } from './kinds';
import { offer } from './offer';
import { yourPin } from './once';
import { stepsByMailOnCall } from './steps-by-mail';
import { keyIn } from './voicemail-pin';

/** Each change as a sentence; several are counted, so that one can be spoken of. */
function summaries({ changes, shown }: Occasion): string {
  const all = changes.map((change) => kinds[change.kind].summary(change, shown));
  return all.map((each, n) => (all.length === 1 ? `${each}.` : `Numéro ${n + 1} : ${each}.`)).join(' ');
}

const shared = ({ byEmail, proved }: Occasion): string =>
  byEmail && !proved
    ? ' Si des collègues partagent votre adresse courriel, il me faut plutôt votre numéro de compte et votre numéro de poste.'
    : '';

const digitsSoFar = ({ length }: string): string => (length === 1 ? '1 chiffre' : `${length} chiffres`);

const star = 'Si vous vous trompez de touche, faites l’étoile et recommencez.';

/** French on a call: every question, without the keys that it offers. */
export const call: CallWords = {
  lines: callLines,
  questions: {
    need: {
      ask: () => 'Que puis-je faire pour vous ? Dites-le simplement, ou servez-vous des touches.',
      again: () => 'Dites-moi en quelques mots ce qu’il vous faut, par exemple : renvoyer mes appels.',
      keyed: () => 'Servez-vous des touches, s’il vous plaît.',
    },
    choice: {
      ask: () => 'Que souhaitez-vous ?',
      again: () => 'Dites-moi en quelques mots ce qu’il vous faut, ou choisissez une de ces possibilités.',
      keyed: () => 'Servez-vous des touches, s’il vous plaît.',
    },
    who: {
      ask: () =>
        'Puis-je vous demander qui vous êtes ? Composez votre numéro de compte, puis dièse, aussi appelé le carré. Il figure en haut de votre facture. Ou dites votre identifiant, par exemple 101@organization.com, ou votre adresse courriel.',
      again: () =>
        'Je dois savoir de quel compte il s’agit. Le numéro de compte est écrit en haut de chaque facture : composez-le, et terminez par dièse. Si vous ne l’avez pas, dites votre identifiant ou votre adresse courriel.',
      keyed: () => 'Servez-vous des touches : le numéro de compte de votre facture, puis dièse, le carré.',
    },
    account: {
      ask: ({ begun }) =>
        begun === undefined
          ? 'Et quel est votre numéro de compte ? Il figure en haut de votre facture. Composez-le, puis dièse, ou dites-le.'
          : `J’ai ${digitsSoFar(begun)} jusqu’ici. Dites la suite de votre numéro de compte, ou composez le numéro complet, puis dièse.`,
      again: () =>
        'De quelle entreprise s’agit-il ? Composez le numéro de compte qui figure sur la facture, et terminez par dièse. Ou dites votre identifiant complet, par exemple 101@organization.com.',
      keyed: () => 'Servez-vous des touches : le numéro de compte de votre facture, puis dièse, le carré.',
    },
    extension: {
      ask: () => 'Et quel est votre numéro de poste ? Composez-le, puis dièse, ou dites-le.',
      again: () =>
        'Votre numéro de poste est le numéro court que vos collègues composent pour vous joindre, par exemple 101. Composez-le, et terminez par dièse.',
      keyed: () => 'Servez-vous des touches : votre numéro de poste, puis dièse, le carré.',
    },
    field: {
      ask: ({ change, field, begun }, occasion) =>
        begun === undefined
          ? fields[field](changeOf(occasion, change), occasion).ask
          : `J’ai ${digitsSoFar(begun)} jusqu’ici. Dites la suite, ou dites ou composez le numéro complet.`,
      again: ({ change, field }, occasion) => fields[field](changeOf(occasion, change), occasion).again,
      keyed: ({ field }) =>
        field === 'number'
          ? 'Servez-vous des touches : le numéro complet, puis dièse, le carré.'
          : field === 'extension'
            ? 'Servez-vous des touches : le poste, puis dièse, le carré.'
            : field === 'name'
              ? 'Un nom ne se compose pas au clavier : dites-le encore une fois, ou écrivez-le dans la discussion.'
              : 'Une adresse courriel ne se compose pas au clavier : dites-la encore une fois, ou choisissez par les touches.',
    },
    confirm: {
      ask: (_, occasion) =>
        occasion.changes.length > 1
          ? `Voici ce que je vais faire. ${summaries(occasion)} Dois-je faire tout cela ?`
          : `${summaries(occasion)} Dois-je le faire ?`,
      again: (_, occasion) => `Écoutez encore une fois, s’il vous plaît. ${summaries(occasion)} Est-ce bien cela, oui ou non ?`,
      keyed: () => 'Répondez par les touches, s’il vous plaît.',
    },
    correction: {
      ask: () => 'Que faut-il changer ? Dites-le simplement, ou composez un autre numéro ou un autre poste, puis dièse.',
      again: () =>
        'Dites-moi ce qui doit être différent, par exemple : vers le 613 555 0100. Ou composez le nouveau numéro ou le nouveau poste, et terminez par dièse.',
      keyed: () => 'Servez-vous des touches : le nouveau numéro ou le nouveau poste, puis dièse, le carré.',
    },
    pin: {
      ask: ({ mailed }, occasion) => {
        if (tells(occasion, 'six-digits', 'which-pin')) return '';
        if (tells(occasion, 'parked')) return 'Ou composez maintenant votre PIN d’assistance à six chiffres, puis dièse.';
        if (tells(occasion, 'not-proved', 'slow-mail', 'answer', 'capabilities'))
          return `Composez votre PIN d’assistance à six chiffres le plus récent, puis dièse.${shared(occasion)}`;
        if (tells(occasion, 'pin-on-its-way')) return `Dès que vous l’avez, composez-le, puis dièse. Je patiente.${shared(occasion)}`;
        if (mailed)
          return `Composez le PIN à six chiffres du courriel, puis dièse. ${tells(occasion, 'reminder-on-its-way') ? '' : `${mailFrom(occasion)} `}${star}${shared(occasion)}`;
        const why =
          occasion.changes.length === 0
            ? 'Pour être sûr que c’est bien vous'
            : occasion.changes.length > 1
              ? 'Pour faire ces modifications'
              : 'Pour faire cette modification';
        return `${why}, il me faut ${yourPin(occasion)}${occasion.changes.some(({ kind }) => kind === 'voicemail-pin.reset') ? ' : celui que nous vous envoyons par courriel, pas celui de votre messagerie' : ''}. Composez votre PIN d’assistance à six chiffres, puis dièse. Ne le dites pas à voix haute. ${star}${shared(occasion)}`;
      },
      again: (_, occasion) =>
        `J’attends votre PIN d’assistance : les six chiffres reçus par courriel. Composez-les, et terminez par dièse.${shared(occasion)}`,
      keyed: () => 'Servez-vous des touches : les six chiffres de votre PIN d’assistance, puis dièse, le carré.',
    },
    code: {
      ask: (_, occasion) => {
        if (tells(occasion, 'six-digits', 'which-pin')) return '';
        if (tells(occasion, 'code-on-its-way')) return 'Dès que vous l’avez, composez ses six chiffres, puis dièse. Je patiente.';
        if (tells(occasion, 'not-proved', 'answer', 'capabilities')) return 'Composez le code à six chiffres le plus récent, puis dièse.';
        return `Composez le code à usage unique que nous vous avons envoyé pour cette modification, puis dièse. Il a six chiffres. ${star}`;
      },
      again: () =>
        'J’attends le code à usage unique : les six chiffres de notre courriel le plus récent. Composez-les, et terminez par dièse.',
      keyed: () => 'Servez-vous des touches : les six chiffres du code, puis dièse, le carré.',
    },
    'new-secret': keyIn,
    ...joiningOnCall,
    ...approvingCallQuestions,
    ...deskCallQuestions,
    ...stepsByMailOnCall,
    'do-or-how': {
      ask: (asked) => (asked.told ? offer(asked) : kinds[asked.kind].doOrHow),
      again: () => 'Souhaitez-vous que je le fasse pour vous maintenant, ou que je l’explique ?',
      keyed: () => 'Servez-vous des touches, s’il vous plaît.',
    },
  },
  more: 'Puis-je faire autre chose pour vous ? Dites-le, faites le 9 pour entendre les choix, ou raccrochez simplement.',
  waiting: 'Que puis-je faire pour vous en attendant un collègue ?',
  deeds: {
    forward: 'pour renvoyer vos appels',
    stop: 'pour arrêter le renvoi',
    remind: 'si vous avez oublié votre identifiant',
    'my-case': 'pour poursuivre un dossier déjà ouvert',
    'voicemail-pin': 'pour réinitialiser votre PIN de messagerie vocale',
    'have-code': 'si vous avez reçu un code',
    'case-number': 'si vous avez un numéro de dossier',
    'mail-pin': 'pour recevoir votre PIN d’assistance par courriel',
    'mail-code': 'pour recevoir encore le code par courriel',
    later: 'pour terminer plus tard par un lien envoyé par courriel',
    'no-mailbox': 'si vous n’avez plus accès à votre boîte courriel',
    'code-again': 'pour réentendre le code',
    yes: 'pour oui',
    no: 'pour non',
    leave: 'pour annuler',
    do: 'pour que je le fasse maintenant',
    how: 'pour savoir comment cela fonctionne',
    'about-login': 'pour savoir de quoi se compose un identifiant',
    'start-over': 'pour recommencer avec votre numéro de compte',
    again: 'pour réécouter',
    person: 'pour parler à une personne',
    'no-reply': 'pour continuer sans réponse par courriel',
    'rate-1': 'pour 1',
    'rate-2': 'pour 2',
    'rate-3': 'pour 3',
    'rate-4': 'pour 4',
    'rate-5': 'pour 5',
  },
  mailAgain: 'pour recevoir votre PIN d’assistance par courriel encore une fois',
  allKeys: 'pour entendre tous les choix',
  keys: {
    press: (offers, finish) =>
      offers
        .map(
          ({ key, deed }, n) =>
            `${n === 0 ? (finish ? 'Ou faites ' : 'Faites ') : n === offers.length - 1 ? 'ou ' : ''}le ${key}${finish ? ' puis dièse' : ''} ${deed}`,
        )
        .join(', ')
        .concat('.'),
    each: (offers, finish) =>
      offers
        .map(({ key, deed }) => `${deed.charAt(0).toUpperCase()}${deed.slice(1)}, faites le ${key}${finish ? ' puis dièse' : ''}.`)
        .join(' '),
  },
  puzzled: {
    keyed: 'Je suis désolé, je n’ai toujours pas saisi.',
    person: 'Je suis désolé, je n’arrive pas à comprendre. Je vous passe un collègue. Ne quittez pas.',
    goodbye:
      'Je suis désolé, je n’arrive pas à comprendre ; je mets donc fin à l’appel. Rien d’autre n’a été fait. Rappelez quand vous voulez : les touches fonctionnent toujours. Au revoir.',
  },
  hints: {
    main: [
      'renvoyer mes appels',
      'arrêter le renvoi',
      'renvoi d’appels',
      'PIN d’assistance',
      'envoyez-moi mon PIN',
      'PIN de messagerie vocale',
      'réinitialiser mon PIN de messagerie',
      'identifiant',
      'j’ai oublié mon identifiant',
      'poste',
      'que pouvez-vous faire',
      'une personne',
    ],
    name: [
      'compte',
      'numéro de compte',
      'poste',
      'identifiant',
      'arobase',
      'chez',
      'point com',
      'point ca',
      'cent un arobase organization point com',
      'zéro',
    ],
    number: ['arrêter le renvoi', 'zéro', 'indicatif régional', 'plus', 'mon cellulaire', 'annuler'],
    address: ['arobase', 'point', 'point com', 'point ca', 'tiret', 'gmail', 'outlook', 'annuler'],
    yesNo: [
      'oui',
      'non',
      'ouais',
      'oui s’il vous plaît',
      'allez-y',
      'c’est ça',
      'c’est exact',
      'annuler',
      'changer le numéro',
      'vers un autre numéro',
      'pour le poste',
    ],
    doOrHow: ['faites-le pour moi', 'expliquez-moi', 'comment', 'oui', 'non', 'annuler'],
    caseNumber: ['dossier', 'numéro de dossier', 'mon dossier est le', 'C', 'tiret', 'K comme kilo', 'annuler'],
  },
};
