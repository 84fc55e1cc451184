import type { ConfirmWords } from './words';

/** The page of a confirmation, in French. */
export const confirm: ConfirmWords = {
  title: (name) => `Est-ce bien ${name} qui demande ceci ?`,
  refuseLead: 'Vous n’en savez rien, ou vous avez un doute ?',
  refuse: 'Je ne confirme pas',
  stopLead: 'Vous savez que c’est faux ?',
  stop: 'Arrêter cette demande',
  lead: 'Une personne qui a donné ce nom a contacté notre assistance et n’a plus accès à sa boîte courriel. En tant qu’administrateur de votre compte, vous pouvez confirmer que c’est bien elle.',
  givenLead:
    'Un autre administrateur de votre compte l’a déjà confirmé. Vous n’avez plus rien à faire, à moins que vous n’en sachiez davantage.',
  who: 'Au nom de',
  caseNumber: 'Numéro de dossier',
  steps: [
    'Parlez-lui vous-même. Appelez cette personne à un numéro que vous connaissez déjà, jamais à un numéro qu’on vous donne pour l’occasion.',
    'Demandez-lui si elle souhaite exactement ce qui figure ci-dessus.',
    'Demandez-lui le code de quatre chiffres que nous lui avons donné, et saisissez-le ici avec votre propre PIN d’assistance.',
  ],
  code: 'Le code qu’on vous dit',
  codeHint: 'Quatre chiffres. Cette personne seule le connaît : il n’est dans aucun de vos courriels.',
  pin: 'Votre propre PIN d’assistance',
  pinHint: 'Six chiffres, comme dans le courriel que vous avez reçu de nous. Pas le sien.',
  button: 'Oui, c’est bien elle : je confirme',
  noPin: 'Vous n’avez pas votre PIN sous la main ?',
  mailPin: 'M’envoyer mon PIN',
  effect: (until) =>
    `Cela vaut exactement pour cette demande, une seule fois. Vous pouvez confirmer jusqu’à ${until}. Cette personne et les autres administrateurs en sont avertis par courriel.`,
  notices: {
    'wrong-pin':
      'Cela n’a pas fonctionné. Soit ce n’était pas votre PIN le plus récent, soit il ne fonctionne plus, soit il y a eu trop d’essais. En cas de doute, faites-vous envoyer votre PIN.',
    'wrong-code':
      'Ce n’est pas son code. Demandez-lui de le relire chiffre par chiffre ; après trois codes erronés, cette demande est close.',
    'pin-on-its-way':
      'Un courriel avec votre PIN d’assistance est en route vers votre propre adresse. Cette page reste telle quelle : revenez-y avec le PIN.',
  },
  confirmed: {
    title: 'Merci : c’est confirmé',
    paragraphs: [
      'Exactement ce que vous avez vu est fait maintenant, et rien d’autre. La personne l’apprend de nous là où elle l’a demandé.',
      'Vous pouvez fermer cette page.',
    ],
  },
  refused: {
    title: 'Arrêté : rien n’est fait',
    paragraphs: [
      'Cette demande est close ; aucun autre administrateur ne peut plus la confirmer.',
      'Si vous pensez que quelqu’un se fait passer pour un collègue, avertissez ce collègue.',
    ],
  },
  ended: {
    title: 'Cette demande est close',
    paragraphs: [
      'Le code était erroné trois fois ; rien n’est donc fait. Si c’était bien votre collègue, il peut nous le demander encore une fois.',
    ],
  },
  over: {
    title: 'Il n’y a plus rien à confirmer ici',
    paragraphs: [
      'La demande est close : elle a déjà reçu une réponse, a été modifiée ou retirée, ou ses 15 minutes sont écoulées.',
      'Si c’était bien votre collègue, il peut nous le demander encore une fois ; vous recevrez alors un nouveau courriel.',
    ],
  },
};
