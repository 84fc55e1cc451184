import type { Phrases } from '../phrases';

/** Wishes about users, bills, devices and numbers, in as many turns as people have for them. */
export const ordersCompany: readonly Phrases[] = [
  {
    topic: 'users',
    acts: {
      do: `
        ajoutez une personne
        ajoutez un collègue
        ajoutez un employé au poste 105
        ajoutez daniel okafor comme utilisatrice
        ajoutez un poste
        ajoutez une ligne pour notre nouvelle adjointe
        ajouter un utilisateur
        créez un utilisateur
        créez un identifiant pour notre nouveau collègue
        créez un compte pour une nouvelle employée
        créer un compte
        ouvrez un nouveau poste
        ouvrez une ligne
        inscrivez un nouveau collègue
        installez le poste 105 pour tomasz
        donnez un poste à notre stagiaire
        il faut une ligne pour la nouvelle réceptionniste
        enregistrez un nouvel employé
        il me faut un nouvel utilisateur
        je veux ajouter quelqu'un
        il nous faut un utilisateur pour l'entrepôt
        nous avons quelqu'un de nouveau
        un nouvel employé commence demain
        notre nouvelle collègue a besoin d'un compte
        pouvez-vous ajouter un utilisateur
        pourriez-vous créer un poste pour bob
        supprimez un utilisateur
        supprimez bob de notre compte
        supprimer le poste 104
        retirez un employé
        retirez la personne du poste 104
        enlevez mon ancien collègue
        fermez le compte du 104
        fermez le poste 104
        annulez le poste 104
        désactivez l'utilisateur 104
        désactivez le poste 104
        effacez le 104
        quelqu'un est parti, enlevez-le
        il ne travaille plus ici, retirez-le
        elle est à la retraite, supprimez sa ligne
        le 104 n'est plus avec nous
        nommez le 104 administrateur
        donnez-moi les droits d'administrateur
        enlevez le rôle d'administrateur au 104
        changez le nom d'un utilisateur
        donnez un autre poste au 104
        un de nos employés a démissionné
        une employée nous a quittés hier
        intégrez une nouvelle collègue
        intégrez notre nouveau technicien
        accueillez notre nouvelle employée dans le système
        notre nouvelle collègue s'appelle ann tremblay et son courriel est ann@x.com
        son nom est bob tremblay et son courriel est ann@x.com
        son nom est maya tremblay et son adresse est ann@x.com`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        envoyez-moi une facture
        envoyez-moi encore la facture
        envoyez-moi un reçu par courriel
        envoyez nos trois dernières factures
        changez notre mode de paiement
        changez la carte avec laquelle nous payons
        changez le nom sur la facture
        mettez un autre nom de compagnie sur la facture
        remboursez le dernier paiement
        rendez-moi mon argent
        annulez notre compte chez vous
        annulez le contrat
        changez notre forfait
        passez-nous à un forfait moins cher
        payer la facture
        payer par carte
        je veux annuler mon forfait
        il me faut un reçu
        il me faut une copie de la facture
        je veux une soumission pour dix lignes
        faites-nous un rabais`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        envoyez-moi un téléphone
        envoyez-moi un nouveau casque
        remplacez mon téléphone
        remplacez le combiné
        échangez mon casque
        réparez mon téléphone
        redémarrez mon appareil
        remettez mon téléphone aux réglages d'usine
        activez mon nouveau téléphone
        branchez mon téléphone
        connectez l'application
        installez un téléphone
        ajoutez un deuxième téléphone à ma ligne
        commandez dix téléphones
        il me faut un téléphone
        je veux un nouveau téléphone
        j'ai besoin d'un nouveau combiné
        configurez l'application pour moi
        mettez à jour le logiciel de mon téléphone`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        portez mes numéros
        portez le 613 555 0100
        portez notre numéro principal chez vous
        transférez mon numéro
        transférez nos numéros d'une autre compagnie
        déplacez mon numéro
        amenez mon numéro de cellulaire chez vous
        prenez notre numéro à l'ancien fournisseur
        gardez mon numéro
        je veux transférer un numéro
        je veux un nouveau numéro de téléphone
        il me faut un autre numéro
        donnez-nous un numéro local
        obtenez-moi un numéro sans frais
        libérez mon numéro vers un autre fournisseur
        annulez la portabilité`,
    },
  },
];
