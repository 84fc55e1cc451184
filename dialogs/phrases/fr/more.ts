import type { Phrases } from '../phrases';

/** More ways in which the same things are said: hurried, telling a story, without the usual nouns; one phrase a line. */
export const more: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      do: `
        tout ce qui sonne à mon bureau doit sonner sur mon cellulaire
        faites sonner mon téléphone à la maison
        faites passer mes appels au 613 555 0100
        fais suivre mes appels
        envoyez tout sur mon cell
        transfert appels svp
        transfert d'appels vers 613 555 0100
        renvoi vers mon portable
        déviez mon téléphone vers mon portable
        mettez ma ligne sur le 613 555 0100
        mets le poste 104 sur le 613 555 0100
        envoyez tout ce qui arrive au poste 104 au 613 555 0100
        tout ce qui arrive pour le 104 doit aller au 613 555 0100
        je suis malade mettez mes appels sur mon cellulaire
        changez où vont mes appels
        le numéro où vont mes appels a changé
        il faut qu'on puisse me joindre au 613 555 0100
        je veux recevoir mes appels sur mon cellulaire
        que mes appels sonnent sur mon portable
        balance mes appels sur mon cell`,
      stop: `
        je suis revenu arrêtez d'envoyer mes appels sur mon cellulaire
        enlevez le renvoi de ma ligne
        remettez mon téléphone comme d'habitude
        mes appels n'ont plus à aller ailleurs
        que les appels reviennent à mon bureau
        mes appels doivent sonner de nouveau à mon bureau
        ôtez le transfert du poste 104
        enlève le transfert`,
      ask: `
        que se passe-t-il si on m'appelle quand le renvoi est actif
        y a-t-il des frais pour les appels renvoyés
        les appels peuvent-ils aller sur deux téléphones
        est-ce que ma messagerie fonctionne encore avec le renvoi
        le renvoi fonctionne-t-il aussi la fin de semaine
        puis-je annuler le renvoi plus tard
        pendant combien de temps les appels seront renvoyés`,
    },
  },
  {
    topic: 'support-pin',
    acts: {
      forgot: `
        c'est quoi mon nip
        c'est quoi mon pin d'assistance
        quel est mon nip déjà
        je ne trouve pas les six chiffres que vous voulez
        envoyez-moi ce code à six chiffres
        j'ai perdu le code que vous demandez toujours
        il est où mon nip je l'ai jamais reçu
        mon nip svp`,
      do: `
        mon nip s'est ébruité donnez-m'en un autre
        j'ai donné mon nip d'assistance à quelqu'un changez-le
        je veux faire remplacer mon nip d'assistance
        annulez mon ancien nip et créez-en un autre
        supprimez mon nip et faites-m'en un nouveau`,
    },
  },
  {
    topic: 'login-name',
    acts: {
      forgot: `
        c'est quoi mon nom d'usager déjà
        j'ai oublié mon nom d'utilisateur pour le portail
        aucune idée de mon identifiant
        je sais plus avec quoi je me connecte
        rappelez-moi mon nom d'utilisateur
        identifiant perdu`,
      ask: `
        est-ce que 354@maple.example est un identifiant valide
        à quoi ressemble un identifiant`,
    },
  },
  {
    topic: 'password',
    acts: {
      do: `
        lien de réinitialisation svp
        reset mdp
        nouveau mot de passe svp
        je dois retourner sur le portail il me faut un nouveau mot de passe
        je veux choisir un nouveau mot de passe
        changez mon mdp
        le site dit mauvais mot de passe il m'en faut un autre`,
      forgot: `
        mdp oublié
        mdp perdu
        oublié mot de passe
        je sais plus mon mot de passe
        je n'ai plus mon mot de passe
        ça dit mauvais mot de passe j'ai dû l'oublier
        bloqué sur le site
        impossible de me connecter j'ai oublié mon mot de passe
        je n'arrive plus à me connecter j'ai oublié le mot de passe
        le mot de passe m'échappe
        je n'arrive pas à entrer dans le portail
        je ne peux plus me connecter au site`,
    },
  },
  {
    topic: 'welcome-mail',
    acts: {
      do: `
        renvoyez le courriel de bienvenue au 104
        notre nouvelle collègue n'a pas eu le courriel de bienvenue renvoyez-le
        mon lien de bienvenue est expiré envoyez-en un autre
        le poste 104 n'a pas reçu son courriel de configuration envoyez-le encore`,
      forgot: `
        je n'ai jamais reçu le courriel pour configurer mon compte
        le courriel pour configurer mon compte n'est jamais venu
        j'ai reçu aucun courriel pour activer mon compte
        elle dit qu'elle n'a pas eu l'invitation
        personne ne m'a envoyé le lien pour configurer mon compte`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        le poste 104 nous a quittés retirez-le du compte
        elle ne travaille plus ici veuillez la retirer
        il a démissionné retirez le poste 104
        le 104 a quitté la compagnie la semaine passée supprimez l'utilisateur
        la personne du 104 est partie désactivez-la
        débarrassez-nous de l'utilisateur 104`,
    },
  },
  {
    topic: 'email-address',
    acts: {
      do: `
        la nouvelle adresse du poste 104 est ann@x.com mettez-la à jour
        son courriel est maintenant ann@x.com changez-le pour le poste 104
        utilisez ann@x.com pour le poste 104 à partir de maintenant
        le poste 104 a un nouveau courriel ann@x.com
        changez l'adresse courriel du 104 pour ann@x.com
        veuillez changer le courriel du poste 104 c'est maintenant ann@x.com
        mettez à jour l'adresse du poste 104 ce devrait être ann@x.com`,
    },
  },
  {
    topic: 'none',
    acts: {
      claim: `
        je m'appelle tomasz poste 105
        daniel okafor poste 101
        mon identifiant 101@organization.com
        identifiant 101@organization.com
        c'est maya de chez organization
        c'est la clinique du lac`,
      person: `
        y a-t-il quelqu'un à qui je pourrais parler
        j'exige de parler à un responsable
        je voudrais qu'un humain me rappelle
        je veux un de vos techniciens
        est-ce qu'un de vos conseillers est disponible
        mettez-moi en ligne avec le soutien
        passez-moi quelqu'un de vrai`,
      none: `
        ada
        daniel okafor
        maya de la comptabilité
        je dois y aller
        mon patron me l'a demandé
        nous déménageons
        c'est pour notre clinique
        service des ventes
        dites-moi s'il manque quelque chose
        faites-moi savoir s'il vous faut autre chose
        n'hésitez pas à me contacter
        l'ancien est le 483920
        je rappellerai plus tard`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        je veux une adresse de secours sur mon compte ann@x.com
        ajoutez ann@x.com comme adresse de rechange
        inscrivez ann@x.com comme adresse additionnelle
        ajoutez aussi ann@x.com à mon compte`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      do: `
        messagerie vocale
        boîte vocale`,
    },
  },
  {
    topic: 'voicemail-pin',
    acts: {
      forgot: `
        j'ai oublié le code de ma boîte vocale
        je n'arrive plus à entrer dans ma messagerie
        j'ai oublié le mot de passe de ma boîte vocale
        le code de mon répondeur m'échappe`,
      do: `
        changer le code de ma messagerie
        je veux un autre code de messagerie`,
    },
  },
];
