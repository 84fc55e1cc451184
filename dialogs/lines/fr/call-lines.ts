import { ofCompany } from '../company';
import { approvingOnCall } from './approving';
import { deskOnCall } from './desk';
import { itWorks, mailThePin } from './once';
import { tells, type Occasion } from '../occasion';
import { senderName } from '../format';
import type { LineWords } from '../vocabulary';

/** The mail by its sender's name: an address and a subject are no help to somebody on the phone. */
export const mailFrom = ({ pinMail: { from } }: Occasion): string =>
  `Il vient de ${senderName(from)}. Si vous ne le voyez pas, regardez aussi dans le courrier indésirable.`;

/** French: the lines that are worded otherwise for somebody who listens. */
export const callLines: Partial<LineWords> = {
  ...approvingOnCall,
  ...deskOnCall,
  greeting: (_, { company }) => `Bonjour, ici l’assistant automatisé ${ofCompany(company)}, un robot.`,
  'small-talk': ({ about }, { caseNumber, staffed }) =>
    ({
      hello: 'Bonjour !',
      thanks: 'Je vous en prie. Je suis là si vous avez besoin d’autre chose.',
      'how-are-you': 'Je vais très bien, merci !',
      bye: `Au revoir, et merci de votre appel. Si vous souhaitez y revenir, votre numéro de dossier est ${caseNumber}.`,
      'are-you-a-bot': 'Oui, je suis un robot : un assistant automatisé, pas une personne.',
      loss: 'Toutes mes condoléances.',
      upset: `Je suis désolé pour ces ennuis.${staffed === true ? ' Si vous préférez une personne, dites-le.' : ''}`,
    })[about],
  capabilities: (_, { staffed, pinLife }) =>
    `Je peux renvoyer les appels d’un poste vers un autre numéro, ou arrêter le renvoi. Je peux ${mailThePin({ pinLife })}, et vous envoyer votre identifiant. Vous pouvez définir avec moi un nouveau PIN de messagerie vocale. Et je réponds à vos questions à ce sujet ; pour cela, aucun PIN n’est nécessaire.${staffed === true ? ' Si vous voulez parler à une personne, dites-le.' : ''}`,
  puzzled: () => 'Je suis désolé, je n’ai pas bien entendu.',
  'prove-first': () => 'Avant de continuer, je dois être sûr que c’est bien vous.',
  'pin-on-its-way': ({ again }, occasion) => {
    const mail = again
      ? 'le courriel avec votre PIN est déjà en route vers l’adresse enregistrée. J’en envoie un au plus toutes les deux minutes.'
      : 'un courriel avec votre PIN est en route vers l’adresse enregistrée.';
    return `${occasion.proved ? mail.charAt(0).toUpperCase() + mail.slice(1) : `Si je vous connais sous ce nom, ${mail}`}${again ? '' : itWorks(occasion)} ${mailFrom(occasion)}`;
  },
  'link-on-its-way': ({ again }, occasion) => {
    const { proved, changes, caseNumber, mailIn } = occasion;
    const mail = `${proved ? '' : 'Si je vous connais sous ce nom, '}${again ? 'le courriel avec le lien est déjà en route' : 'un courriel avec un lien pour continuer est en route'} vers l’adresse enregistrée.`;
    const kept = `${changes.length > 0 ? 'Je garde votre demande. ' : ''}Ouvrez le lien d’ici demain à la même heure, sur l’appareil de votre choix${proved && mailIn === true ? ', ou répondez simplement au courriel' : ''}.`;
    return `${mail.charAt(0).toUpperCase()}${mail.slice(1)} ${kept}${proved ? '' : ` Votre numéro de dossier est ${caseNumber}. Merci de votre appel. Au revoir.`}`;
  },
  'slow-mail': (_, { pinMail: { from }, pinLife }) =>
    `Le courriel tarde à arriver ? Cherchez dans le courrier indésirable un courriel de ${senderName(from)}.${pinLife === undefined ? ' Le PIN d’un courriel précédent convient aussi, si c’est le plus récent que vous ayez.' : ''} Ou rappelez un peu plus tard.`,
  'enter-pin': () => 'Très bien. Composez-le, puis dièse. Ne le dites pas à voix haute.',
  'six-digits': (_, { question }) =>
    question?.ask === 'code'
      ? 'Le code ne se donne que par les touches, jamais à voix haute : exactement six chiffres, puis dièse. L’étoile permet de recommencer.'
      : question?.ask === 'new-secret'
        ? 'Le nouveau PIN ne se donne que par les touches, jamais à voix haute, pour que personne ne l’entende.'
        : 'Votre PIN ne se donne que par les touches, jamais à voix haute : exactement six chiffres, puis dièse. L’étoile permet de recommencer.',
  'which-pin': () => 'C’était plus d’un nombre. Composez seulement le PIN : exactement six chiffres, puis dièse.',
  'right-ending': ({ last, soon }) =>
    `Pour votre sécurité, votre vérification prend fin ${soon ? 'sous peu' : 'dans deux minutes'}. ${last ? 'Après cela, je vous demanderai de nouveau votre PIN avant une modification.' : 'S’il vous faut plus de temps, dites-le simplement.'}`,
  revoked: ({ because }) =>
    ({
      'new-pin':
        'Un nouveau PIN d’assistance a été créé ; cette vérification a donc pris fin. Pour continuer, veuillez utiliser le PIN le plus récent.',
      'not-me':
        'Le titulaire de la boîte courriel enregistrée nous a dit que cet appel n’était pas le sien ; cette vérification a donc pris fin.',
      'account-changed': 'Quelque chose a changé dans le compte ; par prudence, cette vérification a donc pris fin.',
      'store-restored': 'Nous avons dû reprendre toutes les vérifications à zéro ; par prudence, celle-ci a donc pris fin.',
    })[because],
  'person-unavailable': (_, { person }) =>
    person === true ? 'Je vous passe un collègue. Ne quittez pas.' : 'Je suis désolé, je ne peux pas vous passer un collègue en ce moment.',
  'attachment-refused': () => 'Je ne peux pas recevoir de fichiers. Dites-moi en quelques mots de quoi il s’agit.',
  'too-long': () => 'C’était trop long pour moi. Dites-moi en quelques mots de quoi il s’agit.',
  closed: (_, occasion) =>
    tells(occasion, 'rate-help')
      ? `Nous avons terminé. Votre numéro de dossier est ${occasion.caseNumber}.`
      : tells(occasion, 'small-talk')
        ? 'L’appel se termine ici.'
        : `L’appel se termine ici. Votre numéro de dossier est ${occasion.caseNumber}. Rappelez quand vous voulez.`,
};
