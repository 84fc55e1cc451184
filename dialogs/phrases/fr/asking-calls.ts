import type { Phrases } from '../phrases';

/** Questions about forwarding, voicemail and numbers, and when we are open, with and without a question word. */
export const askingCalls: readonly Phrases[] = [
  {
    topic: 'call-forwarding',
    acts: {
      ask: `
        comment mettre un renvoi
        ça va-tu sonner encore ici
        ça reste jusqu'à quand
        ça dure jusqu'à quand
        ça reste combien de temps renvoyé
        ça va-tu revenir tout seul lundi
        est-ce que ça s'arrête tout seul
        va-tu encore sonner dans mon bureau
        mon téléphone va-t-il sonner quand même
        est-ce que ça sonne encore à mon poste une fois renvoyé
        ça sonne-tu encore sur mon poste
        le poste sonne-t-il encore pendant le renvoi
        comment je renvoie un appel
        comment je renvoie mon téléphone sur mon cell
        comment rediriger ma ligne
        comment dévier les appels de mon bureau
        comment changer le numéro de renvoi
        comment désactiver le renvoi
        comment empêcher mes appels d'aller sur mon cell
        comment annuler un renvoi
        comment voir mon renvoi
        comment savoir si mon téléphone est renvoyé
        comment est-ce que mes appels peuvent aller sur mon cellulaire
        comment avoir mes appels à la maison
        comment fait-on pour envoyer les appels ailleurs
        combien de temps les appels peuvent-ils être renvoyés
        combien de lignes peut-on renvoyer
        qu'est-ce que le renvoi
        qu'est-ce qu'un transfert d'appel
        c'est quoi une redirection
        quel est le code pour le renvoi
        quel est le numéro de renvoi du 104
        que se passe-t-il si je renvoie mes appels
        que se passe-t-il si l'autre téléphone est occupé
        que coûte le renvoi
        qu'entendent les gens quand je renvoie
        de quoi ai-je besoin pour mettre un renvoi
        à quel numéro vont mes appels
        où configurer le renvoi
        où vont mes appels
        où est-ce qu'on active le renvoi
        où vont les appels du 104
        quand commence le renvoi
        quand mon renvoi finit-il
        qui peut mettre un renvoi
        qui a renvoyé ma ligne
        qui a mis ce renvoi
        pourquoi mon téléphone est renvoyé
        pourquoi mon renvoi ne fonctionne pas
        pourquoi les appels n'arrivent pas sur mon cell
        pourquoi mon renvoi s'est arrêté
        quels appels sont renvoyés
        mon téléphone est-il renvoyé
        est-ce que mon téléphone est renvoyé
        est-ce que le renvoi est gratuit
        est-ce que le renvoi est payant
        est-ce qu'il y a un renvoi sur le 104
        est-ce difficile de mettre un renvoi
        est-ce que je peux renvoyer mes appels
        est-ce que je peux renvoyer mon poste à un collègue
        est-ce qu'on peut renvoyer vers deux numéros
        est-ce qu'on peut renvoyer seulement certains appels
        est-ce que l'appelant voit mon cellulaire
        est-ce que je paie les appels renvoyés
        est-ce que vous offrez le renvoi d'appel
        est-ce qu'il me faut un nip pour renvoyer mes appels
        est-ce que mon renvoi a été fait
        y a-t-il une limite au renvoi
        y a-t-il un renvoi sur ma ligne
        puis-je renvoyer seulement la nuit
        puis-je enlever le renvoi moi-même
        puis-je désactiver le renvoi de la maison
        peut-on programmer le renvoi
        peut-on renvoyer à l'étranger
        un usager peut-il renvoyer son propre téléphone
        le renvoi fonctionne-t-il avec l'application
        le renvoi s'arrête-t-il tout seul
        le renvoi est-il activé
        mes appels sont-ils renvoyés
        mon poste sonnera-t-il encore si je renvoie
        dois-je renvoyer ou transférer
        ai-je le droit de renvoyer la ligne d'un autre
        se peut-il que ma ligne soit renvoyée
        dites-moi comment renvoyer mes appels
        parlez-moi des limites du renvoi
        montrez-moi comment fonctionne le renvoi
        expliquez le renvoi d'appel
        expliquez comment arrêter le renvoi
        je veux savoir comment renvoyer mes appels
        je voudrais savoir si le 104 est renvoyé
        je ne sais pas comment renvoyer mon téléphone
        j'ai besoin d'aide avec le renvoi
        j'ai une question sur le renvoi
        question sur le renvoi d'appel
        le renvoi ne fonctionne pas
        le renvoi ne marche plus
        les appels ne sont pas renvoyés
        le renvoi va au mauvais numéro
        mes appels vont toujours à mon ancien numéro
        quelqu'un a renvoyé mon téléphone sans me demander
        information sur le renvoi d'appel
        étapes pour renvoyer un téléphone
        les deux téléphones vont-ils sonner
        est-ce que ça sonne aux deux endroits
        est-ce que les deux appareils sonnent
        ça sonne occupé depuis le renvoi`,
    },
  },
  {
    topic: 'voicemail',
    acts: {
      ask: `
        comment utiliser la messagerie
        comment entendre mes messages
        comment avoir mes messages
        comment appeler ma messagerie
        comment garder un message
        comment faire suivre un message vocal
        comment changer le message d'accueil
        comment fermer la messagerie
        comment faire répondre la messagerie plus tard
        comment écouter ma messagerie sur mon cellulaire
        comment fonctionne la messagerie
        combien de temps peut durer un message
        qu'est-ce que la messagerie vocale
        quel est le numéro de la messagerie
        que deviennent les vieux messages
        sur quoi peser pour entendre mes messages
        où trouver mes messages
        où vont les messages vocaux
        quand répond la messagerie
        qui peut entendre mes messages
        pourquoi n'ai-je pas de messagerie
        pourquoi la messagerie ne répond pas
        pourquoi ma boîte vocale est pleine
        pourquoi on ne peut pas me laisser de message
        ma messagerie est-elle active
        y a-t-il une application pour la messagerie
        la messagerie est-elle gratuite
        puis-je fermer ma messagerie
        puis-je avoir deux messages d'accueil
        puis-je ravoir un message effacé
        puis-je écouter ma messagerie en ligne
        chaque ligne a-t-elle une messagerie
        ai-je de nouveaux messages
        est-ce que j'ai des messages
        mes messages vocaux sont-ils privés
        les messages seront-ils effacés
        dites-moi comment utiliser la messagerie
        je n'entends pas mes messages
        je n'ai pas d'avis de nouveaux messages
        il manque des messages
        mon message d'accueil ne joue pas
        le voyant des messages reste allumé
        personne ne peut me laisser de message
        les gens entendent le mauvais message d'accueil`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      ask: `
        comment transférer mon numéro
        comment amener mon numéro chez vous
        comment déplacer un numéro
        comment avoir un nouveau numéro
        comment fonctionne la portabilité
        combien coûte la portabilité
        qu'est-ce que la portabilité
        que vous faut-il pour porter mon numéro
        que devient mon ancien contrat
        où en est mon numéro
        quand la portabilité sera-t-elle faite
        quand mon numéro change-t-il de fournisseur
        qui s'occupe de la portabilité
        pourquoi mon transfert de numéro a été refusé
        pourquoi la portabilité est si longue
        quels numéros peuvent être portés
        mon numéro est-il transféré
        la portabilité est-elle gratuite
        puis-je porter mon cellulaire
        puis-je porter un numéro de fax
        puis-je emporter mon numéro
        puis-je ravoir mon ancien numéro
        puis-je changer de numéro
        puis-je choisir mon numéro
        est-ce que je garde mon numéro
        est-ce que je perds mon numéro
        portez-vous des numéros de l'étranger
        nos numéros sont-ils transférés
        vais-je garder mon numéro
        parlez-moi de la portabilité
        mon numéro n'est pas encore transféré
        mon transfert de numéro est refusé`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        combien de temps êtes-vous ouverts
        jusqu'à quelle heure peut-on appeler
        à partir de quelle heure puis-je appeler
        à quelle heure ouvre le bureau
        quelles sont les heures du soutien
        quels jours êtes-vous ouverts
        où sont vos heures
        quand ouvrez-vous
        quand fermez-vous
        quand puis-je vous appeler
        quand êtes-vous là
        quand y a-t-il quelqu'un
        quand le bureau est-il ouvert
        êtes-vous ouverts
        êtes-vous ouverts maintenant
        êtes-vous ouverts aujourd'hui
        êtes-vous ouverts demain
        êtes-vous ouverts la nuit
        êtes-vous ouverts le samedi
        êtes-vous fermés maintenant
        êtes-vous fermés à pâques
        êtes-vous là jour et nuit
        le soutien est-il ouvert
        le bureau est-il ouvert
        le soutien téléphonique marche-t-il la fin de semaine
        y a-t-il du soutien la nuit
        y a-t-il quelqu'un après six heures
        est-il trop tard pour appeler
        puis-je appeler demain matin
        puis-je vous joindre le soir
        ouvrez-vous le dimanche
        fermez-vous à midi
        est-ce que quelqu'un travaille les jours fériés
        serez-vous ouverts à noël
        heures de bureau
        heures du soutien svp`,
    },
  },
];
