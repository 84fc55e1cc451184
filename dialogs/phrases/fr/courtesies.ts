import type { Phrases } from '../phrases';

/** Greetings, thanks and farewells. */
export const courtesies: readonly Phrases[] = [
  {
    topic: 'none',
    acts: {
      hello: `
        bonjour bonjour
        j'ai besoin d'aide
        j'ai besoin de votre aide
        j'aurais besoin d'aide
        bonjour à vous
        rebonjour
        salut à vous
        bon matin à vous
        bonsoir à vous`,
      thanks: `
        merci bien
        merci pour tout
        merci pour ça
        merci de votre aide
        merci ça aide
        merci infiniment
        merci à vous
        grand merci
        super merci beaucoup
        ok merci beaucoup
        parfait merci
        merveilleux
        génial
        formidable
        très bien merci
        très gentil
        très utile
        bravo
        beau travail
        bon travail
        bien joué
        chapeau`,
      bye: `
        bye pour l'instant
        bye merci
        bye bonne journée
        au revoir merci
        au revoir à bientôt
        bonne nuit
        bonne fin de journée
        bonne continuation
        à demain
        à tantôt
        à plus
        à tout à l'heure
        à une autre fois
        on se reparle
        salut bonne journée
        adieu
        portez-vous bien
        c'est tout bye
        c'est tout merci au revoir
        rien d'autre
        non c'était tout
        ce sera tout
        je dois y aller au revoir`,
    },
  },
];
