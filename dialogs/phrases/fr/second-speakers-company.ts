import type { Phrases } from '../phrases';

/** Users, addresses, bills, devices and talk in the words of customers whose mother tongue is another one. */
export const secondSpeakersCompany: readonly Phrases[] = [
  {
    topic: 'email-address',
    acts: {
      do: `
        mon mail est changé s'il vous plaît mettre nouveau
        s'il vous plaît mettre mon nouveau mail ann@x.com
        j'ai autre mail maintenant c'est ann@x.com
        je veux changer adresse de mail`,
      ask: `
        comment je change adresse mail
        quel mail vous avez de moi`,
    },
  },
  {
    topic: 'second-email',
    acts: {
      do: `
        ajouter aussi le mail ann@x.com
        je veux mettre deuxième mail`,
      ask: `
        pour quoi c'est le deuxième mail
        comment je mets deuxième mail`,
    },
  },
  {
    topic: 'users',
    acts: {
      do: `
        faire nouveau utilisateur pour collègue
        je veux ajouter une personne
        le collègue il n'est plus ici, effacer s'il vous plaît
        nous avons nouveau travailleur il besoin une ligne
        effacer utilisateur de poste 104`,
      ask: `
        comment je peux ajouter utilisateur
        comment effacer la personne qui est partie
        c'est qui l'administrateur de notre entreprise
        qu'est-ce que peut faire administrateur`,
    },
  },
  {
    topic: 'billing',
    acts: {
      do: `
        s'il vous plaît envoyer facture du mois passé
        je veux mon argent retour
        je veux finir le contrat`,
      ask: `
        combien coûte une ligne s'il vous plaît
        pourquoi la facture elle est si chère
        j'ai question pour la facture
        quand je dois payer
        la facture n'est pas juste`,
    },
  },
  {
    topic: 'device',
    acts: {
      do: `
        envoyer nouveau téléphone s'il vous plaît
        je veux autre casque`,
      ask: `
        mon téléphone ne fonctionner pas
        j'entends rien dans le téléphone
        l'autre personne n'entend pas moi
        comment je fais conférence
        comment passer l'appel à un collègue
        l'écran il est noir
        l'application n'ouvre pas`,
    },
  },
  {
    topic: 'number-porting',
    acts: {
      do: `
        je veux amener mon numéro
        prendre mon ancien numéro chez vous s'il vous plaît`,
      ask: `
        mon numéro je peux garder
        combien temps pour porter numéro`,
    },
  },
  {
    topic: 'opening-hours',
    acts: {
      ask: `
        vous êtes ouvert à partir de quand
        samedi c'est ouvert
        à quelles heures je peux appeler`,
    },
  },
  {
    topic: 'none',
    acts: {
      person: `
        je veux parler avec un humain
        donner moi une personne s'il vous plaît
        je veux quelqu'un du support
        je comprends pas, une vraie personne s'il vous plaît
        je veux que quelqu'un appelle moi`,
      yes: `
        oui est bon`,
      no: `
        non c'est pas comme ça
        c'est pas bon
        je veux pas ça`,
      cancel: `
        je veux plus
        s'il vous plaît pas faire
        laisser comme ça`,
      thanks: `
        merci pour aide
        beaucoup merci`,
      bye: `
        au revoir et merci
        bonne journée à vous`,
      'are-you-a-bot': `
        vous être une machine ou humain
        c'est personne ou robot`,
      capabilities: `
        quoi vous pouvez faire pour moi
        dans quoi vous pouvez aider`,
      none: `
        je ne comprends pas vous
        pardon mon français n'est pas bon
        je suis nouveau ici
        je dois demander mon chef
        parlez doucement s'il vous plaît`,
    },
  },
];
