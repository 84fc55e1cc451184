import type { CallWords } from '../call-words';
import { moment } from '../format';
import { byChannel, tells, type Occasion } from '../occasion';
import type { AllQuestionWords, LineWords } from '../vocabulary';

type DeskLine = 'person-called' | 'person-not-needed' | 'agent-joined' | 'agent-left' | 'reply-address-kept' | 'parked' | 'rate-help' | 'rated' | 'pin-to-be-replaced';

/** What may be expected, without a promise that cannot be kept. */
function expectation({ desk, timeZone }: Occasion): string {
  if (desk === undefined) return '';
  if ('ahead' in desk) return desk.ahead === 0 ? ' C’est bientôt votre tour.' : desk.ahead === 1 ? ' Une personne passe avant vous.' : ` ${desk.ahead} personnes passent avant vous.`;
  return desk.opensAt === undefined ? ' Personne n’est là pour le moment.' : ` Personne n’est là pour le moment ; nous serons de retour à partir du ${moment(desk.opensAt, timeZone, 'fr')}.`;
}

/** French: a person is called, answers, and leaves again. */
export const deskLines: Pick<LineWords, DeskLine> = {
  'person-called': ({ why, again }, occasion) => {
    if (again) return `Un collègue sait que vous attendez.${expectation(occasion)}`;
    return `${{
      asked: 'J’ai demandé à un collègue de prendre la suite.',
      'not-understood': 'Je n’arrive pas à vous comprendre ; j’ai donc demandé à un collègue de vous aider.',
      'change-failed': 'J’ai demandé à un collègue de s’en occuper.',
      'administrator-silent': 'J’ai demandé à un collègue de vous aider.',
      taken: 'Un collègue s’en occupe.',
    }[why]}${expectation(occasion)}`;
  },
  'person-not-needed': () => 'Très bien, nous continuons donc tous les deux.',
  'agent-joined': ({ name }) => `${name} est là maintenant et va vous aider en personne.`,
  'agent-left': () => 'C’est de nouveau moi, l’assistant automatisé : mon collègue m’a rendu la main.',
  'reply-address-kept': () => 'Merci. Une réponse y sera aussi envoyée ; elle ne contiendra rien au sujet d’un compte.',
  parked: (_, { proved }) => `${proved ? 'Votre demande' : 'Si je vous connais sous ce nom, votre demande'} se trouve dans un courriel envoyé à l’adresse enregistrée : ouvrez le lien et confirmez avec votre PIN d’assistance. Vous n’avez besoin de personne ici pour cela.`,
  'rate-help': (_, { channel }) => `Comment avez-vous trouvé notre aide ? ${byChannel(channel, { chat: 'Choisissez de 1 à 5 étoiles', email: 'Répondez par un chiffre de 1 à 5', voice: 'Appuyez sur une touche de 1 à 5' })} ; 5 est la meilleure note.`,
  rated: () => 'Merci de nous l’avoir dit.',
  'pin-to-be-replaced': () => 'Comme un collègue a entendu votre PIN d’assistance, vous en recevrez un nouveau par courriel à la fin de ce dossier.',
};

const address = 'À quelle adresse courriel pouvons-nous vous répondre ?';

export const deskQuestions: Pick<AllQuestionWords, 'reply-address' | 'rating'> = {
  'reply-address': {
    ask: () => address,
    again: () => 'Veuillez me donner une adresse courriel pour notre réponse, par exemple ada@example.com.',
    ways: () => [
      { words: 'me donner une adresse courriel', example: '« ada@example.com »' },
      { words: 'vous passer d’une personne', example: '« laissez tomber »', button: 'Laissez tomber' },
      { words: 'réessayer avec moi', example: '« renvoyer mes appels »' },
      { words: 'terminer la discussion', example: '« terminer la discussion »' },
    ],
  },
  rating: {
    ask: (_, occasion) => (tells(occasion, 'rate-help') ? '' : 'Comment avez-vous trouvé notre aide, de 1 à 5 ?'),
    again: () => 'Un chiffre de 1 à 5 suffit ; 5 est la meilleure note.',
    choices: () => ['5', '4', '3', '2', '1'],
    ways: () => [
      { words: 'noter notre aide', example: '« 5 »', button: '5' },
      { words: 'noter notre aide', example: '« 4 »', button: '4' },
      { words: 'noter notre aide', example: '« 3 »', button: '3' },
      { words: 'me demander autre chose', example: '« renvoyer mes appels »' },
    ],
  },
};

export const deskCallQuestions: Pick<CallWords['questions'], 'reply-address' | 'rating'> = {
  'reply-address': { ask: () => `${address} Dites-la lentement, s’il vous plaît.`, again: () => 'Veuillez dire lentement une adresse courriel pour notre réponse.', keyed: () => 'Une adresse courriel ne peut pas se composer ; veuillez la redire, ou choisir par les touches.' },
  rating: { ask: (_, occasion) => (tells(occasion, 'rate-help') ? '' : 'Comment avez-vous trouvé notre aide ? Appuyez sur une touche de 1 à 5.'), again: () => 'Appuyez sur une touche de 1 à 5 ; 5 est la meilleure note.', keyed: () => 'Veuillez appuyer sur une touche de 1 à 5.' },
};
