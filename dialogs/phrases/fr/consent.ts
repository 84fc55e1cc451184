import type { Phrases } from '../phrases';

/** Yes, no, leave it, start again, end here. */
export const consent: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      yes: `
        oui exactement
        oui bien sûr
        oui vous pouvez
        ok allez-y
        bien sûr
        certainement
        tout est exact
        tout est correct
        ça marche
        très bien
        bon
        bien
        faites
        faites donc
        faites ça
        confirmé
        je le confirme
        vas-y
        go
        affirmatif
        certain
        évidemment
        volontiers
        parfait allez-y
        ça me semble bon
        ça me semble juste
        ça me semble exact
        oui ça me semble bien
        ça me paraît correct`,
      no: `
        non non
        non merci pas ça
        non désolé
        non ne faites pas ça
        non pas celui-là
        non c'est faux
        non c'est pas exact
        non laissez
        pas exactement
        pas du tout
        pas comme ça
        pas encore
        rien de tel
        jamais
        inexact
        c'est incorrect
        c'est pas ça du tout
        c'est pas ce que j'ai dit
        ce n'est pas bon
        ce n'est pas juste
        je ne veux pas ça
        je ne suis pas d'accord
        je ne voulais pas dire ça
        je voulais dire autre chose
        vous vous trompez
        vous avez mal compris
        ne faites surtout pas ça
        négatif
        mauvais numéro
        le numéro est faux
        613 555 0100 est faux
        le 613 555 0100 n'est pas correct
        le 613 555 0100 n'est pas mon numéro
        ce numéro n'est pas le bon
        ce numéro est faux
        pas le 613 555 0100
        non pas le 613 555 0100
        le poste est faux
        l'adresse n'est pas correcte`,
      cancel: `
        annulez
        annulez tout
        annulez cette demande
        annulez ce que j'ai demandé
        annulez svp
        oubliez
        oubliez ma demande
        oubliez tout ça
        laissez
        laissez ça
        laissez ça comme ça
        laissez tout comme avant
        laissez faire
        arrêtez ça
        arrêtez tout
        arrêtez cela svp
        gardez ça comme c'est
        abandonnez
        abandonnez ma demande
        retirez ma demande
        je retire ma demande
        ignorez mon dernier message
        ne tenez pas compte de mon dernier message
        oubliez mon message précédent
        je veux annuler
        je veux arrêter
        je veux laisser tomber
        je n'en veux plus merci
        je n'en ai plus besoin
        je ne veux plus continuer
        je me suis ravisé
        j'ai décidé autrement
        tant pis
        plus besoin
        ce n'est plus nécessaire
        ne faites rien
        ne le faites pas finalement
        ça peut rester comme ça
        finalement non
        peu importe laissez`,
      restart: `
        recommencez
        recommencez svp
        recommencer la conversation
        recommençons
        recommençons depuis le début
        reprenons
        reprenons à zéro
        reprenez du début
        repartons
        repartons de zéro
        on repart à zéro
        on reprend du début
        retour au début
        retourner au début
        revenons au début
        depuis le début
        à zéro
        je veux reprendre du début
        j'aimerais recommencer
        peut-on recommencer
        pouvons-nous reprendre
        une autre demande
        autre chose
        effacez la conversation
        une nouvelle demande`,
      end: `
        fini
        terminé
        terminer
        terminez
        terminez ce clavardage
        terminez cette conversation
        fermez
        fermez ce clavardage
        fermez la conversation
        fermez le dossier
        fermez mon dossier
        finissons ici
        arrêtons la conversation
        arrêter la conversation
        raccrochez
        quitter le clavardage
        sortir
        j'ai terminé
        j'ai fini ici
        je veux partir
        je veux fermer ceci
        je veux quitter
        nous avons fini
        on peut arrêter ici
        c'est tout vous pouvez fermer
        vous pouvez fermer ceci
        déconnexion
        me déconnecter`,
    },
  },
];
