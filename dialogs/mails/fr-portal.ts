import { moment } from '../lines/format';
import { button, link, list, paragraph, secret } from './block';
import type { MailWords } from './mail-words';
import type { PortalMail } from './portal-text';

const rules = 'Gardez ce courriel pour vous : la personne qui l’a peut choisir le mot de passe. Nous ne vous le demandons jamais.';

/** French: mails of the self-service portal; `footer` is that of all mails. */
export const portal = (footer: (support: string | undefined) => string): Pick<MailWords['pages'], PortalMail['kind']> => ({
  welcome: ({ name, company, login, setupUrl, until, timeZone, support }) => ({
    title: 'Bienvenue ! Terminez la configuration',
    blocks: [
      paragraph(`Bonjour ${name}, votre compte de téléphonie chez ${company} est prêt. Votre identifiant est :`),
      list([login]),
      paragraph(
        'Il ne reste qu’une page : vous y choisissez votre mot de passe et le PIN de votre messagerie vocale. Cela prend une minute.',
      ),
      button('Terminer la configuration', setupUrl),
      paragraph(
        `Le lien fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. S’il est trop tard, votre administrateur ou notre assistance vous en envoie un nouveau.`,
      ),
      paragraph(rules),
    ],
    footer: footer(support),
  }),
  reset: ({ login, at, resetUrl, until, timeZone, support }) => ({
    title: 'Choisissez un nouveau mot de passe',
    blocks: [
      paragraph(
        `Vous, ou quelqu’un qui connaît votre adresse, avez demandé un lien pour choisir un nouveau mot de passe, à ${moment(at, timeZone, 'fr')}. Il s’agit de l’identifiant :`,
      ),
      list([login]),
      paragraph('Le nouveau mot de passe se choisit sur cette page :'),
      button('Choisir un nouveau mot de passe', resetUrl),
      paragraph(
        `Le lien fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. Tant que vous ne l’utilisez pas, votre mot de passe reste le même.`,
      ),
      paragraph(`Vous n’avez rien demandé ? Vous n’avez rien à faire. ${rules}`),
    ],
    footer: footer(support),
  }),
  activation: ({ login, code, activateUrl, until, timeZone, support }) => ({
    title: 'Activez votre compte',
    blocks: [
      paragraph('Vous, ou quelqu’un qui connaît votre identifiant, avez demandé d’activer le compte de :'),
      list([login]),
      paragraph('Si la page qui demande un code est ouverte, écrivez-y celui-ci. Ou suivez simplement le lien qui est en dessous.'),
      secret(code),
      button('Continuer par ce lien', activateUrl),
      paragraph(
        `Le code et le lien fonctionnent une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. Un courriel plus récent remplace celui-ci.`,
      ),
      paragraph(`Vous n’avez rien demandé ? Vous n’avez rien à faire. ${rules}`),
    ],
    footer: footer(support),
  }),
  'password-notice': ({ login, at, forgotUrl, notMeUrl, timeZone, support }) => ({
    title: 'Votre mot de passe a été défini',
    blocks: [
      paragraph(`À ${moment(at, timeZone, 'fr')}, un nouveau mot de passe a été défini pour l’identifiant :`),
      list([login]),
      paragraph('Désormais, lui seul fonctionne ; les sessions ouvertes auparavant ont pris fin. C’était vous ? Alors tout va bien.'),
      link('Ce n’était pas vous ? Veuillez mettre fin à tous les accès en votre nom :', 'Ce n’était pas moi', notMeUrl),
      link('Choisissez ensuite votre propre mot de passe :', forgotUrl, forgotUrl),
    ],
    footer: footer(support),
  }),
  'voicemail-notice': ({ login, at, notMeUrl, timeZone, support }) => ({
    title: 'Votre PIN de messagerie vocale a été changé',
    blocks: [
      paragraph(`À ${moment(at, timeZone, 'fr')}, un nouveau PIN de messagerie vocale a été défini dans le profil de :`),
      list([login]),
      paragraph('Composez le nouveau la prochaine fois que vous écoutez vos messages. C’était vous ? Alors tout va bien.'),
      link(
        'Ce n’était pas vous ? Veuillez mettre fin à tous les accès en votre nom, puis choisir un nouveau mot de passe et un nouveau PIN :',
        'Ce n’était pas moi',
        notMeUrl,
      ),
    ],
    footer: footer(support),
  }),
  'voicemail-link': ({ login, by, at, voicemailUrl, until, notMeUrl, timeZone, support }) => ({
    title: 'Choisissez un nouveau PIN de messagerie vocale',
    blocks: [
      paragraph(
        by === undefined
          ? `Vous l’avez demandé à ${moment(at, timeZone, 'fr')}. C’est pour la messagerie vocale de :`
          : `${by.name} (${by.login}), qui s’occupe de votre compte, l’a demandé à ${moment(at, timeZone, 'fr')}. C’est pour la messagerie vocale de :`,
      ),
      list([login]),
      paragraph('Le nouveau PIN se choisit sur cette page :'),
      button('Choisir un nouveau PIN', voicemailUrl),
      paragraph(
        `Le lien fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')} ; un lien plus récent le remplace. Tant que vous ne l’utilisez pas, votre PIN de messagerie vocale reste le même.`,
      ),
      paragraph(
        'Gardez ce courriel pour vous : avec lui, n’importe qui peut choisir le PIN. Nous ne vous demandons jamais ce PIN ; ne l’écrivez donc dans aucun courriel ni aucune discussion.',
      ),
      link('Vous ne voulez pas de nouveau PIN, et n’en avez pas demandé ? Veuillez nous le dire :', 'Ce n’était pas moi', notMeUrl),
    ],
    footer: footer(support),
  }),
  'voicemail-refused': ({ login, at, timeZone, support }) => ({
    title: 'Votre PIN de messagerie vocale reste le même',
    blocks: [
      paragraph(`Le nouveau PIN de messagerie vocale choisi à ${moment(at, timeZone, 'fr')} n’a pas pu être défini pour :`),
      list([login]),
      paragraph(
        'L’ancien fonctionne toujours. Demandez-nous un nouveau lien, dans la discussion, par courriel ou au téléphone, et choisissez un autre PIN.',
      ),
    ],
    footer: footer(support),
  }),
  'own-address': ({ login, email, at, confirmUrl, until, notMeUrl, timeZone, support }) => ({
    title: 'Confirmez que vous voulez une autre adresse',
    blocks: [
      paragraph(`À ${moment(at, timeZone, 'fr')}, une autre adresse courriel a été demandée sur la page de profil de :`),
      list([login]),
      paragraph(
        `Les courriels iraient alors à ${email}. C’était vous ? Confirmez-le d’abord ici ; la nouvelle adresse reçoit ensuite son propre lien.`,
      ),
      button('Oui, continuer', confirmUrl),
      paragraph(
        `Le lien fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. Tant que les deux adresses n’ont pas confirmé, rien ne change.`,
      ),
      link(
        'Ce n’était pas vous ? Veuillez mettre fin à tous les accès en votre nom, puis choisir un nouveau mot de passe :',
        'Ce n’était pas moi',
        notMeUrl,
      ),
    ],
    footer: footer(support),
  }),
  'second-address': ({ login, email, by, at, confirmUrl, until, notMeUrl, timeZone, support }) => ({
    title: 'Votre deuxième adresse courriel',
    blocks: [
      paragraph(
        email === ''
          ? `À ${moment(at, timeZone, 'fr')}, il a été demandé de retirer la deuxième adresse courriel de :`
          : by === undefined
            ? `À ${moment(at, timeZone, 'fr')}, une deuxième adresse courriel a été demandée :`
            : `À ${moment(at, timeZone, 'fr')}, ${by.name} (${by.login}) a proposé une deuxième adresse courriel pour vous :`,
      ),
      list(email === '' ? [login] : [login, email]),
      paragraph('Elle est avertie quand quelqu’un d’autre confirme pour vous, et ne reçoit jamais de PIN, de code ou de lien.'),
      button('Regarder et confirmer', confirmUrl),
      paragraph(
        `Le lien fonctionne une seule fois, jusqu’à ${moment(until, timeZone, 'fr')}. Tant que vous ne l’utilisez pas, rien ne change.`,
      ),
      ...(by === undefined
        ? [
            link(
              'Ce n’était pas vous ? Veuillez mettre fin à tous les accès en votre nom, puis choisir un nouveau mot de passe :',
              'Ce n’était pas moi',
              notMeUrl,
            ),
          ]
        : [
            paragraph('Vous n’en voulez pas ? Vous n’avez rien à faire.'),
            link(
              'Vous pensez que quelqu’un agit en votre nom ? Mettez fin à tous les accès en votre nom :',
              'Ce n’était pas moi',
              notMeUrl,
            ),
          ]),
    ],
    footer: footer(support),
  }),
  'second-refused': ({ login, email, at, timeZone, support }) => ({
    title: 'La deuxième adresse courriel n’a pas pu être définie',
    blocks: [
      paragraph(
        `Une deuxième adresse courriel a été confirmée à ${moment(at, timeZone, 'fr')}, mais n’a pas pu être définie. Il s’agissait de :`,
      ),
      list([login, email]),
      paragraph(
        'La souhaitez-vous toujours ? Alors redemandez-la-nous, dans la discussion ou par courriel, ou donnez-nous une autre adresse.',
      ),
    ],
    footer: footer(support),
  }),
});

export const portalSubjects: Pick<MailWords['subjects'], PortalMail['kind']> = {
  welcome: 'Bienvenue ! Terminez la configuration',
  reset: 'Choisissez un nouveau mot de passe',
  activation: 'Activez votre compte',
  'password-notice': 'Votre mot de passe a été défini',
  'voicemail-notice': 'Votre PIN de messagerie vocale a été changé',
  'voicemail-link': 'Choisissez un nouveau PIN de messagerie vocale',
  'voicemail-refused': 'Votre PIN de messagerie vocale reste le même',
  'own-address': 'Confirmez que vous voulez une autre adresse',
  'second-address': 'Votre deuxième adresse courriel',
  'second-refused': 'La deuxième adresse courriel n’a pas pu être définie',
};
