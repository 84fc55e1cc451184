import type { ProfileWords } from './words';

/** The profile and the users of an account in French. */
export const fr: ProfileWords = {
  title: 'Votre profil',
  facts: {
    name: 'Nom',
    login: 'Identifiant',
    extension: 'Poste',
    company: 'Entreprise',
    email: 'Adresse courriel désignée',
    secondEmail: 'Deuxième adresse courriel',
    roles: 'Rôle',
    state: 'Compte',
  },
  none: 'aucune',
  roles: { administrator: 'Administrateur', 'office-manager': 'Gestionnaire de bureau' },
  notices: {
    password: 'Votre nouveau mot de passe est enregistré. Vos sessions ouvertes ailleurs ont pris fin.',
    voicemail: 'Votre nouveau PIN de messagerie vocale est enregistré.',
    'support-pin': 'Votre nouveau PIN d’assistance est en route vers votre boîte de courriel. L’ancien ne fonctionne plus.',
    'signed-out-there': 'Cette session a pris fin.',
    'signed-out-elsewhere': 'Toutes vos sessions ont pris fin, sauf celle-ci.',
    'nothing-done': 'Rien n’a été fait\u202f: veuillez réessayer à partir de cette page.',
  },
  current: 'Votre mot de passe actuel',
  currentWrong: 'Ce n’est pas votre mot de passe. Veuillez l’écrire encore une fois.',
  password: {
    title: 'Mot de passe',
    lead: 'Avec un nouveau, vos sessions ouvertes ailleurs prennent fin, et nous vous en informons par courriel.',
    button: 'Changer mon mot de passe',
  },
  voicemail: {
    title: 'PIN de messagerie vocale',
    lead: 'Personne ne peut consulter celui que vous avez. Vous en définissez ici un autre, et nous vous en informons par courriel.',
    button: 'Changer mon PIN de messagerie vocale',
  },
  supportPin: {
    title: 'PIN d’assistance',
    lead: (address) =>
      `Il montre à notre assistance que c’est bien vous. Nous pouvons en créer un nouveau et l’envoyer à ${address}\u202f; l’ancien cesse aussitôt de fonctionner.`,
    button: 'Créer un nouveau PIN d’assistance',
    justMailed: (minutes) =>
      `Un nouveau PIN d’assistance vient de vous être envoyé\u202f: servez-vous de celui-là, et regardez aussi dans les indésirables. Vous pourrez en demander un autre dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`,
  },
  sessions: {
    title: 'Où votre session est ouverte',
    lead: 'Vous ne reconnaissez pas l’une d’elles\u202f? Mettez-y fin, puis changez votre mot de passe.',
    browser: ({ browser, system }) =>
      browser === undefined && system === undefined
        ? 'Un navigateur que nous ne connaissons pas'
        : `${browser ?? 'Un navigateur'}${system === undefined ? '' : ` sur ${system}`}`,
    since: (moment) => `depuis ${moment}`,
    remembered: 'gardée 30 jours',
    here: 'Ce navigateur',
    end: 'Mettre fin à cette session',
    endOf: (name) => `(${name})`,
    endOthers: 'Mettre fin à toutes les autres',
  },
  ways: { profile: 'Votre profil\u202f: mot de passe, PIN, adresses courriel', users: 'Les utilisateurs de votre entreprise' },
  users: {
    title: 'Utilisateurs de votre entreprise',
    lead: {
      administrator: (company) => `Toutes les personnes qui ont un poste chez ${company}.`,
      'office-manager': (company) =>
        `Toutes les personnes qui ont un poste chez ${company}. Vous pouvez vérifier si l’adresse courriel enregistrée est la bonne.`,
    },
    find: 'Nom, poste ou identifiant',
    findButton: 'Chercher',
    nobody: 'Personne n’a ce nom, ce poste ou cet identifiant.',
    more: (count) =>
      count === 1 ? 'Il y a une autre personne\u202f: cherchez un nom.' : `Il y a ${count} autres personnes\u202f: cherchez un nom.`,
    states: { active: 'Configuré', waiting: 'Pas encore configuré', suspended: 'Retiré ou bloqué\u202f: aucun accès' },
    welcome: {
      button: 'Renvoyer le courriel de bienvenue',
      of: (name) => `à ${name}`,
      sent: (name) =>
        `Un courriel de bienvenue est en route vers ${name}. Son lien fonctionne pendant 24 heures\u202f; les précédents ne fonctionnent plus.`,
      notNow: 'Ce courriel de bienvenue vient d’être envoyé. Veuillez attendre quelques minutes avant d’en envoyer un autre.',
    },
    check: {
      title: 'Une adresse courriel est-elle la bonne\u202f?',
      lead: 'Demandez son adresse à votre collègue, et comparez-la ici à celle qui est enregistrée.',
      user: 'De qui',
      email: 'Adresse courriel',
      button: 'Comparer',
      right: (name) => `Oui, c’est l’adresse enregistrée pour ${name}.`,
      wrong: (name) => `Non, une autre adresse est enregistrée pour ${name}. Veuillez en parler à l’un de vos administrateurs.`,
      noAddress: 'Veuillez donner une adresse courriel complète, comme nom@entreprise.com.',
    },
    confirm: {
      title: 'Confirmer qui demande',
      text: 'Quand un collègue demande une modification à notre assistance et n’a pas son PIN, nous envoyons aux administrateurs un lien vers une page où l’un de vous la confirme. Rien n’est fait sans cela.',
    },
    support: {
      title: 'Ce que notre assistant fait pour vous',
      lead: 'Certaines modifications demandent un code à usage unique, qui vous est envoyé pour cette modification seulement. Demandez dans la discussion, par exemple\u202f:',
      after: 'Vous voyez ce qui sera fait avant que quoi que ce soit ne se passe.',
      button: 'À la discussion',
    },
  },
};
