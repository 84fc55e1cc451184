import { confirm } from './fr-confirm';
import { rate } from './fr-rate';
import type { Words } from './words';

/** The website in French. */
export const fr: Words = {
  frame: {
    htmlLang: 'fr',
    skip: 'Aller au contenu',
    home: '{company}, accueil',
    chat: 'Discuter',
    mailbox: 'Boîte de démo',
    help: 'Aide',
    newTab: 's’ouvre dans un nouvel onglet',
    otherLanguage: 'English',
    signedInAs: 'Session ouverte\u00a0:',
    signOut: 'Se déconnecter',
    signIn: 'Se connecter',
    footer: '{company}. Numéros, postes et messagerie vocale hébergés.',
    footerDemo: '{company} est une entreprise inventée\u202f: ceci est le site de démonstration de Countersign.',
  },
  home: {
    title: '{company}\u202f: votre téléphonie, où que vous travailliez',
    description:
      'La téléphonie hébergée, avec un assistant qui modifie vos réglages jour et nuit et s’assure toujours que c’est bien vous.',
    headline: 'Votre téléphonie, où que vous travailliez',
    lead: '{company} héberge vos numéros, vos postes et votre messagerie vocale. Dites à notre assistant ce qu’il vous faut\u202f: il répond aussitôt et, avant toute modification, il s’assure que c’est bien vous.',
    openChat: 'Discuter avec nous',
    promisesTitle: 'Ce sur quoi vous pouvez compter',
    promises: [
      {
        title: 'C’est fait pendant que vous discutez',
        text: 'Renvoyer vos appels, arrêter le renvoi, obtenir un nouveau PIN d’assistance\u202f: vous voyez l’ancien réglage, le nouveau, et comment revenir en arrière.',
      },
      {
        title: 'Vous, et personne d’autre',
        text: 'Toute modification demande votre PIN d’assistance\u202f: six chiffres envoyés à l’adresse enregistrée et nulle part ailleurs. Nous n’appelons jamais pour le demander.',
      },
      {
        title: 'Les questions sont libres',
        text: 'Demandez ce que vous voulez, en français ou en anglais. Aucun PIN n’est nécessaire pour une réponse.',
      },
    ],
  },
  demo: {
    title: 'Essayez en une minute',
    lead: 'Ceci est la démonstration. Ses personnages sont inventés et ses courriels ne quittent jamais cette machine\u202f: rien de ce que vous faites ici n’atteint personne.',
    mailed: {
      lead: 'Ceci est la démonstration, et ses personnages sont inventés. Ses courriels vont au serveur que nomme SMTP_URL.',
      fetch:
        'L’assistant relit ce qu’il va faire. Dites oui, et il demande votre PIN d’assistance. Choisissez «\u202fEnvoyez-moi mon PIN\u202f»\u202f: il est envoyé à l’adresse au dossier.',
    },
    say: { title: 'Dites qui vous êtes et ce qu’il vous faut', text: 'Dans la discussion, avec vos propres mots. Par exemple\u202f:' },
    sentence: (login) => `Je suis ${login}. Renvoyez mes appels vers le 613 555 0100, s’il vous plaît.`,
    useSentence: 'Mettre dans la discussion',
    fetch: {
      title: 'Dites oui, et récupérez votre PIN',
      text: 'L’assistant relit ce qu’il va faire. Dites oui, et il demande votre PIN d’assistance. Choisissez «\u202fEnvoyez-moi mon PIN\u202f»\u202f: il vous est envoyé et vous attend dans la boîte de démonstration.',
    },
    openMailbox: 'Ouvrir la boîte de démonstration',
    otherWays: 'Cela fonctionne aussi par courriel et au téléphone\u00a0:',
    writeMail: 'Écrire un courriel',
    makeCall: 'Faire un appel',
    give: {
      title: 'Donnez le PIN',
      text: 'La modification est alors faite, et un avis arrive dans la boîte.',
    },
    peopleTitle: 'Qui vous pouvez être',
    peopleHint: 'Un utilisateur modifie son propre poste\u202f; un administrateur, aussi celui de ses collègues.',
    account: (company, number) => `${company}, numéro de compte ${number}`,
    columns: { name: 'Nom', login: 'Identifiant', extension: 'Poste' },
    roles: { user: 'Utilisateur', administrator: 'Administrateur', 'office-manager': 'Gestionnaire de bureau' },
    neverActivated: 'jamais activé',
  },
  chat: {
    title: 'Discuter avec {company}',
    subtitle: 'Un assistant jour et nuit, et notre équipe',
    startOver: 'Recommencer',
    close: 'Fermer la discussion',
    connecting: 'Connexion à la discussion…',
    unreachable:
      'La discussion est injoignable pour le moment. Ce que vous avez écrit n’est pas perdu. Veuillez réessayer dans un instant.',
    slow: 'La connexion prend plus de temps que d’habitude. Nous continuons d’essayer.',
    ended: 'Cette discussion est terminée.',
    retry: 'Réessayer',
    startNew: 'Nouvelle discussion',
    noScript: 'La discussion a besoin de JavaScript, qui est désactivé dans ce navigateur.',
    startedOver: 'Une nouvelle discussion a commencé.',
  },
  links: {
    where: 'Où',
    when: 'Quand',
    what: 'Ce qui doit changer',
    whatDone: 'Ce qui a été changé',
    inTheMail: 'Ce que le courriel nomme.',
    channels: {
      chat: 'la discussion sur notre site',
      email: 'un courriel à l’assistance',
      voice: 'un appel téléphonique',
      portal: 'le portail',
    },
    onlyPin: 'Rien pour l’instant\u202f: seul le PIN d’assistance a été demandé.',
    verifyTitle: 'Est-ce vous qui avez demandé cela\u202f?',
    verifyLead: 'Quelqu’un a contacté notre assistance en donnant votre nom\u202f:',
    notMeFirst: 'Cela ne vous dit rien\u202f?',
    notMeLink: 'Ce n’était pas moi',
    verifyHere: 'Confirmez, et votre discussion dans ce navigateur se poursuit en votre nom.',
    verifyElsewhere: 'Confirmez, et la discussion s’ouvre dans ce navigateur. Celle qui a fait la demande n’y gagne rien.',
    verifyButton: 'Oui, c’était moi',
    resume: {
      title: 'Reprendre où vous en étiez',
      lead: 'Quelqu’un a demandé ce lien à notre assistance en donnant votre nom\u202f:',
      nothingYet: 'Rien pour l’instant.',
      here: 'Votre discussion dans ce navigateur se poursuit en votre nom. Avant toute modification, nous vous redemandons votre accord.',
      elsewhere:
        'La discussion s’ouvre dans ce navigateur et reprend cette demande. Avant toute modification, nous vous redemandons votre accord. L’échange d’où vient la demande n’y gagne rien.',
      button: 'Continuer ici',
    },
    proved: {
      title: 'Merci, c’est bien vous',
      paragraphs: [
        'Retournez à votre discussion\u202f: elle reprend où vous l’avez laissée. Si une modification attendait, vous y voyez ce qu’elle devient.',
        'Vous pouvez fermer cette page.',
      ],
    },
    backToChat: 'Retour à la discussion',
    notMeTitle: 'Ce n’était pas vous\u202f?',
    notMeLead: 'Alors fermons la porte. Quand vous appuyez sur le bouton\u202f:',
    notMeWill: [
      'toute discussion, tout appel et tout courriel où quelqu’un a été accepté en votre nom perd aussitôt ce droit, et toute session ouverte au portail en votre nom prend fin\u202f;',
      'ce qui a été demandé en votre nom et n’est pas encore fait ne le sera pas\u202f;',
      'votre PIN d’assistance cesse de fonctionner, aussi celui de vos courriels.',
    ],
    notMePortalStays:
      'Ce qui a été modifié reste en place pour l’instant\u202f: choisissez juste après un nouveau mot de passe, au portail.',
    notMeDoneStays: 'Le changement lui-même reste en place pour l’instant\u202f: avec un nouveau PIN, demandez-nous de l’annuler.',
    notMeButton: 'Tout arrêter, mon PIN aussi',
    notMeLeave: 'C’était vous, finalement\u202f? Fermez cette page\u202f: rien n’a été fait.',
    notMeDone: {
      title: 'C’est fait\u202f: la porte est fermée',
      paragraphs: [
        'Plus personne n’est accepté en votre nom, et votre ancien PIN d’assistance ne fonctionne plus.',
        'La prochaine fois que vous nous contactez, demandez votre PIN\u202f: le nouveau arrive dans votre boîte.',
      ],
    },
    dead: {
      title: 'Ce lien ne fonctionne plus',
      paragraphs: [
        'Chaque lien sert une seule fois et pour peu de temps, et un courriel plus récent remplace le précédent.',
        'Regardez si un courriel plus récent est arrivé. Sinon, demandez à la discussion de vous en envoyer un nouveau.',
        'Vous n’aviez rien demandé\u202f? Alors il n’y a rien à faire\u202f: sans votre boîte ou votre PIN, personne ne peut modifier votre compte.',
      ],
    },
  },
  confirm,
  rate,
  errors: {
    later: {
      title: 'Veuillez réessayer dans quelques minutes',
      paragraphs: ['Nous ne pouvons pas le vérifier pour le moment. Rien n’a été fait, et votre lien vaut autant qu’avant.'],
    },
    crossSite: {
      title: 'Veuillez rouvrir le lien de votre courriel',
      paragraphs: [
        'Cette demande venait d’un autre site\u202f: rien n’a été fait. Ouvrez le lien de votre courriel et appuyez sur le bouton de la page qu’il affiche.',
      ],
    },
    tryAgain: 'Réessayer',
    toHome: 'Vers l’accueil',
  },
};
