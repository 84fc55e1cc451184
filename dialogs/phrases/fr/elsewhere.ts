import type { Phrases } from '../phrases';

/** What is asked and wanted of somebody else: none of our matters, though it may have a word of theirs. */
export const elsewhere: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      none: `
        quel est le sens de la vie
        quelle est votre couleur préférée
        quelle est la capitale du canada
        quelle est la date aujourd'hui
        quel jour sommes-nous
        quelle est la meilleure pizzeria
        que faire à souper
        que veut dire ce mot
        qu'est-ce qu'il y a à la télé ce soir
        qui est le président
        qui est ton chanteur préféré
        qui a écrit hamlet
        où est la banque la plus proche
        où acheter des souliers
        où habitez-vous
        où est votre bureau
        où sont mes clés
        quand est pâques
        quand passe l'autobus
        quand est ton anniversaire
        pourquoi le ciel est bleu
        pourquoi demandez-vous
        pourquoi êtes-vous si lent
        comment faire du pain
        comment cuire du riz
        comment aller à l'aéroport
        comment perdre du poids
        comment apprendre l'anglais
        combien de gens vivent au canada
        combien coûte une auto
        peux-tu me raconter une histoire
        peux-tu cuisiner
        pouvez-vous faire mes impôts
        pouvez-vous me trouver un hôtel
        pouvez-vous écrire un courriel pour moi
        pouvez-vous me conseiller un film
        aimes-tu les chiens
        parlez-vous allemand
        parlez-vous anglais
        m'aimes-tu
        dors-tu
        joues-tu aux échecs
        connaissez-vous bob
        vendez-vous des autos
        êtes-vous marié
        as-tu faim
        êtes-vous stupide
        est-ce que vous embauchez
        est-ce qu'il pleut
        y a-t-il de la vie sur mars
        mon colis est-il arrivé
        va-t-il pleuvoir aujourd'hui
        devrais-je acheter un chien
        dites-moi quelque chose de drôle
        raconte une histoire
        donne-moi les nouvelles
        parle-moi de toi
        chante-moi une chanson
        écris-moi une lettre
        écris du code
        montre-moi une image
        joue avec moi
        réservez une table pour deux
        réservez un taxi
        achète-moi un billet
        appelez un taxi
        appelez ma mère
        commandez des fleurs
        veuillez arroser mes plantes
        veuillez fermer la porte
        veuillez réserver une table
        veuillez commander du café
        veuillez nourrir le chat
        veuillez laver la voiture
        commandez mon dîner
        trouve-moi un emploi
        trouve mes clés
        fermez le chauffage
        ouvrez la porte
        fermez la fenêtre
        nettoyez ma chambre
        réveille-moi à sept heures
        rappelle-moi d'acheter du lait
        envoyez des fleurs à ma femme
        envoyez une lettre au gouvernement
        ajoutez du lait à ma liste
        changez de chaîne
        changez mon vol
        changez mon rendez-vous
        annulez mon vol
        annulez mon rendez-vous
        annulez mon hôtel
        effacez mes photos
        réinitialisez mon ordinateur
        redémarrez mon routeur
        mon ordinateur est lent
        mon ordinateur ne démarre pas
        mon internet est en panne
        mon imprimante ne marche pas
        mon wifi est lent
        mon auto ne démarre pas
        ma voiture est en panne
        mon clavier est brisé
        ma télé ne marche pas
        mon chien s'est sauvé
        ma femme est malade
        mon train est en retard
        mon patron est fâché
        j'ai mal à la tête
        ma commande n'est pas arrivée
        mon colis est perdu
        l'indicatif est le 613
        l'indicatif est 613
        il commence par 613
        appelez-moi bob
        moi aussi
        pareil
        pareil que d'habitude
        comme la dernière fois
        comme avant
        la même chose
        comme toujours
        je vous ai appelé la semaine dernière
        je vous ai appelés hier et c'était occupé
        j'ai essayé de vous appeler
        je vous ai écrit lundi
        personne n'a décroché
        personne n'a répondu
        personne ne m'a répondu
        personne ne m'a rappelé
        il n'y a pas eu de réponse`,
    },
  },
];
