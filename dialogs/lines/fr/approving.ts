import { hole, moment } from '../format';
import { tells } from '../occasion';
import type { CallWords } from '../call-words';
import type { AllQuestionWords, LineWords } from '../vocabulary';
import { cancel, change } from './ways';

const alone =
  'Si personne d’autre n’administre votre compte, personne ne peut le confirmer : il faut alors le PIN de votre boîte courriel, ou une personne de notre assistance.';
/** True of a name that nobody has, of an open request elsewhere and of a spent day (I12). */
const oneAtATime =
  'J’envoie un seul courriel de ce genre en 15 minutes, et au plus trois par jour pour un compte. Si un autre a été demandé en votre nom dans ce délai, aucun ne part maintenant : redemandez-le-moi alors une fois les 15 minutes passées.';

/** French: how it goes, asked before or while it does. */
export const approval =
  'Chaque administrateur de votre compte reçoit un courriel qui dit qui demande quoi. Je vous donne un code de quatre chiffres : dites-le à l’un d’eux, de vive voix ou par téléphone, et à personne d’autre. Il montre qui il est sur la page de ce courriel et y donne votre code ; je fais alors exactement ce que vous avez demandé, et rien de plus. Eux seuls voient ce que vous avez demandé.';

/** French: an administrator confirms who asks (PA-6). Known or unknown, the words are the same (I12). */
export const approvingLines: Pick<LineWords, 'no-mailbox' | 'approval-asked' | 'approval-ended'> = {
  'no-mailbox': ({ now }) =>
    ({
      proved: 'Votre identité est déjà confirmée ici ; vous n’avez donc pas besoin de votre boîte courriel pour cela.',
      request:
        'Sans votre boîte courriel, un administrateur de votre compte peut confirmer que c’est bien vous. Je dois d’abord savoir exactement ce que vous souhaitez.',
      'only-mailbox':
        'Je suis désolé : pour ceci, la confirmation d’un administrateur ne suffit pas. Il faut votre propre PIN, ou un code de votre propre boîte courriel. Un administrateur de votre compte peut me le demander en son propre nom, pour vous ; ou une personne de notre assistance peut vous aider à retrouver l’accès à votre boîte.',
      elsewhere:
        'Si vous n’avez plus accès à la boîte courriel enregistrée, venez dans la discussion de notre site ou appelez-nous : là, je peux demander à un administrateur de votre compte de confirmer que c’est bien vous.',
    })[now],
  'approval-asked': ({ again, reveals }, { timeZone, channel }) =>
    again
      ? `Votre code est toujours ${hole}, jusqu’à ${moment(reveals.until, timeZone, 'fr')}. Si je vous connais sous ce nom, le courriel est chez les administrateurs. ${oneAtATime}`
      : `Si je vous connais sous ce nom, un courriel est en route vers les administrateurs de votre compte. Joignez l’un d’eux et dites-lui ce code :\n\n${hole}\n\nIl le saisit sur la page à laquelle mène ce courriel ; je fais alors exactement ce que vous avez demandé${channel === 'email' ? '' : ', ici même'}. Le code est valable 15 minutes. Ne le dites à personne d’autre : nous ne vous le demandons jamais.\n\n${oneAtATime} ${alone}`,
  'approval-ended': ({ why }) =>
    ({
      time: `Le délai pour la confirmation d’un administrateur est écoulé ; le code ne fonctionne donc plus. ${alone}`,
      changed:
        'Vous souhaitez maintenant autre chose ; la confirmation d’un administrateur ne compte donc plus : elle valait exactement pour ce que vous aviez demandé.',
      refused: 'Un administrateur de votre compte s’y est opposé ; je ne le fais donc pas.',
    })[why],
};

/** French: ... on a call, which the confirmation belongs to. */
export const approvingOnCall: Pick<LineWords, 'approval-asked'> = {
  'approval-asked': ({ again }) =>
    again
      ? `Votre code est ${hole}. Je répète : ${hole}.`
      : `Si je vous connais sous ce nom, un courriel est en route vers les administrateurs de votre compte. Joignez l’un d’eux, sur un autre téléphone ou en personne, et dites-lui ce code : ${hole}. Je répète : ${hole}. Il le saisit sur la page à laquelle mène ce courriel, et je fais alors exactement ce que vous avez demandé. Ne le dites à personne d’autre : nous ne vous le demandons jamais. Je reste en ligne avec vous pendant 15 minutes. Si vous raccrochez, le code ne fonctionne plus : rappelez-nous alors. ${oneAtATime} ${alone}`,
};

/** French: what is asked meanwhile. */
export const approvingQuestions: Pick<AllQuestionWords, 'administrator' | 'waiting'> = {
  administrator: {
    ask: (_, occasion) =>
      `${tells(occasion, 'approval-ended') ? 'Dois-je le demander encore une fois aux administrateurs de votre compte ?' : 'Sans votre boîte courriel, un administrateur de votre compte peut confirmer que c’est bien vous. Les administrateurs reçoivent un courriel qui dit qui demande quoi, et vous recevez un code à leur dire. Dois-je le leur demander ?'} ${occasion.channel === 'email' ? 'Répondez simplement « oui » ou « non ».' : '(oui/non)'}`,
    again: () => 'Dois-je demander aux administrateurs de votre compte de confirmer que c’est bien vous, oui ou non ?',
    choices: () => ['Oui', 'Non'],
    ways: () => [
      { words: 'dire oui, et je demande aux administrateurs de votre compte', example: '« oui »', button: 'Oui' },
      { words: 'dire non, et je vous demande votre PIN comme avant', example: '« non »', button: 'Non' },
      change,
      cancel,
    ],
  },
  waiting: {
    ask: (_, occasion) =>
      tells(occasion, 'approval-asked')
        ? ''
        : 'J’attends encore un administrateur de votre compte. Si votre PIN vous parvient malgré tout, donnez-le-moi simplement.',
    again: () => 'J’attends qu’un administrateur de votre compte confirme que c’est bien vous. Vous n’avez rien d’autre à faire ici.',
    choices: () => ['Montrez-moi encore le code', 'Annuler'],
    ways: () => [
      { words: 'revoir le code', example: '« montrez-moi encore le code »', button: 'Montrez-moi encore le code' },
      { words: 'me donner votre PIN, s’il vous parvient malgré tout', example: '« mon PIN est … »' },
      change,
      cancel,
    ],
  },
};

/** French: ... on a call. */
export const approvingCallQuestions: Pick<CallWords['questions'], 'administrator' | 'waiting'> = {
  administrator: {
    ask: (_, occasion) =>
      tells(occasion, 'approval-ended')
        ? 'Dois-je le demander encore une fois aux administrateurs de votre compte ?'
        : 'Sans votre boîte courriel, un administrateur de votre compte peut confirmer que c’est bien vous. Les administrateurs reçoivent un courriel qui dit qui demande quoi, et vous recevez un code à leur dire. Dois-je le leur demander ?',
    again: () => 'Dois-je écrire aux administrateurs de votre compte, pour que l’un d’eux confirme que c’est bien vous ?',
    keyed: () => 'Répondez par les touches, s’il vous plaît.',
  },
  waiting: {
    ask: (_, occasion) =>
      tells(occasion, 'approval-asked')
        ? 'J’attends avec vous.'
        : 'J’attends encore un administrateur de votre compte. Restez en ligne, s’il vous plaît.',
    again: () => 'Aucun administrateur n’a encore répondu. Vous n’avez rien à faire : je garde la ligne.',
    keyed: () => 'Patientez encore un peu, ou servez-vous des touches.',
  },
};
