import type { Channel, MailEffect } from '../../../machines/words';
import { moment } from '../format';
import { byChannel, isLastReport, tells, type Occasion } from '../occasion';
import { selfServiceAt } from '../self-service';
import type { LineWords } from '../vocabulary';
import { onlyInArticles } from '../how-to';
import { ofCompany } from '../company';
import { howTo } from './how-to';
import { answers, canDo, cannot, person } from './answers';
import { approvingLines } from './approving';
import { deskLines } from './desk';
import { joining } from './joining';
import { itWorks, mailThePin, notProved } from './once';
import { stepsByMail } from './steps-by-mail';
import { kinds, refusals } from './kinds';
import { progress } from './progress';
import { knownBySignIn, signIn } from './sign-in';
import { fieldRefused, inWriting } from './users';
import { faults } from './voicemail-pin';
import { whoseExtension } from './whose';
import { leftOpen } from './left-open';
import { cannotUndo } from './cannot-undo';

const pinMail = ({ pinMail: { from, subject } }: Occasion): string =>
  `Il vient de ${from}, avec l’objet « ${subject} » ; si vous ne le voyez pas, regardez aussi dans le courrier indésirable.`;

const cameBack: Readonly<Record<MailEffect, string>> = {
  'pin.mail': 'Le courriel avec votre PIN d’assistance n’a pas pu être remis : il est revenu.',
  'code.mail': 'Le courriel avec votre code à usage unique n’a pas pu être remis : il est revenu.',
  'notice.mail': 'Le courriel au sujet de la modification n’a pas pu être remis : il est revenu. La modification elle-même reste en place.',
  'resume.mail': 'Le courriel avec le lien pour continuer n’a pas pu être remis : il est revenu.',
  'approval.mail': 'Le courriel aux administrateurs n’a pas pu être remis : il est revenu.',
  'answer.mail': 'Ma réponse à votre courriel n’a pas pu être remise : elle est revenue.',
  'summary.mail': 'Le courriel avec le résumé de votre dossier n’a pas pu être remis : il est revenu.',
  'reply.mail': 'Notre réponse à l’adresse que vous nous avez donnée n’a pas pu être remise : elle est revenue.',
  'article.mail': 'Le courriel avec les étapes n’a pas pu être remis : il est revenu.',
};

const where: Readonly<Record<Channel, string>> = { chat: 'dans une discussion', email: 'par courriel', voice: 'au téléphone' };
const elsewhere = { done: 'Ceci vient d’être fait', notDone: 'Ceci n’a pas pu être fait' } as const;

