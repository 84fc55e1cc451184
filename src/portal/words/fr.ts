import type { PortalWords } from './words';

/** The portal in French. */
export const fr: PortalWords = {
  fields: {
    login: 'Identifiant', loginHint: 'Votre poste et le domaine de votre entreprise, comme 101@organization.com.',
    password: 'Mot de passe', newPassword: 'Nouveau mot de passe', confirmation: 'Nouveau mot de passe, encore une fois',
    voicemailPin: 'Nouveau PIN de messagerie vocale', voicemailHint: 'Vous le composez pour écouter votre messagerie vocale\u00a0: quatre chiffres au moins, pas tous identiques, pas de suite comme 1234, et pas votre numéro de poste.',
    remember: 'Se souvenir de moi sur cet appareil pendant 30 jours', code: 'Code du courriel', codeHint: 'Deux groupes de cinq lettres. Les majuscules et le tiret n’ont pas d’importance.',
  },
  signIn: {
    title: 'Connexion', lead: 'Ici, vous gérez votre propre compte.', button: 'Se connecter',
    troubleTitle: 'Un empêchement\u202f?', forgotPassword: 'Mot de passe oublié', forgotLogin: 'Identifiant oublié', activate: 'Première connexion',
    notices: {
      wrong: 'Cela n’a pas fonctionné. Vérifiez l’identifiant et le mot de passe, puis réessayez. Si cela continue, choisissez un nouveau mot de passe par le lien ci-dessous, ou demandez à l’administrateur de votre entreprise si votre compte est ouvert.',
      'signed-out': 'Votre session est terminée.',
      'set-up': 'Votre compte est configuré. Veuillez vous connecter avec votre nouveau mot de passe.',
      reset: 'Votre nouveau mot de passe est enregistré. Veuillez vous connecter avec celui-ci.',
      activated: 'Votre compte est actif. Veuillez vous connecter avec votre nouveau mot de passe.',
      'sign-in-first': 'Veuillez d’abord vous connecter.',
      'signed-out-meanwhile': 'Votre session a pris fin ici\u00a0: le temps était écoulé, ou votre mot de passe ou votre adresse courriel a changé. Veuillez vous reconnecter.',
    },
    demoTitle: 'Dans cette démonstration', demoLead: 'Ces personnes ont un mot de passe. Connectez-vous au nom de l’une d’elles.', demoColumns: ['Identifiant', 'Mot de passe', 'Qui c’est'],
  },
  tooMany: (minutes) => `Il y a eu trop d’essais. Revenez dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`,
  forgotPassword: {
    title: 'Mot de passe oublié', lead: 'Donnez-nous l’adresse enregistrée pour vous, ou votre identifiant. Nous envoyons à cette adresse un lien par lequel vous choisissez un nouveau mot de passe. Il fonctionne pendant trois heures.',
    field: 'Adresse courriel ou identifiant', hint: 'L’adresse désignée de votre profil, ou votre identifiant, comme 101@organization.com.', button: 'M’envoyer un lien',
  },
  forgotLogin: {
    title: 'Identifiant oublié', lead: 'Donnez-nous l’adresse enregistrée pour votre poste. Nous y envoyons votre identifiant.',
    field: 'Adresse courriel', hint: 'L’adresse désignée de votre profil.', button: 'M’envoyer mon identifiant',
  },
  activate: {
    title: 'Activer votre compte', lead: 'Donnez-nous votre identifiant. Nous envoyons un code à l’adresse enregistrée\u202f; vous choisissez ensuite votre mot de passe.',
    field: 'Identifiant', hint: 'Votre poste et le domaine de votre entreprise, comme 101@organization.com.', button: 'M’envoyer un code',
  },
  passwordAsked: { title: 'Regardez dans votre boîte de courriel', paragraphs: ['Si nous connaissons cette adresse ou cet identifiant, un courriel est en route vers l’adresse enregistrée. Son lien fonctionne pendant trois heures, une seule fois.', 'Rien après quelques minutes\u202f? Regardez dans les indésirables, ou essayez une autre de vos adresses.'] },
  loginAsked: { title: 'Regardez dans votre boîte de courriel', paragraphs: ['Si cette adresse est enregistrée chez nous, un courriel avec votre identifiant est en route. Nous en envoyons un par heure au plus.', 'Rien après quelques minutes\u202f? Regardez dans les indésirables, ou essayez une autre de vos adresses.'] },
  code: {
    title: 'Regardez dans votre boîte de courriel', lead: 'Si nous connaissons cet identifiant, un courriel est en route vers l’adresse enregistrée. Suivez son lien, ou écrivez son code ici.',
    button: 'Vérifier le code', wrong: 'Ce code n’a pas fonctionné. Prenez celui du courriel le plus récent, ou demandez-en un autre.', newer: 'M’envoyer un autre code',
  },
  choose: {
    welcome: { title: 'Terminer la configuration', lead: 'Choisissez votre mot de passe et le PIN de votre messagerie vocale. Les deux sont enregistrés ensemble.', button: 'Enregistrer', done: 'set-up' },
    reset: { title: 'Choisir un nouveau mot de passe', lead: 'Les sessions encore ouvertes avec l’ancien prennent fin.', button: 'Enregistrer', done: 'reset' },
    activate: { title: 'Choisir votre mot de passe', lead: 'Votre compte est alors actif.', button: 'Continuer', done: 'activated' },
  },
  guide: {
    title: 'Un bon mot de passe',
    suggestion: 'Aucune idée\u202f? Celui-ci a été fait pour vous seulement\u00a0:',
    rules: {
      sonar: { length: '8 caractères au moins, et plutôt davantage', capital: 'une majuscule', digit: 'un chiffre', common: 'aucun mot de passe que tout le monde essaie d’abord', own: 'aucune partie de votre nom, de votre identifiant ou de votre entreprise' },
      wiki: { length: '8 caractères au moins, et plutôt davantage', kinds: 'trois de ces quatre\u00a0: majuscules, minuscules, chiffres, signes', common: 'aucun mot de passe que tout le monde essaie d’abord', sequence: 'aucune suite de touches comme «\u00a0qwer\u00a0» ou «\u00a04567\u00a0»', own: 'aucune partie de votre nom, de votre identifiant ou de votre entreprise' },
      strict: { length: '15 caractères au moins\u00a0: quelques mots à la suite conviennent', common: 'aucun mot de passe que tout le monde essaie d’abord', own: 'pas seulement votre nom ou votre identifiant' },
    },
  },
  live: {
    show: 'Afficher', shown: { password: 'le mot de passe', pin: 'le PIN' }, capsLock: 'Le verrouillage des majuscules est activé.',
    strength: 'Solidité', colon: '\u00a0: ', strengths: ['très faible', 'faible', 'moyenne', 'bonne', 'très bonne'],
    kept: 'c’est fait', open: 'reste à faire', toDo: 'Reste à faire\u00a0:', accepted: 'Ce mot de passe est accepté.', same: 'Les deux sont identiques.', different: 'Pas encore identiques.',
    generate: 'En créer un pour moi', another: 'En créer un autre', generated: 'Il est écrit dans les deux champs. Confiez-le à votre gestionnaire de mots de passe, ou notez-le, puis enregistrez.',
    pinAccepted: 'Ce PIN est accepté.',
  },
  notTaken: 'Pas encore enregistré\u00a0: veuillez regarder ce qui est signalé.',
  passwordFaults: {
    short: 'Il est trop court.', long: 'Il est trop long\u00a0: 256 caractères au plus.', capital: 'Il lui faut une majuscule.', digit: 'Il lui faut un chiffre.',
    kinds: 'Il lui faut trois de ces quatre\u00a0: majuscules, minuscules, chiffres, signes.', common: 'C’est un de ceux que tout le monde essaie d’abord.',
    'own-name': 'Votre nom, votre identifiant ou votre entreprise y figure.', sequence: 'Il contient une suite de lettres, de chiffres ou de touches, comme «\u00a0abcd\u00a0» ou «\u00a04567\u00a0».', repeats: 'Il ne répète que quelques caractères.',
  },
  retype: { first: 'Cela convenait, mais la page ne le garde pas\u00a0: veuillez le retaper.', again: 'Et encore une fois ici, s’il vous plaît.' },
  confirmationFault: 'Les deux ne sont pas identiques. Veuillez l’écrire encore une fois.',
  voicemailFaults: {
    length: 'Il a quatre chiffres au moins, seize au plus, et rien d’autre que des chiffres.', 'all-equal': 'Tous ses chiffres sont identiques.', sequence: 'Ses chiffres ne font que monter ou descendre.', repeats: 'Il se répète.',
    date: 'Il ressemble à une date ou à une année.', common: 'C’est un de ceux que tout le monde essaie d’abord.', extension: 'C’est votre numéro de poste.', phone: 'C’est la fin de votre numéro de téléphone.',
    'support-pin': 'C’est votre PIN d’assistance.', 'same-as-before': 'C’est celui que vous avez déjà.',
  },
  dead: { title: 'Ce lien ne fonctionne plus', paragraphs: ['Chaque lien fonctionne une seule fois et pendant un temps limité, et un courriel plus récent remplace le précédent.', 'Regardez si un courriel plus récent est arrivé. Sinon, demandez-en un autre\u00a0: sur la page de connexion, ou à votre administrateur.'] },
  later: { title: 'Veuillez réessayer dans quelques minutes', paragraphs: ['Nous ne pouvons pas le faire en ce moment. Rien n’a été modifié, et votre lien reste valable.'] },
  again: 'Réessayer',
  crossSite: { title: 'Veuillez réessayer d’ici', paragraphs: ['Cela venait d’un autre site, rien n’a donc été fait.'] },
  toSignIn: 'À la page de connexion',
  home: { title: (name) => `Bonjour ${name}`, lead: (login, company) => `Votre session est ouverte\u00a0: ${login}, ${company}.`, help: 'Lire les articles d’aide', chat: 'Écrire à notre assistant' },
};
