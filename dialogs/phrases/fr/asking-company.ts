import type { Phrases } from '../phrases';

/** Questions about addresses, users and bills, with and without a question word. */
export const askingCompany: readonly Phrases[] = [
  {
    topic: 'email-address',
    acts: {
      ask: `
        comment mettre à jour mon courriel
        comment changer l'adresse où vous écrivez
        comment corriger mon courriel
        comment changer le courriel d'un collègue
        combien de temps prend le changement de courriel
        quel est mon courriel au dossier
        à quelle adresse écrivez-vous
        quelle adresse est dans mon profil
        que devient mon ancien courriel
        que faire si mon courriel est faux
        où changer mon adresse
        où vont mes courriels
        où est gardé mon courriel
        quand mon nouveau courriel sera-t-il actif
        qui peut voir mon courriel
        qui peut changer mon adresse courriel
        pourquoi vous faut-il mon courriel
        pourquoi écrivez-vous à mon ancienne adresse
        pourquoi ne puis-je pas changer mon courriel ici
        quel courriel utilisez-vous
        quelle adresse est sur mon compte
        mon courriel est-il bon
        mon ancienne adresse est-elle encore au dossier
        puis-je changer mon courriel
        puis-je changer mon courriel par téléphone
        puis-je utiliser un courriel privé
        puis-je avoir le même courriel qu'un collègue
        un administrateur peut-il changer mon courriel
        avez-vous mon nouveau courriel
        écrivez-vous à la bonne adresse
        vais-je recevoir un courriel quand mon adresse change
        dites-moi quel courriel vous avez
        vos courriels vont à une ancienne adresse
        vos courriels ne m'arrivent pas
        ma boîte courriel a été fermée`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      ask: `
        comment utiliser le deuxième courriel
        comment changer mon adresse de secours
        comment enlever une deuxième adresse
        combien de courriels puis-je avoir
        qu'est-ce qu'un deuxième courriel
        à quoi sert une adresse de secours
        que recevra mon deuxième courriel
        où est le deuxième courriel dans le portail
        qui voit mon deuxième courriel
        pourquoi ajouter un deuxième courriel
        un deuxième courriel est-il nécessaire
        y a-t-il une place pour un autre courriel
        puis-je ajouter un autre courriel
        puis-je ajouter une adresse privée
        puis-je avoir un courriel de secours
        ai-je un deuxième courriel
        écrivez-vous aux deux adresses
        deux adresses sont-elles permises
        devrais-je avoir une deuxième adresse
        dites-moi ce qu'est le deuxième courriel
        allez-vous écrire à mes deux adresses
        les avis iront-ils aussi à la deuxième`,
    },
  },
  {
    topic: 'users',
    acts: {
      ask: `
        comment créer un utilisateur
        comment inscrire un nouvel employé
        comment avoir un nouveau poste
        comment fermer un compte
        comment enlever quelqu'un
        comment changer le nom d'un utilisateur
        comment devenir administrateur
        comment donner des droits à quelqu'un
        combien de temps prend un nouveau poste
        combien de postes avons-nous
        qu'est-ce qu'un utilisateur
        qu'est-ce qu'un administrateur
        qu'est-ce qu'un gestionnaire de bureau
        que peut faire un administrateur
        que faire quand quelqu'un part
        que devient le numéro d'un employé parti
        quel poste a bob
        quels sont les rôles
        où ajouter un utilisateur
        où voir nos utilisateurs
        où est la liste des postes
        qui est l'administrateur
        qui s'occupe de notre compte
        qui peut ajouter des utilisateurs
        qui peut retirer un utilisateur
        qui a le poste 104
        pourquoi je ne peux pas ajouter d'utilisateur
        pourquoi mon compte a été suspendu
        pourquoi mon poste a été supprimé
        quels postes sont libres
        quels droits ai-je
        bob est-il encore utilisateur
        le poste 105 est-il libre
        y a-t-il des frais pour un nouvel utilisateur
        puis-je ajouter des utilisateurs
        puis-je enlever un utilisateur moi-même
        puis-je avoir deux postes
        peut-on rétablir un utilisateur
        un employé peut-il garder son numéro
        peut-on avoir deux administrateurs
        un nouvel utilisateur a-t-il besoin d'un courriel
        avons-nous un administrateur
        ai-je les droits d'administrateur
        suis-je administrateur
        dites-moi comment ajouter un utilisateur
        expliquez les rôles
        quelqu'un a quitté la compagnie, quoi faire
        un collègue ne se trouve pas dans la liste
        un employé a démissionné, que dois-je faire
        quelqu'un est parti, quoi faire
        un collègue nous quitte, que faire
        que faire quand un employé démissionne`,
    },
  },
  {
    topic: 'billing',
    acts: {
      ask: `
        comment voir ma facture
        comment avoir une facture
        comment changer de forfait
        comment changer ma carte
        comment être remboursé
        comment résilier
        comment sont facturés les appels
        combien coûte un téléphone
        combien coûte un nouveau numéro
        combien devons-nous
        combien coûtent les appels à l'étranger
        combien de temps dure le contrat
        quel est le prix
        ça coûte combien
        que coûte un utilisateur
        quels forfaits avez-vous
        c'est quoi ces frais
        qu'est-ce qui est compris dans notre forfait
        combien de taxes sur la facture
        que se passe-t-il si je paie en retard
        où payer
        où est ma facture
        où entrer ma carte
        quand prélevez-vous
        quand finit mon contrat
        quand est l'échéance
        qui paie les appels
        qui reçoit la facture
        pourquoi ai-je été facturé
        pourquoi y a-t-il des frais de plus
        pourquoi le prix a monté
        pourquoi n'ai-je pas de facture
        quelle carte avez-vous
        y a-t-il un essai gratuit
        la facture est-elle payée
        y a-t-il des frais d'installation
        mon paiement est-il en retard
        puis-je payer par carte
        puis-je payer par mois
        puis-je avoir un rabais
        puis-je changer de forfait
        puis-je annuler n'importe quand
        puis-je avoir ma facture par courriel
        le prix comprend-il les taxes
        le soutien est-il payant
        offrez-vous des rabais
        est-ce que je paie les appels entrants
        est-ce que les appels sont gratuits
        est-ce que ça coûte plus cher
        les appels internationaux sont-ils inclus
        dites-moi vos prix
        je ne comprends pas ma facture
        j'ai une question sur la facture
        la facture est fausse
        le montant est trop haut
        mon paiement a échoué
        ma carte a été refusée
        on nous a facturé une ligne que nous n'avons pas
        vous avez pris trop d'argent
        c'est trop cher
        vos tarifs svp
        tarifs pour les appels aux états-unis
        quels tarifs s'appliquent
        quel est votre tarif pour une ligne
        quels sont les coûts
        quels sont vos frais
        vous demandez combien
        quel est le tarif mensuel`,
    },
  },
];
