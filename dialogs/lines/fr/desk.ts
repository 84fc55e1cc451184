import type { Escalation } from '../../../machines/words';
import type { CallWords } from '../call-words';
import { opening } from '../format';
import { byChannel, isDeskClosed, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, LineWords } from '../vocabulary';

type DeskLine =
  | 'person-called'
  | 'person-not-needed'
  | 'agent-joined'
  | 'agent-left'
  | 'agent-there'
  | 'reply-address-kept'
  | 'parked'
  | 'rate-help'
  | 'rated'
  | 'pin-to-be-replaced';

/** Why somebody is called, where the customer did not ask for it: before what is done, or behind it. */
const because: Readonly<Record<Escalation, string>> = {
  asked: '',
  'not-understood': 'Je suis désolé, je ne comprends toujours pas ; ',
  'change-failed': '',
  'administrator-silent': 'Aucun administrateur n’a répondu ; ',
  'agent-away': 'Je suis désolé, vous n’avez pas eu de réponse ; ',
  taken: '',
};

/** `J’ai appelé un collègue.`, `Aucun administrateur n’a répondu ; j’ai donc appelé un collègue.` */
function deed(why: Escalation, done: string): string {
  const reason = because[why];
  return `${reason === '' ? 'J’ai' : `${reason}j’ai donc`} ${done}${why === 'change-failed' ? ', pour que cela se fasse malgré tout' : ''}.`;
}

/** Whole minutes, at least two. */
const minutes = (time: number): number => Math.max(2, Math.ceil(time / 60_000));

/** The place in the line, where it is known. */
function place({ desk }: Occasion): string {
  if (desk === undefined || !('ahead' in desk)) return '';
  return desk.ahead === 0
    ? 'Vous êtes en tête de file.'
    : desk.ahead === 1
      ? 'Une personne passe avant vous.'
      : `${desk.ahead} personnes passent avant vous.`;
}

/** When somebody is there again; undefined: nobody knows, and nothing is promised. */
export function opensOn({ desk, timeZone }: Occasion): string | undefined {
  const { opensAt, timeZone: zone = timeZone } = desk !== undefined && 'opensAt' in desk ? desk : {};
  return opensAt === undefined ? undefined : opening(opensAt, zone, 'fr');
}

function back(occasion: Occasion): string {
  const day = opensOn(occasion);
  return day === undefined
    ? 'Il n’y a personne ici en ce moment.'
    : `Il n’y a personne ici en ce moment ; nous serons de retour le ${day}.`;
}

const all = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function called(why: Escalation, again: boolean, occasion: Occasion): string {
  const { channel, caseNumber } = occasion;
  if (isDeskClosed(occasion)) {
    return again
      ? all('Votre dossier est sur la liste de mes collègues.', back(occasion))
      : all(
          deed(why, 'mis votre dossier sur la liste de mes collègues'),
          back(occasion),
          channel === 'chat' ? `Votre numéro de dossier est ${caseNumber}.` : '',
        );
  }
  if (channel === 'email')
    return again
      ? 'Mes collègues ont votre courriel ; l’un d’eux vous répondra dans ce fil.'
      : all(deed(why, 'transmis votre courriel à mes collègues'), 'L’un d’eux vous répondra dans ce fil.');
  return again
    ? all('Un collègue sait que vous attendez.', place(occasion))
    : all(
        deed(why, 'appelé un collègue pour vous'),
        place(occasion),
        tells(occasion, 'puzzled') ? '' : 'En attendant, je reste à votre disposition.',
      );
}

/** French: a person is called, answers, and leaves again. */
export const deskLines: Pick<LineWords, DeskLine> = {
  'person-called': ({ why, again }, occasion) => called(why, again, occasion),
  'person-not-needed': () => 'D’accord, nous continuons tous les deux.',
  'agent-joined': ({ name }) => `${name}, de notre assistance, est maintenant avec vous.`,
  'agent-left': () => 'C’est de nouveau moi : l’assistant automatisé, un robot. Si vous voulez encore parler à une personne, dites-le-moi.',
  'agent-there': ({ name, within }) =>
    `${name}, de notre assistance, a votre dossier et voit ce que vous écrivez ici. Sans réponse d’ici ${minutes(within)} minutes, j’appellerai un autre collègue pour vous.`,
  'reply-address-kept': () => 'Merci. C’est là qu’ira aussi notre réponse. Pour votre sécurité, elle ne dira rien d’aucun compte.',
  parked: (_, { proved, signedIn }) =>
    `Vous n’avez pas à nous attendre : ${proved || signedIn ? '' : 'si je vous connais sous ce nom, '}un courriel avec un lien est en route vers l’adresse enregistrée. Ouvrez le lien d’ici demain à la même heure et confirmez-y votre demande ; je la traite alors aussitôt.`,
  'rate-help': (_, { channel }) =>
    `Comment avez-vous trouvé notre aide ? ${byChannel(channel, { chat: 'De 1, pas utile, à 5, très utile.', email: 'Répondez simplement par un chiffre de 1, pas utile, à 5, très utile.', voice: 'Appuyez sur une touche de 1 à 5 ; 5 est la meilleure note.' })}`,
  rated: () => 'Merci de nous l’avoir dit.',
  'pin-to-be-replaced': () =>
    'Un collègue a maintenant entendu votre PIN d’assistance. Je le remplacerai donc à la fin, et j’enverrai le nouveau par courriel à l’adresse enregistrée.',
};