/** French: every line. */
export const lines: LineWords = {
  ...joining,
  ...signIn,
  ...approvingLines,
  ...deskLines,
  ...stepsByMail,
  greeting: (_, { channel, caseNumber, company, question }) =>
    channel === 'email'
      ? `Bonjour ! Je suis l’assistant automatisé ${ofCompany(company)}, un robot. Votre dossier est ${caseNumber}.${question?.ask === 'address-on-file' ? '' : ' Répondez simplement à ce courriel.'}`
      : `Bonjour ! Je suis l’assistant automatisé ${ofCompany(company)}, un robot. Je peux renvoyer des appels, vous envoyer par courriel votre PIN d’assistance, votre identifiant ou un lien pour un nouveau mot de passe, et répondre à vos questions à leur sujet.`,
  'small-talk': ({ about }, { caseNumber, channel, staffed }) =>
    ({
      hello: 'Bonjour !',
      thanks: 'Je vous en prie. Je suis là si vous avez besoin d’autre chose.',
      'how-are-you': 'Je vais très bien, merci !',
      bye:
        channel === 'email'
          ? 'Au revoir, et merci de m’avoir écrit. Si vous souhaitez y revenir, répondez simplement.'
          : `Au revoir, et merci de votre visite. Si vous souhaitez y revenir, votre numéro de dossier est ${caseNumber}.`,
      'are-you-a-bot': 'Oui, je suis un robot : un assistant automatisé, pas une personne.',
      loss: 'Toutes mes condoléances.',
      upset: `Je suis désolé pour ces ennuis.${staffed === true ? ' Si vous préférez une personne, dites-le.' : ''}`,
    })[about],
  capabilities: (_, { pinLife, staffed }) =>
    [
      'Voici ce que je peux faire :',
      '• renvoyer les appels d’un poste vers un autre numéro, ou arrêter le renvoi',
      `• ${mailThePin({ pinLife })}`,
      '• vous envoyer votre identifiant, ou un lien pour un nouveau mot de passe',
      '• pour les administrateurs : changer l’adresse courriel de quelqu’un, renvoyer le courriel de bienvenue, ajouter ou retirer un utilisateur',
      '• ajouter une deuxième adresse courriel, qui reçoit une copie de mes avis',
      '• définir un nouveau PIN de messagerie vocale : par un lien que je vous envoie, ou avec vous au téléphone',
      '• répondre à vos questions à ce sujet ; pour cela, aucun PIN n’est nécessaire',
      ...(staffed === true ? ['• appeler un collègue, si vous voulez parler à une personne'] : []),
    ].join('\n'),
  answer: ({ topic, part }, occasion) => {
    if (part !== undefined) {
      const told = occasion.parts?.[part];
      return told ? howTo.told(told, occasion) : `${howTo.rest}${person(occasion)}`;
    }
    if (occasion.article && !occasion.article.beside) return howTo.told(occasion.article, occasion);
    return occasion.near && onlyInArticles.has(topic)
      ? `${howTo.unsure} ${howTo.near(occasion.near, occasion.channel)}\n${person(occasion).trim()}`.trim()
      : answers[topic](occasion);
  },
  progress,
  'cannot-do': ({ topic }, occasion) =>
    `${cannot[topic](occasion)}${occasion.near ? `\n${howTo.near(occasion.near, occasion.channel)}` : ''}`,
  'condition-unsupported': () =>
    'Je peux seulement renvoyer tous les appels d’un poste, dès maintenant et jusqu’à ce que vous l’arrêtiez ; je ne peux pas fixer d’heures, de conditions ni plusieurs numéros.',
  'person-unavailable': ({ later }, { channel, mailIn, pinMail: { from } }) =>
    later
      ? `Je ne peux pas appeler un collègue pour vous en ce moment : beaucoup ont été appelés du même endroit il y a un instant. Redemandez-le-moi dans un quart d’heure${mailIn === true && channel !== 'email' ? `, ou écrivez à ${from}` : ''}. ${canDo}`
      : `Je suis seul ici en ce moment : je ne peux pas faire venir un collègue. ${canDo}`,
  puzzled: () => 'Je suis désolé, je n’ai pas compris.',
  'whose-extension': ({ kind }, occasion) => whoseExtension(kind, occasion),
  'self-service': ({ kind }, scene) => {
    const url = selfServiceAt(kind, scene);
    return url === undefined ? '' : kinds[kind].selfService(url);
  },
  'field-refused': fieldRefused,
  'in-writing': inWriting,
  'refused-draft': ({ reason }) => refusals[reason],
  'request-changed': () => 'D’accord, c’est changé.',
  'asked-again': () => 'Il y a eu du nouveau juste avant votre réponse ; je vous repose donc la question.',
  'change-dropped': ({ change }, { shown }) => `D’accord, je laisse ceci de côté : « ${kinds[change.kind].summary(change, shown)} ».`,
  'request-cancelled': () => 'D’accord, c’est annulé. Je n’en ai rien fait.',
  'nothing-to-cancel': () => 'D’accord. Il n’y a rien à annuler pour le moment.',
  'cannot-undo': cannotUndo,
  'left-open': leftOpen,
  restarted: () => 'D’accord, reprenons depuis le début.',
  'nothing-to-confirm': () => 'Merci, mais rien n’attend votre accord pour le moment.',
  'prove-first': () => 'Avant de continuer, veuillez me confirmer que c’est bien vous.',
  'pin-on-its-way': ({ again }, occasion) => {
    const condition = occasion.proved || occasion.signedIn ? '' : 'Si je vous connais sous ce nom, ';
    const mail = again
      ? `${condition}le courriel avec votre PIN est déjà en route vers l’adresse enregistrée. J’en envoie un au plus toutes les deux minutes.`
      : `${condition}un courriel avec votre PIN est en route vers l’adresse enregistrée${occasion.signedIn && !occasion.proved ? ', sauf si elle a changé depuis moins d’un jour' : ''}.`;
    return `${mail.charAt(0).toUpperCase()}${mail.slice(1)}${again ? '' : itWorks(occasion)} ${pinMail(occasion)}`;
  },
  'code-on-its-way': ({ again }) =>
    again
      ? 'Ce code vient d’être demandé, et j’en envoie au plus un toutes les deux minutes. Regardez aussi dans le courrier indésirable.'
      : 'Cette modification demande une vérification de plus. Un code à usage unique, valable pour cette seule modification, part vers l’adresse courriel enregistrée ; j’en envoie au plus cinq par quart d’heure.',
  'link-on-its-way': ({ again }, { proved, signedIn, changes, channel, mailIn, pinMail: { from } }) => {
    const mail = `${proved || signedIn ? '' : 'Si je vous connais sous ce nom, '}${again ? 'le courriel avec le lien est déjà en route' : 'un courriel avec un lien pour continuer est en route'} vers l’adresse enregistrée.`;
    const kept = again
      ? 'J’en envoie un au plus toutes les deux minutes.'
      : `${changes.length > 0 ? 'Je garde votre demande : ouvrez' : 'Ouvrez'} le lien d’ici demain à la même heure, sur l’appareil de votre choix${proved && mailIn === true && channel !== 'email' ? ', ou répondez simplement au courriel' : ''}.`;
    return `${mail.charAt(0).toUpperCase()}${mail.slice(1)} ${kept} Il vient de ${from} ; si vous ne le voyez pas, regardez aussi dans le courrier indésirable.`;
  },
  'slow-mail': (_, { pinMail: { from, subject }, changes, pinLife }) =>
    [
      'Le courriel tarde à arriver ? Voici ce que vous pouvez faire d’autre :',
      `• chercher dans le courrier indésirable l’objet « ${subject} », de ${from}`,
      ...(pinLife === undefined ? ['• utiliser votre PIN d’un courriel précédent, si vous en avez un'] : []),
      '• votre adresse courriel a changé depuis moins d’un jour ? Par sécurité, aucun PIN ne va encore à une nouvelle adresse ; un administrateur de votre compte peut confirmer qui vous êtes',
      '• à l’arrivée du courriel, ouvrir le lien qu’il contient au lieu de donner le PIN',
      '• le faire envoyer encore une fois : dites « envoyez-moi mon PIN »',
      '• si vous n’avez plus du tout accès à cette boîte : dites « je n’ai plus accès à ma boîte courriel », et un administrateur de votre compte peut confirmer qui vous êtes',
      ...(changes.length > 0 ? ['• revenir un peu plus tard : je garde votre demande'] : ['• revenir un peu plus tard']),
    ].join('\n'),
  'enter-pin': (_, { channel }) =>
    byChannel(channel, {
      chat: 'Très bien. Veuillez l’entrer ci-dessous.',
      email: 'Très bien. Veuillez me l’envoyer en réponse.',
      voice: 'Très bien. Veuillez le composer au clavier.',
    }),
  proved: ({ method }, { shown }) =>
    ({
      pin: 'Merci, c’est exact : votre identité est confirmée.',
      code: 'Merci, le code est exact.',
      link: 'Merci, vous avez ouvert le lien que nous vous avons envoyé : votre identité est confirmée.',
      'join-code': 'Merci, c’est bien le code de votre discussion : votre identité est confirmée.',
      administrator: 'Un administrateur de votre compte a confirmé que c’est bien vous, pour cette demande précise.',
      mail: 'Merci, votre réponse vient bien de votre adresse enregistrée : votre identité est confirmée.',
      ...knownBySignIn(shown),
    })[method],
  'not-proved': (_, occasion) =>
    occasion.question?.ask === 'code'
      ? 'Cela n’a pas fonctionné. Soit ce n’était pas le code le plus récent, soit il y a eu trop d’essais ; je peux vous en envoyer un nouveau.'
      : notProved(occasion),
  'whose-pin': () => 'Merci. Avant de pouvoir vérifier un PIN, je dois savoir à qui il est.',
  'six-digits': () => 'Il n’y a pas six chiffres. Vérifiez encore une fois, s’il vous plaît : votre PIN en a exactement six.',
  'which-pin': () => 'Je vois plus d’un nombre à six chiffres. Veuillez me donner seulement le PIN.',
  'secret-refused': ({ why }) => faults[why],
  'secret-differs': ({ last }) =>
    last
      ? 'Ils n’étaient encore pas pareils ; restons-en là pour aujourd’hui : le PIN de messagerie vocale reste ce qu’il était.'
      : 'Les deux n’étaient pas pareils ; cela arrive facilement.',
  'secret-anew': () => 'D’accord, pas celui-là.',
  'right-ending': ({ last, soon }) =>
    `Pour votre sécurité, votre vérification prend fin ${soon ? 'sous peu' : 'dans deux minutes'}. ${last ? 'Après cela, je vous demanderai de nouveau votre PIN avant une modification.' : 'S’il vous faut plus de temps, écrivez simplement quelque chose.'}`,
  'right-ended': () =>
    'Pour votre sécurité, votre vérification a pris fin, car un certain temps a passé. À votre prochaine demande de modification, je vous demanderai de nouveau votre PIN.',
  revoked: ({ because }) =>
    ({
      'new-pin':
        'Un nouveau PIN d’assistance a été créé ; cette vérification a donc pris fin. Pour continuer, veuillez utiliser le PIN le plus récent.',
      'not-me': 'Le titulaire de la boîte courriel enregistrée nous a dit « ce n’était pas moi » ; cette vérification a donc pris fin.',
      'account-changed': 'Quelque chose a changé dans le compte ; par prudence, cette vérification a donc pris fin.',
      'store-restored': 'Nous avons dû reprendre toutes les vérifications à zéro ; par prudence, celle-ci a donc pris fin.',
    })[because],
  'change-applied': (line, occasion) => {
    const told = kinds[line.report.change.kind].report(line.report, occasion);
    return isLastReport(occasion, line) && occasion.channel !== 'email'
      ? `${told}\n\nVotre numéro de dossier est ${occasion.caseNumber}.`
      : told;
  },
  'change-refused': ({ change, reason }, occasion) =>
    `Je n’ai pas fait ceci : « ${kinds[change.kind].summary(change, occasion.shown)} ». ${refusals[reason]}${reason === 'directory-refused' ? person(occasion) : ''}${reason === 'address-rests' && change.again !== undefined ? ` Vous pourrez me le redemander à partir de ${moment(change.again, occasion.timeZone, 'fr')}.` : ''}`,
  'change-failed': ({ change }, { shown, caseNumber, channel }) =>
    `Je suis désolé, ceci n’a pas abouti : « ${kinds[change.kind].summary(change, shown)} ». Veuillez me le redemander dans un petit moment${channel === 'email' ? ' : répondez simplement.' : ` ; votre numéro de dossier est ${caseNumber}.`}`,
  joined: (_, { changes, channel }) =>
    changes.length > 0
      ? 'Vous avez un dossier ouvert chez nous ; nous continuons donc de là.'
      : `Vous avez un dossier ouvert chez nous ; ${byChannel(channel, { chat: 'cette discussion', email: 'ce fil', voice: 'cet appel' })} en fait maintenant partie.`,
  'joined-elsewhere': ({ channel }, { channel: here }) =>
    `Votre identité vient d’être confirmée ${where[channel]} aussi, pour ce dossier. Si ce n’était pas vous, ${byChannel(here, { chat: 'choisissez', email: 'répondez', voice: 'dites' })} « Ce n’était pas moi » : toutes les vérifications à votre nom prennent fin aussitôt, et votre PIN ne fonctionne plus.`,
  'changed-elsewhere': ({ channel, change }, { shown }) =>
    `${elsewhere[change.status === 'applied' ? 'done' : 'notDone']} ${where[channel]} : « ${kinds[change.kind].summary(change, shown)} ».`,
  'change-under-way': (_, { channel }) =>
    byChannel(channel, {
      chat: 'Je m’en occupe ; cela prend un peu plus de temps que d’habitude. Je vous le dirai ici dès que ce sera fait.',
      email: 'Je m’en occupe ; cela prend un peu plus de temps que d’habitude. Je vous écrirai dès que ce sera fait.',
      voice: 'Un instant, s’il vous plaît, je m’en occupe.',
    }),
  busy: (_, { channel }) =>
    channel === 'email'
      ? 'Je m’occupe encore de votre demande. Je vous écrirai dès que ce sera fait ; nous pourrons alors continuer.'
      : 'Je m’occupe encore de votre demande. Un instant, s’il vous plaît, puis nous pourrons continuer.',
  'reminder-on-its-way': () =>
    'Si cette adresse est enregistrée, un courriel avec tous les identifiants qui y sont liés est en route ; j’en envoie un par heure au plus. Si vous ne le voyez pas, regardez aussi dans le courrier indésirable.',
  'try-later': (_, { changes }) =>
    `Je suis désolé, je ne peux pas le faire en toute sécurité en ce moment ; je n’ai donc rien modifié. Veuillez réessayer dans quelques minutes.${changes.length > 0 ? ' Je garde votre demande.' : ''}`,
  'goes-on-from': ({ number }, occasion) =>
    `Votre dossier précédent ${number} est fermé ; j’en ai donc ouvert un nouveau pour vous${tells(occasion, 'greeting') ? '' : ` : ${occasion.caseNumber}`}. Avant une modification, je vérifierai de nouveau que c’est bien vous.`,
  'mail-came-back': ({ what }, { portalUrl, channel }) =>
    `${cameBack[what]} L’adresse enregistrée est peut-être erronée, ou sa boîte pleine.${portalUrl === undefined ? '' : ` Vous pouvez vérifier l’adresse sur ${portalUrl}.`} Un administrateur de votre compte peut vous aider, et ${byChannel(
      channel,
      {
        chat: 'nous pouvons continuer ici entre-temps.',
        email: 'vous pouvez continuer dans la discussion de notre site entre-temps.',
        voice: 'nous pouvons continuer ici entre-temps.',
      },
    )}`,
  'attachment-refused': ({ below }, { channel }) =>
    below
      ? 'Je ne lis pas ce qui est cité ou transféré dans un courriel, seulement ce que vous écrivez vous-même. Si c’est pour quelqu’un d’autre, indiquez son poste.'
      : `${channel === 'email' ? 'Je ne peux pas ouvrir de fichiers ; je n’ai donc pas regardé ce que vous avez joint.' : 'Je ne peux pas recevoir de fichiers ; je ne l’ai donc pas gardé.'} Veuillez me dire en quelques mots de quoi il s’agit.`,
  'too-long': ({ many }, { channel, staffed, handling }) =>
    many
      ? `Il y a là plus de numéros et d’adresses que je ne peux en lire avec certitude d’un coup ; je n’en ai donc rien fait. Écrivez-moi seulement ce qui doit changer, vingt choses au plus à la fois.${staffed === true && handling === undefined ? ' Ou répondez « une personne », et un collègue s’en occupera.' : ''}`
      : `Ce ${channel === 'email' ? 'courriel' : 'message'} est trop long pour moi. Veuillez me dire en quelques phrases de quoi il s’agit.`,
  closed: (_, occasion) =>
    occasion.channel === 'email'
      ? 'Ce dossier est maintenant fermé. S’il vous faut autre chose, écrivez-moi de nouveau.'
      : tells(occasion, 'small-talk')
        ? 'Cette discussion est maintenant terminée.'
        : `Cette discussion est maintenant terminée. Votre numéro de dossier est ${occasion.caseNumber}. Écrivez-moi de nouveau quand vous voulez.`,
};
