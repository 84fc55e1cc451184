import type { Phrases } from '../phrases';

/** What people say about addresses, users and the company, one phrase a line. */
export const company: readonly Phrases[] = [
  {
    topic: 'email-address',
    acts: {
      do: `
        changez mon adresse courriel
        mettez à jour mon courriel pour ann@x.com
        j'ai une nouvelle adresse courriel
        mon courriel a changé, veuillez le mettre à jour
        remplacez mon courriel par ann@x.com
        changer le courriel du poste 104 pour ann@x.com
        utilisez ann@x.com comme adresse désormais
        modifier mon adresse mail
        corrigez mon adresse électronique
        je veux changer l'adresse à laquelle vous écrivez
        l'adresse au dossier est fausse, corrigez-la`,
      ask: `
        comment changer mon adresse courriel
        où modifier mon courriel
        quelle adresse courriel avez-vous pour moi
        quel courriel est au dossier
        puis-je changer mon courriel moi-même
        je n'ai plus accès à mon courriel
        je ne peux plus ouvrir ma boîte courriel
        mon adresse courriel est-elle correcte`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        ajoutez une deuxième adresse courriel
        ajoutez ann@x.com comme second courriel
        je veux une adresse de secours
        ajouter un autre courriel à mon profil
        mettez ann@x.com comme adresse secondaire
        inscrire un courriel de rechange
        enlevez mon deuxième courriel
        changer mon adresse courriel secondaire`,
      ask: `
        comment ajouter une deuxième adresse courriel
        puis-je avoir deux adresses courriel
        à quoi sert la deuxième adresse
        où entrer une adresse secondaire
        est-ce que la deuxième adresse reçoit mon nip`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        ajoutez un nouvel utilisateur
        créez un poste pour un nouvel employé
        supprimez l'utilisateur 104
        enlevez le poste 104 de notre compte
        ajoutez un usager au poste 105
        nous avons un nouvel employé à inscrire
        désactivez un employé qui est parti
        suspendez le poste 104
        créer un nouveau poste
        retirez jean de notre compte
        nommez ann administratrice
        renommez l'utilisateur du poste 104
        il nous faut deux lignes de plus
        une nouvelle personne commence lundi, ouvrez-lui un poste
        elle a quitté la compagnie, retirez-la
        effacez cette personne du système
        on a un nouvel engagé, ajoutez-le
        pouvez-vous créer un compte pour mon collègue`,
      ask: `
        comment ajouter un utilisateur
        comment supprimer un employé
        combien d'utilisateurs avons-nous
        qui est notre administrateur
        puis-je ajouter un poste moi-même
        que fait un gestionnaire de bureau
        comment nommer un administrateur
        comment créer un poste
        que se passe-t-il quand on supprime un utilisateur`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        changez mon adresse de facturation
        envoyez-moi ma dernière facture
        mettez à jour ma carte de crédit
        je veux un remboursement
        annulez mon abonnement
        passez à un meilleur forfait
        payer ma facture
        résiliez mon contrat
        envoyez les factures à ann@x.com`,
      ask: `
        pourquoi ma facture est si élevée
        combien ça coûte
        quand dois-je payer ma facture
        comment payer ma facture
        je veux savoir comment payer
        comment régler ce que je dois
        où voir mes factures
        question sur ma facture
        quels sont vos prix
        quels sont les frais
        avez-vous une liste de prix
        on m'a facturé deux fois
        quel est mon forfait
        comment annuler mon contrat
        il y a une erreur sur ma facture
        acceptez-vous les cartes de crédit`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        commandez un nouveau téléphone
        remplacez mon appareil brisé
        enregistrez mon nouveau téléphone
        redémarrez mon téléphone
        configurez mon casque
        ajoutez un appareil à mon poste
        envoyez-moi un nouveau combiné
        connectez l'application à mon poste`,
      ask: `
        mon téléphone ne fonctionne pas
        je n'ai pas de tonalité
        mon combiné est brisé
        comment configurer mon téléphone
        l'écran affiche pas de service
        comment installer l'application
        mon casque n'a pas de son
        quels téléphones sont compatibles
        la qualité du son est mauvaise
        on entend mal pendant les appels
        les voix sont hachées
        il y a de l'écho sur ma ligne
        les appels coupent tout le temps
        comment brancher mon téléphone au wifi
        je n'entends pas l'autre personne
        mes appels sont silencieux
        il n'y a aucun son pendant mes appels
        personne ne m'entend quand je parle
        l'écran de mon téléphone de bureau est noir
        comment faire une conférence téléphonique
        mon appareil ne s'enregistre pas`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        transférez mon numéro chez vous
        je veux porter mon numéro
        gardez mon ancien numéro de mon autre fournisseur
        déplacez notre numéro de téléphone vers votre compagnie
        porter le 613 555 0100
        donnez-moi un nouveau numéro de téléphone
        changez mon numéro de téléphone
        reprendre mon numéro d'un autre opérateur`,
      ask: `
        comment porter mon numéro
        combien de temps prend la portabilité
        puis-je garder mon numéro
        combien coûte le transfert d'un numéro
        où en est mon transfert de numéro
        est-il possible de transférer un numéro d'un autre opérateur
        quels papiers pour la portabilité
        quand mon numéro sera-t-il transféré chez vous`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        quelles sont vos heures d'ouverture
        quand êtes-vous ouverts
        êtes-vous ouverts le dimanche
        à quelle heure fermez-vous
        quand puis-je joindre le soutien
        y a-t-il quelqu'un la fin de semaine
        heures d'ouverture
        jusqu'à quelle heure êtes-vous là
        êtes-vous ouverts les jours fériés
        êtes-vous disponibles le soir
        travaillez-vous la fin de semaine
        y a-t-il quelqu'un le lundi matin
        est-ce ouvert le weekend
        c'est quoi vos heures
        à quelle heure ouvrez-vous
        vos horaires svp`,
    },
  },
];