/** French: ... on a call. */
export const deskOnCall: Partial<LineWords> = {
  'person-called': ({ why, again, waits }, occasion) => {
    const { person, caseNumber } = occasion;
    if (isDeskClosed(occasion))
      return again
        ? back(occasion)
        : all(
            `Je suis désolé. ${back(occasion)}`,
            `J’ai mis votre dossier sur la liste de mes collègues. Votre numéro de dossier est ${caseNumber}.`,
          );
    if (person === true && waits !== true && (why === 'asked' || why === 'not-understood'))
      return 'Je vous passe un collègue. Ne quittez pas.';
    return again
      ? all('Un collègue sait que vous attendez.', place(occasion), 'Restez en ligne, s’il vous plaît.')
      : all(deed(why, 'appelé un collègue'), place(occasion), 'Restez en ligne, s’il vous plaît.');
  },
  parked: (_, { proved, signedIn }) =>
    `Vous n’avez pas à nous attendre : ${proved || signedIn ? '' : 'si je vous connais sous ce nom, '}un courriel avec un lien est en route vers l’adresse enregistrée. Ouvrez le lien d’ici demain à la même heure et confirmez-y votre demande.`,
  'agent-there': ({ name, within }) =>
    `${name}, de notre assistance, a votre dossier et lit ce que vous dites. Sans réponse d’ici ${minutes(within)} minutes, j’appellerai un autre collègue. Restez en ligne, s’il vous plaît.`,
  'reply-address-kept': () => 'Merci. Notre réponse ira là aussi. Elle ne dira rien d’aucun compte.',
  rated: () => 'Merci de nous l’avoir dit. Au revoir.',
};

const address = 'À quelle adresse courriel pouvons-nous vous répondre ?';

export const deskQuestions: Pick<AllQuestionWords, 'reply-address' | 'rating'> = {
  'reply-address': {
    ask: () => address,
    again: () => 'Veuillez me donner une adresse courriel pour notre réponse, par exemple ada@example.com, ou dites simplement non.',
    choices: () => ['Non, merci'],
    ways: () => [
      { words: 'me donner une adresse courriel pour notre réponse', example: '« ada@example.com »' },
      { words: 'n’en laisser aucune', example: '« non, merci »', button: 'Non, merci' },
      { words: 'continuer avec moi, sans personne d’autre', example: '« plus besoin d’un agent »', button: 'Plus besoin d’un agent' },
      { words: 'me demander quelque chose', example: '« renvoyez mes appels au 613 555 0100 »' },
    ],
  },
  rating: {
    ask: (_, occasion) => (tells(occasion, 'rate-help') ? '' : 'Comment avez-vous trouvé notre aide, de 1 à 5 ?'),
    again: () => 'Un chiffre de 1 à 5 suffit ; 5 est la meilleure note.',
    choices: () => ['1', '2', '3', '4', '5'],
    ways: () => [
      { words: 'donner un 5 à notre aide, très utile', example: '« 5 »', button: '5' },
      { words: 'un 3, plus ou moins', example: '« 3 »', button: '3' },
      { words: 'un 1, pas utile', example: '« 1 »', button: '1' },
      { words: 'me demander autre chose', example: '« renvoyer mes appels »' },
    ],
  },
};

export const deskCallQuestions: Pick<CallWords['questions'], 'reply-address' | 'rating'> = {
  'reply-address': {
    ask: () => `${address} Dites-la lentement, s’il vous plaît.`,
    again: () => 'Dites lentement une adresse courriel pour notre réponse, par exemple : ada arobase example point com.',
    keyed: () => 'Une adresse courriel ne se compose pas au clavier : dites-la encore une fois, ou continuez par les touches.',
  },
  rating: {
    ask: (_, occasion) =>
      tells(occasion, 'rate-help')
        ? ''
        : 'Comment avez-vous trouvé notre aide ? Appuyez sur une touche de 1 à 5 ; 5 est la meilleure note.',
    again: () => 'Une touche suffit : de 1, pas utile, à 5, très utile. Ou raccrochez simplement.',
    keyed: () => 'Appuyez sur une touche de 1 à 5, ou raccrochez simplement.',
  },
};
