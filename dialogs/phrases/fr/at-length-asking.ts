import type { Phrases } from '../phrases';

/** Questions in long, courteous sentences. */
export const atLengthAsking: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      ask: `
        j'aimerais savoir ce que je dois faire pour que mes appels arrivent ailleurs
        pourriez-vous me dire si un appel renvoyé nous coûte quelque chose de plus
        je me demandais s'il est possible que le renvoi commence tout seul chaque soir
        avant de décider je voudrais comprendre ce qui distingue le renvoi de la sonnerie simultanée
        mon patron veut savoir lesquelles de nos lignes sont renvoyées en ce moment
        auriez-vous la gentillesse de m'expliquer comment on programme un renvoi à partir de l'appareil
        qu'entend le client pendant que son appel est acheminé vers mon cellulaire
        j'ai mis un renvoi hier mais les appels arrivent toujours à mon bureau et je ne comprends pas pourquoi
        si je renvoie ma ligne qui verra le numéro de celui qui appelle
        dites-moi si nos adjointes ont le droit de renvoyer la ligne des directeurs
        j'ai lu quelque chose sur les limites du renvoi et j'aimerais en savoir plus
        ma messagerie répondra-t-elle encore une fois mes appels déviés`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      ask: `
        je voudrais comprendre pourquoi il faut un nip pour un si petit changement
        pourriez-vous m'expliquer ce qu'est le nip de soutien, je n'en ai jamais entendu parler
        qui d'autre dans ma compagnie peut connaître mon nip de soutien
        que dois-je faire si je n'ai plus accès à la boîte où le nip est envoyé
        dites-moi s'il est prudent de dire mon nip au téléphone
        y a-t-il un autre moyen de prouver qui je suis que par un nip
        on m'a dit qu'il me fallait un nip et je ne sais pas comment l'obtenir
        qu'advient-il de mon ancien nip quand on en fait un nouveau
        combien de fois puis-je me tromper de nip avant d'être bloqué
        est-ce que vos agents demandent parfois le nip par courriel`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      ask: `
        je voudrais savoir ce que mes collègues doivent taper dans le champ identifiant
        pourriez-vous me dire sur quelle page on se connecte
        qu'entend-on par identifiant sur la première page du portail
        suis-je libre de choisir le nom avec lequel je me connecte
        laquelle de mes deux adresses dois-je utiliser pour me connecter
        je tape tout comme il faut et le portail ne me laisse pas entrer`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      ask: `
        pourriez-vous m'expliquer à quoi doit ressembler un nip de messagerie pour être accepté
        j'aimerais savoir comment on change le code de la boîte vocale à partir de l'appareil
        pour quelle raison ma messagerie refuse-t-elle quatre chiffres pareils
        dois-je entrer un code quand j'appelle ma messagerie de mon propre bureau`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      ask: `
        j'aimerais savoir comment écouter les messages qu'on m'a laissés en mon absence
        pourriez-vous me dire après combien de sonneries la messagerie répond
        le voyant de mon appareil clignote encore alors que j'ai écouté tous mes messages
        y a-t-il moyen de lire les messages vocaux sous forme de texte
        on me dit qu'on ne peut pas me laisser de message parce que ma boîte est pleine
        sur quelle touche dois-je appuyer pour effacer un message après l'avoir écouté
        mon adjointe peut-elle aussi écouter les messages de ma boîte`,
    },
  },
  {
    topic: 'password',
    acts: {
      ask: `
        pourriez-vous me dire ce que doit contenir un mot de passe pour le portail
        j'aimerais savoir comment m'y prendre pour choisir un nouveau mot de passe
        j'ai cliqué sur le lien du courriel et on me dit qu'il n'est plus valable
        la page répète que mon mot de passe n'est pas assez solide et je me demande pourquoi
        serai-je déconnecté partout une fois le mot de passe changé
        ai-je le droit de reprendre le même mot de passe
        que faire si je crois que quelqu'un connaît mon mot de passe
        est-ce que changer le mot de passe du portail change aussi celui du téléphone`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      ask: `
        je voudrais savoir ce qu'une nouvelle collègue doit faire une fois le courriel de bienvenue arrivé
        pourriez-vous me dire pendant combien de jours on peut utiliser le lien de l'invitation
        que reçoit un nouvel utilisateur de votre part quand on lui ouvre un compte
        est-ce que le courriel de bienvenue contient le nip de soutien`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      ask: `
        j'aimerais savoir laquelle de mes adresses vous avez dans vos dossiers
        pourriez-vous me dire quoi faire pour recevoir vos courriels à une autre adresse
        y a-t-il une page où je peux corriger moi-même mon adresse courriel
        envoyez-vous quelque chose à l'ancienne adresse quand on en met une nouvelle
        que faire si la boîte courriel que vous avez n'existe plus`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      ask: `
        j'aimerais savoir à quoi vous sert l'adresse additionnelle
        pourriez-vous me dire si une adresse de secours en vaut la peine
        peut-on mettre l'adresse d'un collègue comme deuxième courriel`,
    },
  },
  {
    topic: 'users',
    acts: {
      ask: `
        j'aimerais connaître les étapes pour ajouter quelqu'un de nouveau dans l'équipe
        pourriez-vous me dire qui chez nous a le droit d'ajouter et de retirer des gens
        que deviennent les messages d'un employé dont le compte a été supprimé
        comment savoir quel poste a un collègue
        un gestionnaire de bureau voit-il la liste de tous les utilisateurs
        y a-t-il une limite au nombre de postes dans notre forfait
        quelle est la différence entre un administrateur et un gestionnaire de bureau
        à quoi devons-nous penser quand quelqu'un prend sa retraite`,
    },
  },
  {
    topic: 'billing',
    acts: {
      ask: `
        pourriez-vous m'expliquer à quoi correspondent les frais de service de notre dernière facture
        j'aimerais savoir ce que nous coûteraient dix lignes de plus
        pourquoi notre facture montre-t-elle des appels que personne n'a faits ici
        de combien de jours disposons-nous pour régler une facture
        on m'avait promis une réduction et je ne la vois pas sur la facture
        qu'est-ce qui est inclus dans le prix mensuel et qu'est-ce qui est en sus
        jusqu'à quand dois-je donner mon avis si je veux partir
        notre comptabilité demande le numéro de taxe de vos factures
        nous avons payé la semaine dernière et on nous a quand même envoyé un rappel`,
    },
  },
  {
    topic: 'device',
    acts: {
      ask: `
        j'entends bien celui qui m'appelle mais lui n'entend rien de ce que je dis
        depuis la mise à jour de ce matin mon téléphone affiche la mauvaise heure
        chaque fois que je décroche il y a un grésillement
        pourriez-vous me dire comment passer un appel à quelqu'un d'autre
        mon appareil indique depuis hier soir qu'il n'est pas enregistré
        j'aimerais utiliser l'application sur ma tablette et ne sais pas où la prendre
        comment ajouter une troisième personne à un appel
        le téléphone sonne une seule fois et l'appel disparaît
        le téléphone de la salle de réunion ne s'allume pas bien qu'il soit branché
        les gens se plaignent que ma voix va et vient
        y a-t-il moyen de voir les appels manqués sur l'appareil
        tous nos téléphones sont en panne depuis ce matin
        le volume de mon casque est beaucoup trop bas
        comment empêcher mon téléphone de sonner le soir
        mon numéro ne s'affiche pas quand j'appelle quelqu'un`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      ask: `
        pourriez-vous me dire quels documents notre ancien fournisseur exigera avant de céder notre numéro
        nos téléphones cesseront-ils de marcher le jour où le numéro est transféré
        j'aimerais savoir où en est la portabilité de nos numéros
        pouvons-nous garder notre numéro sans frais si nous venons chez vous
        y a-t-il des frais pour emporter nos numéros ailleurs`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        pourriez-vous m'indiquer à quelles heures on peut joindre votre soutien par téléphone
        j'aimerais savoir s'il y a quelqu'un entre noël et le jour de l'an
        votre bureau est-il fermé pour la longue fin de semaine
        quels jours de la semaine répondez-vous au téléphone
        y a-t-il un numéro d'urgence en dehors de vos heures
        prenez-vous une pause à midi`,
    },
  },
];
