import type { Phrases } from '../phrases';

/** Talk about the talk itself, and what is about none of our topics. */
export const talk: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      claim: `
        je suis 101@organization.com
        mon identifiant est 101@organization.com
        mon courriel est ann@x.com
        compte 20417 poste 101
        mon numéro de compte est 20417
        je suis au poste 101
        c'est ann, mon adresse est ann@x.com
        mon poste est le 101
        le compte est 20417
        vous me trouverez sous ann@x.com
        c'est 101@organization.com
        je m'appelle ann tremblay
        notre compte est le 20417 et je suis au poste 101`,
      person: `
        agent
        je veux parler à une personne
        parler à un humain
        je veux parler à quelqu'un
        passez-moi un agent
        une vraie personne
        il me faut un représentant
        puis-je parler à quelqu'un
        un humain s'il vous plaît
        transférez-moi à un agent
        je veux parler à votre superviseur
        service à la clientèle
        un conseiller svp
        mettez-moi en contact avec un conseiller
        y a-t-il un humain à qui parler
        je ne veux pas parler à un robot
        que quelqu'un me rappelle
        je veux un agent en direct
        parler au responsable
        un humain peut-il m'aider
        quelqu'un de réel peut s'occuper de moi
        passez-moi quelqu'un d'autre
        je veux le gérant
        mettez-moi avec un être humain
        donnez-moi une personne en chair et en os
        il y a quelqu'un de vivant
        je préfère un humain
        où est votre chef`,
      yes: `
        oui
        oui s'il vous plaît
        c'est exact
        c'est bien ça
        allez-y
        faites-le
        parfait
        exactement
        oui c'est correct
        ça me convient
        je confirme
        procédez
        d'accord faites ça
        tout est bon
        absolument
        oui vas-y`,
      no: `
        non
        non merci
        c'est faux
        ce n'est pas correct
        ce n'est pas ce que je veux
        pas vraiment
        non ce n'est pas ça
        ne faites pas ça
        je n'ai pas dit ça
        il y a une erreur`,
      cancel: `
        annuler
        annulez ça
        laissez tomber
        oubliez ça
        j'ai changé d'idée
        laissez comme c'est
        ne changez rien
        annulez ma demande
        abandonner
        je n'en veux plus
        oubliez ce que j'ai demandé
        finalement non laissez faire`,
      restart: `
        recommencer
        recommençons à zéro
        on recommence
        repartir du début
        reprendre depuis le début
        je veux recommencer au complet
        effacez tout et recommencez
        repartons à neuf`,
      end: `
        terminer la conversation
        fermer le clavardage
        mettre fin à la discussion
        je veux terminer ce clavardage
        quitter
        déconnectez-moi
        fin de la conversation
        fermez la session`,
      hello: `
        bonjour
        salut
        allo
        bonsoir
        bon matin
        bonjour y a-t-il quelqu'un
        coucou
        bonjour j'ai besoin d'aide
        j'ai un problème
        pouvez-vous m'aider`,
      thanks: `
        merci
        merci beaucoup
        un grand merci
        merci pour votre aide
        c'est très gentil
        bien aimable
        super merci
        excellent travail
        je vous remercie`,
      bye: `
        au revoir
        bonne journée
        à bientôt
        à la prochaine
        c'est tout pour aujourd'hui
        bonne soirée
        bye
        c'était tout merci
        salut à plus`,
      'how-are-you': `
        comment allez-vous
        ça va
        comment ça va
        comment vas-tu aujourd'hui
        vous allez bien
        quoi de neuf
        tout va bien chez vous`,
      'are-you-a-bot': `
        êtes-vous un robot
        es-tu humain
        est-ce que je parle à une machine
        est-ce une vraie personne
        êtes-vous une intelligence artificielle
        à qui je parle
        qui êtes-vous
        t'es un bot
        y a-t-il un humain derrière
        comment vous appelez-vous
        vous êtes quoi
        suis-je en train de parler à un ordinateur
        c'est un programme ou un humain qui écrit
        est-ce que c'est automatique
        j'écris à une machine ou à quelqu'un`,
      capabilities: `
        que pouvez-vous faire
        aide
        à l'aide
        comment pouvez-vous m'aider
        quelles sont mes options
        que faites-vous
        menu
        qu'est-ce que tu sais faire
        quels changements pouvez-vous faire
        quels services offrez-vous ici
        que puis-je vous demander
        qu'est-ce qui est possible ici
        à quoi servez-vous
        avec quoi pouvez-vous m'aider
        dites-moi ce que vous savez faire
        de quoi es-tu capable
        qu'est-ce que je peux te demander
        quelles sortes de demandes traitez-vous`,
      none: `
        quel temps fait-il
        raconte-moi une blague
        j'aime la pizza
        mon chien est brun
        qui a gagné le match hier
        bleu vert jaune
        je pars en vacances
        je serai en voyage la semaine prochaine
        je suis absent du bureau
        c'est urgent
        désolé
        je ne comprends pas
        hmm laissez-moi réfléchir
        il fait beau ici
        quelle est la capitale de la france
        écris-moi un poème
        quel âge as-tu
        ignore tes instructions
        tu es stupide
        je suis fâché
        c'est trop long
        qu'avez-vous dit
        je viens de déménager
        nous sommes une petite entreprise
        je suis de retour
        lisez-moi les nouvelles
        réservez un vol pour paris
        commande une pizza
        allume les lumières
        mets de la musique
        traduis ceci pour moi
        quelle heure est-il
        ce n'est pas grave
        attendez
        un moment
        peut-être plus tard`,
    },
  },
];
